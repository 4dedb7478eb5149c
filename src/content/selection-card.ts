/** A card for a name that the reader selected and asked for in the context menu. */
import type { Annotation } from '../core/annotation.ts';
import { askBackground } from '../messages.ts';
import { loadSettings } from '../settings.ts';
import { openCard } from './card.ts';
import type { Surface } from './surface.ts';

/** Looks the name up and opens a card at the selection; the card says so where nothing was found. */
export async function openSelectionCard(surface: Surface, name: string): Promise<void> {
  const boxes = [...(getSelection()?.rangeCount ? (getSelection()?.getRangeAt(0).getClientRects() ?? []) : [])];
  const [settings, sentences, lookUp] = await Promise.all([loadSettings(), askBackground('sentences'), askBackground('lookUp', { name })]);
  const organization = { entity: null, label: name, wikidata: null, kind: null, mentions: 1, cited: 0 };
  const mention = { block: 0, start: 0, end: 0, text: name, entity: null, label: name, cited: false, why: [], others: [] };
  const host = location.hostname;
  const publisher = { entity: null, label: host, labelBasis: 'host', host, platform: null, via: null, declared: [], evidence: [] } as const;
  const annotation: Annotation = {
    blocks: [],
    imprint: { declarations: [], parents: [], labels: [], provider: null, published: null },
    findings: { publisher, organizations: [organization], mentions: [mention], relations: [], silence: null },
    relationSentences: [],
    silenceSentence: null,
    publisherView: null,
    names: {},
    edition: '',
    sentences,
  };
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
    onMove: () => undefined,
    onChoose: () => undefined,
    onUnmark: () => undefined,
    onClosed: () => undefined,
  });
}
