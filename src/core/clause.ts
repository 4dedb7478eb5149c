import { type Passage, sentenceAt } from './passage.ts';
import { sayingVerbs } from './signs.ts';
import {
  adverbs,
  modifiers,
  passiveBefore,
  progressive,
  roles,
  sourceVerbs,
  speechNouns,
  thatVerbs,
  timeWords,
  weakVerbs,
} from './source-words.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { classesAt, wordClass } from './word-classes.ts';

/** That a mention is the source of its clause; `sure`: certain enough to stand beside a relation. */
export interface Citing {
  readonly why: string;
  readonly sure: boolean;
  /** Names joined to it by "and" share the verb. */
  readonly shared: boolean;
}

/** A citing that no joined name shares. */
export const given = (why: string, sure: boolean): Citing => ({ why, sure, shared: false });

/** A sentence as the rules of citing read it: lower-case words by token, empty outside. */
export interface Clause {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  word(i: number): string;
  /** What stands before token `i`. */
  gap(i: number): string;
  capital(i: number): boolean;
  /** An active verb of saying. */
  says(i: number): boolean;
  /** A verb of saying that can mean nothing else here. */
  saysPlainly(i: number): boolean;
  role(i: number): boolean;
  /** What describes a role or a person: "deputy", "of", "the". */
  describes(i: number): boolean;
  /** A people or a country. */
  people(i: number): boolean;
  /** Words that may stand between a subject and its verb. */
  passes(i: number): boolean;
}

/** Mentions of one sentence ask for the same clause one after the other. */
let lastClause: Clause | null = null;

/** The sentence that a token stands in. */
export function clauseAt(passage: Passage, token: number): Clause {
  const { first: from, last: to } = sentenceAt(passage, token);
  if (lastClause?.passage !== passage || lastClause.from !== from) lastClause = clauseOf(passage, from, to);
  return lastClause;
}

/** Words, marks and verbs are worked out once for each token of the sentence. */
function clauseOf(passage: Passage, from: number, to: number): Clause {
  const { tokens } = passage;
  const inside = (i: number): boolean => i >= from && i <= to;
  const words = kept((i) => wordAt(tokens, i).toLowerCase());
  const gaps = kept((i) => gapBefore(tokens, i));
  const word = (i: number): string => (inside(i) ? words(i) : '');
  const gap = (i: number): string => (i >= from && i <= to + 1 ? gaps(i) : gapBefore(tokens, i));
  const verbs = kept((i) => saysAt(word, gap, i));
  const says = (i: number): boolean => inside(i) && verbs(i);
  const roleWords = kept((i) => isRole(words(i)));
  const passing = kept((i) => timeWords.has(words(i)) || adverbs.has(words(i)) || /^[a-z]{3,12}ly$/.test(words(i)));
  return {
    passage,
    from,
    to,
    word,
    gap,
    capital: (i) => inside(i) && ((tokens.shape[i] ?? 0) & (shape.capital | shape.digit | shape.unspaced)) !== 0,
    says,
    saysPlainly: (i) => says(i) && (!weakVerbs.has(word(i)) || /^(?:that|[“"‘'])/.test(after(word, gap, i))),
    role: (i) => inside(i) && roleWords(i),
    people: (i) => inside(i) && (classesAt(tokens, i) & (wordClass.people | wordClass.country)) !== 0,
    describes: (i) => modifiers.has(word(i)),
    passes: (i) => inside(i) && passing(i),
  };

  function kept<T>(work: (i: number) => T): (i: number) => T {
    const known: (T | undefined)[] = [];
    return (i) => {
      const before = known[i - from];
      if (before !== undefined) return before;
      const made = work(i);
      known[i - from] = made;
      return made;
    };
  }
}

function saysAt(word: (i: number) => string, gap: (i: number) => string, i: number): boolean {
  const own = word(i);
  if (progressive.has(own)) return /^(?:is|are|was|were|been)$/.test(word(i - 1));
  if (/^(?:puts?)$/.test(own)) return [1, 2, 3, 4].some((step) => figures.test(word(i + step)));
  if (thatVerbs.has(own)) return word(i + 1) === 'that' || /[:,]|["“]/.test(gap(i + 1));
  if (!sayingVerbs.has(own) && !sourceVerbs.has(own)) return false;
  if (/^argue[ds]?$/.test(own) && !arguesThat(word, gap, i)) return false;
  if (passiveBefore.has(word(i - 1)) || word(i + 1) === 'by') return false;
  return !isNoun(word, gap, i);
}

/** "argued that", "argued in court on Monday that", "argued: …", "…, X argued.": without it they only quarrel. */
function arguesThat(word: (i: number) => string, gap: (i: number) => string, i: number): boolean {
  if (/^\s*$/.test(gap(i + 1)) === false || word(i + 1) === '')
    return /[:,.;"“”‘]/.test(gap(i + 1)) || (word(i + 1) === '' && word(i - 2) !== '');
  if (/^(?:it|they|he|she|there|this|these|those)$/.test(word(i + 1))) return true;
  for (let j = i + 1; j < i + 8 && word(j) !== ''; j++) {
    if (word(j) === 'that' || /[:"“]/.test(gap(j))) return true;
    if (/[,;]/.test(gap(j))) return false;
  }
  return false;
}

/** "put the death toll at 30". */
const figures = /^(?:figure|number|toll|total|cost|losses|count|damage|bill)$/;

/** "reports of", "the claims on", "added 3 points": a noun, or a verb that reports nothing. */
function isNoun(word: (i: number) => string, gap: (i: number) => string, i: number): boolean {
  const own = word(i);
  if (/^(?:added|adds|told|tells|showed|shows|found|finds)$/.test(own) && /^(?:\d|[$€£])/.test(word(i + 1) || gap(i + 1).trim()))
    return true;
  if (!/^(?:reports?|claims?|calls|estimates?|quotes|states?|notes|published|found)$/.test(own)) return false;
  if (/^(?:of|on|about|from|in|by|as|dead|guilty)$/.test(word(i + 1)) && own !== 'calls') return true;
  return /^(?:the|its|their|his|new|gulf|member)$/.test(word(i - 1)) || sayingVerbs.has(word(i + 1));
}

function after(word: (i: number) => string, gap: (i: number) => string, i: number): string {
  return /[“"‘:]/.test(gap(i + 1)) ? '“' : word(i + 1);
}

const noRoles = /^(?:insists?|persists?|resists?|consists?|terrorists?|tourists?|checklists?|blacklists?|shortlists?)$/;

/** A role by the list, or by its ending: "virologist". */
function isRole(word: string): boolean {
  return roles.has(word) || (/^[a-z-]{4,20}ists?$/.test(word) && !noRoles.test(word));
}

/** A word for what is published: "report", "data". */
export function isSpeech(clause: Clause, i: number): boolean {
  return speechNouns.has(clause.word(i));
}

const joins =
  /^(?:that|and|but|while|as|when|because|if|whether|where|although|though|since|after|before|until|meanwhile|however|so|yesterday|today|now|later|says|said|than|whereas)$/;

/** The subject whose phrase begins after `edge` opens its clause. */
export function subjectOpens(clause: Clause, edge: number): boolean {
  const { word, gap, from } = clause;
  return edge < from || /[,;:"“”(—–\n]|\s-\s/.test(gap(edge + 1)) || joins.test(word(edge)) || days.test(word(edge));
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The token after an acronym in brackets. */
export function pastBrackets({ gap }: Clause, next: number): number {
  if (!/^\s?\($/.test(gap(next))) return next;
  for (let i = next + 1; i < next + 8; i++) if (gap(i).includes(')')) return /^\)\s$/.test(gap(i)) ? i : next;
  return next;
}
