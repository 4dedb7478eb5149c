import { type Clitic, cliticForms, endsWell, startsAtWord, startsWell } from './boundaries.ts';
import { fold } from './fold.ts';
import { openColumns } from './name-columns.ts';
import { extend, keyOf, startOfName } from './name-key.ts';
import type { NameEntry } from './name-table.ts';
import { shape, type Tokens, tokenize, wordAt } from './text.ts';

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

const longestName = 32;
const keptRows = 5000;

interface Row {
  readonly entry: NameEntry;
  readonly key: string;
}

/** Opens a packed table of names; copies nothing but a misaligned input. Throws on bytes that are not one. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const table = openColumns(bytes);
  const rows = new Map<number, Row>();
  const rowAt = (row: number): Row => {
    const known = rows.get(row);
    if (known) return known;
    const entry = table.entryAt(row);
    const made = { entry, key: wholeKey(tokenize(entry.name)) };
    if (rows.size > keptRows) rows.clear();
    rows.set(row, made);
    return made;
  };

  /** Entries whose comparable form is the same: fingerprints only say "perhaps". The form is made by `run` where there is something to compare. */
  const entriesFor = (hash: number, run: Run): NameEntry[] => {
    const print = hash >>> 0;
    const found: NameEntry[] = [];
    let wanted: string | null = null;
    for (let row = table.firstRow(print); row >= 0 && table.isPrint(row, print); row++) {
      wanted ??= keyOfRun(run);
      const { entry, key } = rowAt(row);
      if (key === wanted) found.push(entry);
    }
    return found;
  };

  /** Adds the names that begin at a token, the longest first. `hash` is of its first word. */
  const scanFrom = (tokens: Tokens, first: number, hash: number, clitic: Clitic | null, hits: NameHit[]): void => {
    const from = hits.length;
    let reached = hash;
    for (let last = first; table.mayBegin(reached); ) {
      const entries = entriesFor(reached, { tokens, first, last, clitic });
      if (entries.length > 0 && startsAtWord(tokens, first) && endsWell(tokens, last)) {
        const start = (tokens.start[first] ?? 0) + (clitic?.cut ?? 0);
        hits.push({ first, last, start, end: tokens.end[last] ?? 0, entries });
      }
      last++;
      if (last >= tokens.count || last - first >= longestName) break;
      reached = extend(reached, tokens.hash[last] ?? 0);
    }
    if (hits.length - from > 1) hits.push(...hits.splice(from).reverse());
  };

  return {
    size: table.size,
    scan(tokens) {
      const hits: NameHit[] = [];
      for (let i = 0; i < tokens.count; i++) {
        const form = tokens.shape[i] ?? 0;
        const hash = extend(startOfName, tokens.hash[i] ?? 0);
        const begins = table.mayBegin(hash);
        if (!begins && !(form & shape.clitic)) continue;
        if (form & shape.unspaced && !startsWell(tokens, i)) continue;
        const before = hits.length;
        if (begins) scanFrom(tokens, i, hash, null, hits);
        if (!(form & shape.clitic) || hits.length > before) continue;
        for (const clitic of cliticForms(tokens, i)) {
          scanFrom(tokens, i, extend(startOfName, clitic.hash), clitic, hits);
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
      return entriesFor(hash, { tokens, first: 0, last: tokens.count - 1, clitic: null });
    },
  };
}

/** A run of words; where a one-letter word is written onto the first, without it. */
interface Run {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly clitic: Clitic | null;
}

function keyOfRun({ tokens, first, last, clitic }: Run): string {
  const key = keyOf(tokens, first, last);
  return clitic === null ? key : clitic.word + key.slice(fold(wordAt(tokens, first)).length);
}

function wholeKey(tokens: Tokens): string {
  return keyOf(tokens, 0, tokens.count - 1);
}
