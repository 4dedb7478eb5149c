import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchExtension, type Tab } from '../extension-browser.ts';
import type { PageLine } from './page-line.ts';
import { patience, type Reader, type Reading, within } from './reader.ts';
import type { SavedPage } from './saved-page.ts';

/** Starts a Chromium that reads saved pages through the extension of `dist/`. */
export async function openChromium(): Promise<Reader> {
  const browser = await launchExtension({ build: 'dist', headless: true, network: 'blocked' });
  return { read: (page, saved) => read(browser, page, saved), close: () => browser.close() };
}

async function read(browser: ExtensionBrowser, line: PageLine, saved: SavedPage): Promise<Reading> {
  const tab = await browser.openTab();
  const errors = gatherErrors(tab.page, browser.origin);
  try {
    const report = await within(patience, load(browser, tab, line, saved));
    return { report, errors };
  } finally {
    await within(2_000, tab.page.close());
  }
}

async function load(browser: ExtensionBrowser, tab: Tab, line: PageLine, saved: SavedPage) {
  const end = Date.now() + patience;
  await serve(tab.page, saved);
  await hold(tab.page);
  await tab.page.goto(line.url, { waitUntil: 'commit', timeout: patience });
  return browser.report(tab, end - Date.now());
}

/** Answers the tab's first address with the saved page, and refuses whatever else the page asks for, other pages included. */
async function serve(page: Page, saved: SavedPage): Promise<void> {
  let served = false;
  page.on('popup', (popup) => void popup.close().catch(() => null));
  await page.route(/^https?:/, async (route) => {
    const leaves = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    // An aborted navigation leaves the page as it is; a failed one would put an error page in its place.
    if (!leaves || served) return route.abort(leaves ? 'aborted' : 'blockedbyclient');
    served = true;
    return route.fulfill({ body: saved.body, contentType: saved.contentType });
  });
}

/**
 * Keeps the page's scripts from leaving it. To refuse their request is too late while the page is still being read: the
 * browser has by then thrown away the rest of it. The script that holds it runs apart from the page's own.
 */
async function hold(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${stay})()`, worldName: 'annotate' });
}

/** Stands alone, since it travels as text. */
function stay(): void {
  window.navigation.addEventListener('navigate', (event) => {
    if (event.cancelable && !event.destination.sameDocument && event.downloadRequest === null) event.preventDefault();
  });
}

/** Collects what goes wrong in the extension's own scripts on this page; the page's own failures do not count. */
function gatherErrors(page: Page, origin: string): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (error.stack?.includes(origin)) errors.push(error.message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(origin)) errors.push(message.text());
  });
  return errors;
}
