import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importLines, progressLine } from './import.ts';
import { type Line, linesOf } from './lines.ts';

async function* chunks(...parts: readonly string[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

async function all(lines: AsyncIterable<Line>): Promise<Line[]> {
  const read: Line[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

async function imported(text: string): Promise<{ ids: string[]; warnings: string[]; corrupt: number }> {
  const ids: string[] = [];
  const warnings: string[] = [];
  const write = (record: string): void => void ids.push((JSON.parse(record) as { id: string }).id);
  const counts = await importLines(linesOf(chunks(text)), write, (message) => void warnings.push(message), '2026-11-22');
  return { ids, warnings, corrupt: counts.corrupt };
}

const line = (id: string): string =>
  JSON.stringify({
    id,
    labels: { en: { value: `Name ${id}` } },
    claims: { P31: [{ rank: 'normal', mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q4830453' } } } }] },
  });

test('lines are whole wherever the stream was cut, also within a letter', async () => {
  const bytes = Buffer.from('aé\n\nlonger line\nlast');
  const single = async function* () {
    for (const byte of bytes) yield Buffer.from([byte]);
  };
  expect((await all(linesOf(single()))).map(({ text }) => text)).toEqual(['aé', '', 'longer line', 'last']);
});

test('a line beyond all measure is passed over, not kept', async () => {
  expect(await all(linesOf(chunks('x'.repeat(30), 'x'.repeat(30), '\nshort\n'), 40))).toEqual([
    { number: 1, text: null },
    { number: 2, text: 'short' },
  ]);
});

test('a dump as Wikidata writes it, with a corrupt line and a cut-off end', async () => {
  const { ids, warnings } = await imported(`[\n${line('Q1')},\n{"id":"Q2",,\n${line('Q3')},\r\n${line('Q4').slice(0, 60)}`);
  expect(ids).toEqual(['Q1', 'Q3']);
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/^line 3 is corrupt and was skipped: /);
  expect(warnings[1]).toMatch(/^line 5 /);
});

test('progress says how far, how fast, how long still', () => {
  expect(progressLine({ lines: 100, records: 7, corrupt: 0 }, 250, 1000, 10)).toBe(
    '100 lines, 7 records, 10 lines/s, 0.0 MB/s, 25 %, about 0 min 30 s left',
  );
});

const shared = '../shared/wikidata';
test.skipIf(!existsSync(shared))('exactly the organizations of ../shared come out of a mixed dump', async () => {
  const dump = gunzipSync(readFileSync(`${shared}/dump/49-entities.json.gz`)).toString('utf8');
  const files = readdirSync(`${shared}/org-fixtures`);
  const organizations = files.map((file) => readFileSync(`${shared}/org-fixtures/${file}`, 'utf8').trim());
  const faulty = readFileSync(`${shared}/dump/synthetic-dump-with-faults.json`, 'utf8');
  const { ids, corrupt } = await imported(`${dump}${organizations.join(',\n')}\n${faulty}`);
  expect(ids).toHaveLength(files.length);
  expect(new Set(ids)).toEqual(new Set(files.map((file) => file.replace('.json', ''))));
  expect(corrupt).toBe(0);
});
