import { client, ProbleemFout } from '@api/index';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { overlegOpties, type Agendapunt, type Overleg } from '../api';
import { voegSamen } from '../samenvoegen';

export type Notitiestand = 'rust' | 'bezig' | 'bewaard' | 'samengevoegd' | 'mislukt';

const WACHT = 700;
const OPNIEUW = 4000;

/**
 * Noting together: what I type is saved by itself, what others typed appears. Who saved second gets both texts joined,
 * never one of them lost.
 */
export function useNotitie(overlegId: string, punt: Agendapunt) {
  const queryClient = useQueryClient();
  const [tekst, zetTekst] = useState(punt.notitie);
  const [stand, zetStand] = useState<Notitiestand>('rust');
  const basis = useRef({ tekst: punt.notitie, versie: punt.versie });
  const huidig = useRef(punt.notitie);
  const timer = useRef(0);
  const loopt = useRef(false);
  const bewaarRef = useRef(() => Promise.resolve());

  const zet = useCallback((nieuw: string) => {
    huidig.current = nieuw;
    zetTekst(nieuw);
  }, []);

  const onthoud = useCallback(
    (notitie: string, versie: string) => {
      basis.current = { tekst: notitie, versie };
      queryClient.setQueryData(overlegOpties(overlegId).queryKey, (oud: Overleg | undefined) =>
        oud && { ...oud, agenda: oud.agenda.map((p) => (p.id === punt.id ? { ...p, notitie, versie } : p)) });
    },
    [overlegId, punt.id, queryClient],
  );

  const bewaar = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (loopt.current || huidig.current === basis.current.tekst) return;
    loopt.current = true;
    let mislukt = false;
    zetStand('bezig');
    const verstuurd = huidig.current;
    try {
      const antwoord = await client({ ifMatch: `"${basis.current.versie}"` }).agendapuntWijzigen(overlegId, punt.id, { notitie: verstuurd });
      onthoud(verstuurd, antwoord.versie);
      zetStand((vorig) => (vorig === 'samengevoegd' ? vorig : 'bewaard'));
    } catch (fout) {
      if (fout instanceof ProbleemFout && fout.status === 412) {
        const vers = await client().verbeteroverlegOpvragen(overlegId);
        const nieuw = vers.agenda.find((p) => p.id === punt.id);
        if (nieuw) {
          zet(voegSamen(basis.current.tekst, huidig.current, nieuw.notitie));
          onthoud(nieuw.notitie, nieuw.versie);
          zetStand('samengevoegd');
        }
      } else {
        mislukt = true;
        zetStand('mislukt');
      }
    } finally {
      loopt.current = false;
    }
    if (huidig.current !== basis.current.tekst) timer.current = window.setTimeout(() => void bewaarRef.current(), mislukt ? OPNIEUW : WACHT);
  }, [onthoud, overlegId, punt.id, zet]);

  useEffect(() => {
    bewaarRef.current = bewaar;
  }, [bewaar]);

  const typ = useCallback(
    (nieuw: string) => {
      zet(nieuw);
      zetStand('rust');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void bewaar(), WACHT);
    },
    [bewaar, zet],
  );

  // What another wrote comes in by the poll; while I have something unsaved, saving joins the two.
  useEffect(() => {
    if (punt.versie === basis.current.versie || huidig.current !== basis.current.tekst || loopt.current) return;
    basis.current = { tekst: punt.notitie, versie: punt.versie };
    zet(punt.notitie);
  }, [punt.notitie, punt.versie, zet]);

  useEffect(() => () => void bewaar(), [bewaar]);

  return { tekst, stand, typ, bewaar };
}
