import { cliticForms, endsWell, startsAtWord, startsWell } from './boundaries.ts';
import { fold } from './fold.ts';
import { extend, keyOf, startOfName } from './name-key.ts';
import { fromUtf8, type NameEntry, unpackFlags } from './name-table.ts';
import { shape, type Tokens, tokenize } from './text.ts';

export { buildGazetteer } from './gazetteer-build.ts';
export { type NameEntry, type NameRow, nameClass } from './name-table.ts';

/** A place where a known name stands; tokens `first` to `last`, both included. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
}

export interface Gazetteer {
  /** Number of names. */
  readonly size: number;
  /** Every known name that stands at word boundaries, case not looked at; at one start the longest first. */
  scan(tokens: Tokens): NameHit[];
  /** Entries of a name, after folding. */
  find(name: string): readonly NameEntry[];
}

/** Offsets into the bytes, in 32-bit words: see `gazetteer-build.ts`. */
export const header = { magic: 0x3147484d, words: 8 } as const;
const longestName = 32;

/** Opens a packed table of names; copies nothing but a misaligned input. Throws on bytes that are not one. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  const [magic, size = 0, bloomWords = 0, nameBytes = 0, languageBytes = 0] = words;
  const expected = 4 * (header.words + bloomWords + 4 * size) + nameBytes + languageBytes;
  if (magic !== header.magic || aligned.byteLength < expected) throw new Error('not a table of names');
  let at: number = header.words;
  const section = (length: number): Uint32Array => {
    at += length;
    return words.subarray(at - length, at);
  };
  const bloom = section(bloomWords);
  const prints = section(size);
  const entities = section(size);
  const flags = section(size);
  const nameEnds = section(size);
  const namesAt = at * 4;
  const text = (from: number, length: number): string => fromUtf8(aligned, from, from + length);
  const languages = text(namesAt + nameBytes, languageBytes).split('\n');

  const bits = Math.max(1, Math.ceil(Math.log2(size + 1)));
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const print of prints) buckets[(print >>> (32 - bits)) + 1] = (buckets[(print >>> (32 - bits)) + 1] ?? 0) + 1;
  for (let i = 1; i < buckets.length; i++) buckets[i] = (buckets[i] ?? 0) + (buckets[i - 1] ?? 0);

  const bloomMask = bloomWords * 32 - 1;
  const mayContinue = (hash: number): boolean => {
    const a = hash & bloomMask;
    if (!((bloom[a >>> 5] ?? 0) & (1 << (a & 31)))) return false;
    const b = (hash >>> 13) & bloomMask;
    return ((bloom[b >>> 5] ?? 0) & (1 << (b & 31))) !== 0;
  };

  const rows = new Map<number, { entry: NameEntry; key: string }>();
  const rowAt = (row: number): { entry: NameEntry; key: string } => {
    const known = rows.get(row);
    if (known) return known;
    const from = row > 0 ? (nameEnds[row - 1] ?? 0) : 0;
    const name = text(namesAt + from, (nameEnds[row] ?? 0) - from);
    const { language, ...rest } = unpackFlags(flags[row] ?? 0);
    const tokens = tokenize(name);
    const made = {
      entry: { name, entity: entities[row] ?? 0, ...rest, language: languages[language] || null },
      key: keyOf(tokens, 0, tokens.count - 1),
    };
    if (rows.size > 5000) rows.clear();
    rows.set(row, made);
    return made;
  };
  /** Entries whose folded string is the same: fingerprints only say "perhaps". */
  const entriesFor = (hash: number, key: () => string): NameEntry[] => {
    const print = hash >>> 0;
    const bucket = print >>> (32 - bits);
    const found: NameEntry[] = [];
    let wanted: string | null = null;
    for (let row = buckets[bucket] ?? 0; row < (buckets[bucket + 1] ?? 0); row++) {
      if (prints[row] !== print) continue;
      wanted ??= key();
      const { entry, key: own } = rowAt(row);
      if (own === wanted) found.push(entry);
    }
    return found;
  };

  const scanFrom = (
    tokens: Tokens,
    first: number,
    firstHash: number,
    start: number,
    key: (last: number) => string,
    hits: NameHit[],
  ): void => {
    let hash = extend(startOfName, firstHash);
    const from = hits.length;
    for (let last = first; mayContinue(hash); ) {
      const end = tokens.end[last] ?? 0;
      const reached = last;
      const entries = entriesFor(hash, () => key(reached));
      if (entries.length > 0 && startsAtWord(tokens, first) && endsWell(tokens, last)) hits.push({ first, last, start, end, entries });
      last++;
      if (last >= tokens.count || last - first >= longestName) break;
      hash = extend(hash, tokens.hash[last] ?? 0);
    }
    if (hits.length - from > 1) hits.push(...hits.splice(from).reverse());
  };

  return {
    size,
    scan(tokens) {
      const hits: NameHit[] = [];
      for (let i = 0; i < tokens.count; i++) {
        const form = tokens.shape[i] ?? 0;
        if (form & shape.unspaced && !startsWell(tokens, i)) continue;
        const before = hits.length;
        scanFrom(tokens, i, tokens.hash[i] ?? 0, tokens.start[i] ?? 0, (last) => keyOf(tokens, i, last), hits);
        if (!(form & shape.clitic) || hits.length > before) continue;
        for (const { cut, word, hash } of cliticForms(tokens, i)) {
          const key = (last: number): string =>
            word + keyOf(tokens, i, last).slice(fold(tokens.text.slice(tokens.start[i], tokens.end[i])).length);
          scanFrom(tokens, i, hash, (tokens.start[i] ?? 0) + cut, key, hits);
          if (hits.length > before) break;
        }
      }
      return hits;
    },
    find(name) {
      const tokens = tokenize(name);
      if (tokens.count === 0) return [];
      let hash = startOfName;
      for (let i = 0; i < tokens.count; i++) hash = extend(hash, tokens.hash[i] ?? 0);
      return entriesFor(hash, () => keyOf(tokens, 0, tokens.count - 1));
    },
  };
}
