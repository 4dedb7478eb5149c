/** The composition root of the background: listeners at once, knowledge when it is first asked for. The worker may die at any time. */
import { browser } from '../browser.ts';
import { chooseOther, unmark } from '../core/correction.ts';
import { speaker } from '../core/words.ts';
import { answer, type BackgroundCalls, contentMayCall, type Handlers } from '../messages.ts';
import { sentencesFor } from '../sentences.ts';
import { days, loadSettings, type Settings, watchSettings } from '../settings.ts';
import { find, present, readArticle } from './annotate.ts';
import { showBadge } from './badge.ts';
import { answerCommands } from './commands.ts';
import { recallSite, takeDeclarations } from './declarations.ts';
import { parseQuestion, parseWish } from './echo-schema.ts';
import { cardTree, panelTrees, styles } from './faces.tsx';
import { openCache } from './knowledge/cache.ts';
import { createDescriber, type Describer } from './knowledge/describe.ts';
import { loadPack } from './knowledge/pack.ts';
import { createWikidata } from './knowledge/wikidata.ts';
import { answerMenu, makeMenu } from './menu.ts';
import { parsePage } from './page-schema.ts';
import { annotationOfName } from './selection.ts';

const cache = openCache();
let opening: Promise<Describer> | null = null;

/** Knowledge, opened once in a worker's life; a failure is not remembered. */
function describer(): Promise<Describer> {
  opening ??= loadPack(browser.runtime.getURL('knowledge/pack.bin')).then((pack) =>
    createDescriber({ pack, cache, wikidata: createWikidata() }),
  );
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

const today = () => new Date().toISOString().slice(0, 10);
/** Drops from the cache what is older than the reader wants it kept. */
const tidy = ({ age }: Settings) => cache.forget(new Date(Date.now() - days[age] * 24 * 3600 * 1000).toISOString().slice(0, 10));
const spoken = async () => sentencesFor((await loadSettings()).language);

const handlers: Handlers<BackgroundCalls> = {
  async annotate(payload, sender) {
    const read = readArticle(parsePage(payload, sender.url));
    const [{ pack, known }, sentences] = await Promise.all([describer(), spoken()]);
    const knowledge = await known();
    const findings = find(read.article, { knowledge, gazetteer: pack.gazetteer, ids: pack.ids, tagger: pack.tagger }, today());
    if (sender.from === 'content') await showBadge(sender.tab, findings.relations);
    const presented = present(read, findings, knowledge, pack.edition, sentences);
    const annotation = sender.from === 'content' ? await recallSite(presented, sender.url, cache, knowledge, today()) : presented;
    return { annotation, panel: panelTrees(annotation, sentences, today()), styles };
  },
  async correct(payload) {
    const { annotation: old, organization, entity } = parseWish(payload);
    const view = entity === null ? null : await (await describer()).describe(entity);
    const annotation = entity === null ? unmark(old, organization) : view ? chooseOther(old, organization, view) : old;
    return { annotation, panel: panelTrees(annotation, await spoken(), today()) };
  },
  async declarations(payload, sender) {
    const [{ known }, sentences] = await Promise.all([describer(), spoken()]);
    const annotation = await takeDeclarations(payload, sender, cache, await known(), today());
    return { annotation, panel: panelTrees(annotation, sentences, today()) };
  },
  card: async (payload) => cardTree(parseQuestion(payload), await describer(), await spoken(), today()),
  async lookUp(request, sender) {
    const { lookUps, age } = await loadSettings();
    return (await describer()).lookUp(request, { allowed: lookUps !== 'never', private: sender.privateWindow, freshDays: days[age] });
  },
  async selection(payload, sender) {
    const name = String(payload).slice(0, 200);
    const [{ pack }, sentences] = await Promise.all([describer(), spoken()]);
    const annotation = annotationOfName(name, sender.url, pack.edition, sentences);
    return { annotation, lookUp: await handlers.lookUp({ name }, sender), styles };
  },
  edition: async () => (await describer()).pack.edition,
  cacheState: () => cache.state(),
  clearCache: () => cache.clear(),
};

answer<BackgroundCalls>('background', handlers, (sender, call) =>
  sender.from === 'extension' ? true : contentMayCall.some((allowed) => allowed === call),
);

// The old badge must not stand on a new page.
browser.tabs.onUpdated.addListener((tab, change) => {
  if (change.status === 'loading') void showBadge(tab, []);
});

answerMenu();
answerCommands();
const renewMenu = async () => makeMenu(speaker(await spoken()));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void renewMenu();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/popup/welcome.html') });
});
browser.runtime.onStartup.addListener(() => void loadSettings().then(tidy));
watchSettings((settings) => {
  void renewMenu();
  void tidy(settings);
});
