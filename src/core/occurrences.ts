import { caseFit } from './case-fit.ts';
import { weigh } from './evidence.ts';
import { extend, keyOf, startOfName } from './name-key.ts';
import { type Found, type Passage, sentenceAt } from './passage.ts';
import { shape, type Tokens, tokenize, wordAt } from './text.ts';

interface Wanted<T> {
  readonly name: string;
  readonly key: string;
  readonly value: T;
}

/** Finds where a document's own names stand in a passage, the longest first; spans do not overlap. */
export type Occurrences<T> = (passage: Passage) => { found: Found; value: T }[];

/** A name of more words is not looked for. */
const longest = 32;

/** Indexes names, so that a passage is read once however many there are. */
export function occurrences<T>(names: ReadonlyMap<string, T>): Occurrences<T> {
  const byRun = new Map<number, Wanted<T>[]>();
  /** Hash of a first word to the most words of a name that it begins. */
  const reach = new Map<number, number>();
  for (const [name, value] of names) {
    const tokens = tokenize(name);
    if (tokens.count === 0 || tokens.count > longest) continue;
    const hash = runHashes(tokens, 0, tokens.count).at(-1) ?? 0;
    const same = byRun.get(hash);
    const wanted = { name, key: keyOf(tokens, 0, tokens.count - 1), value };
    if (same) same.push(wanted);
    else byRun.set(hash, [wanted]);
    const first = tokens.hash[0] ?? 0;
    reach.set(first, Math.max(reach.get(first) ?? 0, tokens.count));
  }
  return (passage) => {
    const { tokens } = passage;
    const found: { found: Found; value: T }[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const words = Math.min(reach.get(tokens.hash[i] ?? 0) ?? 0, tokens.count - i);
      if (words === 0) continue;
      const hashes = runHashes(tokens, i, words);
      for (let last = i + words - 1; last >= i; last--) {
        const one = (byRun.get(hashes[last - i] ?? 0) ?? []).find((wanted) => stands(wanted, passage, i, last));
        if (!one) continue;
        const start = tokens.start[i] ?? 0;
        const end = tokens.end[last] ?? 0;
        found.push({ found: { passage, first: i, last, start, end, entries: [], why: [], score: 3 }, value: one.value });
        i = last;
        break;
      }
    }
    return found;
  };
}

/** Hashes of the runs that begin at a token, of one word, two, up to `count`. */
function runHashes(tokens: Tokens, first: number, count: number): number[] {
  const hashes: number[] = [];
  let hash = startOfName;
  for (let i = first; i < first + count; i++) {
    hash = extend(hash, tokens.hash[i] ?? 0);
    hashes.push(hash);
  }
  return hashes;
}

function stands({ name, key }: Wanted<unknown>, passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  if (keyOf(tokens, first, last) !== key) return false;
  // "the Times of the Lake" is not "the Times".
  if (/^the \S+$/.test(name) && wordAt(tokens, last + 1) === 'of' && (tokens.shape[last + 2] ?? 0) & shape.capital) return false;
  if (caseFit(name, tokens, first, sentenceAt(passage, first).casing) === 'no') return false;
  return weigh(passage, first, last).against === null;
}
