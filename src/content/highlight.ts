/** Marks over the page's text by the CSS Custom Highlight API: no node is touched. The page can see the registry, so its names say nothing. */
import type { Shape } from '../core/shape.ts';
import type { Settings } from '../settings.ts';

/** One mention as it is marked. `range` is static: it costs nothing while the page changes, and goes stale when its text does. */
export interface Mark {
  /** Index into the findings' mentions. */
  readonly mention: number;
  readonly shape: Shape;
  readonly range: StaticRange;
}

export interface Highlights {
  /** Shows these marks, and only these, at a strength; `none` shows none but keeps them for clicks from the popup. */
  paint(marks: readonly Mark[], strength: Settings['marks']): void;
  /** Shows which marked mention a reader stands at who comes by keyboard; null for none. */
  point(mention: number | null): void;
  /** Takes every mark off the page and forgets it. */
  clear(): void;
  /** The mention at a point of the viewport (CSS pixels), or null. */
  hit(x: number, y: number): number | null;
  /** The boxes of a mention in the viewport, one a line; none where its text is gone. */
  boxesOf(mention: number): readonly DOMRect[];
}

const names: { readonly [S in Shape]: string } = { known: 'r1', unknown: 'r2', record: 'r3', page: 'r4' };
const pointed = 'r0';
const letters = { faint: 'a', normal: 'b', strong: 'c', tint: 'd' } as const;
/** More marks than this make layout slow in any browser. */
export const maxMarks = 2_000;
const maxPutBack = 3;
/** Pixels around a box that still count as on it. */
const slack = 2;

/** The page's marks. Does nothing where the browser has no Highlight API. */
export function createHighlights(): Highlights {
  const marks = new Map<number, Mark>();
  const shown = new Map<string, Highlight>();
  let strength: Settings['marks'] = 'normal';
  let putBack = 0;
  let watch: ReturnType<typeof setInterval> | null = null;

  const draw = () => {
    takeOff();
    if (strength === 'none' || !supported()) return;
    for (const mark of marks.values()) {
      const name = names[mark.shape] + letters[paintsLines() ? strength : 'tint'];
      const highlight = shown.get(name) ?? new Highlight();
      shown.set(name, highlight);
      highlight.add(mark.range);
    }
    for (const [name, highlight] of shown) CSS.highlights.set(name, highlight);
    watch ??= setInterval(look, 1_000);
  };

  const point = (mention: number | null) => {
    const mark = mention === null ? undefined : marks.get(mention);
    if (!supported()) return;
    if (mark) CSS.highlights.set(pointed, new Highlight(mark.range));
    else CSS.highlights.delete(pointed);
  };

  const takeOff = () => {
    for (const [name, highlight] of shown) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    shown.clear();
    if (watch !== null) clearInterval(watch);
    watch = null;
  };

  // A page may clear the registry. We do not fight it for ever.
  const look = () => {
    const gone = [...shown].filter(([name, highlight]) => CSS.highlights.get(name) !== highlight);
    if (gone.length === 0) return;
    if (putBack++ >= maxPutBack) return takeOff();
    for (const [name, highlight] of gone) CSS.highlights.set(name, highlight);
  };

  return {
    paint(next, nextStrength) {
      marks.clear();
      for (const mark of next.slice(0, maxMarks)) marks.set(mark.mention, mark);
      strength = nextStrength;
      draw();
    },
    point,
    clear() {
      marks.clear();
      point(null);
      takeOff();
    },
    hit: (x, y) => hit(marks.values(), x, y),
    boxesOf(mention) {
      const mark = marks.get(mention);
      const live = mark && liveRange(mark.range);
      return live ? [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0) : [];
    },
  };
}

function supported(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/** Firefox before 153 paints no text-decoration in ::highlight. */
function paintsLines(): boolean {
  const firefox = /Firefox\/(\d{1,4})/.exec(navigator.userAgent)?.[1];
  return firefox === undefined || Number(firefox) >= 153;
}

function hit(marks: Iterable<Mark>, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  for (const mark of marks) {
    const live = liveRange(mark.range);
    // The caret snaps to the end of a line, so the boxes have the last word.
    if (live?.isPointInRange(caret.node, caret.offset) && [...live.getClientRects()].some((box) => holds(box, x, y))) return mark.mention;
  }
  return null;
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  if (typeof caretPositionFromPoint === 'function') {
    const caret = caretPositionFromPoint.call(document, x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
  }
  const range = typeof caretRangeFromPoint === 'function' ? caretRangeFromPoint.call(document, x, y) : null;
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A live range over the same text for the moment of asking, or null where the text is gone. */
function liveRange(range: StaticRange): Range | null {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return null;
  try {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.collapsed ? null : live;
  } catch {
    return null; // The text became shorter than the offset.
  }
}
