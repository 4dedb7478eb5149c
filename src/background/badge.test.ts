import { expect, test, vi } from 'vitest';
import type { Relation } from '../core/model.ts';

vi.mock('../browser.ts', () => ({ browser: {} }));
const { badgeText } = await import('./badge.ts');

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
  const same = { ...relation('record'), kind: 'same' } as const;
  expect(badgeText([same])).toBe('');
  expect(badgeText([same, relation('page')])).toBe('•');
  expect(badgeText([same, relation('record')])).toBe('1');
  expect(badgeText(Array.from({ length: 120 }, () => relation('record')))).toBe('99+');
});
