import type { PageReport } from '../src/messages.ts';

/**
 * Runs inside a page of the extension, in either browser: asks a tab's content script for its report, as the popup
 * does, until it has finished; null when it does not answer in time. Stands alone, since it travels as text.
 */
export async function askReport({
  tab,
  milliseconds,
}: {
  readonly tab: number;
  readonly milliseconds: number;
}): Promise<PageReport | null> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const tooLate = new Promise<null>((give) => setTimeout(() => give(null), end - Date.now()));
    const asked: Promise<PageReport | null> = chrome.tabs
      .sendMessage(tab, { to: 'content', call: 'report' }, { frameId: 0 })
      .catch(() => null);
    const report = await Promise.race([asked, tooLate]);
    if (report?.state === 'done') return report;
    await new Promise((next) => setTimeout(next, 25));
  }
  return null;
}
