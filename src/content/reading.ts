/** From the document to what the background reads: the verdict, the pieces, and the way back to the text nodes. */
import type { Annotation } from '../core/annotation.ts';
import { detect } from '../core/detect.ts';
import type { Article, Mention, PageFacts } from '../core/model.ts';
import type { SentPage } from '../messages.ts';
import { collectFacts } from './facts.ts';
import { collectPieces, type PieceMap, placeOf } from './pieces.ts';

export interface Verdict {
  readonly article: boolean;
  readonly signals: readonly string[];
}

/** A page's text as it stood when it was sent. */
export interface PageReading {
  readonly facts: PageFacts;
  readonly map: PieceMap;
}

/** Whether the document as it stands is an article. Nothing but this runs on pages that are none. */
export function judge(document: Document): Verdict {
  return detect(collectFacts(document));
}

/** Collects the document's text as it stands. */
export function readPage(document: Document): PageReading {
  return { facts: collectFacts(document), map: collectPieces(document) };
}

/** What is sent to the background. */
export function toSend({ facts, map }: PageReading): SentPage {
  return { facts: { ...facts, meta: [...facts.meta] }, pieces: map.pieces, containers: map.containers };
}

/**
 * The article's blocks, found again in a newer reading: the piece of each, or null where one of them has changed or gone,
 * or where so much text has come that the article may be another.
 */
export function findAgain(annotation: Annotation, before: PageReading, now: PageReading): readonly number[] | null {
  const old = before.map.pieces;
  const fresh = now.map.pieces;
  if (fresh.length > old.length * 1.3 + 20) return null;
  let at = 0;
  const found: number[] = [];
  for (const { piece } of annotation.blocks) {
    const text = old[piece]?.text;
    while (at < fresh.length && fresh[at]?.text !== text) at++;
    if (at === fresh.length) return null;
    found.push(at++);
  }
  return found;
}

/** Where a mention stands in the document, or null where its text has changed or gone. */
export function rangeOf({ map }: PageReading, { blocks }: Annotation, mention: Mention): StaticRange | null {
  const block = blocks[mention.block];
  const place = block ? placeOf(map, block.piece, mention) : null;
  return place && new StaticRange(place);
}

/** The article as the background read it, for the popup and for `annotate`. */
export function articleOf({ facts, map }: PageReading, { blocks, imprint }: Annotation): Article {
  return {
    url: facts.url,
    lang: facts.lang,
    blocks: blocks.map(({ place, piece }) => ({ place, text: map.pieces[piece]?.text ?? '', links: [] })),
    furniture: [],
    imprint,
  };
}
