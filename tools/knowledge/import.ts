import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { entityFromWikidata } from '../../src/core/entity-from-wikidata.ts';
import type { Entity } from '../../src/core/model.ts';
import { type Line, linesOf } from './lines.ts';

export interface ImportCounts {
  readonly lines: number;
  readonly records: number;
  readonly corrupt: number;
}

/** What a line of a Wikidata JSON dump holds: a record, nothing of ours, or no JSON. */
export type LineResult = { readonly entity: Entity | null } | { readonly corrupt: string };

/** Reads one line of a dump; brackets, commas and empty lines of the form hold nothing. */
export function readLine(line: string, seen: string): LineResult {
  const json = line.trim().replace(/,$/, '');
  if (json === '' || json === '[' || json === ']') return { entity: null };
  try {
    return { entity: entityFromWikidata(JSON.parse(json), seen) };
  } catch (error) {
    return { corrupt: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads a dump line by line, in constant memory: each record goes to `write`, each corrupt line to `warn`. */
export async function importLines(
  lines: AsyncIterable<Line>,
  write: (record: string) => void | Promise<void>,
  warn: (message: string) => void,
  seen: string,
  tick: (counts: ImportCounts) => void = () => {},
): Promise<ImportCounts> {
  const counts = { lines: 0, records: 0, corrupt: 0 };
  for await (const line of lines) {
    counts.lines++;
    const result = line.text === null ? { corrupt: 'longer than any entity' } : readLine(line.text, seen);
    if ('corrupt' in result) {
      counts.corrupt++;
      warn(`line ${line.number} is corrupt and was skipped: ${result.corrupt.slice(0, 120)}`);
    } else if (result.entity) {
      counts.records++;
      await write(`${JSON.stringify(result.entity)}\n`);
    }
    tick(counts);
  }
  return counts;
}

/** `knowledge -- import FILE`: a dump, plain or `.gz`, or `-` for standard input; records as JSON lines on standard output. */
export async function importFile(file: string, seen: string): Promise<void> {
  const fromInput = file === '-';
  const total = fromInput ? null : statSync(file).size;
  const source: Readable = fromInput ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  let bytes = 0;
  source.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const plain = file.endsWith('.gz') ? source.pipe(createGunzip({ chunkSize: 1 << 20 })) : source;
  source.on('error', (error) => plain.destroy(error));
  const started = Date.now();
  let shown = started;
  const progress = (counts: ImportCounts): void => {
    const now = Date.now();
    if (now - shown < 1000) return;
    shown = now;
    console.error(progressLine(counts, bytes, total, (now - started) / 1000));
  };
  const write = async (record: string): Promise<void> => {
    if (!process.stdout.write(record)) await new Promise((drained) => process.stdout.once('drain', drained));
  };
  const counts = await importLines(linesOf(plain), write, (message) => console.error(message), seen, progress);
  console.error(`done: ${progressLine(counts, bytes, null, (Date.now() - started) / 1000)}, ${counts.corrupt} corrupt`);
}

/** How far it is, how fast, and how long it will still take. */
export function progressLine({ lines, records }: ImportCounts, bytes: number, total: number | null, seconds: number): string {
  const rate = Math.max(seconds, 0.001);
  const done = `${lines} lines, ${records} records, ${Math.round(lines / rate)} lines/s, ${(bytes / rate / 1e6).toFixed(1)} MB/s`;
  if (total === null || bytes === 0) return done;
  const left = Math.round(((total - bytes) / bytes) * seconds);
  const clock =
    left < 3600 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${Math.floor(left / 3600)} h ${Math.floor((left % 3600) / 60)} min`;
  return `${done}, ${Math.floor((bytes / total) * 100)} %, about ${clock} left`;
}
