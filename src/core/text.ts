import { classOf, expansionOf, foldPair, isUnspacedPair, unit } from './fold.ts';

/** Flags of a token's shape, as written. */
export const shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** It has letters and all of them are capitals. */
  capitals: 2,
  lower: 4,
  digit: 8,
  /** One character of a script without spaces. */
  unspaced: 16,
  hangul: 32,
  /** Arabic or Hebrew. */
  clitic: 64,
  /** "&", which reads as "and". */
  ampersand: 128,
} as const;

/** The words of a text; token i is `text.slice(start[i], end[i])`, offsets in UTF-16 code units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded letters. */
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

function mix(hash: number, letters: string): number {
  let mixed = hash;
  for (let i = 0; i < letters.length; i++) mixed = Math.imul(mixed ^ letters.charCodeAt(i), prime);
  return mixed;
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const andHash = spread(mix(seed, 'and'));

function grown<T extends Int32Array | Uint8Array>(array: T): T {
  const larger = (array instanceof Int32Array ? new Int32Array(array.length * 2) : new Uint8Array(array.length * 2)) as T;
  larger.set(array);
  return larger;
}

/** Cuts a text into words: runs of letters and digits, single characters where a script writes no spaces. Linear; any string, lone surrogates too. */
export function tokenize(text: string): Tokens {
  let capacity = (text.length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let hashes = new Int32Array(capacity);
  let shapes = new Uint8Array(capacity);
  let count = 0;
  let from = -1;
  let to = 0;
  let hash = seed;
  let seen = 0;
  let first = 0;

  const close = (extra: number): void => {
    if (count === capacity) {
      starts = grown(starts);
      ends = grown(ends);
      hashes = grown(hashes);
      shapes = grown(shapes);
      capacity *= 2;
    }
    starts[count] = from;
    ends[count] = to;
    hashes[count] = spread(hash);
    const capitals = seen & unit.upper && !(seen & unit.lower);
    shapes[count] =
      (first & unit.upper ? shape.capital : 0) |
      (capitals ? shape.capitals : 0) |
      (seen & unit.lower ? shape.lower : 0) |
      (seen & unit.digit ? shape.digit : 0) |
      (seen & unit.hangul ? shape.hangul : 0) |
      (seen & unit.clitic ? shape.clitic : 0) |
      extra;
    count++;
    from = -1;
    hash = seed;
    seen = 0;
  };

  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === unit.gap) {
      if (from >= 0) close(0);
      if (code === 38) {
        first = kind;
        from = i;
        to = i + 1;
        close(shape.ampersand);
        hashes[count - 1] = andHash;
      }
      continue;
    }
    if (kind & (unit.ignored | unit.accent)) {
      if (from >= 0 && kind & unit.accent) to = i + 1;
      continue;
    }
    const pair = kind === unit.high ? foldPair(text, i) : null;
    if (kind === unit.high && pair === null) {
      if (from >= 0) close(0);
      continue;
    }
    const alone = kind & unit.unspaced || (pair !== null && isUnspacedPair(text, i));
    if (from >= 0 && alone) close(0);
    if (from < 0) {
      from = i;
      first = kind;
    }
    seen |= kind;
    if (pair !== null) {
      hash = mix(hash, pair);
      i++;
    } else if (kind & unit.expands) hash = mix(hash, expansionOf(code));
    else hash = Math.imul(hash ^ (kind & unit.letterMask), prime);
    to = i + 1;
    if (alone) close(shape.unspaced);
  }
  if (from >= 0) close(0);
  return { text, count, start: starts, end: ends, hash: hashes, shape: shapes };
}

/** The token as written; empty outside the text. */
export function wordAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return '';
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** What stands between token i-1 and token i; at the edges, what stands before the first or after the last. */
export function gapBefore(tokens: Tokens, i: number): string {
  const from = i > 0 ? tokens.end[i - 1] : 0;
  const to = i < tokens.count ? tokens.start[i] : tokens.text.length;
  return tokens.text.slice(from, to);
}
