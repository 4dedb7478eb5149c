/**
 * The story of a page, top to bottom: obey the settings, judge, read, ask once, show; then follow the page's own changes.
 * After an update of the extension the old script leaves quietly.
 */
import { browser } from '../browser.ts';
import { answer, askBackground, type ContentCalls, type PageReport } from '../messages.ts';
import { loadSettings, readsUnasked, watchSettings } from '../settings.ts';
import { followChanges } from './changes.ts';
import { ofDocument } from './dom.ts';
import { articleOf, judge, type PageReading, readPage, toSend, type Verdict } from './reading.ts';
import { emptyReport } from './report.ts';
import { watchRoute } from './routes.ts';
import { createScene } from './scene.ts';
import { whenLoaded, whenParsed, whenShown } from './waiting.ts';

const life = new AbortController();
const scene = createScene((annotation) => note({ annotation }));
let report = emptyReport();
/** Grows with each new story, so that an answer which comes too late for its page is dropped. */
let chapter = 0;
/** Whether the reader asked for this page, and the language that it was told in. */
let told: { readonly asked: boolean; readonly language: string } | null = null;

async function tell(asked: boolean): Promise<void> {
  const current = ++chapter;
  const stale = () => current !== chapter || life.signal.aborted;
  report = emptyReport();
  scene.clear();
  const settings = await loadSettings();
  if (stale()) return;
  told = { asked, language: settings.language };
  if (!asked && !readsUnasked(settings, location.hostname)) return note({ state: 'done' });

  if (await annotateIfArticle(asked, stale)) return;
  await whenLoaded(life.signal);
  // Some pages write their article with a script.
  if (!stale()) await annotateIfArticle(asked, stale);
  if (!stale()) note({ state: 'done' });
}

/** True when this page was shown as an article. */
async function annotateIfArticle(asked: boolean, stale: () => boolean): Promise<boolean> {
  const start = performance.now();
  const verdict = judge(document);
  const detected = performance.now();
  note({ ...verdict, milliseconds: { ...report.milliseconds, detect: detected - start } });
  if (!verdict.article && !asked) return false;
  await annotate(readPage(document), { ...verdict, article: true }, stale);
  if (!stale()) followChanges(() => safely(() => reread(stale)), life.signal, stale);
  return true;
}

async function annotate(reading: PageReading, verdict: Verdict, stale: () => boolean): Promise<void> {
  const start = performance.now();
  const annotated = await askBackground('annotate', toSend(reading));
  const answered = performance.now();
  const settings = await loadSettings();
  if (stale()) return;
  scene.show(reading, annotated, settings);
  const { annotation } = annotated;
  const milliseconds = { ...report.milliseconds, annotate: answered - start, highlight: performance.now() - answered };
  note({ ...verdict, state: 'done', source: articleOf(reading, annotation), annotation, milliseconds });
}

/** The page changed: put the marks where the same text stands now, or ask again where the text is another. */
async function reread(stale: () => boolean): Promise<void> {
  if (!alive()) return leave();
  if (!scene.outdated()) return;
  const reading = readPage(document);
  if (!scene.move(reading)) await annotate(reading, report, stale);
}

function note(change: Partial<PageReport>): void {
  report = { ...report, ...change };
}

/** Runs a part of the story; what goes wrong is noted for the popup and never reaches the page. */
async function safely(part: () => unknown): Promise<void> {
  try {
    await part();
  } catch (error) {
    if (!alive()) return leave();
    note({ state: 'done', errors: [...report.errors, error instanceof Error ? error.message : String(error)].slice(-20) });
  }
}

function alive(): boolean {
  return browser.runtime?.id !== undefined;
}

function leave(): void {
  life.abort();
  scene.destroy();
}

function start(): void {
  const stopAnswering = answer<ContentCalls>(
    'content',
    {
      report: () => report,
      reveal: (target) => scene.reveal(target.organization, target.mention),
      annotateAnyway: () => {
        void safely(() => tell(true));
        return null;
      },
      async askSite() {
        const asked = scene.askSite();
        await safely(() => asked);
        return asked.catch(() => false);
      },
      go: (to) => scene.go(to),
      lookUpName: (name) => {
        void safely(() => scene.lookUpName(name));
        return null;
      },
    },
    (sender) => sender.from === 'extension',
  );
  const stopWatching = watchSettings((settings) => {
    const asked = told?.asked === true && settings.sites.get(location.hostname) !== 'off';
    const stays = asked || readsUnasked(settings, location.hostname);
    if (report.annotation && stays && settings.language === told?.language) scene.dress(settings);
    else void safely(() => tell(asked));
  });
  life.signal.addEventListener('abort', () => {
    stopAnswering();
    stopWatching();
  });
  watchRoute(() => void safely(() => tell(false)), life.signal);
  void safely(() => tell(false));
}

// The script runs before the page's own, so that its key guard stands first (surface.ts); it reads nothing before the page is parsed.
// XML, SVG, PDF and pictures have no article to read.
if (document instanceof HTMLDocument && /^(?:text\/html|application\/xhtml\+xml)$/.test(ofDocument('contentType'))) {
  void whenShown(life.signal)
    .then(() => whenParsed(life.signal))
    .then(start);
}
