import { expect, test } from 'vitest';
import { buildPack } from '../../../tools/knowledge/build-pack.ts';
import type { Entity } from '../../core/model.ts';
import { withFetched } from './layers.ts';
import { openPack } from './pack.ts';

const entity = (id: string, layer: Entity['layer'], more: Partial<Entity> = {}): Entity => ({
  id,
  layer,
  kind: 'company',
  labels: { en: `Name of ${id}` },
  descriptions: {},
  aliases: [],
  country: null,
  hosts: [],
  accounts: [],
  accountReferences: [],
  wikidata: /^Q\d/.test(id) ? id : null,
  statements: [],
  passable: false,
  barrier: null,
  ...more,
});
const owned = (by: string): Entity['statements'][number] => ({
  property: 'ownedBy',
  value: { entity: by },
  start: null,
  end: null,
  share: null,
  rank: 'normal',
  by: null,
  ending: null,
  references: [{ title: 'T', url: 'https://t.example/', asOf: '2025', seen: '2026-11-22', where: null }],
});
const fetched = (one: Entity) => ({ id: one.id, entity: one, names: {}, fetched: '2026-11-22' });
const pack = openPack(buildPack([entity('vale', 'curated', { wikidata: 'Q5000' }), entity('Q7', 'breadth', { country: 'FR' })])).knowledge;

test('a fetched record joins, and its owner is our record of the same item', () => {
  const knowledge = withFetched(pack, [fetched(entity('Q9', 'fetched', { accounts: ['q9.example'], statements: [owned('Q5000')] }))]);
  expect(knowledge.entity('Q9')?.statements[0]?.value).toEqual({ entity: 'vale' });
  expect(knowledge.inverse('vale')).toEqual([{ from: 'Q9', property: 'ownedBy' }]);
  expect(knowledge.accountOf('q9.example')).toBe('Q9');
  expect(knowledge.named('name of q9')).toEqual(['Q9']);
});

test('curated wins, breadth is completed', () => {
  const knowledge = withFetched(pack, [
    fetched(entity('Q5000', 'fetched', { labels: { en: 'Somebody else' } })),
    fetched(entity('Q7', 'fetched', { labels: { en: 'Other', de: 'Anders' }, country: 'DE', statements: [owned('Q5000')] })),
  ]);
  expect(knowledge.entity('Q5000')).toMatchObject({ id: 'vale', layer: 'curated', labels: { en: 'Name of vale' } });
  expect(knowledge.named('Somebody else')).toEqual([]);
  expect(knowledge.entity('Q7')).toMatchObject({ layer: 'breadth', country: 'FR', labels: { en: 'Name of Q7', de: 'Anders' } });
  expect(knowledge.entity('Q7')?.statements).toHaveLength(1);
});
