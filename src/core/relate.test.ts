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
  ['owned by', [{ id: 'p', says: [['ownedBy', 'x']] }], 'x: owner (p ownedBy x)'],
  ['part of', [{ id: 'p', says: [['partOf', 'x']] }], 'x: part (p partOf x)'],
  ['parent organization', [{ id: 'p', says: [['parentOrganization', 'x']] }], 'x: part (p parentOrganization x)'],
  ['published by', [{ id: 'p', says: [['publisher', 'x']] }], 'x: controller (p publisher x)'],
  ['operated by', [{ id: 'p', says: [['operatedBy', 'x']] }], 'x: controller (p operatedBy x)'],
  [
    'controlled by',
    [
      { id: 'p', says: [['controlledBy', 'x']] },
      { id: 'x', kind: 'ministry' },
    ],
    'x: controller (p controlledBy x)',
  ],
  [
    'owner through two',
    [
      { id: 'p', says: [['publisher', 'a']] },
      { id: 'a', says: [['partOf', 'b']] },
      { id: 'b', says: [['ownedBy', 'x']] },
    ],
    'x: owner (p publisher a, a partOf b, b ownedBy x)',
  ],
  [
    'named by the edge that reaches X',
    [
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['partOf', 'x']] },
    ],
    'x: part (p ownedBy a, a partOf x)',
  ],
  ['owned', [{ id: 'x', says: [['ownedBy', 'p']] }], 'x: owned (x ownedBy p)'],
  [
    'owned through one',
    [{ id: 'x', says: [['partOf', 'a']] }, { id: 'a', says: [['ownedBy', 'p']] }, { id: 'p' }],
    'x: owned (a ownedBy p, x partOf a)',
  ],
  [
    'sibling',
    [
      { id: 'p', says: [['ownedBy', 'h']] },
      { id: 'x', says: [['ownedBy', 'h']] },
      { id: 'h', kind: 'family' },
    ],
    'x: sibling (p ownedBy h, x ownedBy h)',
  ],
  [
    'sibling, both at two removes',
    [
      { id: 'p', says: [['partOf', 'a']] },
      { id: 'a', says: [['ownedBy', 'h']] },
      { id: 'b', says: [['ownedBy', 'h']] },
      { id: 'x', says: [['partOf', 'b']] },
      { id: 'h', kind: 'foundation' },
    ],
    'x: sibling (p partOf a, a ownedBy h, b ownedBy h, x partOf b)',
  ],
  [
    'sibling through a party',
    [
      { id: 'p', says: [['ownedBy', 'h']] },
      { id: 'x', says: [['partOf', 'h']] },
      { id: 'h', kind: 'party' },
    ],
    'x: sibling (p ownedBy h, x partOf h)',
  ],
  [
    "a state outlet and its organ's unit",
    [
      { id: 'p', says: [['controlledBy', 'h']] },
      { id: 'x', says: [['partOf', 'h']] },
      { id: 'h', kind: 'armed-force' },
    ],
    'x: sibling (p controlledBy h, x partOf h)',
  ],
  ['funder', [{ id: 'p', says: [['funder', 'x']] }], 'x: funder (p funder x)'],
  ['sponsor', [{ id: 'p', says: [['sponsor', 'x']] }], 'x: funder (p sponsor x)'],
  [
    'funder of the owner',
    [
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['funder', 'x']] },
    ],
    'x: funder (p ownedBy a, a funder x)',
  ],
  ['member', [{ id: 'p', says: [['memberOf', 'x']] }], 'x: affiliate (p memberOf x)'],
  [
    'member of a union of broadcasters',
    [
      { id: 'p', says: [['memberOf', 'x']] },
      { id: 'x', kind: 'broadcasters-union' },
    ],
    'x: affiliate (p memberOf x)',
  ],
  [
    'the owner is a member',
    [
      { id: 'p', says: [['publisher', 'a']] },
      { id: 'a', kind: 'movement', says: [['memberOf', 'x']] },
    ],
    'x: affiliate (p publisher a, a memberOf x)',
  ],
  ['affiliation', [{ id: 'p', says: [['affiliation', 'x']] }], 'x: affiliate (p affiliation x)'],
  ['founder', [{ id: 'p', says: [['foundedBy', 'x']] }], 'x: affiliate (p foundedBy x)'],
  ['represents', [{ id: 'p', says: [['represents', 'x']] }], 'x: affiliate (p represents x)'],
  [
    'a fund as the last owner',
    [
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['ownedBy', 'x']] },
      { id: 'x', kind: 'fund' },
    ],
    'x: owner (p ownedBy a, a ownedBy x)',
  ],
  [
    'a government as funder',
    [
      { id: 'p', says: [['funder', 'x']] },
      { id: 'x', kind: 'government' },
    ],
    'x: funder (p funder x)',
  ],
];

test.each(shapes)('%s', (_what, records, expected) => {
  expect(told(records)).toEqual([expected]);
});

test('the publisher itself', () => {
  const [relation] = relate(publishedBy('p'), [{ entity: 'p' }, { entity: null }], [], world([{ id: 'p' }]), today);
  expect(relation).toMatchObject({ entity: 'p', kind: 'same', basis: 'record', path: [], evidence: [] });
});

test('a publisher that is not in our records has no ties', () => {
  expect(relate(publishedBy(null), [{ entity: 'x' }], [], world([{ id: 'x' }]), today)).toEqual([]);
});

test('every step keeps its references and share', () => {
  const [relation] = relate(
    publishedBy('p'),
    [{ entity: 'x' }],
    [],
    world([{ id: 'p', says: [['ownedBy', 'x', { share: '62 %' }]] }]),
    today,
  );
  expect(relation?.path).toEqual([
    { from: 'p', property: 'ownedBy', to: 'x', start: null, end: null, share: '62 %', by: 'A register', references: [source()] },
  ]);
});

test('a hundred kin are found among thousands in one search', () => {
  const kin = Array.from({ length: 3000 }, (_, i): Invented => ({ id: `member-${i}`, says: [['ownedBy', 'h']] }));
  const records: Invented[] = [{ id: 'p', says: [['ownedBy', 'h']] }, ...kin];
  const named = Array.from({ length: 100 }, (_, i) => ({ entity: `member-${i}` }));
  expect(relate(publishedBy('p'), named, [], world(records), today)).toHaveLength(100);
});
