import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs as AriaTabs } from 'react-aria-components';
import { NavLink } from 'react-router';

export interface Tabblad {
  id: string;
  label: ReactNode;
  inhoud: ReactNode;
}

interface Props {
  label: string;
  bladen: readonly Tabblad[];
  gekozen?: string;
  onKies?: (id: string) => void;
}

/** Parts of one page. For views with an address of their own: Tablinks. */
export function Tabs({ label, bladen, gekozen, onKies }: Props) {
  return (
    <AriaTabs selectedKey={gekozen} onSelectionChange={(sleutel) => onKies?.(String(sleutel))}>
      <TabList aria-label={label} className="tabs__lijst">
        {bladen.map((blad) => (
          <Tab key={blad.id} id={blad.id} className="tabs__tab">
            {blad.label}
          </Tab>
        ))}
      </TabList>
      <TabPanels>
        {bladen.map((blad) => (
          <TabPanel key={blad.id} id={blad.id}>
            {blad.inhoud}
          </TabPanel>
        ))}
      </TabPanels>
    </AriaTabs>
  );
}

/** Saved views as tabs, each with its own address. */
export function Tablinks({ label, links }: { label: string; links: readonly { naar: string; tekst: ReactNode; exact?: boolean }[] }) {
  return (
    <nav aria-label={label}>
      <div className="tabs__lijst">
        {links.map((link) => (
          <NavLink key={link.naar} to={link.naar} end={link.exact} className="tabs__tab">
            {link.tekst}
          </NavLink>
        ))}
      </div>
    </nav>
  );
}
