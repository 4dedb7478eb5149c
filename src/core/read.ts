/** Finds an article's text among a page's pieces, and the publisher's furniture round it. */
import { bodyOf } from './body.ts';
import { closingFrom } from './closing.ts';
import { furnitureOf } from './furniture.ts';
import type { ArticlePlace, Block, Container, FurniturePlace, PageFacts, Piece } from './model.ts';
import { proseWeight, sums } from './prose.ts';
import { standfirstsOf, titleOf } from './title.ts';
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
  const prose = sums(page.pieces, page.containers, proseWeight);
  const headlines = sums(page.pieces, page.containers, (piece) => (page.containers[piece.container]?.tag === 'h1' ? 1 : 0));
  // What holds the headline is no margin of the article, whatever else it holds ("headline-byline").
  const spared = (index: number, said: Zone): boolean =>
    (prose[index] ?? 0) > (prose[0] ?? 0) * 0.5 || ((headlines[index] ?? 0) > 0 && said !== 'header' && said !== 'aside');
  const zones = zonesOf(page.containers, spared);
  const zoneOf = (piece: Piece): Zone => zones[piece.container] ?? 'text';
  const places = placesOf(facts, page, zoneOf);
  const order = [...places.keys()].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const piece = page.pieces[index];
    const place = places.get(index);
    if (piece && place) blocks.push({ place, text: piece.text, links: piece.links });
  }
  return { blocks, blockPieces: order, furniture: furnitureOf(facts, page, zoneOf, places) };
}

function placesOf(facts: PageFacts, page: PageText, zoneOf: (piece: Piece) => Zone): Map<number, ArticlePlace> {
  const places = new Map<number, ArticlePlace>();
  const title = titleOf(facts, page, zoneOf);
  const body = bodyOf(page, title, zoneOf);
  const closing = closingFrom(page, body);
  const captions = new Set<string>();
  for (const index of body) {
    const piece = page.pieces[index];
    if (!piece || index === title) continue;
    if (zoneOf(piece) !== 'caption') places.set(index, closing.has(index) ? 'closing lines' : 'body');
    // Galleries repeat a caption for each size of screen.
    else if (!captions.has(piece.text)) places.set(index, 'caption');
    captions.add(piece.text);
  }
  if (title === null) return places;
  places.set(title, 'title');
  for (const index of standfirstsOf(facts, page, title, body)) places.set(index, 'standfirst');
  return places;
}
