import { FormLabel, Textarea, Textbox } from '@utrecht/component-library-react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { veldId } from '@shared/hooks';

interface Omlijsting {
  /** The path in the form; also gives the control its id, so that the error summary can point at it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  fout?: string;
  /** Fields are required unless they say otherwise: "(niet verplicht)". */
  verplicht?: boolean;
  id?: string;
}

/** The ids and aria attributes that tie a control to its label, hint and error. */
export function veldattributen({ name, id = veldId(name), hint, fout, verplicht = true }: Omlijsting) {
  const beschrijving = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': beschrijving || undefined,
    'aria-invalid': fout ? true : undefined,
    'aria-required': verplicht || undefined,
  } as const;
}

export function Veldomlijsting({ children, ...veld }: Omlijsting & { children: ReactNode }) {
  const { t } = useTranslation('gedeeld');
  const { id } = veldattributen(veld);
  return (
    <div className="utrecht-form-field veld">
      <FormLabel htmlFor={id} className="veld__label">
        {veld.label} {veld.verplicht === false && <span className="soft">{t('nietVerplicht')}</span>}
      </FormLabel>
      <Veldteksten {...veld} />
      {children}
    </div>
  );
}

export function Veldteksten({ name, id = veldId(name), hint, fout }: Omlijsting) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="utrecht-form-field-description veld__hint">
          {hint}
        </div>
      )}
      {fout && (
        <div id={`${id}-fout`} className="utrecht-form-field-error-message veld__fout">
          {fout}
        </div>
      )}
    </>
  );
}

type TekstProps = Omlijsting & Omit<ComponentProps<typeof Textbox>, 'name' | 'id' | 'invalid' | 'required'>;

/** One line of text: `<Veld label={t('naam')} fout={errors.naam?.message} {...register('naam')} />`. */
export function Veld({ label, hint, fout, verplicht, id, ...rest }: TekstProps) {
  const veld = { name: rest.name, label, hint, fout, verplicht, id };
  return (
    <Veldomlijsting {...veld}>
      <Textbox {...rest} {...veldattributen(veld)} invalid={Boolean(fout)} />
    </Veldomlijsting>
  );
}

type GroteTekstProps = Omlijsting &
  Omit<ComponentProps<typeof Textarea>, 'name' | 'id' | 'invalid' | 'required' | 'maxLength'> & {
    /** Enforced by telling, not by cutting off what someone types. */
    maximum?: number;
    /** The current length, for what remains (`watch('tekst').length`). */
    lengte?: number;
    /** The person's words: larger. */
    groot?: boolean;
  };

export function Tekstveld({ label, hint, fout, verplicht, id, maximum, lengte = 0, groot, ...rest }: GroteTekstProps) {
  const { t, i18n } = useTranslation('gedeeld');
  const veld = { name: rest.name, label, hint, fout, verplicht, id };
  const over = (maximum ?? Infinity) - lengte;
  const toonOver = maximum !== undefined && lengte > 0 && over <= Math.max(200, maximum * 0.1);
  const getal = new Intl.NumberFormat(i18n.language).format(Math.abs(over));
  return (
    <div className={groot ? 'veld--groot' : undefined}>
      <Veldomlijsting {...veld}>
        <Textarea {...rest} {...veldattributen(veld)} invalid={Boolean(fout)} />
        {toonOver && (
          <div className={`veld__resterend num ${over < 0 ? 'veld__resterend--te-veel' : ''}`} aria-live="polite">
            {over < 0 ? t('tekens.teVeel', { getal }) : t('tekens.over', { getal })}
          </div>
        )}
      </Veldomlijsting>
    </div>
  );
}
