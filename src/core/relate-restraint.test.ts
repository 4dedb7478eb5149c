import { describe, expect, test } from 'vitest';
import { type Invented, publishedBy, today, world } from './invented-world.ts';
import type { Kind } from './kinds.ts';
import type { Property } from './properties.ts';
import { relate } from './relate.ts';

/** What tempts and must yield nothing: P publishes, X is named. */
function nothingBetween(records: readonly Invented[]): void {
  expect(relate(publishedBy('p'), [{ entity: 'x' }], [], world(records), today)).toEqual([]);
}

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
