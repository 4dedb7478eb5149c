/** A stand-in for the marks, which no keyboard reaches: a bar that shows itself when it has the focus, and goes from mention to mention. */
import type { TreeNode } from '../core/tree.ts';
import { actOf, mount } from './mount.ts';
import type { Surface } from './surface.ts';

export interface WalkOptions {
  readonly tree: TreeNode;
  /** The marked mentions (indices into the findings' mentions), in the order of the text. */
  readonly mentions: readonly number[];
  readonly name: (mention: number) => string;
  readonly language: string;
  /** Brings a mention into view and points it out; null when the reader leaves. */
  readonly show: (mention: number | null) => void;
  readonly open: (mention: number) => void;
}

export interface Walk {
  /** Walks through other mentions; where there are none, the bar goes. */
  update(options: WalkOptions): void;
  /** Goes on by so many mentions and opens the card there; false where there is none. */
  go(step: number): boolean;
  remove(): void;
}

/** Makes the stand-in; nothing is in the page before there is a mention. */
export function createWalk(surface: Surface): Walk {
  let options: WalkOptions | null = null;
  let at = -1;
  let listening: HTMLElement | null = null;

  const write = () => {
    const mention = options?.mentions[Math.max(at, 0)];
    const button = listening?.querySelector('[data-first]');
    if (!options || mention === undefined || !button) return;
    const number = new Intl.NumberFormat(options.language);
    button.textContent = `${options.name(mention)} (${number.format(Math.max(at, 0) + 1)}/${number.format(options.mentions.length)})`;
  };

  const step = (by: number): number | undefined => {
    const count = options?.mentions.length ?? 0;
    at = at < 0 ? (by < 0 ? count - 1 : 0) : (at + by + count) % count;
    write();
    const mention = options?.mentions[at];
    if (mention !== undefined) options?.show(mention);
    return mention;
  };

  const clicked = (event: Event) => {
    const act = actOf(event.target);
    if (act?.name === 'onStep') step(Number(act.argument));
    else if (act?.name === 'onOpen') options?.open(options.mentions[Math.max(at, 0)] ?? 0);
  };

  const walk: Walk = {
    update(next) {
      const drawn = options?.tree;
      options = next;
      at = Math.min(at, next.mentions.length - 1);
      if (next.mentions.length === 0) return walk.remove();
      const place = surface.place('walk');
      // Drawn again only where it must be: a page that changes must not take the focus along.
      if (place !== listening || drawn !== next.tree) mount(place, next.tree);
      if (place !== listening) {
        listening = place;
        place.addEventListener('click', clicked);
        place.addEventListener('focusin', () => (at < 0 ? step(1) : options?.show(options.mentions[at] ?? null)));
        place.addEventListener('focusout', () => options?.show(null));
      }
      write();
    },
    go(by) {
      const mention = options?.mentions.length ? step(by) : undefined;
      if (mention !== undefined) options?.open(mention);
      return mention !== undefined;
    },
    remove: () => surface.remove('walk'),
  };
  return walk;
}
