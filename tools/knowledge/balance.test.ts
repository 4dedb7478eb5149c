import { expect, test } from 'vitest';
import { balanceOf } from './balance.ts';
import { baseOf } from './rules/rule.ts';
import { readSources } from './source.ts';

test('the balance counts records, statements and judgements, and who answers which question', async () => {
  const text = balanceOf(baseOf(await readSources('e2e/knowledge')));
  expect(text).toMatch(/^12 records: 3 publishers, 2 of them with an owner, 8 other organizations/);
  expect(text).toMatch(/^5 records have accounts without a source$/m);
  expect(text).toMatch(/^broadcaster +1 +5\.00 +5\.00$/m);
  expect(text).toMatch(/^who owns it +1 +0 +2$/m);
  expect(text).toMatch(/^state control +1 +0 +2$/m);
  expect(text).toMatch(/^2026 +\d+$/m);
});
