import { type Clause, isSpeech } from './clause.ts';
import { shape } from './text.ts';

/** The verb of saying of a subject. */
export interface Verb {
  readonly word: string;
  /** Near enough and plain enough to stand beside a relation. */
  readonly sure: boolean;
}

/** What may stand between a subject and its verb. */
export interface Between {
  /** Names, roles and what describes them. */
  readonly person?: boolean;
  /** The subject lies in an aside that a comma closes: "Jane Doe, head of X, said". */
  readonly closes?: boolean;
  /** Anything within a few words: "X's report on floods found". */
  readonly speech?: boolean;
  /** The subject opens its clause, so that no other subject can stand after the verb. */
  readonly opens?: boolean;
}

const farthest = 24;
const longestAside = 36;
/** What papers do, and organizations only in another sense. */
const showing = /^(?:shows?|showed|reads?)$/;
const dash = /^\s[-–—]\s?$/;
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The verb of saying whose subject ends just before token `from`; asides, words of time and what `between` allows may stand between. */
export function verbAhead(clause: Clause, from: number, between: Between): Verb | null {
  const { word, gap, says, capital, passes, to } = clause;
  let closes = between.closes ?? false;
  let asides = 0;
  let strange = 0;
  let phrase = false;
  for (let i = from; i <= Math.min(to, from + farthest + asides * longestAside); i++) {
    const mark = gap(i);
    if (/[;:"“”]/.test(mark)) return null;
    if (/\(/.test(mark)) {
      const end = endOfBrackets(clause, i);
      if (end < 0) return null;
      i = end - 1;
      asides++;
      continue;
    }
    const clings = i > from && /^(?:who|which)$/.test(word(i)) && mark === ' ';
    if (mark.includes(',') || dash.test(mark) || clings) {
      const relative = /^(?:which|who)$/.test(word(i));
      const verb = pastPassing(clause, relative ? i + 1 : i);
      if (relative && says(verb)) return { word: word(verb), sure: clause.saysPlainly(verb) };
      if (says(verb) && closes) return { word: word(verb), sure: clause.saysPlainly(verb) && strange < 3 };
      const own = between.opens && (/^(?:said|says|told)$/.test(word(verb)) || /^(?:has|have)$/.test(word(i)) || mark.includes(')'));
      if (says(verb) && !(own && !inverts(clause, verb))) return null;
      // "X's chief executive, Jane Doe said"
      const name = between.person ? pastName(clause, i) : i;
      if (name > i && says(pastPassing(clause, name))) return { word: word(pastPassing(clause, name)), sure: false };
      if (!says(verb)) {
        const end = asides < 2 ? endOfAside(clause, i, between.opens === true) : -1;
        if (end < 0) return null;
        asides++;
        closes = true;
        i = end - 1;
        continue;
      }
    }
    if (says(i) && (between.speech || !acts(clause, i)) && !(between.person && /^publish/.test(word(i))))
      return { word: word(i), sure: clause.saysPlainly(i) && strange < 3 };
    if (asQuoted(clause, i)) return { word: 'quoted as saying', sure: true };
    if (word(i) === 'issued' && publishes(clause, i)) return { word: 'issued', sure: true };
    if (/^(?:is|are|was|were|been)$/.test(word(i)) && says(i + 1)) continue;
    const named =
      between.person === true &&
      (capital(i) ||
        mark === '-' ||
        clause.gap(i + 1) === '-' ||
        clause.role(i) ||
        clause.describes(i) ||
        isSpeech(clause, i) ||
        foreign(clause, i));
    phrase = /^(?:on|in|at|of|from|for|to|with)$/.test(word(i)) || (phrase && (capital(i) || /^(?:the|and|an?)$/.test(word(i))));
    if (passes(i) || named || phrase) continue;
    if (!between.speech || strange >= 10) return null;
    strange++;
  }
  return null;
}

/** "X found a buyer", "X showed a boat": no report. */
function acts({ word, gap }: Clause, verb: number): boolean {
  if (showing.test(word(verb))) return true;
  return (
    /^(?:found|finds?)$/.test(word(verb)) &&
    !/^(?:that|no|evidence|more|most|fewer|only|nearly|almost|\d.*)$/.test(word(verb + 1)) &&
    !/[:,“"]/.test(gap(verb + 1))
  );
}

function foreign({ passage }: Clause, i: number): boolean {
  return ((passage.tokens.shape[i] ?? 0) & shape.unspaced) !== 0;
}

function pastName({ capital, gap, word }: Clause, from: number): number {
  let i = from;
  while (i < from + 9 && capital(i) && word(i) !== 'i' && (i === from || /^(?: |\. | ?\(|-|\) )$/.test(gap(i)))) i++;
  return i;
}

function pastPassing(clause: Clause, from: number): number {
  let i = from;
  while (i < from + 5 && clause.passes(i) && !clause.says(i)) i++;
  return i;
}

/** ", said Jane Doe": the subject stands after the verb. */
export function inverts({ capital, word, role, describes }: Clause, verb: number): boolean {
  if (capital(verb + 1)) return !days.test(word(verb + 1));
  if (!invertible.test(word(verb))) return false;
  if (/^(?:he|she|they|it|its|that|there|this)$/.test(word(verb + 1))) return false;
  if (word(verb + 1) === 'police') return true;
  let unknown = 0;
  for (let i = verb + 1; i < verb + 6; i++) {
    if (role(i)) return true;
    if (capital(i)) return unknown === 0;
    if (!describes(i) && ++unknown > 1) return false;
  }
  return false;
}

const invertible =
  /^(?:said|says|say|added|adds|reported|reports|explained|explains|wrote|writes|noted|notes|warned|warns|claimed|claims|announced|recalled)$/;

/** "was quoted (by Y) as saying": token `i` is "quoted". */
function asQuoted({ word }: Clause, i: number): boolean {
  if (!/^(?:quoted|cited)$/.test(word(i + 1)) || !/^(?:was|were|is|are|been)$/.test(word(i))) return false;
  for (let j = i + 2; j < i + 9; j++)
    if (word(j) === 'as' && /^(?:saying|telling|confirming|stating|warning)$/.test(word(j + 1))) return true;
  return false;
}

/** "issued a statement". */
export function publishes(clause: Clause, verb: number): boolean {
  return [1, 2, 3, 4].some((step) => isSpeech(clause, verb + step) || /^(?:warning|alert|appeal)$/.test(clause.word(verb + step)));
}

/** The token after brackets that open before token `i`, or -1. */
function endOfBrackets({ gap, to }: Clause, i: number): number {
  for (let j = i + 1; j <= Math.min(to + 1, i + longestAside); j++) if (gap(j).includes(')')) return j;
  return -1;
}

/** The token after the aside that opens before token `i`, where a verb of saying stands; -1 where it does not close so. */
function endOfAside(clause: Clause, i: number, opens: boolean): number {
  const { gap, word, says, to } = clause;
  const closing = dash.test(gap(i)) ? dash : /,/;
  for (let j = i + 1; j <= Math.min(to, i + longestAside); j++) {
    const mark = gap(j);
    if (/[;"“”]/.test(mark)) return -1;
    if (!closing.test(mark)) continue;
    const verb = pastPassing(clause, j);
    if (says(verb)) return !/^(?:and|or|but)$/.test(word(j)) && (opens || !inverts(clause, verb)) ? j : -1;
    if (asQuoted(clause, j)) return j;
  }
  return -1;
}
