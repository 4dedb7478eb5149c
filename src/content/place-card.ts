/** Where the card stands: under its mention where there is room, else over it, inside the viewport; it goes along when the page scrolls. */

const gap = 6;
const margin = 8;

export interface Standing {
  /** Places the card again after its size changed. */
  settle(): void;
  /** Finds its place from the start, at a mention's first line. */
  anew(): void;
  end(): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keeps a card at its mention; `gone` is called when the mention has left the viewport or the page, `moved` when the card stands elsewhere. */
export function placeCard(
  card: HTMLElement,
  boxes: () => readonly DOMRect[],
  at: Point | null,
  gone: () => void,
  moved: () => void,
): Standing {
  let point = at;
  let above: boolean | null = null;
  let asked = 0;
  let which = 0;
  let stood = false;

  const stand = (left: number, top: number) => {
    card.style.left = `${Math.round(left)}px`;
    card.style.top = `${Math.round(top)}px`;
  };

  const line = (): DOMRect | null => {
    const all = boxes();
    const { x, y } = point ?? { x: Number.NaN, y: Number.NaN };
    const hit = all.findIndex((box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2);
    if (hit >= 0) which = hit;
    return all[Math.min(which, all.length - 1)] ?? null;
  };

  const settle = () => {
    const box = line();
    point = null;
    const inView = box !== null && box.bottom >= 0 && box.top <= innerHeight;
    if (stood && !inView) return gone();
    const { width, height, left: oldLeft, top: oldTop } = card.getBoundingClientRect();
    if (!box) return stand((innerWidth - width) / 2, (innerHeight - height) / 3);
    stood ||= inView;
    const below = innerHeight - box.bottom;
    const room = height + gap + margin;
    above ??= below < room && box.top > below;
    const rtl = card.dir === 'rtl';
    if (Math.max(below, box.top) < room) {
      // Fits neither over nor under its line: beside it, so that the name stays in sight.
      const toEnd = innerWidth - box.right >= width + gap + margin;
      const beside = toEnd ? box.right + gap : box.left - width - gap;
      const start = beside >= margin ? beside : innerWidth - width - margin;
      stand(start, clamp(box.top, margin, innerHeight - height - margin));
    } else {
      const start = rtl ? box.right - width : box.left;
      const top = above ? box.top - height - gap : box.bottom + gap;
      stand(clamp(start, margin, innerWidth - width - margin), clamp(top, margin, innerHeight - height - margin));
    }
    if (Math.abs(card.offsetLeft - oldLeft) + Math.abs(card.offsetTop - oldTop) > 4) moved();
  };

  const later = () => {
    if (asked === 0) {
      asked = requestAnimationFrame(() => {
        asked = 0;
        settle();
      });
    }
  };
  addEventListener('scroll', later, { capture: true, passive: true });
  addEventListener('resize', later, { passive: true });

  return {
    settle,
    anew() {
      above = null;
      stood = false;
      which = 0;
      settle();
    },
    end() {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', later, { capture: true });
      removeEventListener('resize', later);
    },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
