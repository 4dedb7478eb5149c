import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageReport } from '../../src/messages.ts';
import { askReport } from '../ask-report.ts';
import { findFirefox } from '../browsers.ts';
import { popupOf } from '../extension-browser.ts';
import type { PageLine } from './page-line.ts';
import { openPageServer, type PageServer } from './page-server.ts';
import { patience, type Reader, type Reading, within } from './reader.ts';
import type { SavedPage } from './saved-page.ts';

/** Fixed here so that the address of the extension's own pages is known; Firefox draws one for each profile otherwise. */
const extensionId = 'masthead@masthead.example';
const extensionUuid = '6d617374-6865-4164-8000-000000000001';

/** Starts a Firefox that reads saved pages through the extension of `dist-firefox/`. `pages` tell which ports are needed. */
export async function openFirefox(pages: readonly PageLine[]): Promise<Reader> {
  const build = resolve('dist-firefox');
  const popup = popupOf(build);
  const server = await openPageServer();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Lets the driver load the extension's own pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': forcedPorts(pages, server),
      'dom.security.https_first': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
      'intl.locale.requested': 'en-US',
    },
  });
  await browser.installExtension(build);
  const desk = await openDesk(browser, `moz-extension://${extensionUuid}/${popup}`);
  return {
    read: (page, saved) => read(browser, desk, server, page, saved),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** `443=…;80=…` for `network.socket.forcePort`, with every other port that the pages' addresses name. */
function forcedPorts(pages: readonly PageLine[], { httpPort, httpsPort }: PageServer): string {
  const ports = new Map([
    ['443', httpsPort],
    ['80', httpPort],
  ]);
  for (const { protocol, port } of pages.map((page) => new URL(page.url))) {
    if (port !== '') ports.set(port, protocol === 'https:' ? httpsPort : httpPort);
  }
  return [...ports].map(([from, to]) => `${from}=${to}`).join(';');
}

/** A page of the extension. Firefox loads it but never tells the driver so. */
async function openDesk(browser: Browser, url: string): Promise<Page> {
  const desk = await browser.newPage();
  await desk.goto(url, { timeout: 1_500 }).catch(() => null);
  return desk;
}

async function read(browser: Browser, desk: Page, server: PageServer, line: PageLine, saved: SavedPage): Promise<Reading> {
  await server.put(line.url, saved);
  const tab = await openTab(browser, desk);
  try {
    const report = await within(patience, load(desk, tab, line));
    return { report, errors: [] };
  } finally {
    server.take(line.url);
    await within(2_000, tab.page.close());
  }
}

async function load(desk: Page, tab: { page: Page; number: number }, line: PageLine): Promise<PageReport | null> {
  const end = Date.now() + patience;
  // The load event may never come; the content script's own word is what counts.
  tab.page.goto(line.url, { waitUntil: 'domcontentloaded', timeout: patience }).catch(() => null);
  return askReport((ask, question) => desk.evaluate(ask, question), { tab: tab.number, milliseconds: end - Date.now() });
}

let lastOpened: Promise<unknown> = Promise.resolve();

/** Opens tabs one after the other, so that the one number that is new is this tab's. */
function openTab(browser: Browser, desk: Page): Promise<{ page: Page; number: number }> {
  const opening = lastOpened.then(async () => {
    const before = new Set(await tabNumbers(desk));
    // A window of its own: a tab behind another counts as hidden, and its timers sleep.
    const page = await browser.newPage({ type: 'window' });
    // As a reader would, who wants to go on reading.
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
    const number = (await tabNumbers(desk)).find((candidate) => !before.has(candidate));
    if (number === undefined) throw new Error('the browser opened no tab');
    return { page, number };
  });
  lastOpened = opening.catch(() => null);
  return opening;
}

function tabNumbers(desk: Page): Promise<number[]> {
  return desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
}
