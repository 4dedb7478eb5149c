/** The composition root of the background: listeners at once, knowledge when it is first asked for. The worker may die at any time. */
import { browser } from '../browser.ts';
import { answer, type BackgroundCalls, contentMayCall, type Handlers } from '../messages.ts';
import { sentencesFor } from '../sentences.ts';
import { loadSettings } from '../settings.ts';
import { find, present } from './annotate.ts';
import { parseArticle } from './article-schema.ts';
import { showBadge } from './badge.ts';
import { cacheState, clearCache } from './knowledge/cache.ts';
import { describe, lookUp } from './knowledge/describe.ts';
import { knowledgePack } from './knowledge/pack.ts';

const today = () => new Date().toISOString().slice(0, 10);
const spoken = async () => sentencesFor((await loadSettings()).language);

const handlers: Handlers<BackgroundCalls> = {
  async annotate(payload, sender) {
    const [pack, sentences] = await Promise.all([knowledgePack(), spoken()]);
    const findings = find(parseArticle(payload, sender.url), pack, today());
    if (sender.from === 'content') await showBadge(sender.tab, findings.relations);
    return present(findings, pack, sentences, today());
  },
  describe: async (id) => describe(String(id), (await spoken()).language, today()),
  async lookUp(request) {
    if ((await loadSettings()).lookUps === 'never') return { state: 'not allowed' };
    return lookUp(request, (await spoken()).language, today());
  },
  sentences: spoken,
  edition: async () => (await knowledgePack()).edition,
  cacheState: () => cacheState(),
  async clearCache() {
    await clearCache();
    return null;
  },
};

answer<BackgroundCalls>('background', handlers, (sender, call) =>
  sender.from === 'extension' ? true : contentMayCall.some((allowed) => allowed === call),
);

browser.tabs.onUpdated.addListener((tab, change) => {
  if (change.status === 'loading') void showBadge(tab, []);
});
