import { expect, test } from 'vitest';
import { withDisclosures } from './disclosed.ts';
import { article, block, type Invented, mentionsOf, publishedBy, today, world } from './invented-world.ts';
import { relate } from './relate.ts';

const records: Readonly<Record<string, readonly Invented[]>> = {
  owner: [
    { id: 'p', name: 'Hill Post', says: [['ownedBy', 'x']] },
    { id: 'x', name: 'Corvid Holding' },
  ],
  owned: [
    { id: 'p', name: 'Hill Post' },
    { id: 'x', name: 'Corvid Holding', says: [['ownedBy', 'p']] },
  ],
  funder: [
    { id: 'p', name: 'Hill Post', says: [['funder', 'x']] },
    { id: 'x', name: 'Corvid Holding' },
  ],
  affiliate: [
    { id: 'p', name: 'Hill Post', says: [['memberOf', 'x']] },
    { id: 'x', name: 'Corvid Holding' },
  ],
  sibling: [
    { id: 'p', name: 'Hill Post', says: [['ownedBy', 'h']] },
    { id: 'x', name: 'Corvid Holding', says: [['ownedBy', 'h']] },
  ],
};

function isDisclosed(kind: string, text: string): boolean {
  const knowledge = world(records[kind] ?? []);
  const page = article('https://hillpost.example/1', [block('title', 'Prices rise'), block('body', text)]);
  const mentions = mentionsOf(page, knowledge, ['Hill Post', 'Corvid Holding']);
  const relations = relate(publishedBy('p'), [{ entity: 'x' }], [], knowledge, today);
  expect(relations.map((relation) => relation.kind)).toEqual([kind]);
  return withDisclosures(relations, page, mentions, publishedBy('p'), knowledge)[0]?.disclosed ?? false;
}

test.each([
  ['owner', 'Corvid Holding, which owns Hill Post, said prices rose.'],
  ['owner', 'Prices rose. Hill Post is owned by Corvid Holding.'],
  ['owner', 'Corvid Holding, the parent company of Hill Post, fell by 3%.'],
  ['owner', 'Hill Post’s owner, Corvid Holding, fell by 3%.'],
  ['owner', 'This newspaper is owned by Corvid Holding.'],
  ['owner', 'Our parent company, Corvid Holding, fell by 3%.'],
  ['owner', '(Disclosure: Corvid Holding has a stake in Hill Post.)'],
  ['owner', 'Corvid Holding, zu der auch Hill Post gehört, verlor drei Prozent.'],
  ['owner', 'Corvid Holding, propriétaire de Hill Post, a perdu trois pour cent.'],
  ['owner', 'Hill Post pertenece a Corvid Holding.'],
  ['owned', 'Corvid Holding, which is owned by Hill Post, fell by 3%.'],
  ['owned', 'Corvid Holding is part of Hill Post.'],
  ['funder', 'Hill Post receives funding from Corvid Holding.'],
  ['funder', 'Corvid Holding is a funder of Hill Post, and Corvid Holding, a funder of Hill Post, said so.'],
  ['affiliate', 'Hill Post is a member of the Corvid Holding.'],
  ['sibling', 'Corvid Holding, a sister company of Hill Post, fell by 3%.'],
])('%s: %s', (kind, text) => {
  expect(isDisclosed(kind, text)).toBe(true);
});

test.each([
  ['owner', 'Corvid Holding told Hill Post that prices rose.'],
  ['owner', 'Hill Post is not owned by Corvid Holding.'],
  ['owner', 'Corvid Holding denies that Hill Post is owned by Corvid Holding.'],
  ['owner', 'Corvid Holding owns a bank. Hill Post asked it.'],
  ['owner', 'Corvid Holding is owned by Hill Post.'],
  ['owner', 'The bank is owned by Corvid Holding, Hill Post has learned.'],
  ['funder', 'Hill Post is owned by Corvid Holding.'],
  ['affiliate', 'Corvid Holding funds Hill Post.'],
  ['owned', 'Hill Post is owned by Corvid Holding.'],
])('is not said (%s): %s', (kind, text) => {
  expect(isDisclosed(kind, text)).toBe(false);
});

test('no text takes more than linear time', () => {
  for (const part of ['Hill Post ', 'Corvid Holding, ', ' ', '. ', 'which ', 'owned by ', 'the ']) {
    const text = `Hill Post ${part.repeat(Math.floor(1_000_000 / part.length))} Corvid Holding`;
    const knowledge = world(records.owner ?? []);
    const page = article('https://hillpost.example/1', [{ place: 'body', text, links: [] }]);
    const mentions = ['p', 'x'].map((entity, i) => {
      const start = i === 0 ? 0 : 40;
      return { block: 0, start, end: start + 9, text: '', entity, label: entity, cited: false, why: [], others: [] };
    });
    const relations = relate(publishedBy('p'), [{ entity: 'x' }], [], knowledge, today);
    expect(withDisclosures(relations, page, mentions, publishedBy('p'), knowledge)).toHaveLength(1);
  }
});
