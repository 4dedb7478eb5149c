/** Which pieces are the article's body: the container with most of the running text, and what in it is text. */
import type { Container, Piece } from './model.ts';
import type { PageText } from './read.ts';
import type { Zone } from './zones.ts';

export interface Prose {
  /** Weight of running text inside each container, its own descendants counted. */
  readonly within: readonly number[];
  readonly total: number;
}

/** Scripts that write a word in one or two characters weigh more for each. */
const dense = /[\u2e80-\u9fff\uac00-\ud7af\u3040-\u30ff]/;

/** How much running text a piece is: 0 for what is short or mostly links. */
export function proseWeight(piece: Piece): number {
  const length = piece.text.length * (dense.test(piece.text.slice(0, 200)) ? 2.5 : 1);
  return length >= 70 && linkShare(piece) < 0.4 ? length : 0;
}

/** Share of a piece's characters that are in links, 0 to 1. */
export function linkShare(piece: Piece): number {
  if (!piece.text.length) return piece.links.length ? 1 : 0;
  return piece.links.reduce((sum, link) => sum + link.end - link.start, 0) / piece.text.length;
}

/** Sums running text for every container. */
export function proseOf({ pieces, containers }: PageText): Prose {
  const within = sums(pieces, containers, proseWeight);
  return { within, total: within[0] ?? 0 };
}

function sums(pieces: readonly Piece[], containers: readonly Container[], weight: (piece: Piece) => number): number[] {
  const sum = new Array<number>(containers.length).fill(0);
  for (const piece of pieces) sum[piece.container] = (sum[piece.container] ?? 0) + weight(piece);
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]?.parent ?? -1;
    if (parent >= 0) sum[parent] = (sum[parent] ?? 0) + (sum[i] ?? 0);
  }
  return sum;
}

/** Indices of the pieces that are the article's body and captions, in document order. */
export function bodyOf(page: PageText, _prose: Prose, zoneOf: (piece: Piece) => Zone): readonly number[] {
  const readable = (piece: Piece): boolean => zoneOf(piece) === 'text';
  const weights = sums(page.pieces, page.containers, (piece) => (readable(piece) ? proseWeight(piece) : 0));
  const inside = insideOf(page.containers, rootOf(page.containers, weights));
  const chosen = page.pieces.flatMap((piece, index) => {
    if (!inside[piece.container]) return [];
    const zone = zoneOf(piece);
    if (zone === 'caption') return linkShare(piece) < 0.8 && piece.text.length >= 15 ? [index] : [];
    return zone === 'text' && isText(piece, page.containers[piece.container]) ? [index] : [];
  });
  return withoutHangingHeadings(page, chosen);
}

/** Goes down from the body as long as one child holds most of the running text. */
function rootOf(containers: readonly Container[], weights: readonly number[]): number {
  const children = new Map<number, number[]>();
  containers.forEach(({ parent }, index) => {
    const known = children.get(parent);
    if (known) known.push(index);
    else children.set(parent, [index]);
  });
  for (let root = 0; ; ) {
    const best = (children.get(root) ?? []).reduce((a, b) => ((weights[b] ?? 0) > (weights[a] ?? -1) ? b : a), -1);
    const articles = (children.get(root) ?? []).filter((child) => containers[child]?.tag === 'article' && (weights[child] ?? 0) > 0);
    const first = articles[0];
    if (articles.length > 1 && first !== undefined && (weights[first] ?? 0) >= 400) root = first;
    else if (best >= 0 && (weights[best] ?? 0) >= (weights[root] ?? 0) * 0.75 && (weights[best] ?? 0) > 0) root = best;
    else return root;
  }
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
  if (!piece.text) return false;
  if (/^h[1-6]$/.test(tag)) return links < 0.6;
  if (tag === 'p' || tag === 'blockquote') return links < 0.9;
  if (tag === 'li' || tag === 'td' || tag === 'dd' || tag === 'th' || tag === 'dt') return links < 0.5;
  return links < 0.5 && (piece.text.length >= 80 || (piece.text.length >= 30 && ends.test(piece.text)));
}

/** A heading with no text under it belongs to what was left out. */
function withoutHangingHeadings(page: PageText, chosen: readonly number[]): readonly number[] {
  const isHeading = (index: number | undefined): boolean =>
    index !== undefined && /^h[1-6]$/.test(page.containers[page.pieces[index]?.container ?? -1]?.tag ?? '');
  let end = chosen.length;
  while (end > 0 && isHeading(chosen[end - 1])) end--;
  return chosen.slice(0, end);
}
