import type { Agreement } from './agree.ts';
import { mend } from './mend.ts';
import { builtLikeOne, type Run, runsOf } from './name-build.ts';
import { namedByAside, namedByKind, namedBySpeaker } from './named-by-kind.ts';
import { type Found, type Passage, sentenceAt } from './passage.ts';
import { roles } from './source-words.ts';
import type { Tags } from './tagger.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { lowerAt } from './token-traits.ts';

/** Organizations that only the text shows: by the build of their names and by what a tagger learned. English. */
export function findUnknown(passage: Passage, tags: Tags | null, document: Agreement): Found[] {
  const built = apart([
    ...runsOf(passage).flatMap((run) => builtLikeOne(passage, run)),
    ...speakingAcronyms(passage),
    ...namedByKind(passage),
    ...namedBySpeaker(passage),
    ...namedByAside(passage),
  ]);
  const ruleAt = ownersOf(passage, built);
  const firstRule = (span: Run): Span | undefined => {
    for (let i = span.first; i <= span.last; i++) if (ruleAt[i] !== undefined) return ruleAt[i];
    return undefined;
  };
  const tagged = tags === null ? [] : taggedSpans(tags).filter((span) => firstRule(span) !== undefined || holds(passage, span, document));
  const used = new Set<Span>();
  const spans = tagged.flatMap((span) => {
    const rule = firstRule(span);
    if (rule === undefined) return [span];
    if (used.has(rule)) return [];
    used.add(rule);
    return [joined(span, rule)];
  });
  spans.push(...built.filter((rule) => !used.has(rule) && (tags === null || !isOther(passage, tags, rule))));
  return apart(spans).flatMap((span) => {
    const mended = mend(passage, span, span.score === ruleScore);
    return mended === null ? [] : [foundOf(passage, mended, span)];
  });
}

/** Spans by their start; of two that overlap the one that starts first, and of those the longer. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (span.first > (kept.at(-1)?.last ?? -1)) kept.push(span);
  }
  return kept;
}

function ownersOf(passage: Passage, spans: readonly Span[]): (Span | undefined)[] {
  const owners = new Array<Span | undefined>(passage.tokens.count);
  for (const span of spans) owners.fill(span, span.first, span.last + 1);
  return owners;
}

export interface Span extends Run {
  readonly why: string;
  /** By how much the tagger prefers an organization on the span's words, at the least sure of the first two; rules give `ruleScore`. */
  readonly score: number;
}

export const ruleScore = 100;
const sureScore = 1;

/** A tagger's span stands where the rest of the document does not read the same words otherwise. */
function holds(passage: Passage, span: Span, document: Agreement): boolean {
  const surface = passage.text.slice(passage.tokens.start[span.first], passage.tokens.end[span.last]);
  const { organization, other } = document.votes(surface);
  if (other >= organization) return false;
  if (span.first === span.last && document.isPerson(surface)) return false;
  return span.score >= sureScore && !introducedAsPerson(passage, span);
}

function taggedSpans(tags: Tags): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tags.tags.length; i++) {
    if (tags.tags[i] !== 1) continue;
    let last = i;
    while (tags.tags[last + 1] === 2) last++;
    spans.push({ first: i, last, why: 'reads like an organization here', score: tags.margins[i] ?? 0 });
    i = last;
  }
  return spans;
}

/** Both ways of finding agree on a place but not on its bounds: the build of the name decides where it is the longer one. */
function joined(tagged: Span, rule: Span): Span {
  if (rule.first <= tagged.first && rule.last >= tagged.last) return { ...rule, why: `${rule.why}, ${tagged.why}` };
  return {
    first: Math.min(tagged.first, rule.first),
    last: Math.max(tagged.last, rule.last),
    why: `${rule.why}, ${tagged.why}`,
    score: rule.score,
  };
}

/** Capitals that speak or have officials: "CPF said", "the TSP president", "according to UNB". */
function speakingAcronyms(passage: Passage): Span[] {
  const { tokens } = passage;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
    if (!((tokens.shape[i] ?? 0) & shape.capitals) || length < 3 || length > 7 || sentenceAt(passage, i).casing !== 'prose') continue;
    const next = wordAt(tokens, i + 1);
    const tight = gapBefore(tokens, i + 1) === ' ';
    const speaks =
      tight &&
      /^(?:said|says|told|reported|announced|confirmed|denied|spokesman|spokeswoman|spokesperson|chairperson|chairman|president|officials?|leader|inspector)$/.test(
        next,
      );
    const heard = wordAt(tokens, i - 1) === 'to' && wordAt(tokens, i - 2) === 'according';
    if (speaks || heard) spans.push({ first: i, last: i, why: 'capitals that speak', score: ruleScore });
  }
  return spans;
}

/** "Omar Aziz, 77, …", "Omar Aziz, the director of …": what follows describes a person. */
function introducedAsPerson({ tokens }: Passage, { first, last }: Span): boolean {
  if (last - first < 1 || last - first > 3 || gapBefore(tokens, last + 1) !== ', ') return false;
  const at = /^(?:the|a|an|its|his|her)$/.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1;
  return /^\d{1,2}$/.test(wordAt(tokens, at)) || roles.has(wordAt(tokens, at)) || roles.has(wordAt(tokens, at + 1));
}

const placeLike = new Set(['city', 'centre', 'center', 'house', 'reserve', 'post', 'press', 'exchange', 'guard']);

/** The tagger takes all of the rule's words for a person's or a place's name, and their build does not speak against it. */
function isOther(passage: Passage, tags: Tags, rule: Span): boolean {
  const label = tags.tags[rule.last] ?? 0;
  if (label < 3) return false;
  for (let i = rule.first; i <= rule.last; i++) if (Math.floor(((tags.tags[i] ?? 0) - 1) / 2) !== Math.floor((label - 1) / 2)) return false;
  return label < 5 || placeLike.has(lowerAt(passage.tokens, rule.last));
}

function foundOf(passage: Passage, { first, last }: Run, { why, score }: Span): Found {
  const start = passage.tokens.start[first] ?? 0;
  const end = passage.tokens.end[last] ?? 0;
  return { passage, first, last, start, end, entries: [], score, why: ['unknown name', why] };
}
