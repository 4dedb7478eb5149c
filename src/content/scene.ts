/** What is shown of one annotated page: the marks, the panel, the card, and how they lead to each other. */
import type { Annotation } from '../core/annotation.ts';
import { chooseOther, unmark } from '../core/correction.ts';
import type { EntityId } from '../core/model.ts';
import { mentionsOf, organizationOf } from '../core/shape.ts';
import type { PanelTrees } from '../core/tree.ts';
import { type Annotated, askBackground } from '../messages.ts';
import { choose, dismissPanel, type Settings } from '../settings.ts';
import { type Card, openCard } from './card.ts';
import { onMarkClicked } from './clicks.ts';
import { createHighlights } from './highlight.ts';
import { marksOf } from './marks.ts';
import { mountPanel, type Panel } from './panel.ts';
import { findAgain, type PageReading, rangeOf } from './reading.ts';
import { openSelectionCard } from './selection-card.ts';
import { createSurface } from './surface.ts';

interface Shown {
  readonly reading: PageReading;
  readonly annotation: Annotation;
  readonly trees: PanelTrees;
  readonly settings: Settings;
}

export interface Scene {
  /** Shows an annotation of a reading, in place of the one before. */
  show(reading: PageReading, annotated: Annotated, settings: Settings): void;
  /** Puts the marks where the same text stands in a newer reading; false where it is another text. */
  move(reading: PageReading): boolean;
  /** True where a mark's text has changed or gone. */
  outdated(): boolean;
  /** Obeys changed settings. */
  dress(settings: Settings): void;
  /** Scrolls to the nth mention of an organization and opens its card; false where it cannot be shown. */
  reveal(organization: number, nth: number): boolean;
  /** Opens a card for selected text and looks it up. */
  lookUpName(name: string): Promise<void>;
  clear(): void;
  destroy(): void;
}

/** Makes the scene; nothing is in the page before something is shown. */
export function createScene(): Scene {
  const highlights = createHighlights();
  const surface = createSurface();
  let shown: Shown | null = null;
  let panel: Panel | null = null;
  let card: Card | null = null;

  const stopClicks = onMarkClicked(highlights.hit, surface.owns, (mention, at) => open(mention, at, false));

  const paint = () => {
    if (shown) highlights.paint(marksOf(shown.reading, shown.annotation, shown.settings), shown.settings.marks);
  };

  const drawPanel = () => {
    if (!shown) return;
    const { annotation, trees, settings } = shown;
    if (settings.panel === 'hidden' || settings.dismissed.has(location.hostname)) {
      panel?.remove();
      panel = null;
      return;
    }
    const options = {
      annotation,
      trees,
      settings,
      onShow: (organization: number) => void scene.reveal(organization, 0),
      onDismiss: () => void dismissPanel(location.hostname, true),
      onCorner: (corner: Settings['corner']) => void choose('corner', corner),
    };
    if (panel) panel.update(options);
    else panel = mountPanel(surface, options);
  };

  const correct = async (annotation: Annotation) => {
    card?.close();
    const trees = await askBackground('panel', annotation);
    if (!shown) return;
    shown = { ...shown, annotation, trees };
    paint();
    drawPanel();
  };

  const open = (mention: number, at: { x: number; y: number } | null, takeFocus: boolean) => {
    const findings = shown?.annotation.findings;
    const named = findings?.mentions[mention];
    if (!shown || !findings || !named) return;
    const organization = organizationOf(named, findings.organizations);
    if (organization < 0) return;
    card?.close();
    const { annotation, settings } = shown;
    card = openCard(surface, {
      annotation,
      settings,
      organization,
      mention,
      at,
      takeFocus,
      boxesOf: highlights.boxesOf,
      render: (question) => askBackground('card', question),
      ask: (request) => askBackground('lookUp', request),
      onMove: (next) => {
        scrollTo(next);
        card?.moveTo(next);
      },
      onChoose: (entity: EntityId) =>
        void askBackground('describe', entity).then((view) => view && correct(chooseOther(annotation, organization, view))),
      onUnmark: () => void correct(unmark(annotation, organization)),
      onClosed: () => {
        card = null;
      },
    });
  };

  const scrollTo = (mention: number) => {
    const box = highlights.boxesOf(mention)[0];
    if (!box || (box.top > 80 && box.bottom < innerHeight - 80)) return;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: box.top - innerHeight / 3, behavior: smooth && Math.abs(box.top) < 3 * innerHeight ? 'smooth' : 'instant' });
  };

  const scene: Scene = {
    show(reading, { annotation, panel: trees }, settings) {
      card?.close();
      shown = { reading, annotation, trees, settings };
      paint();
      drawPanel();
    },
    move(reading) {
      const pieces = shown && findAgain(shown.annotation, shown.reading, reading);
      if (!shown || !pieces) return false;
      const { annotation } = shown;
      const blocks = annotation.blocks.map((block, at) => ({ ...block, piece: pieces[at] ?? -1 }));
      shown = { ...shown, reading, annotation: { ...annotation, blocks } };
      paint();
      return true;
    },
    outdated() {
      if (!shown) return false;
      const { reading, annotation } = shown;
      return annotation.findings.mentions.some((mention) => rangeOf(reading, annotation, mention) === null);
    },
    dress(settings) {
      if (shown) shown = { ...shown, settings };
      paint();
      drawPanel();
    },
    reveal(organization, nth) {
      const findings = shown?.annotation.findings;
      const named = findings?.organizations[organization];
      const mention = findings && named ? mentionsOf(named, findings.mentions)[nth] : undefined;
      if (mention === undefined) return false;
      scrollTo(mention);
      open(mention, null, true);
      return true;
    },
    lookUpName: (name) => openSelectionCard(surface, name),
    clear() {
      card?.close();
      panel?.remove();
      panel = null;
      shown = null;
      highlights.clear();
    },
    destroy() {
      scene.clear();
      stopClicks();
      surface.destroy();
    },
  };
  return scene;
}
