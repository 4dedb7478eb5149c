import { expect, test } from 'vitest';
import { occurrences } from './occurrences.ts';
import { passageOf } from './passage.ts';

function found(text: string, names: readonly string[]): string[] {
  const passage = passageOf({ place: 'body', text, links: [] }, 0, 'en');
  const all = occurrences(new Map(names.map((name) => [name, name.length])))(passage);
  for (const { found: span, value } of all) expect(value).toBeGreaterThanOrEqual(span.end - span.start);
  return all.map(({ found: span }) => text.slice(span.start, span.end));
}

test('the longest of the given names stands, without overlap, in the capitals it was given in', () => {
  const names = ['Reed', 'Reed Water', 'Reed Water Trust', 'RWT'];
  expect(found('The Reed Water Trust and the Reed Water met RWT; a reed grew.', names)).toEqual(['Reed Water Trust', 'Reed Water', 'RWT']);
  expect(found('Nothing is here.', names)).toEqual([]);
  expect(found('Reed Water Trust', [])).toEqual([]);
  expect(found('Reed', ['', '—'])).toEqual([]);
});

test('thousands of names that begin with one word are each found once', () => {
  const names = Array.from({ length: 4000 }, (_, i) => `Reed W${i}`);
  expect(found(names.map((name) => `the ${name} said so`).join('. '), names)).toEqual(names);
});
