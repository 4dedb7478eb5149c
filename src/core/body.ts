/** Which pieces are the article's body and captions. */
import { isAsideInText } from './asides-in-text.ts';
import { favored, rootOf } from './body-root.ts';
import { cardsOf } from './cards.ts';
import type { Container, Piece } from './model.ts';
import { isHeading, linkShare, proseWeight, sums } from './prose.ts';
import type { PageText } from './read.ts';
import type { Zone } from './zones.ts';

const maxGap = 24;

/** Indices of the pieces that are the article's body and captions, in document order. `title` is the headline's piece or null. */
export function bodyOf(page: PageText, title: number | null, zoneOf: (piece: Piece) => Zone): readonly number[] {
  const boost = favored(page.containers);
  const cards = trusted(page, cardsOf(page, title), zoneOf);
  const readable = (piece: Piece): boolean => zoneOf(piece) === 'text' && !cards[piece.container];
  const weights = sums(page.pieces, page.containers, (piece) =>
    readable(piece) ? proseWeight(piece) * (boost[piece.container] ? 2 : 1) : 0,
  );
  const inside = insideOf(page.containers, rootOf(page, weights));
  const chosen = page.pieces.flatMap((piece, index) => {
    if (!inside[piece.container] || cards[piece.container]) return [];
    const zone = zoneOf(piece);
    if (zone === 'caption') return linkShare(piece) < 0.8 && piece.text.length >= 15 ? [index] : [];
    return zone === 'text' && isText(piece, page.containers[piece.container]) ? [index] : [];
  });
  return withoutHangingHeadings(page, [...between(page, title, chosen, readable), ...chosen]);
}

/** Where leaving out cards would leave hardly any text, they are no cards. */
function trusted(page: PageText, cards: readonly boolean[], zoneOf: (piece: Piece) => Zone): readonly boolean[] {
  let all = 0;
  let outside = 0;
  for (const piece of page.pieces) {
    const weight = zoneOf(piece) === 'text' ? proseWeight(piece) : 0;
    all += weight;
    if (!cards[piece.container]) outside += weight;
  }
  return outside >= all * 0.3 ? cards : [];
}

/** Running text that stands between the headline and the body's container: the lead, where it has a place of its own. */
function between(page: PageText, title: number | null, chosen: readonly number[], readable: (piece: Piece) => boolean): readonly number[] {
  const first = chosen[0];
  if (title === null || first === undefined || first <= title || first - title > maxGap) return [];
  const lead: number[] = [];
  for (let index = title + 1; index < first; index++) {
    const piece = page.pieces[index];
    if (piece && readable(piece) && piece.text.length >= 40 && !isByline(piece.text) && isText(piece, page.containers[piece.container]))
      lead.push(index);
  }
  return lead;
}

const bylineStart = /^(?:by|von|par|por|di|door|av|af|от|автор|بقلم|نویسنده|文|作者|撰文)[\s:：]/i;
const clock = /\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;

/** A line that says who wrote it and when. */
function isByline(text: string): boolean {
  return text.length <= 140 && (bylineStart.test(text) || clock.test(text)) && !/[.!?] \p{Lu}/u.test(text);
}

function insideOf(containers: readonly Container[], root: number): readonly boolean[] {
  const inside: boolean[] = [];
  containers.forEach(({ parent }, index) => {
    inside.push(index === root || (parent >= 0 && (inside[parent] ?? false)));
  });
  return inside;
}

const ends = /[.!?。！？।؟۔…:"'”’»)]$/;

function isText(piece: Piece, container: Container | undefined): boolean {
  const links = linkShare(piece);
  const tag = container?.tag ?? '';
  if (!piece.text || isAsideInText(piece)) return false;
  if (isHeading(tag)) return links < 0.6;
  if (tag === 'p' || tag === 'blockquote') return links < 0.9;
  if (tag === 'li' || tag === 'td' || tag === 'dd' || tag === 'th' || tag === 'dt') return links < 0.5;
  return links < 0.5 && (piece.text.length >= 80 || (piece.text.length >= 30 && ends.test(piece.text)));
}

/** A heading with no text under it belongs to what was left out. */
function withoutHangingHeadings(page: PageText, chosen: readonly number[]): readonly number[] {
  const heading = (index: number | undefined): boolean => {
    const piece = index === undefined ? undefined : page.pieces[index];
    return piece !== undefined && isHeading(page.containers[piece.container]?.tag ?? '');
  };
  let end = chosen.length;
  while (end > 0 && heading(chosen[end - 1])) end--;
  return chosen.slice(0, end);
}
