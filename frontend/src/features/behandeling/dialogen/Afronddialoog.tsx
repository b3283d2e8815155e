import { client } from '@api/index';
import type { Afdoening, BehandelingAfrondenBody, Mate, Relatieuitkomst } from '@api/generated/client';
import { useTranslation } from 'react-i18next';
import { Veld } from '@shared/ui';
import type { Dialoogprops } from './Dialogen';
import { Formulierdialoog, gevuld } from './Formulierdialoog';
import { FormeleVelden } from './FormeleVelden';
import { Keuzeveld } from './Keuzeveld';
import { Lesvelden } from './Lesvelden';

export interface Afrondwaarden {
  afdoening: Afdoening | '';
  beantwoord: Mate | '';
  opgelost: Mate | '';
  vertrouwenHersteld: Mate | '';
  relatieuitkomst: Relatieuitkomst | '';
  les: string;
  geenLesReden: string;
  geenLesToelichting: string;
  oordeel: string;
  bevindingen: string;
  conclusies: string;
  horen: string;
  ombudsmanVermeld: boolean;
  tevredenheidBevestiging: string;
  tevredenheidDatum: string;
  doorgezondenNaar: string;
}

const leeg: Afrondwaarden = {
  afdoening: '',
  beantwoord: '',
  opgelost: '',
  vertrouwenHersteld: '',
  relatieuitkomst: '',
  les: '',
  geenLesReden: '',
  geenLesToelichting: '',
  oordeel: '',
  bevindingen: '',
  conclusies: '',
  horen: '',
  ombudsmanVermeld: false,
  tevredenheidBevestiging: '',
  tevredenheidDatum: '',
  doorgezondenNaar: '',
};

const FORMEEL = ['Formeel', 'InformeelOpgelost', 'Ingetrokken', 'Doorgezonden'] as const satisfies readonly Afdoening[];
const GEWOON = ['Beantwoord', 'InformeelOpgelost', 'Ingetrokken', 'Doorgezonden'] as const satisfies readonly Afdoening[];
const MATEN = ['Ja', 'Deels', 'Nee', 'Onbekend'] as const satisfies readonly Mate[];
const RELATIES = ['Versterkt', 'GelijkGebleven', 'Verzwakt'] as const satisfies readonly Relatieuitkomst[];

/** How it ended, three questions apart, the relation, and what is learned; a formal complaint asks more. */
export function Afronddialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  const { volgendeStap } = behandeling;
  const afdoeningen: readonly Afdoening[] = behandeling.isFormeel ? FORMEEL : GEWOON;
  const mate = MATEN.map((waarde) => ({ waarde, label: t(`mate.${waarde}`) }));
  return (
    <Formulierdialoog<Afrondwaarden>
      breed
      titel={t('afronden.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:afronden`}
      begin={leeg}
      velden={Object.keys(leeg) as (keyof Afrondwaarden)[]}
      verstuur={(waarden) => client().behandelingAfronden(behandeling.id, gevuld(waarden) as BehandelingAfrondenBody)}
      uitleg={
        volgendeStap.handeling === 'BelofteNakomen' && (
          <strong>{t('afronden.belofte', { belofte: volgendeStap.toelichting })}</strong>
        )
      }
      gelukt={t('afronden.afgerond')}
      gevolg={t('afronden.gevolg')}
      bevestig={t('afronden.bevestig')}
    >
      {(formulier) => {
        const { register, watch, formState } = formulier;
        const afdoening = watch('afdoening');
        return (
          <>
            <Keuzeveld
              formulier={formulier}
              name="afdoening"
              label={t('afronden.afdoening')}
              opties={afdoeningen.map((waarde) => ({ waarde, label: t(`afdoening.${waarde}`) }))}
            />
            {afdoening === 'Doorgezonden' && (
              <Veld
                label={t('afronden.doorgezondenNaar')}
                fout={formState.errors.doorgezondenNaar?.message}
                {...register('doorgezondenNaar', { required: t('formulier.verplicht') })}
              />
            )}
            {behandeling.isFormeel && <FormeleVelden formulier={formulier} afdoening={afdoening} />}
            <section className="stack" aria-labelledby="afronden-vragen">
              <div>
                <h3 id="afronden-vragen">{t('afronden.vragen')}</h3>
                <p className="soft small">{t('afronden.vragenUitleg')}</p>
              </div>
              <Keuzeveld formulier={formulier} name="beantwoord" label={t('afronden.beantwoord')} opties={mate} />
              <Keuzeveld formulier={formulier} name="opgelost" label={t('afronden.opgelost')} opties={mate} />
              <Keuzeveld formulier={formulier} name="vertrouwenHersteld" label={t('afronden.vertrouwen')} opties={mate} />
            </section>
            <Keuzeveld
              formulier={formulier}
              name="relatieuitkomst"
              label={t('afronden.relatie')}
              verplicht={false}
              opties={RELATIES.map((waarde) => ({ waarde, label: t(`relatie.${waarde}`) }))}
            />
            <Lesvelden formulier={formulier} />
          </>
        );
      }}
    </Formulierdialoog>
  );
}
