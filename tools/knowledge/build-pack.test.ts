import { expect, test } from 'vitest';
import { openPack } from '../../src/background/knowledge/pack.ts';
import type { Entity } from '../../src/core/model.ts';
import { buildPack } from './build-pack.ts';
import { entityOf } from './records.ts';
import { show } from './show.ts';
import { readSources } from './source.ts';
import { statsOf } from './stats.ts';

const entities: readonly Entity[] = (await readSources('e2e/knowledge')).records.map(entityOf);
const bytes = buildPack(entities);
const pack = openPack(bytes);

test('every record comes back as it went in', () => {
  for (const entity of entities) expect(pack.knowledge.entity(entity.id)).toEqual(entity);
  expect(pack.knowledge.entity('nobody')).toBeNull();
});

test('the same records give the same bytes in any order, other records another edition', () => {
  expect(buildPack([...entities].reverse())).toEqual(bytes);
  const changed = entities.map((entity) => (entity.id === 'harbour-courier' ? { ...entity, country: 'FR' } : entity));
  expect(openPack(buildPack(changed)).edition).not.toBe(pack.edition);
  expect(pack.edition).toMatch(/^2026-11-22 [0-9a-f]{8}$/);
});

test('bytes at an odd place open too; other bytes do not', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(openPack(shifted.subarray(1)).edition).toBe(pack.edition);
  expect(() => openPack(new Uint8Array(64))).toThrow('not a knowledge pack');
  expect(() => openPack(bytes.subarray(0, bytes.length - 400))).toThrow();
});

test.each([
  ['harbour-courier.example', '/', 'harbour-courier'],
  ['www.harbour-courier.example', '/news/1', 'harbour-courier'],
  ['m.harbour-courier.example', '/', 'harbour-courier'],
  ['shop.harbour-courier.example', '/', 'harbour-courier'],
  ['harbour.example', '/courier/2026/a', 'harbour-courier'],
  ['harbour.example', '/Courier', 'harbour-courier'],
])('%s%s is published by %s', (host, path, id) => {
  expect(pack.knowledge.publisherOf(host, path)?.entity).toBe(id);
});

test.each([
  ['harbour.example', '/'],
  ['harbour.example', '/couriers'],
  ['harbour-courier.example.evil.example', '/'],
  ['notharbour-courier.example', '/'],
  ['example', '/'],
])('%s%s is nobody we know', (host, path) => {
  expect(pack.knowledge.publisherOf(host, path)).toBeNull();
});

test('who names whom, whose account, who bears a name', () => {
  expect(pack.knowledge.inverse('vale-family')).toEqual([
    { from: 'northmere-media-group', property: 'ownedBy' },
    { from: 'vale-stadium-club', property: 'ownedBy' },
  ]);
  expect(pack.knowledge.accountOf('x.com/harbourcourier_example')).toBe('harbour-courier');
  expect(pack.knowledge.accountOf('x.com/nobody')).toBeNull();
  expect(pack.knowledge.named('THE HARBOUR COURIER')).toEqual(['harbour-courier']);
  expect(pack.knowledge.named('Mara Ostrel')).toEqual(['mara-ostrel']);
  expect(pack.knowledge.named('Nobody')).toEqual([]);
});

test('people and families are not found in texts', () => {
  expect(pack.gazetteer.find('Mara Ostrel')).toEqual([]);
  expect(pack.gazetteer.find('Vale family')).toEqual([]);
  expect(pack.gazetteer.find('PLL').map(({ use }) => use)).toEqual(['needs evidence']);
});

test('a statement without a reference is not built', () => {
  const [entity] = entities.filter(({ id }) => id === 'harbour-courier');
  const bare = { ...entity, statements: entity?.statements.map((one) => ({ ...one, references: [] })) } as Entity;
  expect(openPack(buildPack([bare])).knowledge.entity('harbour-courier')?.statements).toEqual([]);
});

test('show says where accounts were seen, and nothing where nobody wrote it down', () => {
  const { accountReferences } = show(pack, 'harbour-courier').answer as Partial<Entity>;
  expect(accountReferences?.map(({ title }) => title)).toEqual(['Imprint of the Harbour Courier']);
  expect(show(pack, 'grand-harbour-bank').answer).not.toHaveProperty('accountReferences');
});

test('show answers by id, host and name, and says what it does not know', () => {
  expect(show(pack, 'https://www.harbour-courier.example/x?y')).toMatchObject({
    exit: 0,
    answer: { id: 'harbour-courier', country: null },
  });
  expect(show(pack, 'people’s lantern')).toMatchObject({ exit: 0, answer: { id: 'peoples-lantern-lorvania' } });
  for (const spelled of ['HTTP://WWW.Harbour-Courier.example:8080/x#y', '//harbour-courier.example', 'reader@harbour-courier.example.']) {
    expect(show(pack, spelled), spelled).toMatchObject({ exit: 0, answer: { id: 'harbour-courier' } });
  }
  expect(show(pack, 'harbour-courier.example elsewhere')).toMatchObject({ exit: 1 });
  expect(show(pack, 'the Grand Harbour Bank')).toEqual(show(pack, 'Grand Harbour Bank'));
  expect(show(pack, 'Nobody')).toEqual({ exit: 1, answer: { error: 'nothing is known under "Nobody"' } });
  const twin = entities.filter(({ id }) => id === 'grand-harbour-bank').map((one) => ({ ...one, id: 'grand-harbour-bank-2' }));
  expect(show(openPack(buildPack([...entities, ...twin])), 'Grand Harbour Bank')).toEqual({
    exit: 2,
    answer: { error: 'ambiguous', entities: ['grand-harbour-bank', 'grand-harbour-bank-2'] },
  });
});

test('stats count curated publishers, their hosts and owners', () => {
  expect(statsOf(pack)).toMatchObject({ organizations: 10, publishers: 3, publishersWithOwner: 2, hosts: 4, people: 1 });
});
