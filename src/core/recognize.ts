import type { Agreement } from './agree.ts';
import { caseFit } from './case-fit.ts';
import { isPlaceToPost, weigh } from './evidence.ts';
import type { Gazetteer, NameHit } from './gazetteer.ts';
import { inflectedNames } from './inflection.ts';
import { isThing } from './larger-name.ts';
import type { NameEntry } from './name-table.ts';
import { type Dropped, drop, type Found, type Passage, sentenceAt } from './passage.ts';
import { spanIndex } from './span-index.ts';
import { isSure } from './sureness.ts';
import type { Tags } from './tagger.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { traitsOf } from './token-traits.ts';
import { findUnknown, ruleScore } from './unknown.ts';
import { wordClass } from './word-classes.ts';

/** What stands in a text: spans that may be linked, and those that were left out. */
export interface Recognized {
  readonly found: readonly Found[];
  /** Known names that lack evidence by themselves; the rest of the document may bring it. */
  readonly weak: readonly Found[];
  readonly dropped: readonly Dropped[];
}

export type IsPlatform = (entity: number) => boolean;

/** Finds known names and unknown organizations in one passage; spans are sorted and do not overlap. */
export function recognize(
  passage: Passage,
  gazetteer: Gazetteer,
  isPlatform: IsPlatform,
  tags: Tags | null,
  document: Agreement,
): Recognized {
  const dropped: Dropped[] = [];
  const known: Found[] = [];
  const weak: Found[] = [];
  const refused: Found[] = [];
  let free = 0;
  let refusedUntil = 0;
  const hits = allHits(passage, gazetteer);
  for (const [at, whole] of hits.entries()) {
    const hit = withoutArticle(passage, whole);
    if (hit.start < free) continue;
    const found = fitting(passage, hit);
    if (!found) continue;
    const reason = refusal(found, isPlatform) ?? asPerson(found, tags, document);
    if (reason === null) {
      const sure = isSure(found);
      // "The National" must not stand in the way of "National Council of …".
      if (!sure && startsLonger(hits, at)) continue;
      (sure ? known : weak).push(found);
      free = found.end;
    } else if (found.start >= refusedUntil) {
      refused.push(found);
      dropped.push(drop(found, reason));
      refusedUntil = found.end;
    }
  }
  const unknown = passage.english ? findUnknown(passage, tags, document).filter(notRefused(refused)) : [];
  return { found: merged(known, unknown, dropped), weak, dropped };
}

/** Names as they are known and, where the language writes endings onto names, with those. */
function allHits(passage: Passage, gazetteer: Gazetteer): NameHit[] {
  const hits = gazetteer.scan(passage.tokens);
  if (passage.english) return hits;
  const inflected = inflectedNames(passage, gazetteer, hits);
  return inflected.length === 0 ? hits : [...hits, ...inflected].sort((a, b) => a.start - b.start);
}

/** Whether a longer name begins inside this one and reaches beyond it. */
function startsLonger(hits: readonly NameHit[], at: number): boolean {
  const hit = hits[at];
  for (let next = at + 1; hit && next < hits.length; next++) {
    const other = hits[next];
    if (!other || other.start >= hit.end) return false;
    if (other.end > hit.end && other.end - other.start > hit.end - hit.start) return true;
  }
  return false;
}

/** "Iran's Foreign Ministry" is found without its country, "The UN" as "UN", so that "the UN Children's Fund" can be; only a main name keeps its article ("The Guardian"). */
function withoutArticle(passage: Passage, hit: NameHit): NameHit {
  const { tokens } = passage;
  const owner = /^['’]$/.test(gapBefore(tokens, hit.first + 1)) && wordAt(tokens, hit.first + 1) === 's' && hit.last >= hit.first + 2;
  if (owner && (traitsOf(tokens).cls[hit.first] ?? 0) & wordClass.country) {
    const entries = hit.entries.map((entry) => ({ ...entry, name: entry.name.replace(/^\S+['’]s\s+/, '') }));
    return { ...hit, first: hit.first + 2, start: tokens.start[hit.first + 2] ?? hit.start, entries };
  }
  if (hit.first === hit.last || hit.entries.some((entry) => entry.label) || !/^the$/i.test(wordAt(tokens, hit.first))) return hit;
  const entries = hit.entries.map((entry) => ({ ...entry, name: entry.name.replace(/^the\s+/i, '') }));
  return { ...hit, first: hit.first + 1, start: tokens.start[hit.first + 1] ?? hit.start, entries };
}

/** The hit with the entries whose capitals agree with the text's, and what is around it. */
function fitting(passage: Passage, hit: NameHit): Found | null {
  const { casing } = sentenceAt(passage, hit.first);
  let best = 0;
  const entries: NameEntry[] = [];
  for (const entry of hit.entries) {
    const fit = caseFit(entry.name, passage.tokens, hit.first, casing);
    if (fit === 'no') continue;
    entries.push(fit === 'softened' && entry.use === 'free' ? { ...entry, use: 'needs evidence' } : entry);
    best = Math.max(best, fit === 'acronym' ? 1 : fit === 'plain' ? 0 : -1);
  }
  if (entries.length === 0) return null;
  const evidence = passage.english ? weigh(passage, hit.first, hit.last) : { score: 1, why: [] };
  return {
    passage,
    first: hit.first,
    last: hit.last,
    start: hit.start,
    end: hit.end,
    entries,
    score: evidence.score + best * 0.5,
    why: ['known name', ...evidence.why],
  };
}

/** Why a known name is no mention here, whatever the rest of the document says, or null. */
function refusal(found: Found, isPlatform: IsPlatform): string | null {
  const { passage, first, last, entries } = found;
  if (!passage.english) return null;
  const { against, always } = weigh(passage, first, last);
  const description = isDescription(found);
  if (description !== null) return description;
  const plain = entries.some((entry) => entry.use === 'free' && entry.ambiguous === 0);
  if (
    against !== null &&
    (always || first === last || !plain || against.startsWith('a handle') || against.startsWith('part of an address'))
  )
    return against;
  if (!plain && isThing(passage, first, last)) return 'a thing of that name';
  if (entries.every((entry) => isPlatform(entry.entity)) && isPlaceToPost(passage, first, last)) return 'a platform as a place or tool';
  return null;
}

/** The name is a person's here: elsewhere in the document, or with the word that follows it. */
function asPerson({ passage, first, last }: Found, tags: Tags | null, document: Agreement): string | null {
  if (tags === null || !passage.english) return null;
  const capitals = (passage.tokens.shape[first] ?? 0) & shape.capitals;
  if (first === last && !capitals && document.isPerson(wordAt(passage.tokens, first))) return 'part of a person’s name in this text';
  const label = tags.tags[last + 1] ?? 0;
  const follows = gapBefore(passage.tokens, last + 1) === ' ' && (label === 3 || label === 4);
  return follows && label === 4 ? 'part of a person’s name' : null;
}

/** "Nigerian", "Lakeland", "the Chinese navy": a people, a place, or a common noun with one of them, whoever bears it as a name. */
function isDescription({ passage, first, last }: Found): string | null {
  const { tokens } = passage;
  const { cls, form } = traitsOf(tokens);
  const common = wordClass.people | wordClass.country | wordClass.city;
  let lower = 0;
  for (let i = first; i <= last; i++) {
    if (form[i] === 7) lower++;
    else if (!((cls[i] ?? 0) & common)) return quantity(passage, last);
  }
  if ((form[first] ?? 0) >= 10 && first === last) return null;
  return lower > 0 ? 'a description, not a name' : 'a place or a people';
}

/** "France 24 percent" names no broadcaster. */
function quantity({ tokens }: Passage, last: number): string | null {
  if (!((tokens.shape[last] ?? 0) & shape.digit) || gapBefore(tokens, last + 1) !== ' ') return null;
  return /^(?:percent|per|million|billion|dead|people|points|years|km)$/.test(wordAt(tokens, last + 1)) ? 'a number' : null;
}

/** What was refused as a known name does not come back as an unknown one, unless a longer name is built around it. */
function notRefused(refused: readonly Found[]): (span: Found) => boolean {
  const refusedAt = spanIndex(refused);
  return (span) =>
    refusedAt(span.passage, span.start, span.end).every(
      (other) => span.score === ruleScore && span.last - span.first > other.last - other.first,
    );
}

/** "News Corporation and Fairfax": a known name at one side of an "and" is a name of its own. */
function isListed(found: Found, other: Found): boolean {
  const { text } = found.passage;
  if (!found.entries.some((entry) => entry.use === 'free' && entry.ambiguous === 0)) return false;
  const opens = found.start === other.start && /^(?:,| and| or) /.test(text.slice(found.end, other.end));
  const closes = found.end === other.end && /(?:,| and| or) (?:the )?$/.test(text.slice(other.start, found.start));
  return opens || closes;
}

function merged(known: readonly Found[], unknown: readonly Found[], dropped: Dropped[]): Found[] {
  const unknownAt = spanIndex(unknown);
  const kept = known.filter((found) => {
    const contains = (other: Found): boolean =>
      other.start <= found.start && other.end >= found.end && other.end - other.start > found.end - found.start;
    const larger = unknownAt(found.passage, found.start, found.end).some((other) => contains(other) && !isListed(found, other));
    if (larger) dropped.push(drop(found, 'inside a longer name'));
    return !larger;
  });
  const keptAt = spanIndex(kept);
  const rest = unknown.filter((found) => keptAt(found.passage, found.start, found.end).length === 0);
  return [...kept, ...rest].sort((a, b) => a.start - b.start);
}
