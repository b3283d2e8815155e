import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm, type Path, type Resolver } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useConcept, useFormulierfouten, useSessie } from '@shared/hooks';
import { registreer, type Geregistreerd, type Registratie } from '../api';
import { leeg, naarRegistratie, schema, VELDEN, type Formulier, type Invoer } from './formulier';

/** Sending the same words again, after no answer came, registers them once; other words are another registration. */
function useSleutelPerInhoud() {
  const laatste = useRef({ inhoud: '', sleutel: '' });
  return (registratie: Registratie): string => {
    const inhoud = JSON.stringify(registratie);
    if (laatste.current.inhoud !== inhoud) laatste.current = { inhoud, sleutel: crypto.randomUUID() };
    return laatste.current.sleutel;
  };
}

/** The form, its draft on this device, and sending it. */
export function useRegistreren() {
  const { t } = useTranslation('intake');
  const sessie = useSessie();
  const concept = useConcept<Invoer>(`registreren:${sessie.id}`);
  const queryClient = useQueryClient();
  const sleutelVoor = useSleutelPerInhoud();
  const [laatste, zetLaatste] = useState<Geregistreerd & { reactieGewenst?: boolean | null }>();
  const resolver = useMemo(() => zodResolver(schema(t)) as unknown as Resolver<Invoer, unknown, Formulier>, [t]);
  const formulier = useForm<Invoer, unknown, Formulier>({
    defaultValues: { ...leeg(), ...concept.begin },
    resolver,
    shouldFocusError: false,
  });
  const fouten = useFormulierfouten(formulier as never, VELDEN as unknown as readonly Path<Invoer>[]);

  const { bewaar, wis } = concept;
  useEffect(() => formulier.subscribe({ formState: { values: true }, callback: ({ values }) => bewaar(values) }), [formulier, bewaar]);

  // After the emptied form is on the page, the next one starts in the text.
  const [beurt, zetBeurt] = useState(0);
  useEffect(() => {
    if (beurt > 0) formulier.setFocus('tekst');
  }, [beurt, formulier]);
  const volgende = (kanaal: Invoer['kanaal']) => {
    formulier.reset(leeg(kanaal));
    wis();
    zetBeurt((vorige) => vorige + 1);
  };

  const { mutate, isPending } = useMutation({
    mutationFn: (registratie: Registratie) => registreer(registratie, sleutelVoor(registratie)),
    onSuccess: (geregistreerd, { kanaal, reactieGewenst }) => {
      zetLaatste({ ...geregistreerd, reactieGewenst });
      volgende(kanaal);
      void queryClient.invalidateQueries({ queryKey: ['klantsignalen'] });
    },
    onError: fouten.vanServer,
  });

  const verstuur = formulier.handleSubmit((waarden) => {
    if (isPending) return;
    fouten.wis();
    mutate(naarRegistratie(waarden));
  });

  const begin = () => volgende(formulier.getValues('kanaal'));

  return { formulier, samenvatting: fouten.samenvatting, bewaardOp: concept.bewaardOp, verstuur, begin, bezig: isPending, laatste };
}
