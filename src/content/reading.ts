/** From the document to the article: facts, verdict, text. */
import { toArticle } from '../core/article.ts';
import { detect } from '../core/detect.ts';
import { imprint } from '../core/imprint.ts';
import type { Article, Mention } from '../core/model.ts';
import { read } from '../core/read.ts';
import { collectFacts } from './facts.ts';
import { collectPieces, type PieceMap, placeOf } from './pieces.ts';

export interface Verdict {
  readonly article: boolean;
  readonly signals: readonly string[];
}

/** An article with the way back from its blocks to the document's text nodes. */
export interface PageReading {
  readonly article: Article;
  readonly map: PieceMap;
  readonly blockPieces: readonly number[];
}

/** Whether the document as it stands is an article. Nothing but this runs on pages that are none. */
export function judge(document: Document): Verdict {
  return detect(collectFacts(document));
}

/** Reads the document's article as it stands. */
export function readPage(document: Document): PageReading {
  const facts = collectFacts(document);
  const map = collectPieces(document);
  const reading = read(facts, map);
  return { article: toArticle(facts, reading, imprint(facts, reading)), map, blockPieces: reading.blockPieces };
}

/** True where both readings have the same blocks, so that the findings of one hold for the other. */
export function sameText(a: PageReading, b: PageReading): boolean {
  const texts = (reading: PageReading) => reading.article.blocks.map((block) => block.text);
  const [one, other] = [texts(a), texts(b)];
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

/** Where a mention stands in the document, or null where its text has changed or gone. */
export function rangeOf({ map, blockPieces }: PageReading, mention: Mention): StaticRange | null {
  const piece = blockPieces[mention.block];
  const place = piece === undefined ? null : placeOf(map, piece, mention);
  return place && new StaticRange(place);
}
