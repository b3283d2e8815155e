import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useConcept, wisConcepten } from './useConcept';

describe('a draft', () => {
  it('survives leaving the page and is gone once it was sent', () => {
    const eerste = renderHook(() => useConcept<{ tekst: string }>('registreren'));
    act(() => eerste.result.current.bewaar({ tekst: 'Mevrouw belt' }));
    eerste.unmount();

    const tweede = renderHook(() => useConcept<{ tekst: string }>('registreren'));
    expect(tweede.result.current.begin).toEqual({ tekst: 'Mevrouw belt' });
    expect(tweede.result.current.bewaardOp).toBeInstanceOf(Date);
    act(() => tweede.result.current.wis());
    tweede.unmount();

    expect(renderHook(() => useConcept('registreren')).result.current.begin).toBeUndefined();
  });

  it('does not stay behind after signing out', () => {
    const { result, unmount } = renderHook(() => useConcept<string>('brief'));
    act(() => result.current.bewaar('geheim'));
    unmount();
    wisConcepten();
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
