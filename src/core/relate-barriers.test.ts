import { describe, expect, test } from 'vitest';
import { type Invented, publishedBy, today, world } from './invented-world.ts';
import type { Kind } from './kinds.ts';
import type { Property } from './properties.ts';
import { relate } from './relate.ts';

/** What tempts and must yield nothing: P publishes, X is named. */
function nothingBetween(records: readonly Invented[]): void {
  expect(relate(publishedBy('p'), [{ entity: 'x' }], [], world(records), today)).toEqual([]);
}

const members = (count: number, of = 'h', property: Property = 'memberOf'): Invented[] =>
  Array.from({ length: count }, (_, i) => ({ id: `m${i}`, says: [[property, of]] }));

describe('nothing runs through', () => {
  const barriers: readonly (readonly [kind: Kind, barrier?: string])[] = [
    ['country'],
    ['government'],
    ['asset-manager'],
    ['fund'],
    ['stock-exchange'],
    ['cooperative'],
    ['broadcasters-union'],
    ['press-council'],
    ['trade-association'],
    ['international-body', 'UN family'],
    ['company', 'nominee'],
    ['foundation', 'certifier'],
    ['organization', 'market'],
    ['news-agency', 'cooperative of the press'],
    ['person'],
  ];
  const shapes: readonly (readonly [what: string, records: (h: Invented) => readonly Invented[]])[] = [
    ['both are owned by it', (h) => [{ id: 'p', says: [['ownedBy', 'h']] }, { id: 'x', says: [['ownedBy', 'h']] }, h]],
    [
      'one is part of it, the other operated by it',
      (h) => [{ id: 'p', says: [['partOf', 'h']] }, { id: 'x', says: [['operatedBy', 'h']] }, h],
    ],
    ['both are members', (h) => [{ id: 'p', says: [['memberOf', 'h']] }, { id: 'x', says: [['memberOf', 'h']] }, h]],
    ['it belongs to X', (h) => [{ id: 'p', says: [['ownedBy', 'h']] }, { ...h, says: [['ownedBy', 'x']] }, { id: 'x' }]],
    ['it is funded by X', (h) => [{ id: 'p', says: [['partOf', 'h']] }, { ...h, says: [['funder', 'x']] }, { id: 'x' }]],
    ['it is a member of X', (h) => [{ id: 'p', says: [['controlledBy', 'h']] }, { ...h, says: [['memberOf', 'x']] }, { id: 'x' }]],
    ['X belongs to what P owns', (h) => [{ id: 'p' }, { ...h, says: [['ownedBy', 'p']] }, { id: 'x', says: [['ownedBy', 'h']] }]],
  ];
  for (const [kind, barrier] of barriers) {
    test.each(shapes)(`${barrier ?? kind}: %s`, (_what, records) => {
      nothingBetween(records({ id: 'h', kind, ...(barrier ? { barrier } : {}) }));
    });
  }

  test('a party to which an army belongs', () => {
    nothingBetween([
      { id: 'p', says: [['controlledBy', 'h']] },
      { id: 'x', says: [['controlledBy', 'h']] },
      { id: 'h', kind: 'party' },
      { id: 'army', kind: 'armed-force', says: [['controlledBy', 'h']] },
    ]);
  });

  test('an organ of a party to which an army belongs, but to its own units', () => {
    const party: readonly Invented[] = [
      { id: 'p', says: [['ownedBy', 'h']] },
      { id: 'h', kind: 'party', says: [['partOf', 'g']] },
      { id: 'g', kind: 'party' },
      { id: 'army', kind: 'armed-force', says: [['controlledBy', 'g']] },
    ];
    nothingBetween([...party, { id: 'x', says: [['controlledBy', 'h']] }]);
    const unit = relate(publishedBy('p'), [{ entity: 'x' }], [], world([...party, { id: 'x', says: [['partOf', 'h']] }]), today);
    expect(unit.map(({ kind }) => kind)).toEqual(['sibling']);
  });

  test('a company or a party is no way to organs of the state', () => {
    for (const kind of ['company', 'party'] as const) {
      nothingBetween([
        { id: 'p', says: [['controlledBy', 'h']] },
        { id: 'h', kind },
        { id: 'x', kind: 'agency', says: [['partOf', 'h']] },
      ]);
    }
  });

  test('a body with more than 40 members', () => {
    nothingBetween([
      { id: 'p', says: [['partOf', 'h']] },
      { id: 'x', says: [['partOf', 'h']] },
      { id: 'h', kind: 'party' },
      ...members(41),
    ]);
    nothingBetween([
      { id: 'p', says: [['partOf', 'h']] },
      { id: 'h', kind: 'alliance', says: [['affiliation', 'x']] },
      { id: 'x' },
      ...members(41),
    ]);
    nothingBetween([
      { id: 'p', says: [['partOf', 'h']] },
      { id: 'h', kind: 'party', says: [['partOf', 'x']] },
      { id: 'x' },
      ...members(41, 'h', 'partOf'),
    ]);
  });

  test('a government that publishes, down to what belongs to its firms', () => {
    nothingBetween([
      { id: 'p', kind: 'government' },
      { id: 'a', says: [['ownedBy', 'p']] },
      { id: 'x', says: [['ownedBy', 'a']] },
    ]);
  });
});

describe('a state outlet', () => {
  const outlet: Invented = { id: 'p', kind: 'broadcaster', says: [['controlledBy', 'm']] };
  const rows: readonly (readonly [what: string, records: readonly Invented[]])[] = [
    ['and the state above its ministry', [outlet, { id: 'm', kind: 'ministry', says: [['partOf', 'x']] }, { id: 'x', kind: 'government' }]],
    [
      'and another ministry',
      [
        outlet,
        { id: 'm', kind: 'ministry', says: [['partOf', 'g']] },
        { id: 'g', kind: 'government' },
        { id: 'x', kind: 'ministry', says: [['partOf', 'g']] },
      ],
    ],
    ["and a firm of its ministry's", [outlet, { id: 'm', kind: 'ministry' }, { id: 'x', says: [['ownedBy', 'm']] }]],
    [
      'and another outlet of the same ministry',
      [outlet, { id: 'm', kind: 'ministry' }, { id: 'x', kind: 'news-site', says: [['controlledBy', 'm']] }],
    ],
    [
      'and what its ministry is a member of',
      [outlet, { id: 'm', kind: 'ministry', says: [['memberOf', 'x']] }, { id: 'x', kind: 'international-body' }],
    ],
    [
      'and the parliament of its country',
      [
        { id: 'p', kind: 'broadcaster', says: [['ownedBy', 'c']] },
        { id: 'c', kind: 'country' },
        { id: 'x', kind: 'parliament', says: [['partOf', 'c']] },
      ],
    ],
    [
      "and the state's railway",
      [
        { id: 'p', kind: 'broadcaster', says: [['ownedBy', 'g']] },
        { id: 'g', kind: 'government' },
        { id: 'x', says: [['ownedBy', 'g']] },
      ],
    ],
    [
      'and the army of a force above its organ',
      [outlet, { id: 'm', kind: 'armed-force', says: [['partOf', 'x']] }, { id: 'x', kind: 'armed-force' }],
    ],
    [
      'and the central bank',
      [
        outlet,
        { id: 'm', kind: 'agency', says: [['partOf', 'g']] },
        { id: 'g', kind: 'government' },
        { id: 'x', kind: 'central-bank', says: [['partOf', 'g']] },
      ],
    ],
  ];
  test.each(rows)('%s', (_what, records) => {
    nothingBetween(records);
  });
});
