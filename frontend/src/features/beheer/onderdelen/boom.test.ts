import { expect, it } from 'vitest';
import { magOnder, padVan } from './boom';

const knopen = [
  { id: 'a', naam: 'Afval' },
  { id: 'b', naam: 'Containers', bovenliggendeId: 'a' },
  { id: 'c', naam: 'Glas', bovenliggendeId: 'b' },
];

it('names a value from its root down', () => expect(padVan(knopen, 'c')).toBe('Afval › Containers › Glas'));

it('offers no parent that would close a circle', () => {
  expect(knopen.filter(({ id }) => magOnder(knopen, id, 'b')).map(({ id }) => id)).toEqual(['a']);
});
