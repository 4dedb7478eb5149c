/** The publisher panel in the page: collapsed to one line until the reader opens it. */
import { render } from 'preact';
import type { Annotation } from '../core/annotation.ts';
import { speaker } from '../core/words.ts';
import { choices, type Settings } from '../settings.ts';
import { PanelFace } from '../ui/panel-face.tsx';
import { Strip } from '../ui/strip.tsx';
import { copyText } from './copy.ts';
import type { Surface } from './surface.ts';

export interface PanelOptions {
  readonly annotation: Annotation;
  readonly settings: Settings;
  /** The reader wants to see this organization (index into the findings' organizations) on the page. */
  readonly onShow: (organization: number) => void;
  /** The reader does not want the panel on this site. */
  readonly onDismiss: () => void;
  /** The reader moved the panel to another corner. */
  readonly onCorner: (corner: Settings['corner']) => void;
}

export interface Panel {
  /** Shows it open, with the focus in it. */
  open(): void;
  /** Shows what changed: another annotation, other settings. */
  update(options: PanelOptions): void;
  remove(): void;
}

/** Puts the panel on the page. It is gone for this page when closed with Escape, or when the page covers it. */
export function mountPanel(surface: Surface, first: PanelOptions): Panel {
  let options = first;
  let open = false;
  let closed = false;

  const draw = () => {
    if (closed) return;
    const { annotation, settings } = options;
    const { sentences } = annotation;
    const voice = { say: speaker(sentences), language: sentences.language, today: new Date().toISOString().slice(0, 10) };
    surface.dress(sentences.language, sentences.direction, settings.theme);
    const place = surface.place('panel');
    place.dataset.corner = settings.corner;
    const actions = {
      onCollapse: () => turn(false),
      onCorner: () => moveOn(settings.corner),
      onDismiss: () => {
        panel.remove();
        options.onDismiss();
      },
      onShow: (organization: number) => options.onShow(organization),
      onCopy: copyText,
    };
    const face = open ? (
      <PanelFace annotation={annotation} voice={voice} actions={actions} />
    ) : (
      <Strip annotation={annotation} voice={voice} onOpen={() => turn(true)} />
    );
    render(face, place);
  };

  const turn = (next: boolean) => {
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

  const panel: Panel = {
    open: () => turn(true),
    update(next) {
      options = next;
      draw();
    },
    remove() {
      if (closed) return;
      closed = true;
      render(null, surface.place('panel'));
      surface.remove('panel');
    },
  };

  surface.onClosed('panel', () => {
    closed = true;
  });
  draw();
  return panel;
}
