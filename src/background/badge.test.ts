import { expect, test } from 'vitest';
import type { Relation } from '../core/model.ts';
import { badgeText } from './badge.ts';

const relation = (basis: Relation['basis']): Relation => ({
  entity: 'a',
  kind: basis === 'record' ? 'owner' : 'points-to',
  basis,
  former: false,
  start: null,
  end: null,
  asOf: null,
  path: [],
  evidence: [],
  person: null,
  disclosed: false,
});

test('the badge counts ties by record and shows a dot for pointers alone', () => {
  expect(badgeText([])).toBe('');
  expect(badgeText([relation('page')])).toBe('•');
  expect(badgeText([relation('record'), relation('page')])).toBe('1');
  expect(badgeText(Array.from({ length: 120 }, () => relation('record')))).toBe('99+');
});
