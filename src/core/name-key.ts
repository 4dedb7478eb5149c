import { fold } from './fold.ts';
import { gapBefore, spread, type Tokens, wordAt } from './text.ts';

const abbreviations = new Set(
  'inc co corp ltd st mt ft dr gen dept univ bros assn natl intl no vs jr sr rep sen gov prof mr mrs ms col lt sgt capt adm maj rev hon'.split(
    ' ',
  ),
);
const dashes = /^[-\u2010-\u2015\u2212/]$/;
const quotes = /^['’‘`´ʼ‛"“”„«»‹›!*·・]+$/;

/** How two neighboring words of a name hang together: a space where spaces, hyphens, apostrophes or an abbreviation's dot may stand for one another, else the mark that keeps them apart. */
export function joint(tokens: Tokens, i: number): string {
  const gap = gapBefore(tokens, i);
  if (gap === '' || gap === ' ') return ' ';
  const marks = gap.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
  if (marks === '') return gap.length > 1 && /\n[^\S\n]*\n/.test(gap.slice(0, 200)) ? '¶' : ' ';
  const spaced = /\s/.test(gap);
  if (dashes.test(marks)) return marks === '/' ? '/' : spaced ? '–' : ' ';
  if (quotes.test(marks)) return marks.length === 1 && !spaced ? ' ' : spaced && /["“”„«»]/.test(marks) ? '"' : ' ';
  if (marks === '.') {
    const before = wordAt(tokens, i - 1);
    return !spaced || before.length <= 2 || abbreviations.has(before.toLowerCase()) ? ' ' : '.';
  }
  return marks.slice(0, 4);
}

/** A run of words in the form in which names are compared: folded words, and the marks between them that matter. */
export function keyOf(tokens: Tokens, first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) {
    if (i > first) key += joint(tokens, i);
    const word = wordAt(tokens, i);
    key += word === '&' ? 'and' : fold(word);
  }
  return key;
}

export const startOfName = 0x9e3779b9 | 0;

/** The hash of a run of words, one word further. */
export function extend(hash: number, word: number): number {
  return spread((Math.imul(hash, 31) + word) | 0);
}
