import type { Found, Passage } from './passage.ts';
import { sentenceAt } from './passage.ts';
import { leadingHeads, legalForms, organizationHeads, sentenceOpeners } from './signs.ts';
import { gapBefore, shape, wordAt } from './text.ts';

/** Organizations that only the text shows, by the build of their names: "Centre for Levant Policy Studies". English. */

const inner = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&', 'de', 'du', 'la', 'des', 'al', 'el', 'to', 'against', 'with']);
const longest = 12;
const noNames = new Set([
  'embassy',
  'consulate',
  'street',
  'river',
  'avenue',
  'airport',
  'stadium',
  'act',
  'agreement',
  'treaty',
  'war',
  'day',
  'prize',
  'award',
  'cup',
]);

/** Spans built like an organization's name, outside the known ones unless they contain them. */
export function findUnknown(passage: Passage, known: readonly Found[]): Found[] {
  const { tokens } = passage;
  const found: Found[] = [];
  const knownAt = new Map(known.map((name) => [name.first, name]));
  for (let i = 0; i < tokens.count; ) {
    const run = capitalRun(passage, i);
    if (run === null) {
      i++;
      continue;
    }
    const span = trimmed(passage, run.first, run.last);
    if (span !== null && !sameSpan(knownAt.get(span.first), span.last)) found.push(span);
    i = run.last + 1;
  }
  return found;
}

function sameSpan(known: Found | undefined, last: number): boolean {
  return known !== undefined && known.last >= last;
}

/** Capitalized words in a row, with small words between them. */
function capitalRun(passage: Passage, from: number): { first: number; last: number } | null {
  const { tokens } = passage;
  const isName = (i: number): boolean => ((tokens.shape[i] ?? 0) & shape.capital) !== 0;
  if (!isName(from)) return null;
  const { last: end, casing } = sentenceAt(passage, from);
  if (casing !== 'prose') return null;
  let last = from;
  for (let i = from + 1; i <= end && i - from < longest; i++) {
    const gap = gapBefore(tokens, i);
    if (!/^(?:[ \u00a0-]|\. ?|['’]|\s)$/.test(gap)) break;
    const word = wordAt(tokens, i);
    if (isName(i) || tokens.shape[i] === shape.ampersand) last = i;
    else if (/^['’]$/.test(gap) && word === 's') {
      if (!isName(i + 1) || !organizationHeads.has(wordAt(tokens, last).toLowerCase())) break;
      break;
    } else if (!inner.has(word)) break;
  }
  return { first: from, last };
}

/** The part of a run of capitalized words that is an organization's name, or null. */
function trimmed(passage: Passage, runFirst: number, runLast: number): Found | null {
  const { tokens } = passage;
  let first = runFirst;
  while (first < runLast && sentenceOpeners.has(wordAt(tokens, first).toLowerCase())) first++;
  const lower = (i: number): string => wordAt(tokens, i).toLowerCase();
  let last = -1;
  let why = '';
  for (let i = first; i <= runLast; i++) {
    const word = lower(i);
    if (legalForms.has(word) && i > first) {
      last = i;
      why = `legal form "${word}"`;
    } else if (organizationHeads.has(word) && i > first) {
      last = i;
      why = `ends in "${word}"`;
    } else if (leadingHeads.has(word) && i < runLast && /^(of|for|on|against|de|without)$/.test(lower(i + 1))) {
      last = tailEnd(passage, i, runLast);
      why = `"${word} ${lower(i + 1)} …"`;
      if (i > first && sentenceOpeners.has(lower(i - 1))) first = i;
      i = last;
    }
  }
  if (last <= first || noNames.has(lower(last)) || noNames.has(lower(last + 1))) return null;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[last] ?? 0;
  return { passage, first, last, start, end, entries: [], score: 2, why: ['unknown name', why] };
}

/** "Centre for A B and C D of E": up to the last capitalized word of the run. */
function tailEnd(_passage: Passage, _head: number, runLast: number): number {
  return runLast;
}
