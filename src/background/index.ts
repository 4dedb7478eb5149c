/** The composition root of the background: listeners at once, knowledge when it is first asked for. The worker may die at any time. */
import { browser } from '../browser.ts';
import { speaker } from '../core/words.ts';
import { answer, type BackgroundCalls, contentMayCall, type Handlers } from '../messages.ts';
import { sentencesFor } from '../sentences.ts';
import { loadSettings, watchSettings } from '../settings.ts';
import { find, present, readArticle } from './annotate.ts';
import { showBadge } from './badge.ts';
import { parseAnnotation, parseQuestion } from './echo-schema.ts';
import { cardTree, panelTrees } from './faces.tsx';
import { openCache } from './knowledge/cache.ts';
import { createDescriber, type Describer } from './knowledge/describe.ts';
import { loadPack } from './knowledge/pack.ts';
import { createWikidata } from './knowledge/wikidata.ts';
import { answerMenu, makeMenu } from './menu.ts';
import { parsePage } from './page-schema.ts';

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
const spoken = async () => sentencesFor((await loadSettings()).language);

const handlers: Handlers<BackgroundCalls> = {
  async annotate(payload, sender) {
    const read = readArticle(parsePage(payload, sender.url));
    const [{ pack, known }, sentences] = await Promise.all([describer(), spoken()]);
    const knowledge = await known();
    const findings = find(read.article, { knowledge, gazetteer: pack.gazetteer, ids: pack.ids }, today());
    if (sender.from === 'content') await showBadge(sender.tab, findings.relations);
    const annotation = present(read, findings, knowledge, pack.edition, sentences);
    return { annotation, panel: panelTrees(annotation, sentences, today()) };
  },
  panel: async (payload) => panelTrees(parseAnnotation(payload), await spoken(), today()),
  card: async (payload) => cardTree(parseQuestion(payload), await describer(), await spoken(), today()),
  describe: async (id) => (await describer()).describe(String(id)),
  async lookUp(request, sender) {
    const allowed = (await loadSettings()).lookUps !== 'never';
    return (await describer()).lookUp(request, { allowed, private: sender.privateWindow });
  },
  sentences: spoken,
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
const renewMenu = async () => makeMenu(speaker(await spoken()));
browser.runtime.onInstalled.addListener(() => void renewMenu());
watchSettings(() => void renewMenu());
