import { fold } from './fold.ts';
import { joint } from './name-key.ts';
import type { Found, Passage } from './passage.ts';
import { plainWords } from './signs.ts';
import { gapBefore, shape, type Tokens, wordAt } from './text.ts';
import { space, traitsOf } from './token-traits.ts';
import { classesAt, wordClass } from './word-classes.ts';

/** A short or second name that the document itself gives to a name: "Long Name (LN)", "LN (Long Name)", "A, also known as B". */
export interface Introduction {
  readonly passage: Passage;
  /** The name that it is given to. */
  readonly of: Found;
  /** The new name as one span: "PMOI / MEK Iran". */
  readonly first: number;
  readonly last: number;
  /** All names that now stand for the same organization: "PMOI", "MEK Iran", "MEK". */
  readonly names: readonly string[];
  readonly why: string;
}

/** Says whether a name is already known to mean the organization that a span names; null where it is not known at all. */
export type Agrees = (name: string, of: Found) => boolean | null;

const longestAside = 60;
const small = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'du', 'la', 'des', 'del', 'al', 'to']);

/** True where the letters of a short name are initials of the long one, in order; small words may be left out, one word may be missed. */
export function initialsMatch(short: string, long: string): boolean {
  return matchesInitials(short, wordsOfName(long));
}

/** The folded words of a long name, as `matchesInitials` wants them. */
export function wordsOfName(long: string): readonly string[] {
  return fold(long)
    .split(' ')
    .filter((word) => word !== '' && word !== 's');
}

/** As `initialsMatch`, for a name that many short ones are held against. */
export function matchesInitials(short: string, words: readonly string[]): boolean {
  const letters = fold(short).replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || words.length < 2) return false;
  return fits(letters, words, 0, 0, 0);
}

function fits(letters: string, words: readonly string[], at: number, word: number, missed: number): boolean {
  if (at === letters.length) return words.slice(word).filter((rest) => !small.has(rest)).length + missed <= 1;
  const next = words[word];
  if (next === undefined || missed > 1) return false;
  if (next.startsWith(letters.charAt(at)) && fits(letters, words, at + 1, word + 1, missed)) return true;
  if (next.startsWith(letters.slice(at, at + 2)) && at + 2 <= letters.length && fits(letters, words, at + 2, word + 1, missed)) return true;
  return fits(letters, words, at, word + 1, small.has(next) ? missed : missed + 1);
}

/** Introductions that follow the given names directly. */
export function introductionsIn(found: readonly Found[], agrees: Agrees): Introduction[] {
  const introductions: Introduction[] = [];
  for (const name of found) {
    const aside = inBrackets(name, agrees) ?? knownAs(name, agrees);
    if (aside) introductions.push(aside);
  }
  return introductions;
}

function inBrackets(of: Found, agrees: Agrees): Introduction | null {
  const { passage } = of;
  const { tokens, text } = passage;
  const first = of.last + 1;
  if (first >= tokens.count || traitsOf(tokens).gap[first] === space || !/^\s?\(\s?["“'‘]?$/.test(gapBefore(tokens, first))) return null;
  const from = tokens.start[first] ?? 0;
  const close = from + text.slice(from, from + longestAside).indexOf(')');
  if (close < from) return null;
  let last = first;
  while (last + 1 < tokens.count && (tokens.start[last + 1] ?? 0) < close) last++;
  if (/[,;:.]\s/.test(text.slice(tokens.start[first], close))) return null;
  const parts = split(tokens, first, last);
  const names = parts.flatMap((part) => namesOf(tokens, part.first, part.last, of, agrees));
  if (names.length === 0) return null;
  const whole = text.slice(tokens.start[first], tokens.end[last]);
  if (parts.length > 1 && !/\bor\b/.test(whole)) names.unshift(whole);
  return { passage, of, first, last, names, why: `introduced as "${text.slice(of.start, close + 1)}"` };
}

/** Capitals in brackets right after a name that is built like an organization's, with its first letter or only its letters: "(INAMI)". */
function isOwnAcronym(name: string, long: string, of: Found): boolean {
  if (of.entries.length > 0 || of.score < 50 || !/^[A-Z][A-Za-z]{1,8}$/.test(name)) return false;
  const letters = fold(long);
  let at = -1;
  for (const letter of fold(name)) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return name === name.toUpperCase() && name.length >= 3;
  }
  return true;
}

/** "A/B" and "A or B" are two names. */
function split(tokens: Tokens, first: number, last: number): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = [];
  let from = first;
  for (let i = first + 1; i <= last; i++) {
    const or = wordAt(tokens, i) === 'or';
    if (!or && joint(tokens, i) !== '/') continue;
    if (i > from) parts.push({ first: from, last: i - 1 });
    from = or ? i + 1 : i;
  }
  if (from <= last) parts.push({ first: from, last });
  return parts;
}

/** The part's name, and its first word where that alone is the acronym ("MEK Iran" gives "MEK" too); nothing where it is no name of this organization. */
function namesOf(tokens: Tokens, first: number, last: number, of: Found, agrees: Agrees): string[] {
  const whole = tokens.text.slice(tokens.start[first], tokens.end[last]);
  if (!((tokens.shape[first] ?? 0) & (shape.capital | shape.unspaced | shape.clitic))) return [];
  const long = of.passage.text.slice(of.start, of.end);
  const isName = (name: string): boolean =>
    agrees(name, of) ?? (initialsMatch(name, long) || initialsMatch(long, name) || isOwnAcronym(name, long, of));
  if (isName(whole)) return [whole];
  const head = wordAt(tokens, first);
  if (first === last || !((tokens.shape[first] ?? 0) & shape.capitals) || !isName(head)) return [];
  const rest = fold(tokens.text.slice(tokens.start[first + 1], tokens.end[last]));
  return ` ${fold(long)} `.includes(` ${rest} `) ? [whole, head] : [];
}

const secondName =
  /^(?:,|\s\()?\s?(?:or|also known as|also called|known as|or simply|previously|formerly|formerly known as|better known as|whose acronym is|abbreviated as|short for|otherwise known as)\s(?:the\s)?["“'‘]?$/;

/** First words of `secondName`. */
const openings = new Set('or also known previously formerly better whose abbreviated short otherwise'.split(' '));

/** "A, also known as B"; "A, or B". */
function knownAs(of: Found, agrees: Agrees): Introduction | null {
  const { passage } = of;
  const { tokens, text } = passage;
  let first = of.last + 1;
  if (!openings.has(wordAt(tokens, first))) return null;
  while (first < tokens.count && first - of.last <= 7 && !((tokens.shape[first] ?? 0) & shape.capital)) first++;
  const between = text.slice(of.end, tokens.start[first]);
  if (first >= tokens.count || !secondName.test(between)) return null;
  let last = first;
  while (last + 1 < tokens.count && /^[ \u00a0-]$/.test(gapBefore(tokens, last + 1)) && continues(tokens, last + 1)) last++;
  const name = text.slice(tokens.start[first], tokens.end[last]);
  const same = agrees(name, of);
  const explicit = /known|called|acronym|abbreviated|short|simply/.test(between);
  if (same === false || (same === null && !(explicit && name.length > 2))) return null;
  return { passage, of, first, last, names: [name], why: `introduced by "${between.trim()}"` };
}

function continues(tokens: Tokens, i: number): boolean {
  const form = tokens.shape[i] ?? 0;
  if (form & shape.capital) return true;
  return small.has(wordAt(tokens, i)) && ((tokens.shape[i + 1] ?? 0) & shape.capital) !== 0 && gapBefore(tokens, i + 1) === ' ';
}

/** The first word of a long name, where it can stand for it later ("Hashed" for "Hashed al-Shaabi"), or null. */
export function shortForm(of: Found): string | null {
  const { tokens } = of.passage;
  if (of.last === of.first) return null;
  const word = wordAt(tokens, of.first);
  const form = tokens.shape[of.first] ?? 0;
  if (word.length < 5 || !(form & shape.capital) || form & shape.digit || plainWords.has(word.toLowerCase())) return null;
  const common = wordClass.people | wordClass.country | wordClass.city | wordClass.given | wordClass.head | wordClass.title;
  return classesAt(tokens, of.first) & common ? null : word;
}
