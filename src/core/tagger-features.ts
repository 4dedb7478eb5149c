import type { Passage } from './passage.ts';
import { sentenceAt } from './passage.ts';
import { shape, type Tokens } from './text.ts';
import { type Traits, traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';

/** What the tagger looks at: numbers that stand for a word, its shape, its neighbors, the run of capitals it is in, and its other places in the document. */

/** Room for features of one token. */
export const featureRoom = 64;

/** Where capitalized words stand in a document, so that a word's other places can speak for it. */
export interface WordPlaces {
  readonly places: ReadonlyMap<number, readonly { readonly passage: Passage; readonly token: number }[]>;
  readonly lower: ReadonlySet<number>;
}

const otherPlaces = 3;

/** Notes where each capitalized word of a document stands (within sentences first), and which words stand in lower case. */
export function placesOf(passages: readonly Passage[]): WordPlaces {
  const places = new Map<number, { passage: Passage; token: number }[]>();
  const lower = new Set<number>();
  for (const passage of passages) {
    const { tokens } = passage;
    for (let i = 0; i < tokens.count; i++) {
      const form = tokens.shape[i] ?? 0;
      const hash = tokens.hash[i] ?? 0;
      if (!(form & shape.capital)) {
        if (form & shape.lower) lower.add(hash);
        continue;
      }
      const list = places.get(hash);
      if (!list) places.set(hash, [{ passage, token: i }]);
      else if (list.length < otherPlaces + 1) list.push({ passage, token: i });
    }
  }
  return { places, lower };
}

const small = wordClass.small;

/** The run of capitalized words (small words between them) that a token stands in: its first and last token. */
function runAt({ form, gap, cls }: Traits, i: number, first: number, last: number): { first: number; last: number } {
  const isName = (at: number): boolean => capitalForm(form[at] ?? 0);
  const tight = (at: number): boolean => {
    const kind = gap[at] ?? 0;
    return kind === 2 || kind === 3 || kind === 12 || kind === 14;
  };
  let from = i;
  while (
    from > first &&
    i - from < 8 &&
    tight(from) &&
    (isName(from - 1) || (from - 2 >= first && (cls[from - 1] ?? 0) & small && isName(from - 2)))
  )
    from--;
  let to = i;
  while (to < last && to - i < 8 && tight(to + 1) && (isName(to + 1) || (to + 2 <= last && (cls[to + 1] ?? 0) & small && isName(to + 2))))
    to++;
  return { first: from, last: to };
}

function capitalForm(form: number): boolean {
  return form === 1 || form === 4 || form === 5 || form >= 10;
}

function mixed(id: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(id + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function affix(tokens: Tokens, i: number, size: number, fromEnd: boolean): number {
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  let hash = size;
  const from = fromEnd ? Math.max(start, end - size) : start;
  for (let at = from; at < Math.min(end, from + size); at++) hash = Math.imul(hash, 31) + (tokens.text.charCodeAt(at) | 32);
  return hash;
}

/** Writes the features of token `i` into `out` and returns how many there are. */
export function featuresOf(passage: Passage, i: number, words: WordPlaces, out: Uint32Array): number {
  const { tokens } = passage;
  const sentence = sentenceAt(passage, i);
  const hash = (at: number): number => (at < sentence.first ? 1 : at > sentence.last ? 2 : (tokens.hash[at] ?? 0));
  const traits = traitsOf(tokens);
  const form = (at: number): number => (at < sentence.first || at > sentence.last ? 0 : (traits.form[at] ?? 0));
  const cls = (at: number): number => (at < sentence.first || at > sentence.last ? 0 : (traits.cls[at] ?? 0));
  const gap = (at: number): number => traits.gap[at] ?? 1;
  let n = 0;
  const add = (id: number, a: number, b = 0, c = 0): void => {
    out[n++] = mixed(id, a, b, c);
  };
  const [s, s1, sp1] = [form(i), form(i - 1), form(i + 1)];
  const [c, c1, cp1] = [cls(i), cls(i - 1), cls(i + 1)];
  const [g, gp] = [gap(i), gap(i + 1)];
  const start = i === sentence.first ? 1 : 0;
  const casing = sentence.casing === 'prose' ? 0 : sentence.casing === 'title' ? 1 : 2;
  add(0, s, start, casing);
  add(1, hash(i));
  add(2, hash(i - 1), s);
  add(3, hash(i + 1), s);
  add(4, hash(i - 2), s);
  add(5, hash(i + 2), s);
  add(6, hash(i - 1), hash(i));
  add(7, hash(i), hash(i + 1));
  add(8, hash(i), s);
  add(9, s1, s);
  add(10, s, sp1);
  add(11, s1, s, sp1);
  add(12, affix(tokens, i, 3, true), s === 7 ? 1 : 0);
  add(13, affix(tokens, i, 2, true), s);
  add(14, affix(tokens, i, 3, false), s === 7 ? 1 : 0);
  add(15, g, s, start);
  add(16, gp, s);
  add(17, g, s1, s);
  add(18, gp, sp1, s);
  add(19, c, s);
  add(20, c1, s, g);
  add(21, cp1, s, gp);
  add(22, c1, c);
  add(23, c, cp1);
  add(24, cls(i - 2), c1, s);
  add(25, cls(i + 2), cp1, s);
  add(26, hash(i - 2), hash(i - 1), s);
  add(27, hash(i + 1), hash(i + 2), s);
  if (s === 7 && !(c & small)) return n;
  const run = runAt(traits, i, sentence.first, sentence.last);
  const length = Math.min(5, run.last - run.first + 1);
  const before = run.first - 1;
  const after = run.last + 1;
  add(28, hash(run.last), i - run.first === 0 ? 1 : 0, i === run.last ? 1 : 0);
  add(29, cls(run.last), Math.min(3, i - run.first), length);
  add(30, hash(run.first), Math.min(3, i - run.first));
  add(31, cls(run.first), Math.min(3, i - run.first), length);
  add(32, hash(before), Math.min(3, i - run.first));
  add(33, hash(after), i === run.last ? 1 : 0);
  add(34, cls(before), gap(run.first), Math.min(3, i - run.first));
  add(35, cls(after), gap(after), Math.min(2, run.last - i));
  add(36, Math.min(3, i - run.first), Math.min(3, run.last - i), start);
  add(37, hash(before - 1), hash(before));
  let inRun = 0;
  for (let at = run.first; at <= run.last; at++) inRun |= cls(at);
  add(38, inRun & (wordClass.head | wordClass.leading | wordClass.legal | wordClass.given | wordClass.title), length);
  add(39, words.lower.has(tokens.hash[i] ?? 0) ? 1 : 0, s, start);
  add(40, length, form(run.last), form(run.first));
  return n + fromOtherPlaces(passage, i, words, out, n);
}

/** What stands around the same capitalized word elsewhere in the document. */
function fromOtherPlaces(passage: Passage, i: number, words: WordPlaces, out: Uint32Array, from: number): number {
  let n = from;
  const list = words.places.get(passage.tokens.hash[i] ?? 0) ?? [];
  for (const { passage: other, token } of list) {
    if (other === passage && token === i) continue;
    if (n + 4 > featureRoom) break;
    const { tokens } = other;
    const { form, gap, cls } = traitsOf(tokens);
    out[n++] = mixed(50, tokens.hash[token - 1] ?? 0);
    out[n++] = mixed(51, tokens.hash[token + 1] ?? 0);
    out[n++] = mixed(52, cls[token - 1] ?? 0, gap[token] ?? 1, form[token - 1] ?? 0);
    out[n++] = mixed(53, cls[token + 1] ?? 0, gap[token + 1] ?? 1, form[token + 1] ?? 0);
  }
  return n - from;
}
