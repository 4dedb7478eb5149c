/** What the active tab's content script says of its page, or why it says nothing. */
import { browser } from '../browser.ts';
import { askContent, type PageReport } from '../messages.ts';

export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** The page that the popup speaks of, as far as it answers. */
export type Page =
  | { readonly state: 'asking' }
  /** No extension may run there. */
  | { readonly state: 'closed' }
  /** Our script there is from before an update, or the page is older than the installation. */
  | { readonly state: 'reload' }
  | { readonly state: 'answered'; readonly report: PageReport };

/** The tab that the popup was opened over; `?tab=ID` names one where the popup stands in a tab of its own. */
export async function activeTab(): Promise<Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito };
}

const askAgainAfter = 300;

/** Tells each state of a tab's page until it has finished. */
export async function watchPage(tab: Tab, tell: (page: Page) => void): Promise<void> {
  for (;;) {
    const page = await ask(tab);
    tell(page);
    if (page.state !== 'answered' || page.report.state === 'done') return;
    await new Promise((next) => setTimeout(next, askAgainAfter));
  }
}

async function ask(tab: Tab): Promise<Page> {
  try {
    const report: PageReport | undefined = await askContent(tab.id, 'report');
    if (report) return { state: 'answered', report };
  } catch {
    // Nobody there to answer.
  }
  return { state: /^https?:/.test(tab.url) ? 'reload' : 'closed' };
}
