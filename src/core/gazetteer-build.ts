import { firstProbe, secondProbe, tableHead } from './name-columns.ts';
import { extend, startOfName } from './name-key.ts';
import { type NameRow, packFlags, toUtf8 } from './name-table.ts';
import { tokenize } from './text.ts';

/** Room for each name in the filter of prefixes, in bits. */
const bitsPerName = 20;
const namesPerBucket = 8;

interface Printed {
  readonly row: NameRow;
  readonly utf8: readonly number[];
  readonly print: number;
}

/** Hashes of a name's beginnings, word by word; the last is the whole name's. None where it has no word. */
function beginnings(name: string): number[] {
  const tokens = tokenize(name);
  const hashes: number[] = [];
  let hash = startOfName;
  for (let i = 0; i < tokens.count; i++) {
    hash = extend(hash, tokens.hash[i] ?? 0);
    hashes.push(hash);
  }
  return hashes;
}

/** The row with its fingerprint; none for a name without words, one that is too long for its column, or with brackets: they explain, and are not written so. */
function printed(row: NameRow): Printed[] {
  const hash = /[()]/.test(row.name) ? undefined : beginnings(row.name).at(-1);
  const utf8 = toUtf8(row.name);
  return hash === undefined || utf8.length > tableHead.longest ? [] : [{ row, utf8, print: hash >>> 0 }];
}

function order(a: Printed, b: Printed): number {
  if (a.print !== b.print) return a.print - b.print;
  if (a.row.entity !== b.row.entity) return a.row.entity - b.row.entity;
  return a.row.name < b.row.name ? -1 : a.row.name > b.row.name ? 1 : 0;
}

/** Marks each beginning of a name, so that a scan can stop at the first word that leads nowhere. */
function prefixFilter(names: readonly Printed[]): Uint32Array {
  const filter = new Uint32Array(Math.ceil((names.length * bitsPerName + 1) / 32));
  const bits = filter.length * 32;
  const mark = (bit: number): void => {
    filter[bit >>> 5] = ((filter[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  };
  for (const { row } of names) {
    for (const hash of beginnings(row.name)) {
      mark(firstProbe(hash, bits));
      mark(secondProbe(hash, bits));
    }
  }
  return filter;
}

/** The first row of every stretch of fingerprints that begin with the same bits, and the number of rows at last. */
function bucketStarts(names: readonly Printed[], bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (const { print } of names) {
    const next = (print >>> (32 - bits)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** Packs names into one table (see `name-columns.ts`), byte for byte the same for the same rows in any order. Entities are below 2^24. */
export function buildGazetteer(names: readonly NameRow[]): Uint8Array {
  const sorted = names.flatMap(printed).sort(order);
  const languages = ['', ...new Set(sorted.map(({ row }) => row.language ?? '').filter((language) => language !== ''))]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, 256);
  const flagsOf = (row: NameRow): number => packFlags(row, Math.max(0, languages.indexOf(row.language ?? '')));
  const kinds = [...new Set(sorted.map(({ row }) => flagsOf(row)))].sort((a, b) => a - b);
  const kindOf = new Map(kinds.map((flags, kind) => [flags, kind]));
  const size = sorted.length;
  const prints = new Uint32Array(size);
  const halves = new Uint16Array(size * 2);
  const singles = new Uint8Array(size * 2);
  const groupStarts: number[] = [];
  const nameBytes: number[] = [];
  sorted.forEach(({ row, utf8, print }, i) => {
    const repeated = row.name === sorted[i - 1]?.row.name;
    if (i % tableHead.group === 0) groupStarts.push(nameBytes.length);
    if (!repeated) for (const byte of utf8) nameBytes.push(byte);
    prints[i] = print;
    halves[i] = row.entity & 0xffff;
    halves[size + i] = kindOf.get(flagsOf(row)) ?? 0;
    singles[i] = row.entity >>> 16;
    singles[size + i] = repeated ? 0 : utf8.length;
  });
  const filter = prefixFilter(sorted);
  const languageBytes = toUtf8(languages.join('\n'));
  const bits = Math.max(1, Math.ceil(Math.log2((size + 1) / namesPerBucket)));
  const head = Uint32Array.of(tableHead.magic, size, filter.length, kinds.length, nameBytes.length, languageBytes.length, bits, 0);
  const wide = [head, filter, prints, Uint32Array.from(kinds), Uint32Array.from(groupStarts), bucketStarts(sorted, bits), halves];
  return joined([...wide.map((part) => new Uint8Array(part.buffer)), singles, Uint8Array.from(nameBytes), Uint8Array.from(languageBytes)]);
}

/** One behind the other, filled up to a multiple of four bytes. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array((parts.reduce((sum, part) => sum + part.length, 0) + 3) & ~3);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
