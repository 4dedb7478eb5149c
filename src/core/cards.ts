/** Cards: small boxes with a linked headline that lead to another page, wherever they stand. */
import type { Container } from './model.ts';
import { isHeading, linkShare, proseWeight, sums } from './prose.ts';
import type { PageText } from './read.ts';

const maxProse = 600;
const maxParagraphs = 2;
/** What a list of cards may hold beside its cards. */
const maxRest = 150;

/** For each container, true where it is a card or a list of cards; `title` is the headline's piece, which is none. */
export function cardsOf(page: PageText, title: number | null): readonly boolean[] {
  const { pieces, containers } = page;
  const prose = sums(pieces, containers, proseWeight);
  const headings = sums(pieces, containers, (piece, index) =>
    index !== title && isHeading(containers[piece.container]?.tag ?? '') && linkShare(piece) > 0.9 ? 1 : 0,
  );
  const holdsTitle = sums(pieces, containers, (_, index) => (index === title ? 1 : 0));
  const paragraphs = sums(pieces, containers, (piece) => (proseWeight(piece) > 0 ? 1 : 0));
  const open = (index: number): boolean => !holdsTitle[index] && containers[index]?.tag !== 'body';
  const single = inherited(
    containers,
    (index) => open(index) && (headings[index] ?? 0) >= 1 && (prose[index] ?? 0) <= maxProse && (paragraphs[index] ?? 0) <= maxParagraphs,
  );
  const rest = sums(pieces, containers, (piece) => (single[piece.container] ? 0 : proseWeight(piece)));
  return inherited(
    containers,
    (index) => single[index] === true || (open(index) && (headings[index] ?? 0) >= 3 && (rest[index] ?? 0) <= maxRest),
  );
}

function inherited(containers: readonly Container[], own: (index: number) => boolean): readonly boolean[] {
  const all: boolean[] = [];
  containers.forEach(({ parent }, index) => {
    all.push((parent >= 0 && (all[parent] ?? false)) || own(index));
  });
  return all;
}
