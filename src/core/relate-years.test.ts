import { describe, expect, test } from 'vitest';
import { type Invented, publishedBy, source, today, world } from './invented-world.ts';
import { relate } from './relate.ts';

/** What tempts and must yield nothing: P publishes, X is named. */
function nothingBetween(records: readonly Invented[]): void {
  expect(relate(publishedBy('p'), [{ entity: 'x' }], [], world(records), today)).toEqual([]);
}

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
