import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icoon } from './Icoon';
import { Knop } from './Knop';

interface Props {
  open: boolean;
  onSluit: () => void;
  titel: string;
  breed?: boolean;
  children: ReactNode;
}

/** Focus stays inside, Escape closes, focus returns to where it came from. */
export function Dialoog({ open, onSluit, titel, breed = false, children }: Props) {
  const { t } = useTranslation('gedeeld');
  return (
    <ModalOverlay className="sluier" isOpen={open} onOpenChange={(isOpen) => !isOpen && onSluit()} isDismissable>
      <Modal className={`dialoog ${breed ? 'dialoog--breed' : ''}`}>
        <Dialog>
          <div className="dialoog__kop">
            <Heading slot="title" level={2}>
              {titel}
            </Heading>
            <Knop soort="stil" onClick={onSluit} aria-label={t('sluiten')}>
              <Icoon naam="sluit" />
            </Knop>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface BevestigProps {
  open: boolean;
  onSluit: () => void;
  titel: string;
  /** What it changes, in words. */
  gevolg: ReactNode;
  bevestig: string;
  onBevestig: () => void;
  bezig?: boolean;
}

/** For what cannot be taken back: says the effect, then asks. */
export function Bevestigingsdialoog({ open, onSluit, titel, gevolg, bevestig, onBevestig, bezig }: BevestigProps) {
  const { t } = useTranslation('gedeeld');
  return (
    <Dialoog open={open} onSluit={onSluit} titel={titel}>
      <div className="stack">
        <div>{gevolg}</div>
        <div className="row wrap">
          <Knop soort="primair" onClick={onBevestig} bezig={bezig}>
            {bevestig}
          </Knop>
          <Knop onClick={onSluit}>{t('annuleren')}</Knop>
        </div>
      </div>
    </Dialoog>
  );
}
