import type { PageReport } from '../src/messages.ts';

/**
 * Asks a tab's content script for its report, as the popup does, until it has finished; null when it does not answer
 * in time. `evaluate` runs a function inside a page of the extension, in either browser.
 */
export async function askReport(
  evaluate: (ask: typeof askAsText, question: Question) => Promise<string | null>,
  question: Question,
): Promise<PageReport | null> {
  const text = await evaluate(askAsText, question);
  return text === null ? null : (JSON.parse(text) as PageReport);
}

export interface Question {
  /** The browser's own number of the tab. */
  readonly tab: number;
  readonly milliseconds: number;
}

/** Stands alone, since it travels as text; so does its answer, since Firefox's driver loses objects that stand in it twice. */
async function askAsText({ tab, milliseconds }: Question): Promise<string | null> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const tooLate = new Promise<null>((give) => setTimeout(() => give(null), end - Date.now()));
    const asked = chrome.tabs.sendMessage(tab, { to: 'content', call: 'report' }, { frameId: 0 }).catch(() => null);
    const report: { readonly state?: unknown } | null = await Promise.race([asked, tooLate]);
    if (report?.state === 'done') return JSON.stringify(report);
    await new Promise((next) => setTimeout(next, 25));
  }
  return null;
}
