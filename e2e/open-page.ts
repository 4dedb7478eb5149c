import { expect, type Locator, type Page } from '@playwright/test';
import type { PageReport } from '../src/messages.ts';
import type { ExtensionBrowser, Tab } from '../tools/extension-browser.ts';
import { placeOfText } from '../tools/place-of-text.ts';

/** A page that is open in a tab, as its reader and the extension see it. */
export interface OpenPage {
  readonly page: Page;
  readonly tab: Tab;
  /** Errors of the extension's own scripts on this page. */
  readonly extensionErrors: readonly string[];
  /** Errors of the page itself. */
  readonly pageErrors: readonly string[];
  /** What the extension found, once it has finished. */
  finalReport(): Promise<PageReport>;
  /** How many ranges are highlighted now. */
  highlights(): Promise<number>;
  /** Waits until something is highlighted. */
  showsHighlights(): Promise<void>;
  /** Clicks with the mouse in the middle of a text's first occurrence in the article. */
  clicksOn(text: string): Promise<void>;
  /** Our panel or card in the page; only where the build has an open shadow root. */
  face(name: 'panel' | 'card'): Locator;
  closes(): Promise<void>;
}

/** Opens a page whose bytes are given, in a window of its own. What else the page asks for is refused. */
export async function openPage(
  browser: ExtensionBrowser,
  saved: { readonly body: string | Buffer; readonly contentType: string },
  address: string,
): Promise<OpenPage> {
  const tab = await browser.openTab();
  const { page } = tab;
  const extensionErrors: string[] = [];
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => (error.stack?.includes(browser.origin) ? extensionErrors : pageErrors).push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(browser.origin)) extensionErrors.push(message.text());
  });
  const { href } = new URL(address);
  await page.route(
    (url) => url.href === href,
    (route) => route.fulfill(saved),
  );
  await page.goto(address, { waitUntil: 'commit' });
  return {
    page,
    tab,
    extensionErrors,
    pageErrors,
    finalReport: async () => {
      const report = await browser.report(tab, 20_000);
      if (!report) throw new Error('the content script did not finish within 20 s');
      return report;
    },
    highlights: () => countHighlights(page),
    showsHighlights: () => expect.poll(() => countHighlights(page)).toBeGreaterThan(0),
    clicksOn: async (text) => {
      const { x, y } = await page.evaluate(placeOfText, text);
      await page.mouse.click(x, y);
    },
    face: (name) => page.locator(`.mh.${name}`),
    closes: () => page.close(),
  };
}

function countHighlights(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((total, highlight) => total + highlight.size, 0));
}
