import { useId, type ReactNode } from 'react';

interface KaartProps {
  titel?: ReactNode;
  /** Controls beside the title. */
  acties?: ReactNode;
  soort?: 'gewoon' | 'vlak' | 'warm' | 'goud';
  /** Tighter spacing, for the side column. */
  compact?: boolean;
  className?: string;
  children: ReactNode;
}

export function Kaart({ titel, acties, soort = 'gewoon', compact = false, className = '', children }: KaartProps) {
  const id = useId();
  const klassen = `kaart ${soort === 'gewoon' ? '' : `kaart--${soort}`} stack ${compact ? 'tight' : ''} ${className}`;
  if (!titel) return <div className={klassen}>{children}</div>;
  return (
    <section className={klassen} aria-labelledby={id}>
      <div className="kaart__kop">
        <h2 id={id}>{titel}</h2>
        {acties}
      </div>
      {children}
    </section>
  );
}
