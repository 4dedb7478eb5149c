/** The publisher's own furniture: only lines that may carry a pointer or an imprint. */
import type { ArticlePlace, Block, FurniturePlace, Piece } from './model.ts';
import type { PageText } from './read.ts';
import type { Zone } from './zones.ts';

const places: Partial<Record<Zone, FurniturePlace>> = { header: 'header', footer: 'footer', follow: 'follow box' };
const maxLines = 150;
const maxLineCharacters = 500;

/** Short lines of header, footer and follow box, in document order. */
export function furnitureOf(
  page: PageText,
  zoneOf: (piece: Piece) => Zone,
  taken: ReadonlyMap<number, ArticlePlace>,
): readonly Block<FurniturePlace>[] {
  const lines: Block<FurniturePlace>[] = [];
  page.pieces.forEach((piece, index) => {
    const place = places[zoneOf(piece)];
    if (!place || taken.has(index) || piece.text.length > maxLineCharacters || lines.length >= maxLines) return;
    lines.push({ place, text: piece.text, links: piece.links });
  });
  return lines;
}
