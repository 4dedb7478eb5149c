import { extend, startOfName } from './name-key.ts';
import { type NameRow, packFlags, toUtf8 } from './name-table.ts';
import { tokenize } from './text.ts';

/** Room for each name in the filter of prefixes, in bits. */
const bitsPerName = 24;

interface Printed {
  readonly row: NameRow;
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

/** The row with its fingerprint; none for a name without words, or with brackets: they explain, and are not written so. */
function printed(row: NameRow): Printed[] {
  const hash = /[()]/.test(row.name) ? undefined : beginnings(row.name).at(-1);
  return hash === undefined ? [] : [{ row, print: hash >>> 0 }];
}

function order(a: Printed, b: Printed): number {
  if (a.print !== b.print) return a.print - b.print;
  if (a.row.entity !== b.row.entity) return a.row.entity - b.row.entity;
  return a.row.name < b.row.name ? -1 : a.row.name > b.row.name ? 1 : 0;
}

/** Marks each beginning of a name, so that a scan can stop at the first word that leads nowhere (a Bloom filter with two probes). */
function prefixFilter(names: readonly Printed[]): Uint32Array {
  const bits = 1 << Math.max(5, Math.ceil(Math.log2(names.length * bitsPerName + 1)));
  const filter = new Uint32Array(bits / 32);
  const mark = (bit: number): void => {
    filter[bit >>> 5] = ((filter[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  };
  for (const { row } of names) {
    for (const hash of beginnings(row.name)) {
      mark(hash & (bits - 1));
      mark((hash >>> 13) & (bits - 1));
    }
  }
  return filter;
}

/** Packs names into one table, byte for byte the same for the same rows in any order. Names without a letter or digit, and those with brackets (they explain, and are not written so), are left out. */
export function buildGazetteer(names: readonly NameRow[]): Uint8Array {
  const sorted = names.flatMap(printed).sort(order);
  const languages = ['', ...new Set(sorted.map(({ row }) => row.language ?? '').filter((language) => language !== ''))]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, 256);
  const filter = prefixFilter(sorted);
  const nameBytes: number[] = [];
  const columns = {
    prints: new Uint32Array(sorted.length),
    entities: new Uint32Array(sorted.length),
    flags: new Uint32Array(sorted.length),
    ends: new Uint32Array(sorted.length),
  };
  sorted.forEach(({ row, print }, i) => {
    for (const byte of toUtf8(row.name)) nameBytes.push(byte);
    columns.prints[i] = print;
    columns.entities[i] = row.entity;
    columns.flags[i] = packFlags(row, Math.max(0, languages.indexOf(row.language ?? '')));
    columns.ends[i] = nameBytes.length;
  });
  const languageBytes = toUtf8(languages.join('\n'));
  const head = Uint32Array.of(0x3147484d, sorted.length, filter.length, nameBytes.length, languageBytes.length, 0, 0, 0);
  const parts = [head, filter, columns.prints, columns.entities, columns.flags, columns.ends].map((part) => new Uint8Array(part.buffer));
  parts.push(Uint8Array.from(nameBytes), Uint8Array.from(languageBytes));
  const bytes = new Uint8Array((parts.reduce((sum, part) => sum + part.length, 0) + 3) & ~3);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
