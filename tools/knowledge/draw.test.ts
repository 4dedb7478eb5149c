import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { baseOf } from './rules/rule.ts';
import { readSource } from './source.ts';

const sources = 'sources:\n  s: { title: "S", url: "https://s.example/a", asOf: "2026", seen: "2026-11-22" }\nrecords:\n';

/** Ten records a file: each owned by the one before it, with one account and a fact that is never drawn. */
function known(...files: string[]) {
  return files.flatMap((file) => {
    const records = Array.from(
      { length: 10 },
      (_, at) =>
        `  - { id: ${file}-${at}, kind: ngo, labels: { en: N }, accounts: [x.com/${file}_${at}], accountRefs: [s § footer], statements: [{ ownedBy: ${file}-${at + 1}, share: 60 %, refs: [s § row ${at}] }, { inception: 1900, refs: [s] }] }\n`,
    );
    return baseOf(readSource(`${file}.yaml`, sources + records.join(''))).known;
  });
}

test('the same seed draws the same, another seed another', () => {
  const all = known('a', 'b');
  expect(draw(all, 1, 8)).toEqual(draw(all, 1, 8));
  expect(draw(all, 1, 8)).not.toEqual(draw(all, 2, 8));
});

test('a draw is spread over properties and files, and nothing is drawn twice', () => {
  const drawn = draw(known('a', 'b', 'c'), 7, 12);
  const cells = new Set(drawn.map(({ property, file }) => `${property} ${file}`));
  expect([...cells].sort()).toEqual([
    'account a.yaml',
    'account b.yaml',
    'account c.yaml',
    'ownedBy a.yaml',
    'ownedBy b.yaml',
    'ownedBy c.yaml',
  ]);
  expect(new Set(drawn.map(({ record, property }) => `${record} ${property}`)).size).toBe(12);
});

test('a statement is drawn with its share and its source; other properties are not drawn', () => {
  const drawn = draw(known('a'), 3, 100);
  expect(drawn).toHaveLength(20);
  expect(drawn.find(({ record, property }) => record === 'a-0' && property === 'ownedBy')).toEqual({
    file: 'a.yaml',
    record: 'a-0',
    property: 'ownedBy',
    value: 'a-1',
    start: null,
    end: null,
    share: '60 %',
    by: null,
    ending: null,
    references: ['S, https://s.example/a, 2026, row 0'],
  });
});

test('an account is drawn with the place where it was seen', () => {
  const account = draw(known('a'), 3, 100).find(({ property }) => property === 'account');
  expect(account?.references).toEqual(['S, https://s.example/a, 2026, footer']);
});

test('nothing to draw from is an empty draw', () => {
  expect(draw([], 1, 10)).toEqual([]);
});
