import { gapBefore, shape, type Tokens, wordAt } from './text.ts';

/** How a sentence is written: as prose, as a headline with capital words, in capitals only, or without any. */
export type Casing = 'prose' | 'title' | 'capitals';

/** Tokens `first` to `last` (both included) that make one sentence or line. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly casing: Casing;
}

const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt maj capt sgt cmdr adm rev hon gov sen rep st mt ft jr sr vs no inc co corp ltd plc dept univ est fig jan feb mar apr jun jul aug sep sept oct nov dec a m p u s e g i'.split(
    ' ',
  ),
);
/** Words of three letters that a headline in capital words writes small. */
const headlineSmall = new Set('the and for but nor via per not its his her our'.split(' '));
const stop = /[.!?…。！？؟।]/;

/** True where a new sentence or line begins with token `i`. */
export function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const gap = gapBefore(tokens, i);
  if (gap === ' ' || gap === '') return false;
  if (/\n[^\S\n]*\n/.test(gap.slice(0, 200)) || /[。！？]/.test(gap)) return true;
  if (!stop.test(gap)) return false;
  const form = tokens.shape[i] ?? 0;
  if (!/\s/.test(gap) || (form & shape.lower && !(form & (shape.capital | shape.digit)))) return false;
  const dotOnly = /^\.\s+$/.test(gap);
  if (!dotOnly) return true;
  const before = wordAt(tokens, i - 1);
  if (before.length === 1 && (tokens.shape[i - 1] ?? 0) & shape.capital && before !== 'I') return false;
  return !(abbreviations.has(before.toLowerCase()) && (before.length > 1 || (tokens.shape[i - 1] ?? 0) & shape.capital));
}

function casingOf(tokens: Tokens, first: number, last: number): Casing {
  let long = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
    const form = tokens.shape[i] ?? 0;
    if (!(form & (shape.capital | shape.lower)) || length < 2) continue;
    if (form & shape.capitals) capitals += length;
    if (length < 3 || (length === 3 && (form & shape.capital || headlineSmall.has(wordAt(tokens, i))))) continue;
    long++;
    if (form & shape.capital) capital++;
  }
  const letters = (tokens.end[last] ?? 0) - (tokens.start[first] ?? 0);
  if (capitals > letters * 0.65 && last - first >= 2) return 'capitals';
  // A headline ends without a full stop; a short sentence about a long name ends with one.
  const share = gapBefore(tokens, last + 1).includes('.') ? 1 : 0.75;
  return long >= 4 && capital >= long * share && last - first < 30 ? 'title' : 'prose';
}

/** In words; a longer one is cut there. */
export const longestSentence = 400;

/** Cuts the words into sentences. */
export function sentencesOf(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && i - first < longestSentence && !beginsSentence(tokens, i)) continue;
    sentences.push({ first, last: i - 1, casing: casingOf(tokens, first, i - 1) });
    first = i;
  }
  return tokens.count > 0 ? sentences : [];
}
