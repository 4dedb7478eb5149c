import { type Passage, sentenceAt } from './passage.ts';
import { headsBefore, leadingHeads, legalForms, organizationHeads, personTitles, sentenceOpeners } from './signs.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { lowerAt, traitsOf } from './token-traits.ts';
import { ruleScore, type Span } from './unknown.ts';
import { wordClass } from './word-classes.ts';

/** A run of tokens, `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const inner = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'du', 'la', 'des', 'al', 'el', 'to', 'against', 'with']);
const links = /^(?:of|for|on|against|de|without|at|in|to|with)$/;
const owners = new Set([
  'people',
  'women',
  'children',
  'men',
  'workers',
  'farmers',
  'teachers',
  'king',
  'queen',
  'lloyd',
  'mcdonald',
  'moody',
  'sotheby',
  'christie',
  'levi',
  'macy',
]);
/** Heads that also stand in the lists of a ministry's or chamber's name. */
const topics = new Set(['industries', 'services', 'systems', 'technologies', 'media', 'society', 'resistance', 'union']);
/** Ends of papers' names, which no longer name goes on from: "Lake Daily and …". */
const paperEnds = new Set(['daily', 'weekly', 'gazette', 'telegraph', 'chronicle', 'mail']);
const longest = 16;
const within = /^(?:[ \u00a0-]|\. ?|['’] ?|\s)$/;

/** Capitalized words in a row, small words between them, in sentences of prose. */
export function runsOf(passage: Passage): Run[] {
  const { tokens } = passage;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.count; ) {
    const run = ((tokens.shape[i] ?? 0) & shape.capital) !== 0 && sentenceAt(passage, i).casing === 'prose' ? runFrom(passage, i) : null;
    if (run) runs.push(run);
    i = run ? run.last + 1 : i + 1;
  }
  return runs;
}

function runFrom(passage: Passage, from: number): Run {
  const { tokens } = passage;
  const isName = (i: number): boolean => ((tokens.shape[i] ?? 0) & (shape.capital | shape.ampersand)) !== 0;
  const { last: end } = sentenceAt(passage, from);
  let last = from;
  for (let i = from + 1; i <= end && i - from < longest; i++) {
    const gap = gapBefore(tokens, i);
    const word = wordAt(tokens, i);
    if (!within.test(gap)) {
      if (!(gap === ', ' && isName(i) && listsOn(passage, from, i))) break;
      last = i;
    } else if (isName(i)) last = i;
    else if (gap.charAt(0) === "'" || gap.charAt(0) === '’') {
      if (word !== 's' || !owners.has(lowerAt(tokens, i - 1))) break;
    } else if (!inner.has(word) && !(word === 'a' && wordAt(tokens, i - 1) === 'for')) break;
    else if (word === 'the' && wordAt(tokens, i - 1) === 'and') break;
  }
  return { first: from, last };
}

/** "Ministry of Labor, Health and Welfare": a comma goes on with the list after a leading head and its "of". */
function listsOn(passage: Passage, from: number, i: number): boolean {
  const { tokens } = passage;
  const lower = (at: number): string => lowerAt(tokens, at);
  let head = false;
  for (let at = from; at < i; at++)
    if (leadingHeads.has(lower(at)) && !/^(?:bank|university)$/.test(lower(at)) && /^(?:of|for)$/.test(lower(at + 1))) head = true;
  if (!head) return false;
  let and = -1;
  for (let at = i; at < Math.min(tokens.count, i + 8); at++) {
    const gap = gapBefore(tokens, at);
    if (at > i && gap !== ' ' && (gap !== ', ' || and >= 0)) break;
    if (lower(at) === 'and') and = at;
    else if (!((tokens.shape[at] ?? 0) & shape.capital)) break;
    else if (!topics.has(lower(at)) && (organizationHeads.has(lower(at)) || leadingHeads.has(lower(at)))) return false;
  }
  return and > i && ((tokens.shape[and + 1] ?? 0) & shape.capital) !== 0;
}

/** The parts of a run that are built like an organization's name: "… University", "Ministry of …", "… Ltd". */
export function builtLikeOne(passage: Passage, run: Run): Span[] {
  const { tokens } = passage;
  const { cls } = traitsOf(tokens);
  let heads = 0;
  for (let i = run.first; i <= run.last; i++) heads |= cls[i] ?? 0;
  if (run.first === run.last || !(heads & (wordClass.head | wordClass.leading | wordClass.legal))) return [];
  const lower = (i: number): string => lowerAt(tokens, i);
  const opens = run.first === sentenceAt(passage, run.first).first || /["“(]$/.test(gapBefore(tokens, run.first).trimEnd());
  const spans: Span[] = [];
  let first = run.first;
  while (opens && first < run.last && sentenceOpeners.has(lower(first)) && !legalForms.has(lower(first + 1))) first++;
  const close = (last: number, why: string): void => {
    spans.push({ first, last, why, score: ruleScore });
    first = last + 1;
  };
  let headed = false;
  for (let i = first; i <= run.last; i++) {
    const word = lower(i);
    const next = lower(i + 1);
    const more = i < run.last;
    const head = organizationHeads.has(word) || legalForms.has(word) || (paperEnds.has(word) && /^(?:and|&)$/.test(next));
    if (more && leadingHeads.has(word) && links.test(next) && next !== 'at' && next !== 'in') headed = true;
    if (links.test(word) && !headed && !isHead(lower(i - 1))) {
      first = lower(i + 1) === 'the' ? i + 2 : i + 1;
      i = first - 1;
      continue;
    }
    if (more && links.test(next) && (headsBefore.has(word) || personTitles.has(word)) && !head) {
      first = lower(i + 2) === 'the' ? i + 3 : i + 2;
      i = first - 1;
      headed = false;
      continue;
    }
    if (headed && (word === 'and' || word === '&') && startsAnew(passage, i + 1, run.last)) {
      close(i - 1, 'head and what follows it');
      headed = false;
      first = i + 1;
      continue;
    }
    if (headed || !head || i <= first) continue;
    const joins = next === 'and' || next === '&';
    if (more && (isHead(next) || (links.test(next) && next !== 'in' && next !== 'at'))) headed = links.test(next);
    else if (!joins || !more) close(i, `ends in "${word}"`);
    else if (startsAnew(passage, i + 2, run.last) || !headAhead(passage, i + 2, run.last)) {
      close(i, `ends in "${word}"`);
      first = i + 2;
    }
  }
  if (headed && first < run.last) spans.push({ first, last: run.last, why: 'head and what follows it', score: ruleScore });
  return spans;
}

function isHead(word: string): boolean {
  return organizationHeads.has(word) || legalForms.has(word) || leadingHeads.has(word);
}

function headAhead(passage: Passage, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (isHead(lowerAt(passage.tokens, i))) return true;
  return false;
}

/** A whole name of its own stands after "and": "… Bank and Ping An Bank", "… and Ministry of Defense". */
function startsAnew(passage: Passage, from: number, last: number): boolean {
  const lower = (i: number): string => lowerAt(passage.tokens, i);
  if (leadingHeads.has(lower(from)) && links.test(lower(from + 1))) return true;
  for (let i = from + 1; i <= Math.min(last, from + 4); i++) {
    if (organizationHeads.has(lower(i)) || legalForms.has(lower(i))) return true;
    if (lower(i) === 'and') return false;
  }
  return false;
}
