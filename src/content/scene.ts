/** What is shown of one annotated page: the marks, the panel, the card, and how they lead to each other. */

import { browser } from '../browser.ts';
import type { Annotation } from '../core/annotation.ts';
import type { EntityId } from '../core/model.ts';
import { mentionsOf, organizationOf } from '../core/shape.ts';
import type { PanelTrees } from '../core/tree.ts';
import { type Annotated, askBackground } from '../messages.ts';
import { choose, dismissPanel, type Settings } from '../settings.ts';
import { bringIntoView } from './bring-into-view.ts';
import { type Card, openCard } from './card.ts';
import { onMarkClicked } from './clicks.ts';
import { createHighlights } from './highlight.ts';
import { marksOf } from './marks.ts';
import { fetchOwnDeclarations } from './own-declarations.ts';
import { mountPanel, type Panel, type PanelOptions } from './panel.ts';
import { findAgain, type PageReading, rangeOf } from './reading.ts';
import type { Scene } from './scene-calls.ts';
import { openSelectionCard } from './selection-card.ts';
import { createSurface } from './surface.ts';
import { createWalk } from './walk.ts';

interface Shown {
  readonly reading: PageReading;
  readonly annotation: Annotation;
  readonly trees: PanelTrees;
  readonly settings: Settings;
}

/** Makes the scene; nothing is in the page before something is shown. `changed` hears of annotations that the reader changed. */
export function createScene(changed: (annotation: Annotation) => void): Scene {
  // Nothing is kept from private windows.
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const highlights = createHighlights();
  const surface = createSurface();
  let shown: Shown | null = null;
  let panel: Panel | null = null;
  let card: Card | null = null;
  const walk = createWalk(surface);

  const stopClicks = onMarkClicked(highlights.hit, surface.owns, (mention, at) => open(mention, at, false));

  const paint = () => {
    if (!shown) return;
    const { reading, annotation, settings, trees } = shown;
    const marks = marksOf(reading, annotation, settings);
    highlights.paint(marks, settings.marks);
    const { language, direction } = annotation.sentences;
    surface.dress(language, direction, settings.theme);
    walk.update({
      tree: trees.walk,
      mentions: marks.map((mark) => mark.mention),
      name: (mention) => annotation.findings.mentions[mention]?.label ?? '',
      language,
      show(mention) {
        if (mention !== null) scrollTo(mention);
        highlights.point(mention);
      },
      open: (mention) => open(mention, null, true),
    });
  };

  const drawPanel = () => {
    if (!shown) return;
    const { settings } = shown;
    if (settings.panel === 'hidden' || settings.dismissed.has(location.hostname)) {
      panel?.remove();
      panel = null;
    } else if (panel) panel.update(panelOptions(shown));
    else panel = mountPanel(surface, panelOptions(shown));
  };

  const panelOptions = ({ annotation, trees, settings }: Shown): PanelOptions => ({
    annotation,
    trees,
    settings,
    onShow: (organization: number) => void scene.reveal(organization, 0),
    onDismiss: () => void (isPrivate || dismissPanel(location.hostname, true)),
    onCorner: (corner: Settings['corner']) => void (isPrivate || choose('corner', corner)),
    onAsk: () => void scene.askSite().catch(drawPanel),
  });

  const correct = async (annotation: Annotation, organization: number, entity: EntityId | null) => {
    card?.close();
    take(await askBackground('correct', { annotation, organization, entity }));
  };

  const take = ({ annotation, panel: trees }: Annotated) => {
    if (!shown) return;
    shown = { ...shown, annotation, trees };
    changed(annotation);
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
      onChoose: (entity: EntityId) => void correct(annotation, organization, entity),
      onUnmark: () => void correct(annotation, organization, null),
      onClosed: () => {
        card = null;
      },
    });
  };

  const scrollTo = (mention: number) => {
    const box = highlights.boxesOf(mention)[0];
    if (box) bringIntoView(box);
  };

  const scene: Scene = {
    show(reading, { annotation, panel: trees, styles }, settings) {
      surface.style(styles);
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
    async askSite() {
      if (!shown) return false;
      const { annotation } = shown;
      const answer = await askBackground('declarations', { annotation, files: await fetchOwnDeclarations() });
      // The page may be another by now, or the reader may have corrected it.
      if (shown?.annotation.findings !== annotation.findings) return false;
      take({ ...answer, annotation: { ...answer.annotation, blocks: shown.annotation.blocks } });
      return true;
    },
    go(to) {
      if (to !== 'panel') return walk.go(to === 'next' ? 1 : -1);
      if (!shown) return false;
      if (panel?.open()) return true;
      panel = mountPanel(surface, panelOptions(shown));
      return panel.open();
    },
    lookUpName: (name) => openSelectionCard(surface, name),
    clear() {
      card?.close();
      panel?.remove();
      panel = null;
      walk.remove();
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
