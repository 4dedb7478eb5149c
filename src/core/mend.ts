import type { Run } from './name-build.ts';
import { type Passage, sentenceAt } from './passage.ts';
import { organizationHeads, personTitles, sentenceOpeners } from './signs.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { lowerAt, traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';

/** Ends of names that are no organizations: waters, lands, days, prizes, papers, and jobs and things in capitals. */
const otherEnds = new Set(
  `embassy consulate street river avenue airport port stadium act agreement treaty war day prize award awards cup islands island strait straits
  peninsula sea ocean gulf bay lake mountains mountain valley desert road highway expressway square bridge tower palace building year week month
  province district region county state states town village accord accords pact deal plan law bill games olympics championship festival
  dynasty constitution convention declaration station museum hospital library clinic type container park museum initiative memorial
  ceo coo cfo cto cro ngo mp mla mps phd gdp covid dna hiv aids tv pr it ai vc ipo lgbt lgbtq cpu usb rmg pm am`.split(/\s+/),
);
const jobs = new Set(
  'ceo coo cfo cto mp mla mps sp chief chairman chairwoman president director minister leader spokesman spokeswoman spokesperson editor commissioner special'.split(
    ' ',
  ),
);

/** Kinds of organization: alone they name none. */
const bareHeads = new Set(
  'department departments ministry ministries agency agencies commission authority bureau administration directorate secretariat'.split(
    ' ',
  ),
);
const dayWords = new Set(['on', 'in', 'since', 'until', 'from', 'by', 'last', 'this', 'next', 'late', 'early']);

/** Trims a span to the name itself, or gives null where it is none. */
export function mend(passage: Passage, span: Run, byRule: boolean): Run | null {
  const { tokens } = passage;
  const { cls, gap, form } = traitsOf(tokens);
  const lower = (i: number): string => lowerAt(tokens, i);
  const is = (i: number, bit: number): boolean => ((cls[i] ?? 0) & bit) !== 0;
  let { first, last } = span;
  ({ first, last } = longestPart(passage, span, byRule ? /[;:"“”()\n]/ : /[,;:"“”()\n]/));
  const opens = first === sentenceAt(passage, first).first || gap[first] === 7 || gap[first] === 4;
  while (first < last && ((opens && sentenceOpeners.has(lower(first))) || form[first] === 7 || lower(first) === 'the')) first++;
  // "MOSCOW - Foreign Ministry officials": the place that a report is sent from.
  if (first < last && (form[first] ?? 0) >= 10 && is(first, wordClass.city) && /^\s[-–—]\s$/.test(gapBefore(tokens, first + 1))) first++;
  // "the Transport Secretary" is a person.
  if (first < last && /^(?:secretary|minister|chancellor)$/.test(lower(last))) return null;
  // "Justice Department" is no department of a judge.
  while (first < last && personTitles.has(lower(first)) && !is(first, wordClass.head) && !(first + 1 === last && is(last, wordClass.head)))
    first++;
  if (first + 2 <= last && is(first, wordClass.country | wordClass.people | wordClass.city) && lower(first + 1) === 's') first += 2;
  for (let i = first + 1; i <= last; i++) {
    const follows = i > first && !is(i, wordClass.head) && form[i - 1] !== 7;
    if (follows && (jobs.has(lower(i)) || (is(i, wordClass.title) && !is(i, wordClass.small) && i < last))) {
      last = i - 1;
      break;
    }
  }
  // "the News Agency on Tuesday", "Congress on Jan": the day is not the name's.
  for (let i = first + 2; i <= last; i++) {
    if (is(i, wordClass.calendar) && dayWords.has(lower(i - 1))) last = i - 2;
  }
  while (last > first && (is(last, wordClass.small) || lower(last) === 's' || lower(last) === 'said')) last--;
  if (otherEnds.has(lower(last)) || isPlace(passage, first, last)) return null;
  if (first === last && (sentenceOpeners.has(lower(first)) || is(first, wordClass.people | wordClass.calendar))) return null;
  if (first === last && (form[first] ?? 0) >= 10 && /^(?:his|her|my|your|their|our)$/i.test(wordAt(tokens, first - 1))) return null;
  if (first === last && bareHeads.has(lower(first))) return null;
  if (is(last, wordClass.people) && is(first, wordClass.people)) return null;
  return { first, last: throughApostrophe(passage, last) };
}

const sports =
  /\b(?:beat|draw|drew|goals?|goalkeeper|striker|midfielder|defender|league|match|manager|coach|fans|fixture|cup|final|\d-\d)\b/i;

/** "New York City" outside sports, "the West Bank". */
function isPlace({ text, tokens }: Passage, first: number, last: number): boolean {
  const word = lowerAt(tokens, last);
  if (word === 'bank') return last === first + 1 && /^(?:west|east|left|right|north|south)$/i.test(wordAt(tokens, first));
  if (word !== 'city') return false;
  const from = Math.max(0, (tokens.start[first] ?? 0) - 120);
  return !sports.test(text.slice(from, (tokens.end[last] ?? 0) + 120));
}

/** A span that runs over a bracket or quotation mark, the tagger's also over a comma: the part with a head word, else the longest. */
function longestPart(passage: Passage, span: Run, breaks: RegExp): Run {
  const { tokens } = passage;
  let best: Run = span;
  let bestWeight = -1;
  for (let from = span.first; from <= span.last; ) {
    let to = from;
    let headed = organizationHeads.has(lowerAt(tokens, from));
    while (to < span.last && !breaks.test(gapBefore(tokens, to + 1))) {
      to++;
      headed ||= organizationHeads.has(lowerAt(tokens, to));
    }
    const weight = to - from + (headed ? 10 : 0);
    if (weight > bestWeight) {
      best = { first: from, last: to };
      bestWeight = weight;
    }
    from = to + 1;
  }
  return best;
}

/** "Lake K'e Nation": an apostrophe within a word does not end the name. */
function throughApostrophe(passage: Passage, last: number): number {
  const { tokens } = passage;
  const next = last + 1;
  const word = wordAt(tokens, next);
  if (!/^['’]$/.test(gapBefore(tokens, next)) || /^(?:s|t|re|ll|ve|d|m)$/i.test(word) || word.length > 3) return last;
  return (tokens.shape[next] ?? 0) & shape.lower ? next : last;
}
