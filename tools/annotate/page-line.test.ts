import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BadInput, readPageLines } from './page-line.ts';

const file = join(mkdtempSync(join(tmpdir(), 'masthead-')), 'page.html');
writeFileSync(file, '<p>A page.</p>');
const good = JSON.stringify({ id: 'p1', url: 'https://news.example/a', file });

test('reads one page a line and passes over empty lines', () => {
  expect(readPageLines(`${good}\n\n${good}\n`)).toHaveLength(2);
  expect(readPageLines(good)).toEqual([{ id: 'p1', url: 'https://news.example/a', file }]);
});

test.each([
  ['{', 'line 2: not a JSON object'],
  ['[]', 'line 2: not a JSON object'],
  ['{"url": "https://news.example/", "file": "x"}', 'line 2: "id" is not a string'],
  ['{"id": "a", "url": "file:///x", "file": "x"}', 'line 2: "url" is not an http or https address'],
  ['{"id": "a", "url": "https://news.example/", "file": "no-such.html"}', 'line 2: no such file: no-such.html'],
])('refuses %s with its line and the reason', (line, reason) => {
  expect(() => readPageLines(`${good}\n${line}`)).toThrow(new BadInput(reason));
});
