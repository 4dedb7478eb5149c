/** One walk over the live document: its text in pieces, the containers round them, and the way back to the text nodes. Nothing is touched. */
import type { Container, Piece, Span, TextLink } from '../core/model.ts';
import { attribute, bodyOf, firstChildOf, nextSiblingOf, nodeTypeOf, parentOf, tagOf, urlOf } from './dom.ts';
import { hrefOf, inlineTags, isHidden, marksOf, silentTags } from './elements.ts';

/** Where a stretch of a piece's text stands: `length` code units from `from` in the node are at `at` in the piece. */
export interface TextRun {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

export interface PieceMap {
  readonly pieces: readonly Piece[];
  readonly containers: readonly Container[];
  /** For each piece, its runs in order. */
  readonly runs: readonly (readonly TextRun[])[];
}

const maxNodes = 120_000;
const maxCharacters = 1_000_000;
const maxPieces = 6_000;
const maxPieceCharacters = 40_000;
const maxDepth = 300;
const maxLinks = 400;

interface Level {
  readonly element: Element;
  readonly inline: boolean;
  /** Index into the containers once a piece needed it, else -1. */
  container: number;
}

/** Collects the visible text of a page, block by block, in document order; capped for monster pages. */
export function collectPieces(document: Document): PieceMap {
  const walk = new Walk();
  const body = bodyOf(document);
  if (body) walk.over(body, urlOf(document));
  return walk;
}

class Walk implements PieceMap {
  readonly pieces: Piece[] = [];
  readonly containers: Container[] = [];
  readonly runs: TextRun[][] = [];
  private levels: Level[] = [];
  private text = '';
  private pending: TextRun[] = [];
  private links: TextLink[] = [];
  private link: { href: string; rel: string; start: number; said: boolean } | null = null;
  private origin = '';
  private characters = 0;

  over(body: Element, url: string): void {
    this.origin = /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
    this.levels = [{ element: body, inline: false, container: -1 }];
    let node = firstChildOf(body);
    for (let seen = 0; seen < maxNodes && this.characters < maxCharacters && this.pieces.length < maxPieces; seen++) {
      if (node && this.enter(node)) {
        node = firstChildOf(node);
        continue;
      }
      // Up until there is a next sibling.
      while (!node || !nextSiblingOf(node)) {
        const level = this.levels.at(-1);
        if (!level || level.element === body) {
          this.flush();
          return;
        }
        node = level.element;
        this.leave(level);
      }
      node = nextSiblingOf(node);
    }
    this.flush();
  }

  /** Takes a node in; true where its children are to be walked (then a level was pushed). */
  private enter(node: Node): boolean {
    const type = nodeTypeOf(node);
    if (type === 3) this.append(node as Text);
    if (type !== 1) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') this.breakLine();
    if (silentTags.has(tag) || this.levels.length > maxDepth) return false;
    const inline = inlineTags.has(tag);
    if (isHidden(element, inline)) return false;
    if (!inline) this.flush();
    if (!firstChildOf(element)) return false;
    if (tag === 'a') this.openLink(element);
    this.levels.push({ element, inline, container: -1 });
    return true;
  }

  private leave(level: Level): void {
    if (!level.inline) this.flush();
    if (tagOf(level.element) === 'a') this.closeLink();
    this.levels.pop();
  }

  private append(node: Text): void {
    const length = Math.min(node.data.length, maxPieceCharacters - this.text.length);
    if (length <= 0) return;
    this.pending.push({ node, from: 0, at: this.text.length, length });
    this.text += length < node.data.length ? node.data.slice(0, length) : node.data;
  }

  /** Two line breaks with nothing between them part two paragraphs, as old pages write them. */
  private breakLine(): void {
    if (/\n[\t ]*$/.test(this.text.slice(-20))) this.flush();
    else this.text += '\n';
  }

  private openLink(element: Element): void {
    const href = hrefOf(element);
    this.link = href ? { href, rel: attribute(element, 'rel') ?? '', start: this.text.length, said: false } : null;
  }

  private closeLink(): void {
    if (!this.link) return;
    const { href, rel, start, said } = this.link;
    const end = this.text.length;
    this.link = null;
    if (this.links.length >= maxLinks) return;
    // A link without words (an icon) is kept only where it leads elsewhere: it may give an account.
    if (end > start || (!said && /^https?:/.test(href) && !href.startsWith(this.origin))) this.links.push({ start, end, href, rel });
  }

  /** Ends the piece that was growing. */
  private flush(): void {
    const open = this.link;
    if (open) {
      const said = this.text.length > open.start;
      if (said) this.closeLink();
      this.link = { ...open, start: 0, said: said || open.said };
    }
    const text = this.text.trim();
    const shift = text ? this.text.length - this.text.trimStart().length : this.text.length;
    if (text || this.links.length) {
      this.pieces.push({ text, container: this.containerOf(), links: this.links.map((link) => within(link, shift, text.length)) });
      this.runs.push(this.pending.flatMap((run) => cut(run, shift, text.length)));
      this.characters += text.length;
    }
    this.text = '';
    this.pending = [];
    this.links = [];
  }

  /** The innermost block level's container, made with those round it when first needed. */
  private containerOf(): number {
    let top = this.levels.length - 1;
    while (top > 0 && this.levels[top]?.inline) top--;
    for (let i = 0; i <= top; i++) {
      const level = this.levels[i];
      if (!level || level.container >= 0) continue;
      level.container = this.containers.length;
      this.containers.push({ tag: tagOf(level.element), marks: marksOf(level.element), parent: this.levels[i - 1]?.container ?? -1 });
    }
    return this.levels[top]?.container ?? -1;
  }
}

function within(link: TextLink, shift: number, length: number): TextLink {
  const start = Math.min(Math.max(link.start - shift, 0), length);
  return { ...link, start, end: Math.min(Math.max(link.end - shift, start), length) };
}

function cut(run: TextRun, shift: number, length: number): TextRun[] {
  const start = Math.max(run.at - shift, 0);
  const end = Math.min(run.at - shift + run.length, length);
  return end > start ? [{ node: run.node, from: run.from + start - (run.at - shift), at: start, length: end - start }] : [];
}

/** The place of a span of a piece's text in the document, for `new StaticRange`; null where the page has changed it since. */
export function placeOf(map: PieceMap, piece: number, span: Span): StaticRangeInit | null {
  const text = map.pieces[piece]?.text ?? '';
  const runs = (map.runs[piece] ?? []).filter((run) => run.at < span.end && run.at + run.length > span.start);
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last || span.end <= span.start) return null;
  const same = runs.every((run) => parentOf(run.node) && run.node.data.startsWith(text.slice(run.at, run.at + run.length), run.from));
  if (!same) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(span.start - first.at, 0),
    endContainer: last.node,
    endOffset: last.from + Math.min(span.end - last.at, last.length),
  };
}
