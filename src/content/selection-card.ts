/** A card for a name that the reader selected and asked for in the context menu. */
import { askBackground } from '../messages.ts';
import { loadSettings } from '../settings.ts';
import { openCard } from './card.ts';
import type { Surface } from './surface.ts';

/** Looks the name up and opens a card at the selection; the card says so where nothing was found. */
export async function openSelectionCard(surface: Surface, name: string): Promise<void> {
  const selection = getSelection();
  const boxes = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : [];
  const [settings, { annotation, lookUp, styles }] = await Promise.all([loadSettings(), askBackground('selection', name)]);
  surface.style(styles);
  const nothing = () => undefined;
  openCard(surface, {
    annotation,
    settings,
    organization: 0,
    mention: 0,
    boxesOf: () => boxes,
    at: null,
    takeFocus: true,
    lookUp,
    render: (question) => askBackground('card', question),
    ask: (request) => askBackground('lookUp', request),
    onMove: nothing,
    onChoose: nothing,
    onUnmark: nothing,
    onClosed: nothing,
  });
}
