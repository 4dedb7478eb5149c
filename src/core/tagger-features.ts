import type { Passage } from './passage.ts';
import type { Sentence } from './sentence.ts';
import type { Tokens } from './text.ts';
import { type Traits, traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';
import type { WordPlaces } from './word-places.ts';

/** What the tagger looks at: numbers that stand for a word, its shape, its neighbors, the run of capitals it is in, and its other places in the document. */

/** Room for features of one token. */
export const featureRoom = 64;

const small = wordClass.small;

/** First and last token of a run of capitalized words; one of them at a time, so that none is made for each word. */
let runFirst = 0;
let runLast = 0;

/** Finds the run of capitalized words (small words between them) that a token stands in. */
function findRun({ form, gap, cls }: Traits, i: number, first: number, last: number): void {
  runFirst = i;
  while (
    runFirst > first &&
    i - runFirst < 8 &&
    isTight(gap[runFirst] ?? 0) &&
    (isName(form[runFirst - 1] ?? 0) ||
      (runFirst - 2 >= first && ((cls[runFirst - 1] ?? 0) & small) !== 0 && isName(form[runFirst - 2] ?? 0)))
  )
    runFirst--;
  runLast = i;
  while (
    runLast < last &&
    runLast - i < 8 &&
    isTight(gap[runLast + 1] ?? 0) &&
    (isName(form[runLast + 1] ?? 0) || (runLast + 2 <= last && ((cls[runLast + 1] ?? 0) & small) !== 0 && isName(form[runLast + 2] ?? 0)))
  )
    runLast++;
}

function isName(form: number): boolean {
  return form === 1 || form === 4 || form === 5 || form >= 10;
}

function isTight(gap: number): boolean {
  return gap === 2 || gap === 3 || gap === 12 || gap === 14;
}

/** One number for a feature and the values it has. */
export function mixed(id: number, a: number, b: number, c: number): number {
  let hash = Math.imul(id + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

function affix({ text, start, end }: Tokens, i: number, size: number, fromEnd: boolean): number {
  const first = start[i] ?? 0;
  const last = end[i] ?? 0;
  const from = fromEnd ? Math.max(first, last - size) : first;
  const to = Math.min(last, from + size);
  let hash = size;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 32)) | 0;
  return hash;
}

/** Writes the features of token `i` into `out` and returns how many there are. Beyond its sentence nothing is seen. */
export function featuresOf(passage: Passage, sentence: Sentence, i: number, words: WordPlaces, out: Uint32Array): number {
  const { tokens } = passage;
  const { first, last } = sentence;
  const traits = traitsOf(tokens);
  const hash = (at: number): number => (at < first ? 1 : at > last ? 2 : (tokens.hash[at] ?? 0));
  const form = (at: number): number => (at < first || at > last ? 0 : (traits.form[at] ?? 0));
  const cls = (at: number): number => (at < first || at > last ? 0 : (traits.cls[at] ?? 0));
  const word = tokens.hash[i] ?? 0;
  const w2 = hash(i - 2);
  const w1 = hash(i - 1);
  const wp1 = hash(i + 1);
  const wp2 = hash(i + 2);
  const s = traits.form[i] ?? 0;
  const s1 = form(i - 1);
  const sp1 = form(i + 1);
  const c = traits.cls[i] ?? 0;
  const c1 = cls(i - 1);
  const cp1 = cls(i + 1);
  const g = traits.gap[i] ?? 1;
  const gp = traits.gap[i + 1] ?? 1;
  const start = i === first ? 1 : 0;
  const casing = sentence.casing === 'prose' ? 0 : sentence.casing === 'title' ? 1 : 2;
  out[0] = mixed(0, s, start, casing);
  out[1] = mixed(1, word, 0, 0);
  out[2] = mixed(2, w1, s, 0);
  out[3] = mixed(3, wp1, s, 0);
  out[4] = mixed(4, w2, s, 0);
  out[5] = mixed(5, wp2, s, 0);
  out[6] = mixed(6, w1, word, 0);
  out[7] = mixed(7, word, wp1, 0);
  out[8] = mixed(8, word, s, 0);
  out[9] = mixed(9, s1, s, 0);
  out[10] = mixed(10, s, sp1, 0);
  out[11] = mixed(11, s1, s, sp1);
  out[12] = mixed(12, affix(tokens, i, 3, true), s === 7 ? 1 : 0, 0);
  out[13] = mixed(13, affix(tokens, i, 2, true), s, 0);
  out[14] = mixed(14, affix(tokens, i, 3, false), s === 7 ? 1 : 0, 0);
  out[15] = mixed(15, g, s, start);
  out[16] = mixed(16, gp, s, 0);
  out[17] = mixed(17, g, s1, s);
  out[18] = mixed(18, gp, sp1, s);
  out[19] = mixed(19, c, s, 0);
  out[20] = mixed(20, c1, s, g);
  out[21] = mixed(21, cp1, s, gp);
  out[22] = mixed(22, c1, c, 0);
  out[23] = mixed(23, c, cp1, 0);
  out[24] = mixed(24, cls(i - 2), c1, s);
  out[25] = mixed(25, cls(i + 2), cp1, s);
  out[26] = mixed(26, w2, w1, s);
  out[27] = mixed(27, wp1, wp2, s);
  if (s === 7 && !(c & small)) return 28;
  findRun(traits, i, first, last);
  const length = Math.min(5, runLast - runFirst + 1);
  const from = Math.min(3, i - runFirst);
  const left = runLast - i;
  let inRun = 0;
  for (let at = runFirst; at <= runLast; at++) inRun |= traits.cls[at] ?? 0;
  out[28] = mixed(28, hash(runLast), from === 0 ? 1 : 0, left === 0 ? 1 : 0);
  out[29] = mixed(29, cls(runLast), from, length);
  out[30] = mixed(30, hash(runFirst), from, 0);
  out[31] = mixed(31, cls(runFirst), from, length);
  out[32] = mixed(32, hash(runFirst - 1), from, 0);
  out[33] = mixed(33, hash(runLast + 1), left === 0 ? 1 : 0, 0);
  out[34] = mixed(34, cls(runFirst - 1), traits.gap[runFirst] ?? 1, from);
  out[35] = mixed(35, cls(runLast + 1), traits.gap[runLast + 1] ?? 1, Math.min(2, left));
  out[36] = mixed(36, from, Math.min(3, left), start);
  out[37] = mixed(37, hash(runFirst - 2), hash(runFirst - 1), 0);
  out[38] = mixed(38, inRun & (wordClass.head | wordClass.leading | wordClass.legal | wordClass.given | wordClass.title), length, 0);
  out[39] = mixed(39, words.isLower(word) ? 1 : 0, s, start);
  out[40] = mixed(40, length, form(runLast), form(runFirst));
  return words.addOthers(passage, i, out, 41);
}
