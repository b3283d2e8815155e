import { Button } from '@utrecht/component-library-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icoon, type Icoonnaam } from './Icoon';
import { Toets } from './Toets';

const stijlen = {
  primair: 'primary-action-button',
  secundair: 'secondary-action-button',
  stil: 'subtle-button',
} as const;

export type Knopsoort = keyof typeof stijlen;

interface KnopProps extends Omit<ComponentProps<typeof Button>, 'appearance' | 'busy' | 'hint' | 'icon' | 'label'> {
  soort?: Knopsoort;
  icoon?: Icoonnaam;
  /** Shown on the button; register it with useSneltoets. */
  toets?: string;
  /** Work is under way: announced, not clickable, still focusable. */
  bezig?: boolean;
  children: ReactNode;
}

export function Knop({ soort = 'secundair', icoon, toets, bezig = false, children, onClick, type = 'button', ...rest }: KnopProps) {
  const bijKlik = (gebeurtenis: MouseEvent<HTMLButtonElement>) => {
    if (bezig) gebeurtenis.preventDefault();
    else onClick?.(gebeurtenis);
  };
  return (
    <Button
      {...rest}
      type={type}
      appearance={stijlen[soort]}
      onClick={bijKlik}
      aria-busy={bezig || undefined}
      aria-disabled={bezig || undefined}
    >
      {icoon && <Icoon naam={icoon} className="knop__icoon" />}
      <span>{children}</span>
      {toets && <Toets toets={toets} />}
    </Button>
  );
}

const linkstijlen = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  stil: 'utrecht-button--subtle',
} as const;

interface KnoplinkProps extends ComponentProps<typeof Link> {
  soort?: Knopsoort;
  icoon?: Icoonnaam;
  toets?: string;
}

/** Looks like a button, goes to a page. */
export function Knoplink({ soort = 'secundair', icoon, toets, children, ...rest }: KnoplinkProps) {
  return (
    <Link {...rest} className={`utrecht-button ${linkstijlen[soort]}`}>
      {icoon && <Icoon naam={icoon} className="knop__icoon" />}
      <span>{children}</span>
      {toets && <Toets toets={toets} />}
    </Link>
  );
}

/** A chip that switches something on or off, or starts a small action. */
export function Chip({ gekozen, toets, children, ...rest }: ComponentProps<'button'> & { gekozen?: boolean; toets?: string }) {
  return (
    <button type="button" {...rest} className="chip" aria-pressed={gekozen}>
      {children}
      {toets && <Toets toets={toets} />}
    </button>
  );
}
