/** A card for a name that the reader selected and asked for in the context menu. */
import type { Annotation, EntityView } from '../core/annotation.ts';
import { askBackground } from '../messages.ts';
import { loadSettings } from '../settings.ts';
import { openCard } from './card.tsx';
import type { Surface } from './surface.ts';

/** Looks the name up and opens a card at the selection; the card says so where nothing was found. */
export async function openSelectionCard(surface: Surface, name: string): Promise<void> {
  const boxes = [...(getSelection()?.rangeCount ? (getSelection()?.getRangeAt(0).getClientRects() ?? []) : [])];
  const [settings, sentences] = await Promise.all([loadSettings(), askBackground('sentences')]);
  const organization = { entity: 'selection', label: name, wikidata: null, kind: null, mentions: 1, cited: 0 };
  const mention = { block: 0, start: 0, end: 0, text: name, entity: 'selection', label: name, cited: false, why: [], others: [] };
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
  const found = async (): Promise<EntityView | null> => {
    const answer = await askBackground('lookUp', { name });
    if (answer.state === 'failed') throw new Error(answer.reason);
    return answer.state === 'found' ? answer.view : null;
  };
  openCard(surface, {
    annotation,
    settings,
    organization: 0,
    mention: 0,
    boxesOf: () => boxes,
    at: null,
    takeFocus: true,
    describe: found,
    lookUp: (request) => askBackground('lookUp', request),
    onMove: () => undefined,
    onChoose: () => undefined,
    onUnmark: () => undefined,
    onClosed: () => undefined,
  });
}
