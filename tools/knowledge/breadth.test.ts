import { expect, test } from 'vitest';
import type { Entity } from '../../src/core/model.ts';
import { breadthEntities, readBreadth } from './breadth.ts';

const curated = (id: string, name: string, wikidata: string | null): Entity => ({
  id,
  layer: 'curated',
  kind: 'bank',
  labels: { en: name },
  descriptions: {},
  aliases: [{ name: `${name} of old`, use: 'free' }],
  country: null,
  hosts: [],
  accounts: [],
  accountReferences: [],
  wikidata,
  statements: [],
  passable: false,
  barrier: null,
});
const row = (item: string, name: string) => ({ item, kind: 'bank', name }) as const;
const nothing = () => 0;

test('curated records win by item and by every name', () => {
  const rows = [row('Q1', 'Vale Bank'), row('Q2', 'Northmere Savings'), row('Q3', 'Northmere Savings of Old'), row('Q4', 'Harbour Trust')];
  const known = [curated('vale', 'Bank of Vale', 'Q1'), curated('northmere', 'Northmere Savings', null)];
  expect(breadthEntities(rows, known, nothing).map(({ id, layer, hosts }) => [id, layer, hosts])).toEqual([['Q4', 'breadth', []]]);
});

test('a name of two items or of a place is nobody’s', () => {
  const rows = [row('Q1', 'First Bank'), row('Q2', 'FIRST BANK'), row('Q3', 'San Marino')];
  expect(breadthEntities(rows, [], (name) => (name === 'San Marino' ? 2 : 0))).toEqual([]);
});

test('a name of common words needs evidence', () => {
  const common = (name: string): number => (['Premier', 'Bank'].includes(name) ? 1 : 0);
  const uses = breadthEntities([row('Q1', 'Premier Bank'), row('Q2', 'Vale Bank')], [], common).map(({ aliases }) => aliases);
  expect(uses).toEqual([[{ name: 'Premier Bank', use: 'needs evidence' }], []]);
});

test('our rows are sound', () => {
  const { rows, faults } = readBreadth('knowledge');
  expect(faults).toEqual([]);
  expect(rows.length).toBeGreaterThan(2000);
  expect(readBreadth('e2e/knowledge').rows).toEqual([]);
});
