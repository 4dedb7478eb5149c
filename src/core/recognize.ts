import type { Agreement } from './agree.ts';
import type { Gazetteer, NameHit } from './gazetteer.ts';
import { inflectedNames } from './inflection.ts';
import { asPerson, fitting, type IsPlatform, refusal, withoutArticle } from './known.ts';
import { type Dropped, drop, type Found, type Passage } from './passage.ts';
import { spanIndex } from './span-index.ts';
import { isSure } from './sureness.ts';
import type { Tags } from './tagger.ts';
import { findUnknown, ruleScore } from './unknown.ts';

/** What stands in a text: spans that may be linked, and those that were left out. */
export interface Recognized {
  readonly found: readonly Found[];
  /** Known names that lack evidence by themselves; the rest of the document may bring it. */
  readonly weak: readonly Found[];
  readonly dropped: readonly Dropped[];
}

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
