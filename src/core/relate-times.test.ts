import { expect, test } from 'vitest';
import { type Invented, publishedBy, source, today, world } from './invented-world.ts';
import type { EntityId } from './model.ts';
import { relate } from './relate.ts';

/** How P stands to X, in one line: kind, former, years, as of, path. */
function told(records: readonly Invented[], named: readonly EntityId[] = ['x'], publisher = 'p'): string[] {
  const organizations = named.map((entity) => ({ entity }));
  return relate(publishedBy(publisher), organizations, [], world(records), today).map(
    ({ entity, kind, former, start, end, asOf, path }) => {
      const steps = path.map(({ from, property, to }) => `${from} ${property} ${to}`).join(', ');
      const years = start || end ? ` ${start ?? ''}–${end ?? ''}` : '';
      return `${entity}: ${former ? 'former ' : ''}${kind}${years}${asOf ? ` as of ${asOf}` : ''}${steps ? ` (${steps})` : ''}`;
    },
  );
}

const shapes: readonly (readonly [what: string, records: readonly Invented[], expected: string])[] = [
  ['former', [{ id: 'p', says: [['ownedBy', 'x', { start: '2004', end: '2016' }]] }], 'x: former owner 2004–2016 (p ownedBy x)'],
  ['former without start', [{ id: 'p', says: [['ownedBy', 'x', { end: '2016-05' }]] }], 'x: former owner –2016-05 (p ownedBy x)'],
  ['ends in the future', [{ id: 'p', says: [['ownedBy', 'x', { start: '2004', end: '2027' }]] }], 'x: owner 2004–2027 (p ownedBy x)'],
  ['ended this year', [{ id: 'p', says: [['ownedBy', 'x', { end: '2026' }]] }], 'x: former owner –2026 (p ownedBy x)'],
  [
    'the overlap of two',
    [
      { id: 'p', says: [['ownedBy', 'a', { start: '2000', end: '2012-03' }]] },
      { id: 'a', says: [['ownedBy', 'x', { start: '2009-06', end: '2018' }]] },
    ],
    'x: former owner 2009-06–2012-03 (p ownedBy a, a ownedBy x)',
  ],
  [
    'overlap in one year, told by months; from when is not known',
    [
      { id: 'p', says: [['ownedBy', 'a', { end: '2010-09' }]] },
      { id: 'a', says: [['ownedBy', 'x', { start: '2010-02' }]] },
    ],
    'x: former owner –2010-09 (p ownedBy a, a ownedBy x)',
  ],
  ['present, from a year', [{ id: 'p', says: [['ownedBy', 'x', { start: '2019' }]] }], 'x: owner 2019– (p ownedBy x)'],
  ['undated, old source', [{ id: 'p', says: [['ownedBy', 'x', { asOf: '2018' }]] }], 'x: owner as of 2018 (p ownedBy x)'],
  ['undated, source of three years', [{ id: 'p', says: [['ownedBy', 'x', { asOf: '2023-11' }]] }], 'x: owner (p ownedBy x)'],
  [
    'the oldest source counts',
    [
      { id: 'p', says: [['ownedBy', 'a', { asOf: '2025' }]] },
      { id: 'a', says: [['ownedBy', 'x', { asOf: '2015-04' }]] },
    ],
    'x: owner as of 2015 (p ownedBy a, a ownedBy x)',
  ],
  [
    'the newest reference of a statement counts',
    [{ id: 'p', says: [['ownedBy', 'x', { references: [source('2010'), source('2025')] }]] }],
    'x: owner (p ownedBy x)',
  ],
  [
    'the shortest path',
    [
      {
        id: 'p',
        says: [
          ['ownedBy', 'a'],
          ['ownedBy', 'x'],
        ],
      },
      { id: 'a', says: [['ownedBy', 'x']] },
    ],
    'x: owner (p ownedBy x)',
  ],
  [
    'the better sourced of two',
    [
      {
        id: 'p',
        says: [
          ['ownedBy', 'a'],
          ['ownedBy', 'b', { references: [source(), source()] }],
        ],
      },
      { id: 'a', says: [['ownedBy', 'x']] },
      { id: 'b', says: [['ownedBy', 'x', { references: [source(), source()] }]] },
    ],
    'x: owner (p ownedBy b, b ownedBy x)',
  ],
  [
    'a tie of today before a former one',
    [
      {
        id: 'p',
        says: [
          ['ownedBy', 'x', { end: '2001' }],
          ['ownedBy', 'a'],
        ],
      },
      { id: 'a', says: [['ownedBy', 'x']] },
    ],
    'x: owner (p ownedBy a, a ownedBy x)',
  ],
  [
    'four edges',
    [
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['ownedBy', 'b']] },
      { id: 'b', says: [['ownedBy', 'c']] },
      { id: 'c', says: [['ownedBy', 'x']] },
    ],
    'x: owner (p ownedBy a, a ownedBy b, b ownedBy c, c ownedBy x)',
  ],
  [
    'a body of many members that is listed as an exception',
    [{ id: 'p', says: [['partOf', 'h']] }, { id: 'h', kind: 'party', passable: true, says: [['affiliation', 'x']] }, ...many('h', 60)],
    'x: affiliate (p partOf h, h affiliation x)',
  ],
  [
    'a chain with many titles is no body of members',
    [{ id: 'p', says: [['ownedBy', 'h']] }, { id: 'x', says: [['ownedBy', 'h']] }, ...many('h', 60, 'ownedBy')],
    'x: sibling (p ownedBy h, x ownedBy h)',
  ],
  [
    'a circle of owners',
    [
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['ownedBy', 'b']] },
      {
        id: 'b',
        says: [
          ['ownedBy', 'a'],
          ['ownedBy', 'p'],
          ['ownedBy', 'x'],
        ],
      },
    ],
    'x: owner (p ownedBy a, a ownedBy b, b ownedBy x)',
  ],
];

function many(of: EntityId, count: number, property: 'memberOf' | 'ownedBy' = 'memberOf'): Invented[] {
  return Array.from({ length: count }, (_, i) => ({ id: `member-${i}`, says: [[property, of]] }));
}

test.each(shapes)('%s', (_what, records, expected) => {
  expect(told(records)).toEqual([expected]);
});
