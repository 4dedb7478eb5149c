/** The publisher panel in the page: collapsed to one line until the reader opens it. Its markup comes with the annotation. */
import type { Annotation } from '../core/annotation.ts';
import type { PanelTrees } from '../core/tree.ts';
import { choices, type Settings } from '../settings.ts';
import { copyText } from './copy.ts';
import { actOf, mount } from './mount.ts';
import type { Surface } from './surface.ts';

export interface PanelOptions {
  readonly annotation: Annotation;
  readonly trees: PanelTrees;
  readonly settings: Settings;
  /** The reader wants to see this organization (index into the findings' organizations) on the page. */
  readonly onShow: (organization: number) => void;
  /** The reader does not want the panel on this site. */
  readonly onDismiss: () => void;
  /** The reader wants to know what the site says of itself. */
  readonly onAsk: () => void;
  /** The reader moved the panel to another corner. */
  readonly onCorner: (corner: Settings['corner']) => void;
}

export interface Panel {
  /** Shows it open, with the focus in it; false where it was closed for this page. */
  open(): boolean;
  /** Shows what changed: another annotation, other settings. */
  update(options: PanelOptions): void;
  remove(): void;
}

/** Puts the panel on the page. It is gone for this page when closed with Escape, or when the page covers it. */
export function mountPanel(surface: Surface, first: PanelOptions): Panel {
  let options = first;
  let open = false;
  let closed = false;
  const ending = new AbortController();

  const draw = () => {
    if (closed) return;
    const { annotation, settings, trees } = options;
    surface.dress(annotation.sentences.language, annotation.sentences.direction, settings.theme);
    const place = surface.place('panel');
    place.dataset.corner = settings.corner;
    mount(place, open ? trees.open : trees.strip);
  };

  const turn = (next: boolean) => {
    // The open panel would stand behind the card, or over it.
    if (next) surface.close('card');
    open = next;
    draw();
    surface.moved('panel');
    surface.focus('panel');
  };

  const moveOn = (corner: Settings['corner']) => {
    const next = choices.corner[(choices.corner.indexOf(corner) + 1) % choices.corner.length] ?? corner;
    options = { ...options, settings: { ...options.settings, corner: next } };
    draw();
    surface.moved('panel');
    options.onCorner(next);
  };

  const end = () => {
    closed = true;
    ending.abort();
  };

  const panel: Panel = {
    open() {
      if (!closed) turn(true);
      return !closed;
    },
    update(next) {
      options = next;
      draw();
    },
    remove() {
      if (closed) return;
      end();
      surface.remove('panel');
    },
  };

  const clicked = (event: Event) => {
    const act = actOf(event.target);
    if (act?.name === 'onOpen') turn(true);
    else if (act?.name === 'onCollapse') turn(false);
    else if (act?.name === 'onCorner') moveOn(options.settings.corner);
    else if (act?.name === 'onAsk') {
      // It asks once; the next annotation brings a new button.
      (event.target as Element).closest('button')?.setAttribute('disabled', '');
      options.onAsk();
    } else if (act?.name === 'onShow') options.onShow(Number(act.argument));
    else if (act?.name === 'onCopy') copyText(String(act.argument));
    else if (act?.name === 'onDismiss') {
      panel.remove();
      options.onDismiss();
    }
  };

  surface.onClosed('panel', end);
  draw();
  surface.place('panel').addEventListener('click', clicked, { signal: ending.signal });
  return panel;
}
