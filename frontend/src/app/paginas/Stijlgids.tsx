/* eslint-disable i18next/no-literal-string -- for those who build this, never for those who use it */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Actiebalk,
  BelevingKiezer,
  BelevingRegel,
  Bevestiging,
  Bevestigingsdialoog,
  BewaardOm,
  Chip,
  Citaat,
  Combobox,
  Datumveld,
  EersteHulp,
  EMOTIES,
  Foutmelding,
  Foutsamenvatting,
  Kaart,
  Keuzechips,
  Keuzelijst,
  Knop,
  Knoplink,
  LegeStaat,
  meld,
  NuBlok,
  Pagina,
  Pictogram,
  Skelet,
  Stappen,
  Tabs,
  Tag,
  Tekstveld,
  Tijdlijn,
  Veld,
  Vinkje,
  type Beleving,
} from '@shared/ui';

const SOORTEN = ['Klacht', 'Compliment', 'Opmerking', 'Idee', 'Vraag', 'Melding', 'Bezwaar', 'Medewerkersignaal', 'Misstandvermoeden'] as const;
const KANALEN = ['Balie', 'Telefoon', 'Email', 'Brief'] as const;

const categorieen = [
  { id: '1', naam: 'Meedoenregeling', groep: 'Inkomen' },
  { id: '2', naam: 'Bijstand aanvragen', groep: 'Inkomen' },
  { id: '3', naam: 'Paspoort en rijbewijs', groep: 'Burgerzaken' },
  { id: '4', naam: 'Afval en containers', groep: 'Openbare ruimte' },
];

/** Every shared component on one page (development only). */
export function Component() {
  return (
    <Pagina
      titel="Te laat gehoord over de Meedoenregeling"
      boven="KS-2026-000412 · klacht · telefoon · 12 november"
      acties={
        <>
          <Tag soort="warm">2× doorgegeven</Tag>
          <Knop>Overdragen</Knop>
          <Knop soort="primair">Afronden</Knop>
        </>
      }
    >
      <Stappen
        label="Route"
        stappen={[
          { naam: 'Ontvangen', stand: 'gedaan', bijschrift: '12 nov' },
          { naam: 'Bevestigd', stand: 'gedaan', bijschrift: '12 nov' },
          { naam: 'In gesprek', stand: 'nu', bijschrift: 'bel vandaag' },
          { naam: 'Uitzoeken', stand: 'straks' },
          { naam: 'Afronden', stand: 'straks', bijschrift: 'uiterlijk 24 dec' },
        ]}
      />
      <div className="two">
        <div className="stack">
          <Invoer />
          <Gesprek />
          <Staten />
        </div>
        <Zijkolom />
      </div>
      <Actiebalk>
        <Knop soort="primair" toets="ctrl+enter" onClick={() => meld('Opgeslagen als KS-2026-000413')}>
          Opslaan en volgende
        </Knop>
        <Knop onClick={() => meld('Toegewezen aan u', () => meld('Ongedaan gemaakt'))}>Opslaan en oppakken</Knop>
        <span className="grow" />
        <Knop soort="stil">Dit hoort ergens anders…</Knop>
      </Actiebalk>
    </Pagina>
  );
}

function Invoer() {
  const { t } = useTranslation('gedeeld');
  const [soort, zetSoort] = useState<(typeof SOORTEN)[number]>('Klacht');
  const [beleving, zetBeleving] = useState<Beleving | undefined>({ emotie: 'Teleurgesteld', sterkte: 3 });
  const [categorie, zetCategorie] = useState<string | null>(null);
  const [tekst, zetTekst] = useState('Mevrouw belt omdat ze de regeling Meedoen te laat heeft ontdekt.');
  return (
    <Kaart>
      <Foutsamenvatting poging={0} regels={[{ veldId: 'veld-naam', tekst: 'Vul een naam in.' }, { tekst: 'Kies een soort.' }]} />
      <Tekstveld name="tekst" label="Wat vertelt deze persoon?" groot maximum={200} lengte={tekst.length} value={tekst} onChange={(e) => zetTekst(e.target.value)} />
      <div className="row">
        <span className="small soft">Typ zoals zij het zegt.</span> <BewaardOm op={new Date()} />
      </div>
      <Keuzechips
        name="soort"
        label="Soort"
        sneltoetsen="cijfer"
        zichtbaar={6}
        opties={SOORTEN.map((waarde) => ({ waarde, label: t(`soort.${waarde}`) }))}
        waarde={soort}
        onKies={zetSoort}
      />
      <BelevingKiezer name="beleving" label="Hoe is het voor haar?" waarde={beleving} onKies={zetBeleving} />
      <Combobox name="categorie" label="Categorie" hint="Typ een woord." verplicht={false} opties={categorieen} waarde={categorie} onKies={zetCategorie} />
      <div className="kolommen">
        <Veld name="naam" label="Naam" fout="Vul een naam in." />
        <Keuzelijst name="kanaal" label="Kanaal" opties={KANALEN.map((waarde) => ({ waarde, label: t(`kanaal.${waarde}`) }))} leeg="Kies een kanaal" />
        <Datumveld name="datum" label="Ontvangen op" verplicht={false} />
      </div>
      <Vinkje name="horen" label="Wil horen wat ermee gebeurt" hint="Wij sturen één bericht." />
    </Kaart>
  );
}

function Gesprek() {
  return (
    <>
      <Kaart>
        <Citaat tekst="Ik had er gewoon recht op, maar niemand heeft het me verteld. Mijn zoon kon daardoor niet mee met voetbal." bron="Aan de telefoon" />
        <div className="row wrap">
          <BelevingRegel emotie="Teleurgesteld" sterkte={4} />
          <Tag soort="goud">gouden klacht</Tag> <Tag soort="ok">Het hielp</Tag> <Tag soort="merk">Inkomen › Meedoenregeling</Tag>
        </div>
        <div className="row wrap">
          {EMOTIES.map((emotie) => (
            <Pictogram key={emotie} emotie={emotie} maat={24} />
          ))}
        </div>
      </Kaart>
      <Kaart titel="Gesprek en stappen" acties={<div className="row wrap"><Chip toets="b">Belnotitie</Chip><Chip toets="m">Mail</Chip><Chip gekozen>Notitie</Chip></div>}>
        <Tijdlijn
          regels={[
            { id: '1', op: new Date().toISOString(), titel: 'Overgedragen door Inkomen', inhoud: 'Geaccepteerd door Joost.' },
            { id: '2', op: '2026-11-13T14:30:00Z', titel: 'Gebeld, geen gehoor' },
          ]}
        />
      </Kaart>
    </>
  );
}

function Staten() {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Kaart titel="Toestanden">
        <Tabs
          label="Voorbeelden"
          bladen={[
            { id: 'leeg', label: 'Leeg', inhoud: <LegeStaat titel="Niets dat op u wacht"><p>Nieuw werk verschijnt hier vanzelf.</p><Knoplink to="/signalen">Bekijk signalen</Knoplink></LegeStaat> },
            { id: 'laden', label: 'Laden', inhoud: <Skelet /> },
            { id: 'fout', label: 'Fout', inhoud: <Foutmelding fout={new Error('x')} opnieuw={() => undefined} /> },
          ]}
        />
        <Bevestiging titel="De terugkoppeling is verstuurd."><p className="small">Mevrouw De Wit krijgt hem vandaag.</p></Bevestiging>
        <EersteHulp><p>Een gouden klacht is één verhaal waar we veel van leren.</p></EersteHulp>
        <Knop onClick={() => zetOpen(true)}>Intrekken…</Knop>
      </Kaart>
      <Bevestigingsdialoog open={open} onSluit={() => zetOpen(false)} titel="Publicatie intrekken?" gevolg="De pagina verdwijnt voor iedereen." bevestig="Intrekken" onBevestig={() => zetOpen(false)} />
    </>
  );
}

function Zijkolom() {
  return (
    <aside className="stack" aria-label="Zijkolom">
      <NuBlok titel="Bel mevrouw De Wit" uitleg="Beloofd voor vandaag. Zij is na 16:00 thuis.">
        <Knop>Ik heb gebeld</Knop>
      </NuBlok>
      <Kaart titel="Termijn" compact>
        <p className="big num">24 december</p>
        <p className="small soft">6 weken na ontvangst, Awb 9:11. Nog 33 dagen.</p>
      </Kaart>
      <Kaart titel="4 vergelijkbare deze maand" soort="warm" compact>
        <p className="small">“Ik las pas na nieuwjaar dat het kon.”</p>
        <Knop soort="stil">Bekijk alle vier</Knop>
      </Kaart>
    </aside>
  );
}
