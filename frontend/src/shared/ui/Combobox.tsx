import type { ReactNode } from 'react';
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { veldId } from '@shared/hooks';
import { Icoon } from './Icoon';

export interface Boomoptie {
  id: string;
  naam: string;
  /** The theme that a subject belongs to; options of one group stand together. */
  groep?: string;
}

interface Props {
  name: string;
  label: ReactNode;
  opties: readonly Boomoptie[];
  waarde: string | null | undefined;
  onKies: (id: string | null) => void;
  hint?: ReactNode;
  fout?: string;
  verplicht?: boolean;
}

const zonderTekens = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Type to find: searches the group too, ignores diacritics and word order. */
export function bevatWoorden(tekst: string, zoek: string): boolean {
  const doel = zonderTekens(tekst);
  return zonderTekens(zoek)
    .split(/[\s›]+/)
    .every((woord) => doel.includes(woord));
}

const volledig = (optie: Boomoptie): string => (optie.groep ? `${optie.groep} › ${optie.naam}` : optie.naam);

function groepeer(opties: readonly Boomoptie[]): [string, Boomoptie[]][] {
  const groepen = new Map<string, Boomoptie[]>();
  for (const optie of opties) groepen.set(optie.groep ?? '', [...(groepen.get(optie.groep ?? '') ?? []), optie]);
  return [...groepen];
}

/** A searchable choice out of many, such as the category tree. */
export function Combobox({ name, label, opties, waarde, onKies, hint, fout, verplicht = true }: Props) {
  const { t } = useTranslation('gedeeld');
  const item = (optie: Boomoptie) => (
    <ListBoxItem key={optie.id} id={optie.id} textValue={volledig(optie)}>
      {optie.naam}
    </ListBoxItem>
  );
  return (
    <ComboBox
      className="utrecht-form-field veld"
      name={name}
      selectedKey={waarde ?? null}
      onSelectionChange={(sleutel) => onKies(sleutel === null ? null : String(sleutel))}
      defaultFilter={bevatWoorden}
      isInvalid={Boolean(fout)}
      isRequired={verplicht}
      validationBehavior="aria"
    >
      <Label className="utrecht-form-label veld__label">
        {label} {!verplicht && <span className="soft">{t('nietVerplicht')}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="utrecht-form-field-description veld__hint">
          {hint}
        </Text>
      )}
      {fout && (
        <Text slot="errorMessage" className="utrecht-form-field-error-message veld__fout">
          {fout}
        </Text>
      )}
      <div className="combobox__invoer">
        <Input className="utrecht-textbox" id={veldId(name)} />
        <Button className="combobox__open">
          <Icoon naam="omlaag" />
        </Button>
      </div>
      <Popover className="keuzelijst" offset={4}>
        <ListBox renderEmptyState={() => <div className="keuzelijst__kop">{t('nietsGevonden')}</div>}>
          {groepeer(opties).map(([groep, leden]) =>
            groep ? (
              <ListBoxSection key={groep} id={`groep-${groep}`}>
                <Header className="keuzelijst__kop">{groep}</Header>
                {leden.map(item)}
              </ListBoxSection>
            ) : (
              leden.map(item)
            ),
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
