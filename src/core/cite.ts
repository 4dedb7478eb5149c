import { type Passage, sentenceAt } from './passage.ts';
import { personTitles, sayingVerbs } from './signs.ts';
import { modifiers, passiveBefore, roles, sourceVerbs, speechNouns, timeWords } from './source-words.ts';
import { gapBefore, shape, wordAt } from './text.ts';

/** A sentence as the rules of citing read it: lower-case words by token, empty outside. */
interface Clause {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  word(i: number): string;
  gap(i: number): string;
  capital(i: number): boolean;
  /** An active verb of saying. */
  says(i: number): boolean;
}

function clauseAt(passage: Passage, token: number): Clause {
  const { tokens } = passage;
  const { first: from, last: to } = sentenceAt(passage, token);
  const word = (i: number): string => (i >= from && i <= to ? wordAt(tokens, i).toLowerCase() : '');
  return {
    passage,
    from,
    to,
    word,
    gap: (i) => gapBefore(tokens, i),
    capital: (i) => i >= from && i <= to && ((tokens.shape[i] ?? 0) & (shape.capital | shape.digit)) !== 0,
    says: (i) => (sayingVerbs.has(word(i)) || sourceVerbs.has(word(i))) && !passiveBefore.has(word(i - 1)) && !isNoun(word, i),
  };
}

/** "reports of", "the claims on": a noun, no verb. */
function isNoun(word: (i: number) => string, i: number): boolean {
  if (!/^(?:reports?|claims?|calls|estimates?|quotes|published|found)$/.test(word(i))) return false;
  return /^(?:of|on|about|from|in|by|as|dead|guilty)$/.test(word(i + 1)) || /^(?:the|its|their|his|new)$/.test(word(i - 1));
}

/** Why the span is the source of its clause, or null: the organization speaks, its spokesperson or official does, or a statement is put down to it. English. */
export function citation(passage: Passage, first: number, last: number): string | null {
  const clause = clauseAt(passage, first);
  const { word, gap } = clause;
  if (/\(\s?$/.test(gap(first))) return null;
  let before = first - 1;
  while (/^(?:the|an?|our|its|former|local|state|private)$/.test(word(before))) before--;
  if (accordingTo(clause, before)) return 'according to it';
  const preposition = prepositionBefore(clause, before);
  if (preposition >= 0 && speaksFor(clause, preposition, last)) return 'its spokesperson or official is the source';
  if (saidBefore(clause, before, last)) return 'said, then its name';
  if (word(before) === 'by' && sayingVerbs.has(word(before - 1))) return `"${word(before - 1)} by" before`;
  const next = afterAside(clause, last + 1);
  if (next < 0 || (preposition >= 0 && preposition === before) || /^(?:is|was|as)$/.test(word(before))) return null;
  const verb = verbOf(clause, next);
  if (verb !== null) return `"${verb}" follows`;
  return officialOf(clause, next, last);
}

/** The preposition that a name hangs on, words that describe it between: "head of the main opposition X"; -1 without one. */
function prepositionBefore({ word, gap }: Clause, before: number): number {
  if (/[,;:()"“”]/.test(gap(before + 1))) return -1;
  for (let i = before; i > before - 4; i--) {
    if (/^(?:for|of|from|at|with|on|by|representing|in|to)$/.test(word(i))) return i;
    if (
      !/^(?:the|main|opposition|ruling|junior|coalition|partner|local|state|private|party|firm|group|agency|newspaper)$/.test(word(i)) ||
      /[,;:()"]/.test(gap(i + 1))
    )
      return -1;
  }
  return -1;
}

/** "according to (the local polling firm) X". */
function accordingTo({ word, gap }: Clause, before: number): boolean {
  for (let i = before; i > before - 6; i--) {
    if (word(i) === 'to' && word(i - 1) === 'according') return true;
    if (word(i) === '' || /[,;:()"“”]/.test(gap(i + 1))) return false;
  }
  return false;
}

/** "…," said X: the quotation stands before, and X does not go on to act. */
function saidBefore(clause: Clause, verb: number, last: number): boolean {
  const { word, gap, to, capital } = clause;
  if (!/^(?:said|says|added|adds|reported|reports|quoting)$/.test(word(verb))) return false;
  if (word(verb) !== 'quoting' && !/[,"”’]/.test(gap(verb))) return false;
  if (last >= to || /[.,;"”\n]/.test(gap(last + 1))) return true;
  for (let i = last + 1; i <= Math.min(to, last + 4); i++) if (roles.has(word(i)) || (capital(i) && i === last + 1)) return true;
  return false;
}

const longestAside = 120;

/** The word after a possessive and an acronym in brackets; -1 where the name is only the first of several subjects. */
function afterAside({ passage, gap, word, to }: Clause, after: number): number {
  let next = after;
  if (/^['’]$/.test(gap(next)) && word(next) === 's') next++;
  if (!/^\s?\($/.test(gap(next))) return next;
  const from = passage.tokens.start[next] ?? 0;
  const within = passage.text.slice(from, from + longestAside).indexOf(')');
  const close = within < 0 ? -1 : from + within;
  while (close > 0 && next <= to && (passage.tokens.start[next] ?? 0) < close) next++;
  return /^\)?,?\s(?:and|or)\s?$/.test(gap(next)) ? -1 : next;
}

/** The verb of saying whose subject ends just before `next`; words of time and auxiliaries may stand between. */
function verbOf({ word, gap, says, capital, to }: Clause, next: number): string | null {
  const publishes = (i: number): boolean => [i + 1, i + 2, i + 3, i + 4].some((at) => speechNouns.has(word(at)) || word(at) === 'warning');
  const owned = /^['’]$/.test(gap(next - 1)) && word(next - 1) === 's';
  if (owned) return null;
  let phrase = false;
  for (let i = next; i <= Math.min(to, next + 8); i++) {
    const mark = gap(i);
    if (/[;:(]/.test(mark) && i > next) return null;
    if (says(i)) {
      const comma = mark.includes(',') && !/^(?:said|says|told|has|have)$/.test(word(i)) && !/\)/.test(mark);
      return comma ? null : word(i);
    }
    if (word(i) === 'issued' && publishes(i)) return 'issued';
    phrase = /^(?:on|in|at|of)$/.test(word(i)) || (phrase && capital(i));
    const kind = i === next && /^(?:organi[sz]ation|group|agency|company|party|newspaper|officials|leaders)$/.test(word(i));
    if (!phrase && !kind && !timeWords.has(word(i))) return null;
  }
  return null;
}

/** "X spokesman N. N. said", "X's N. N. predicted": an official or a person named by it speaks. */
function officialOf(clause: Clause, next: number, last: number): string | null {
  const { word, gap, capital } = clause;
  if (/[,;:]/.test(gap(next))) return null;
  let role = '';
  for (let i = next; i < next + 4; i++) if (roles.has(word(i))) role = word(i);
  const owned = next > last + 1 && capital(next);
  if (role === '' && !owned) return null;
  const verb = clauseVerb(clause, next);
  return verb === null ? null : `its ${role === '' ? 'own' : role} "${verb}"`;
}

/** A verb of saying within the next words; names, roles and what describes them only between. */
function clauseVerb({ passage, word, gap, says, capital, to }: Clause, from: number): string | null {
  const foreign = (i: number): boolean => ((passage.tokens.shape[i] ?? 0) & shape.unspaced) !== 0;
  for (let i = from; i <= Math.min(to, from + 14); i++) {
    if (/[;"“”]/.test(gap(i)) && i > from) return null;
    if (says(i)) return word(i);
    const known =
      roles.has(word(i)) || personTitles.has(word(i)) || speechNouns.has(word(i)) || modifiers.has(word(i)) || timeWords.has(word(i));
    if (!capital(i) && !known && !foreign(i) && gap(i) !== '-') return null;
  }
  return null;
}

/** "a spokesman for X", "studies by X": with a verb of saying before or after, or "according to" before. */
function speaksFor(clause: Clause, preposition: number, last: number): boolean {
  const { word, gap, capital } = clause;
  const byIt = word(preposition) === 'by';
  const owns = /^['’]$/.test(gap(last + 1)) && word(last + 1) === 's' && capital(last + 2) && capital(last + 3);
  if (owns || word(preposition) === 'in' || word(preposition) === 'to') return false;
  if (word(preposition) === 'from' && capital(preposition - 1)) return clauseVerb(clause, last + 1) !== null;
  for (let i = preposition - 1; i >= Math.max(clause.from, preposition - (byIt ? 3 : 7)); i--) {
    if (/[;"“”.]/.test(gap(i + 1)) || (byIt && gap(i + 1).includes(','))) return false;
    if (byIt ? !speechNouns.has(word(i)) : !roles.has(word(i)) && !speechNouns.has(word(i))) continue;
    if (saidJustBefore(clause, i)) return true;
    const next = afterAside(clause, last + 1);
    return next > 0 && clauseVerb(clause, next) !== null;
  }
  return false;
}

/** A verb of saying or "according to" before a role, a person's name and describing words only between. */
function saidJustBefore({ word, says, capital, from }: Clause, role: number): boolean {
  for (let j = role - 1; j >= Math.max(from, role - 9); j--) {
    if (says(j) || (word(j) === 'to' && word(j - 1) === 'according')) return true;
    if (!capital(j) && !modifiers.has(word(j)) && !roles.has(word(j)) && !/^(?:an?|new|recent|other)$/.test(word(j))) return false;
  }
  return false;
}
