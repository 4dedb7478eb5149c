import { expect, test } from 'vitest';
import { classOf, fold, unit } from './fold.ts';

test('what is told without Unicode’s tables agrees with them, for every code unit', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    const kind = classOf(code);
    if (kind & (unit.accent | unit.ignored | unit.high)) continue;
    const expected =
      (/^[\p{L}\p{N}\p{M}]$/u.test(letter) ? 1 : 0) |
      (/^\p{N}$/u.test(letter) ? 2 : 0) |
      (/^[\p{Lu}\p{Lt}]$/u.test(letter) ? 4 : 0) |
      (/^\p{Ll}$/u.test(letter) ? 8 : 0);
    const given = (kind === unit.gap ? 0 : 1) | (kind & unit.digit ? 2 : 0) | (kind & unit.upper ? 4 : 0) | (kind & unit.lower ? 8 : 0);
    if (given !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('plain ASCII folds as everything else does', () => {
  for (const text of ['Lake Council', 'A1 b2', 'two  spaces', ' edge ', 'dot. dash-ed', '', 'x'.repeat(300)]) {
    const accented = fold(`${text} é`);
    expect(`${fold(text)} e`.trim()).toBe(accented);
  }
});
