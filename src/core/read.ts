/** Finds an article's text among a page's pieces, and the publisher's furniture round it. */
import { bodyOf, type Prose, proseOf } from './body.ts';
import { closingFrom } from './closing.ts';
import { furnitureOf } from './furniture.ts';
import type { ArticlePlace, Block, Container, FurniturePlace, PageFacts, Piece } from './model.ts';
import { standfirstOf, titleOf } from './title.ts';
import { type Zone, zonesOf } from './zones.ts';

/** A page's text as `collectPieces` gives it, without its nodes. */
export interface PageText {
  readonly pieces: readonly Piece[];
  readonly containers: readonly Container[];
}

export interface Reading {
  readonly blocks: readonly Block[];
  /** For each block, the piece whose text it has, offset for offset. */
  readonly blockPieces: readonly number[];
  readonly furniture: readonly Block<FurniturePlace>[];
}

/** Reads an article: title, standfirst, body, captions and closing lines in document order, and apart from them the furniture. */
export function read(facts: PageFacts, page: PageText): Reading {
  const prose = proseOf(page);
  const zones = zonesOf(page.containers, (index) => (prose.within[index] ?? 0) > prose.total * 0.5);
  const zoneOf = (piece: Piece): Zone => zones[piece.container] ?? 'text';
  const places = placesOf(facts, page, prose, zoneOf);
  const order = [...places.keys()].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const piece = page.pieces[index];
    const place = places.get(index);
    if (piece && place) blocks.push({ place, text: piece.text, links: piece.links });
  }
  return { blocks, blockPieces: order, furniture: furnitureOf(page, zoneOf, places) };
}

function placesOf(facts: PageFacts, page: PageText, prose: Prose, zoneOf: (piece: Piece) => Zone): Map<number, ArticlePlace> {
  const places = new Map<number, ArticlePlace>();
  const body = bodyOf(page, prose, zoneOf);
  const closing = closingFrom(facts, page, body);
  for (const index of body) {
    const caption = zoneOf(page.pieces[index] as Piece) === 'caption';
    places.set(index, caption ? 'caption' : closing.has(index) ? 'closing lines' : 'body');
  }
  const title = titleOf(facts, page, body[0] ?? page.pieces.length, zoneOf);
  if (title !== null) {
    places.set(title, 'title');
    const standfirst = standfirstOf(facts, page, title, body, zoneOf);
    if (standfirst !== null) places.set(standfirst, 'standfirst');
    // What stands above the title is no part of the text.
    for (const index of body) if (index < title && places.get(index) === 'body') places.delete(index);
  }
  return places;
}
