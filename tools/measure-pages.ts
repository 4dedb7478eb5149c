/**
 * How well pages are told apart and read: `npx tsx tools/measure-pages.ts FOLDER [--only TEXT] [--keep FILE] [--errors N]`.
 * `--keep` writes what the browser collected to a file, and a later run with the same file needs no browser.
 * FOLDER holds `labels.jsonl`, `bodies.jsonl` and the saved pages that they name. Each page is loaded in a real Chromium
 * under its own address, everything else is blocked; what the content script runs is run on it in a world of its own.
 */
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleReader } from './measure/bundle.ts';
import { openPages } from './measure/pages.ts';
import { report } from './measure/report.ts';
import type { Collected, Known, Label, Measured } from './measure/rows.ts';
import { think } from './measure/think.ts';

interface Kept {
  readonly id: string;
  readonly collected: Collected | null;
  readonly error: string | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, keep: { type: 'string' }, errors: { type: 'string', default: '40' } },
});
const folder = positionals[0];
if (!folder || !existsSync(join(folder, 'labels.jsonl'))) {
  console.error('usage: tsx tools/measure-pages.ts FOLDER (with labels.jsonl, bodies.jsonl and html/)');
  process.exit(1);
}

function rows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const labels = rows<Label>(join(folder, 'labels.jsonl')).filter(({ id, url }) => !values.only || `${id} ${url}`.includes(values.only));
const bodies = new Map(rows<Known>(join(folder, 'bodies.jsonl')).map((known) => [known.id, known]));
const kept = new Map<string, { collected: Collected | null; error: string | null }>();
if (values.keep && existsSync(values.keep)) for (const row of rows<Kept>(values.keep)) kept.set(row.id, row);

async function collectAll(): Promise<void> {
  const waiting = labels.filter(({ id }) => !kept.has(id));
  if (!waiting.length) return;
  const pages = await openPages(await bundleReader());
  const keep = values.keep ? createWriteStream(values.keep, { flags: 'a' }) : null;
  const work = async (): Promise<void> => {
    for (let label = waiting.shift(); label; label = waiting.shift()) {
      const row = await pages.collect(label.url, join(folder ?? '', label.file)).then(
        (collected) => ({ collected, error: null }),
        (error: unknown) => ({ collected: null, error: String(error) }),
      );
      kept.set(label.id, row);
      keep?.write(`${JSON.stringify({ id: label.id, ...row })}\n`);
      if (waiting.length % 25 === 0) console.error(`${waiting.length} pages to go`);
    }
  };
  await Promise.all([work(), work()]);
  await pages.close();
  keep?.end();
}

await collectAll();
const measured = labels.map((label): Measured => {
  const { collected = null, error = null } = kept.get(label.id) ?? {};
  return { label, known: bodies.get(label.id) ?? null, answer: collected && think(collected), error };
});
console.log(report(measured, Number(values.errors)));
