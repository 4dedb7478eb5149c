/** Running text: what weighs as an article's text, summed over containers. */
import type { Container, Piece } from './model.ts';

/** Scripts that write a word in one or two characters weigh more for each. */
const dense = /[\u2e80-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** How much running text a piece is: 0 for what is short or mostly links. */
export function proseWeight(piece: Piece): number {
  const length = piece.text.length * (dense.test(piece.text.slice(0, 80)) ? 2.5 : 1);
  return length >= 70 && linkShare(piece) < 0.4 ? length : 0;
}

/** Share of a piece's characters that are in links, 0 to 1. */
export function linkShare(piece: Piece): number {
  if (!piece.text.length) return piece.links.length ? 1 : 0;
  return piece.links.reduce((sum, link) => sum + link.end - link.start, 0) / piece.text.length;
}

/** True for the tag of a heading. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6';
}

/** Sums a weight of pieces for every container, those inside it counted. */
export function sums(
  pieces: readonly Piece[],
  containers: readonly Container[],
  weight: (piece: Piece, index: number) => number,
): readonly number[] {
  const sum = new Array<number>(containers.length).fill(0);
  pieces.forEach((piece, index) => {
    sum[piece.container] = (sum[piece.container] ?? 0) + weight(piece, index);
  });
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]?.parent ?? -1;
    if (parent >= 0) sum[parent] = (sum[parent] ?? 0) + (sum[i] ?? 0);
  }
  return sum;
}
