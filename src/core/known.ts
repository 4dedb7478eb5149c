import type { Agreement } from './agree.ts';
import { caseFit } from './case-fit.ts';
import { isPlaceToPost, weigh } from './evidence.ts';
import type { NameHit } from './gazetteer.ts';
import { isThing } from './larger-name.ts';
import type { NameEntry } from './name-table.ts';
import { type Found, type Passage, sentenceAt } from './passage.ts';
import { roles } from './source-words.ts';
import type { Tags } from './tagger.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { apostrophe, traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';

/** Whether a known name that stands in a text is meant as one there. */

/** Says whether a row of the pack is a platform. */
export type IsPlatform = (entity: number) => boolean;

/** "Iran's Foreign Ministry" is found without its country, "The UN" as "UN", so that "the UN Children's Fund" can be; only a main name keeps its article ("The Guardian"). */
export function withoutArticle(passage: Passage, hit: NameHit): NameHit {
  const { tokens } = passage;
  if (hit.first === hit.last) return hit;
  const { cls, gap } = traitsOf(tokens);
  const owner = hit.last >= hit.first + 2 && gap[hit.first + 1] === apostrophe && wordAt(tokens, hit.first + 1) === 's';
  if (owner && (cls[hit.first] ?? 0) & wordClass.country) {
    const entries = hit.entries.map((entry) => ({ ...entry, name: entry.name.replace(/^\S+['’]s\s+/, '') }));
    return { ...hit, first: hit.first + 2, start: tokens.start[hit.first + 2] ?? hit.start, entries };
  }
  if (hit.entries.some((entry) => entry.label) || !/^the$/i.test(wordAt(tokens, hit.first))) return hit;
  const entries = hit.entries.map((entry) => ({ ...entry, name: entry.name.replace(/^the\s+/i, '') }));
  return { ...hit, first: hit.first + 1, start: tokens.start[hit.first + 1] ?? hit.start, entries };
}

/** The hit with the entries whose capitals agree with the text's, and what is around it. */
export function fitting(passage: Passage, hit: NameHit): Found | null {
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
export function refusal(found: Found, isPlatform: IsPlatform): string | null {
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
export function asPerson({ passage, first, last }: Found, tags: Tags | null, document: Agreement): string | null {
  if (tags === null || !passage.english) return null;
  const capitals = (passage.tokens.shape[first] ?? 0) & shape.capitals;
  if (first === last && !capitals && document.isPerson(wordAt(passage.tokens, first))) return 'part of a person’s name in this text';
  const label = tags.tags[last + 1] ?? 0;
  // "UNICEF Director Jane Doe" is no name of a person from its first word on.
  const titled = roles.has(wordAt(passage.tokens, last + 1).toLowerCase());
  return !titled && label === 4 && gapBefore(passage.tokens, last + 1) === ' ' ? 'part of a person’s name' : null;
}

/** "Nigerian", "Lakeland", "the Chinese navy": a people, a place, or a common noun with one of them, whoever bears it as a name. */
function isDescription({ passage, first, last }: Found): string | null {
  const { tokens } = passage;
  const { cls, form } = traitsOf(tokens);
  const common = wordClass.people | wordClass.country | wordClass.city;
  let lower = 0;
  for (let i = first; i <= last; i++) {
    if (form[i] === 7) lower++;
    else if (!((cls[i] ?? 0) & common) && !(first < last && compass.test(wordAt(tokens, i)))) return quantity(passage, last);
  }
  if ((form[first] ?? 0) >= 10 && first === last) return null;
  return lower > 0 ? 'a description, not a name' : 'a place or a people';
}

const compass = /^(?:(?:north|south|east|west)(?:ern)?|central)$/i;

/** "France 24 percent" names no broadcaster. */
function quantity({ tokens }: Passage, last: number): string | null {
  if (!((tokens.shape[last] ?? 0) & shape.digit) || gapBefore(tokens, last + 1) !== ' ') return null;
  return /^(?:percent|per|million|billion|dead|people|points|years|km)$/.test(wordAt(tokens, last + 1)) ? 'a number' : null;
}
