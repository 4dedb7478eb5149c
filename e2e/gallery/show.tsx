/** Runs in a page of the gallery: shows one state with the very code that runs in a reader's page or popup. */
import { render } from 'preact';
import { cardTree, panelTrees, styles } from '../../src/background/faces.tsx';
import { type Card, openCard } from '../../src/content/card.ts';
import { createHighlights, type Mark } from '../../src/content/highlight.ts';
import { mountPanel } from '../../src/content/panel.ts';
import { createSurface } from '../../src/content/surface.ts';
import type { EntityView, LookUp } from '../../src/core/annotation.ts';
import type { Imprint } from '../../src/core/model.ts';
import { type Shape, shapeOf } from '../../src/core/shape.ts';
import type { SiteWord } from '../../src/core/site-word.ts';
import { speaker } from '../../src/core/words.ts';
import type { PageReport } from '../../src/messages.ts';
import { Desk } from '../../src/popup/desk.tsx';
import { sentencesFor } from '../../src/sentences.ts';
import { readSettings } from '../../src/settings.ts';
import { afn, annotationOf, courier, type SceneName } from './invented.ts';

export interface State {
  readonly scene: SceneName;
  readonly language: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly face: 'strip' | 'panel' | 'card' | 'popup' | 'marks';
  /** What the site said when it was asked. */
  readonly siteWord?: SiteWord;
  readonly imprint?: Pick<Imprint, 'labels' | 'provider'>;
  /** The card: which organization, and how its record comes. */
  readonly organization?: number;
  readonly record?: 'known' | 'loading' | 'failed' | 'none';
  readonly lookUp?: LookUp | 'asking';
  /** The popup: what the page answers. */
  readonly page?: 'answered' | 'working' | 'no article' | 'closed' | 'reload' | 'asking';
}

const surface = createSurface();
surface.style(styles);
const today = '2026-11-22';
let card: Card | null = null;

/** Shows a state; the page stays as it is else. */
async function show(state: State): Promise<void> {
  const sentences = sentencesFor(state.language);
  const annotation = annotationOf(state.scene, sentences);
  const settings = readSettings(state.stored);
  if (state.face === 'popup') return popup(state);
  const marks = marksIn(document.body, (label) => {
    const organization = annotation.findings.organizations.find((each) => each.label === label);
    return organization ? shapeOf(organization.entity, annotation.findings.relations) : null;
  });
  createHighlights().paint(marks, settings.marks);
  if (state.face === 'marks') return;
  const nothing = () => undefined;
  if (state.face !== 'card') {
    const declared = { ...annotation, siteWord: state.siteWord ?? null, imprint: { ...annotation.imprint, ...state.imprint } };
    const panel = mountPanel(surface, {
      annotation: declared,
      trees: panelTrees(declared, sentences, today),
      settings,
      onAsk: () => undefined,
      onShow: nothing,
      onDismiss: nothing,
      onCorner: nothing,
    });
    if (state.face === 'panel') panel.open();
    return;
  }
  const views: Record<string, EntityView> = { afn, courier };
  const organization = annotation.findings.organizations[state.organization ?? 0];
  const mark = marks.find((each) => each.range.startContainer.textContent?.includes(organization?.label ?? ''));
  const never = new Promise<never>(() => undefined);
  const describe = async (id: string) =>
    state.record === 'loading' ? never : state.record === 'failed' ? Promise.reject(new Error()) : (views[id] ?? null);
  card = openCard(surface, {
    annotation,
    settings,
    organization: state.organization ?? 0,
    mention: annotation.findings.mentions.findIndex((mention) => mention.label === organization?.label),
    boxesOf: () => (mark ? [...rangeOf(mark).getClientRects()] : []),
    at: null,
    takeFocus: true,
    render: (question) => cardTree(question, { describe }, sentences, today),
    ask: async () => never,
    ...(state.lookUp !== undefined && state.lookUp !== 'asking' ? { lookUp: state.lookUp } : {}),
    onMove: (mention) => card?.moveTo(mention),
    onChoose: nothing,
    onUnmark: nothing,
    onClosed: nothing,
  });
}

function popup(state: State): void {
  const sentences = sentencesFor(state.language);
  const settings = readSettings(state.stored);
  document.documentElement.dir = sentences.direction;
  document.body.className = 'mh popup';
  document.body.dir = sentences.direction;
  document.body.dataset.theme = settings.theme;
  const report: PageReport = {
    url: 'https://norland-today.example/a',
    state: state.page === 'working' ? 'working' : 'done',
    article: state.page !== 'no article',
    signals: [],
    source: null,
    annotation: state.page === 'answered' || state.page === undefined ? annotationOf(state.scene, sentences) : null,
    milliseconds: { detect: 0, annotate: 0, highlight: 0 },
    errors: [],
  };
  const page =
    state.page === 'closed' || state.page === 'reload' || state.page === 'asking'
      ? { state: state.page }
      : { state: 'answered' as const, report };
  const tab = { id: 1, url: report.url, isPrivate: false };
  const voice = { say: speaker(sentences), language: sentences.language, today: '2026-11-22' };
  const desk = document.body.appendChild(document.createElement('main'));
  const site = state.page === 'closed' ? null : 'norland-today.example';
  render(<Desk page={page} tab={tab} site={site} settings={settings} voice={voice} onAgain={() => undefined} />, desk);
}

/** A mark for each element of the page that bears `data-org`. */
function marksIn(root: HTMLElement, shapeOfLabel: (label: string) => Shape | null): Mark[] {
  return [...root.querySelectorAll<HTMLElement>('[data-org]')].flatMap((element, mention) => {
    const text = element.firstChild;
    const shape = shapeOfLabel(element.dataset.org ?? '');
    if (!(text instanceof Text) || shape === null) return [];
    return [
      { mention, shape, range: new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length }) },
    ];
  });
}

function rangeOf(mark: Mark): Range {
  const range = new Range();
  range.setStart(mark.range.startContainer, mark.range.startOffset);
  range.setEnd(mark.range.endContainer, mark.range.endOffset);
  return range;
}

Object.assign(globalThis, { show });
