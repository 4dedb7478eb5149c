/** The publisher's own furniture: only lines that may carry a pointer or an imprint. */
import type { ArticlePlace, Block, FurniturePlace, PageFacts, Piece } from './model.ts';
import { linkShare } from './prose.ts';
import type { PageText } from './read.ts';
import type { Zone } from './zones.ts';

const places: Partial<Record<Zone, FurniturePlace>> = { header: 'header', footer: 'footer', follow: 'follow box' };
const maxLines = 100;
const maxLineCharacters = 500;

/** Lines of menus lead about the site itself: they carry neither a pointer nor an imprint. */
function leadsAbout(piece: Piece, origin: string): boolean {
  return linkShare(piece) > 0.7 && piece.links.every((link) => !/^https?:/.test(link.href) || link.href.startsWith(origin));
}

/** Short lines of header, footer and follow box, in document order. */
export function furnitureOf(
  facts: PageFacts,
  page: PageText,
  zoneOf: (piece: Piece) => Zone,
  taken: ReadonlyMap<number, ArticlePlace>,
): readonly Block<FurniturePlace>[] {
  const origin = /^https?:\/\/[^/?#]*/i.exec(facts.url)?.[0] ?? facts.url;
  const lines: Block<FurniturePlace>[] = [];
  page.pieces.forEach((piece, index) => {
    const place = places[zoneOf(piece)];
    if (!place || taken.has(index) || piece.text.length > maxLineCharacters || lines.length >= maxLines) return;
    if (leadsAbout(piece, origin)) return;
    lines.push({ place, text: piece.text, links: piece.links });
  });
  return lines;
}
