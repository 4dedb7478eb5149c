import { describe, expect, test } from 'vitest';
import { type Invented, publishedBy, source, today, world } from './invented-world.ts';
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

describe('the press and its co-operatives', () => {
  const rows: readonly (readonly [what: string, records: readonly Invented[]])[] = [
    [
      'a member paper and its agency',
      [
        { id: 'p', kind: 'newspaper', says: [['memberOf', 'x']] },
        { id: 'x', kind: 'cooperative' },
      ],
    ],
    [
      'an agency marked as one',
      [
        { id: 'p', kind: 'newspaper', says: [['memberOf', 'x']] },
        { id: 'x', kind: 'news-agency', barrier: 'cooperative of the press' },
      ],
    ],
    [
      'a paper and the agency it co-owns',
      [
        { id: 'p', kind: 'newspaper' },
        { id: 'x', kind: 'news-agency', barrier: 'cooperative of the press', says: [['ownedBy', 'p']] },
      ],
    ],
    [
      'a paper with a minority of its agency',
      [
        { id: 'p', kind: 'newspaper' },
        { id: 'x', kind: 'news-agency', says: [['minorityOwner', 'p', { share: '4 %' }]] },
      ],
    ],
    [
      "a paper's owner and the agency",
      [
        { id: 'p', says: [['ownedBy', 'a']] },
        { id: 'a', says: [['memberOf', 'x']] },
        { id: 'x', kind: 'cooperative' },
      ],
    ],
    [
      'two papers of one agency',
      [
        { id: 'p', says: [['memberOf', 'h']] },
        { id: 'x', says: [['memberOf', 'h']] },
        { id: 'h', kind: 'cooperative' },
      ],
    ],
    [
      'the agency and its member',
      [
        { id: 'p', kind: 'cooperative' },
        { id: 'x', kind: 'newspaper', says: [['memberOf', 'p']] },
      ],
    ],
  ];
  test.each(rows)('%s', (_what, records) => {
    nothingBetween(records);
  });
});

describe('edges that do not carry', () => {
  const control: readonly Property[] = ['publisher', 'operatedBy', 'partOf', 'parentOrganization', 'ownedBy'];
  const soft: readonly Property[] = ['memberOf', 'affiliation', 'funder', 'sponsor', 'foundedBy', 'represents'];
  test.each(soft)('two soft edges: %s and then another', (property) => {
    for (const second of soft)
      nothingBetween([
        { id: 'p', says: [[property, 'a']] },
        { id: 'a', says: [[second, 'x']] },
      ]);
  });
  test.each(soft)('a soft edge and then one that controls: %s', (property) => {
    for (const second of control)
      nothingBetween([
        { id: 'p', says: [[property, 'a']] },
        { id: 'a', says: [[second, 'x']] },
      ]);
  });
  test.each(soft)('two that share the end of a soft edge: %s', (property) => {
    nothingBetween([
      { id: 'p', says: [[property, 'a']] },
      { id: 'x', says: [[property, 'a']] },
    ]);
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'x', says: [[property, 'a']] },
    ]);
  });
  test.each(soft)('what others say of the publisher softly: %s', (property) => {
    nothingBetween([{ id: 'p' }, { id: 'x', says: [[property, 'p']] }]);
  });
  test.each(['foundedBy', 'represents'] as const)('never passed on: %s', (property) => {
    for (const first of control)
      nothingBetween([
        { id: 'p', says: [[first, 'a']] },
        { id: 'a', says: [[property, 'x']] },
      ]);
  });
  test.each(['minorityOwner'] as const)('minority shares: %s', (property) => {
    nothingBetween([{ id: 'p', says: [[property, 'x', { share: '30 %' }]] }]);
    nothingBetween([{ id: 'x', says: [[property, 'p']] }, { id: 'p' }]);
    nothingBetween([
      { id: 'p', says: [[property, 'h']] },
      { id: 'x', says: [[property, 'h']] },
    ]);
  });
  const noHolders: readonly Kind[] = [
    'university',
    'ngo',
    'international-body',
    'union',
    'religious-body',
    'organization',
    'movement',
    'think-tank',
    'alliance',
  ];
  test.each(noHolders)('kin through a holder that is no company, family, foundation or party: %s', (kind) => {
    nothingBetween([
      { id: 'p', says: [['partOf', 'h']] },
      { id: 'x', says: [['partOf', 'h']] },
      { id: 'h', kind },
    ]);
  });
  test('down and up again: two owners of one firm', () => {
    nothingBetween([
      { id: 'p' },
      {
        id: 'a',
        says: [
          ['ownedBy', 'p'],
          ['ownedBy', 'x'],
        ],
      },
      { id: 'x' },
    ]);
  });
  test('two turns: a sibling of a sibling through another holder', () => {
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'h']] },
      {
        id: 'a',
        says: [
          ['ownedBy', 'h'],
          ['ownedBy', 'i'],
        ],
      },
      { id: 'x', says: [['ownedBy', 'i']] },
    ]);
  });
  test('five edges', () => {
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'a']] },
      { id: 'a', says: [['ownedBy', 'b']] },
      { id: 'b', says: [['ownedBy', 'c']] },
      { id: 'c', says: [['ownedBy', 'd']] },
      { id: 'd', says: [['ownedBy', 'x']] },
    ]);
  });
});

describe('years that do not meet', () => {
  type Years = { start?: string; end?: string; asOf?: string };
  const pairs: readonly (readonly [first: Years, second: Years])[] = [
    [{ end: '2009' }, { start: '2010' }],
    [{ end: '2010' }, { start: '2010' }],
    [{ end: '2010-05' }, { start: '2010-05' }],
    [{ end: '2010-05-01' }, { start: '2010-05-01' }],
    [{ end: '2010-05' }, { start: '2010' }],
    [{ start: '2004', end: '2016' }, { start: '2017' }],
    [{ start: '2012' }, { start: '1990', end: '2011' }],
    [{ start: '2012' }, { end: '2012' }],
    [{ end: '1999' }, { asOf: '2025' }],
    [{ asOf: '2025' }, { start: '2004', end: '2016' }],
    [{ start: '2001', end: '2003' }, { end: '2001' }],
    [{ start: '2020-12', end: '2021-01' }, { start: '2021-02' }],
  ];
  test.each(pairs)('%o and %o', (first, second) => {
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'a', first]] },
      { id: 'a', says: [['ownedBy', 'x', second]] },
    ]);
    nothingBetween([{ id: 'p', says: [['ownedBy', 'h', first]] }, { id: 'x', says: [['ownedBy', 'h', second]] }, { id: 'h' }]);
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'a', second]] },
      { id: 'a', says: [['funder', 'x', first]] },
    ]);
  });
  test('three of which two do not meet', () => {
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'a', { end: '2005' }]] },
      { id: 'a', says: [['ownedBy', 'b', { start: '2000' }]] },
      { id: 'b', says: [['ownedBy', 'x', { start: '2008' }]] },
    ]);
  });
  test.each([{ start: '2027' }, { start: '2026-12' }, { start: '2030', end: '2031' }])('not yet: %o', (years) => {
    nothingBetween([{ id: 'p', says: [['ownedBy', 'x', years]] }]);
  });
  test.each([{ start: '2016', end: '2004' }, { start: 'soon' }, { end: 'x' }])('no time at all: %o', (years) => {
    nothingBetween([{ id: 'p', says: [['ownedBy', 'x', years]] }]);
  });
});

describe('poisoned knowledge', () => {
  test('a statement without a source', () => {
    nothingBetween([{ id: 'p', says: [['ownedBy', 'x', { references: [] }]] }]);
  });
  test('a source that cannot be opened', () => {
    nothingBetween([{ id: 'p', says: [['ownedBy', 'x', { references: [{ ...source(), url: 'javascript:alert(1)' }] }]] }]);
  });
  test('a classification without its classifier', () => {
    nothingBetween([{ id: 'p', says: [['controlledBy', 'x', { by: null }]] }]);
  });
  test('an owner that owns itself, and circles', () => {
    nothingBetween([
      {
        id: 'p',
        says: [
          ['ownedBy', 'p'],
          ['ownedBy', 'a'],
        ],
      },
      { id: 'a', says: [['ownedBy', 'b']] },
      { id: 'b', says: [['ownedBy', 'a']] },
      { id: 'x' },
    ]);
  });
  test('values that are no organization', () => {
    nothingBetween([
      {
        id: 'p',
        says: [
          ['ownedBy', 'x', { value: { text: 'x' } }],
          ['ownedBy', 'x', { value: { none: true } }],
        ],
      },
      { id: 'x' },
    ]);
  });
  test('a person is never related, a firm of theirs not through them', () => {
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'x']] },
      { id: 'x', kind: 'person' },
    ]);
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'h']] },
      { id: 'h', kind: 'person', says: [['memberOf', 'x']] },
      { id: 'x', kind: 'party' },
    ]);
  });
  test('namesakes: only the entity counts', () => {
    nothingBetween([
      { id: 'p', says: [['ownedBy', 'times-a']] },
      { id: 'times-a', name: 'The Times' },
      { id: 'x', name: 'The Times' },
    ]);
  });
});
