import { expect, test } from 'vitest';
import { ownerChain } from './chain.ts';
import { type Invented, today, world } from './invented-world.ts';

const chain = (records: readonly Invented[]) =>
  ownerChain('p', world(records), today).map(({ from, property, to }) => `${from} ${property} ${to}`);

test('goes up to the last known holder, nearest first', () => {
  expect(
    chain([
      {
        id: 'p',
        says: [
          ['publisher', 'a'],
          ['memberOf', 'z'],
        ],
      },
      { id: 'a', says: [['partOf', 'b']] },
      { id: 'b', says: [['ownedBy', 'c', { share: '62 %' }]] },
      { id: 'c', kind: 'family' },
    ]),
  ).toEqual(['p publisher a', 'a partOf b', 'b ownedBy c']);
});

test('takes the owner before the publishing house, and the preferred statement', () => {
  expect(
    chain([
      {
        id: 'p',
        says: [
          ['publisher', 'a'],
          ['ownedBy', 'b'],
          ['ownedBy', 'c', { rank: 'preferred' }],
        ],
      },
    ]),
  ).toEqual(['p ownedBy c']);
});

test('leaves out what has ended or has no source', () => {
  expect(
    chain([
      {
        id: 'p',
        says: [
          ['ownedBy', 'a', { end: '2016' }],
          ['ownedBy', 'b', { references: [] }],
        ],
      },
    ]),
  ).toEqual([]);
});

test('ends at a fund, a state, a person', () => {
  expect(
    chain([
      { id: 'p', says: [['ownedBy', 'f']] },
      { id: 'f', kind: 'fund', says: [['ownedBy', 's']] },
    ]),
  ).toEqual(['p ownedBy f']);
  expect(
    chain([
      { id: 'p', says: [['ownedBy', 'f']] },
      { id: 'f', kind: 'person', says: [['memberOf', 's']] },
    ]),
  ).toEqual(['p ownedBy f']);
});

test('a circle of owners ends', () => {
  expect(
    chain([
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['ownedBy', 'b']] },
      { id: 'b', says: [['ownedBy', 'p']] },
    ]),
  ).toEqual(['p ownedBy a', 'a ownedBy b']);
});

test('a chain without end is cut', () => {
  const records = Array.from({ length: 30 }, (_, i): Invented => ({ id: i === 0 ? 'p' : `o${i}`, says: [['ownedBy', `o${i + 1}`]] }));
  expect(chain(records)).toHaveLength(8);
});
