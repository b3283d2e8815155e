/** Our own line icons. Always beside a word, therefore hidden from assistive technology. */
const paden = {
  vandaag: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  plus: 'M12 5v14M5 12h14',
  signalen: 'M4 5h16v11H9l-5 4z',
  behandelen: 'M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0M4 20c1.5-4 4.5-6 8-6s6.5 2 8 6',
  leren: 'M12 3a6 6 0 0 0-3 11v3h6v-3a6 6 0 0 0-3-11zM9.5 20h5',
  latenZien: 'M4 10v4h3l7 4V6l-7 4zM18 9c1 1 1 5 0 6',
  beheer: 'M4 7h10M18 7h2M4 17h2M10 17h10M18 7a2 2 0 1 1-4 0a2 2 0 1 1 4 0M10 17a2 2 0 1 1-4 0a2 2 0 1 1 4 0',
  zoek: 'M16 10.5a5.5 5.5 0 1 1-11 0a5.5 5.500 0 1 1 11 0M14.5 14.5L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  sluit: 'M6 6l12 12M18 6L6 18',
  omlaag: 'M6 9l6 6 6-6',
  links: 'M15 6l-6 6 6 6',
  vink: 'M5 12.5l4.500 4.500L19 7.500',
  agenda: 'M5 6h14v14H5zM5 10h14M9 3.500V7M15 3.500V7',
  afdrukken: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  telefoon: 'M6 4h3l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  potlood: 'M5 19l1-4L16 5l3 3L9 18z',
  persoon: 'M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0M4 20c1.5-4 4.5-6 8-6s6.5 2 8 6',
} as const;

export type Icoonnaam = keyof typeof paden;

export function Icoon({ naam, className = 'icoon' }: { naam: Icoonnaam; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={className}>
      <path d={paden[naam]} />
    </svg>
  );
}
