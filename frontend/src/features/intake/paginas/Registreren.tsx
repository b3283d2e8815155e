import { FormProvider, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSneltoets } from '@shared/hooks';
import { Actiebalk, Foutsamenvatting, Knop, Pagina } from '@shared/ui';
import { Gesprekskaart } from '../registreren/Gesprekskaart';
import { Indienerkaart } from '../registreren/Indienerkaart';
import { LaatsteGeregistreerd } from '../registreren/LaatsteGeregistreerd';
import { useRegistreren } from '../registreren/useRegistreren';
import { Vergelijkbaar } from '../registreren/Vergelijkbaar';
import '../intake.css';

export function Component() {
  const { t } = useTranslation('intake');
  const { formulier, samenvatting, bewaardOp, verstuur, begin, bezig, laatste } = useRegistreren();
  const [tekst, categorieId] = useWatch({ control: formulier.control, name: ['tekst', 'categorieId'] });
  useSneltoets('ctrl+enter', t('registreren.opslaan'), () => void verstuur());

  return (
    <Pagina titel={t('registreren.titel')} focusOpTitel={false}>
      <LaatsteGeregistreerd laatste={laatste} />
      <FormProvider {...formulier}>
        {/* No submit button: Enter in a field, such as while choosing a subject, must not save half a story. */}
        <form noValidate>
          <Foutsamenvatting regels={samenvatting} poging={formulier.formState.submitCount} />
          <div className="two">
            <div className="stack">
              <Gesprekskaart bewaardOp={bewaardOp} />
              <Indienerkaart />
            </div>
            <Vergelijkbaar
              tekst={tekst}
              categorieId={categorieId}
              onCategorie={(id) => formulier.setValue('categorieId', id, { shouldDirty: true, shouldValidate: true })}
            />
          </div>
          <Actiebalk>
            <Knop soort="primair" onClick={() => void verstuur()} toets="ctrl+enter" aria-keyshortcuts="Control+Enter" bezig={bezig}>
              {t('registreren.opslaan')}
            </Knop>
            <span className="grow" />
            {bewaardOp && (
              <Knop soort="stil" onClick={begin}>
                {t('registreren.leegmaken')}
              </Knop>
            )}
          </Actiebalk>
        </form>
      </FormProvider>
    </Pagina>
  );
}
