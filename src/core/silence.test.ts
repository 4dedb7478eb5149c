import { expect, test } from 'vitest';
import { publishedBy, today, world } from './invented-world.ts';
import { relate } from './relate.ts';
import { silence } from './silence.ts';

const knowledge = world([{ id: 'p', says: [['ownedBy', 'x']] }, { id: 'y' }, { id: 'q1', layer: 'breadth' }]);
const named = (...ids: (string | null)[]) => ids.map((entity) => ({ entity }));
const told = (publisher: string | null, ...ids: (string | null)[]) => {
  const organizations = named(...ids);
  return silence(publishedBy(publisher), organizations, relate(publishedBy(publisher), organizations, [], knowledge, today), knowledge);
};

test('says how far was looked', () => {
  expect(told('p', 'y', null, null)).toEqual({ publisherKnown: true, named: 3, searched: 1, unknown: 2 });
});

test('is silent itself where a tie was found', () => {
  expect(told('p', 'y', 'x', null)).toBeNull();
});

test('a publisher naming itself is no tie and is not counted', () => {
  expect(told('p', 'p', 'y')).toEqual({ publisherKnown: true, named: 1, searched: 1, unknown: 0 });
});

test('a mere name is not in our records', () => {
  expect(told('p', 'y', 'q1', 'gone')).toEqual({ publisherKnown: true, named: 3, searched: 1, unknown: 2 });
});

test('where nobody else is named there is nothing to say, but that the publisher is not known', () => {
  expect([told('p'), told('p', 'p')]).toEqual([null, null]);
  expect(told(null)).toEqual({ publisherKnown: false, named: 0, searched: 0, unknown: 0 });
});

test('a publisher that we do not know', () => {
  expect(told(null, 'y', null)).toEqual({ publisherKnown: false, named: 2, searched: 0, unknown: 1 });
});

test('a pointer is no tie', () => {
  const pointer = { entity: 'y', person: 'third', evidence: [] } as const;
  const relations = relate(publishedBy(null), named('y'), [pointer], knowledge, today);
  expect(relations).toHaveLength(1);
  expect(silence(publishedBy(null), named('y'), relations, knowledge)).toMatchObject({ publisherKnown: false, named: 1 });
});
