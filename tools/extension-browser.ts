import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { PageReport } from '../src/messages.ts';
import { askReport } from './ask-report.ts';
import { findChromium, isRoot } from './browsers.ts';

/** A Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://…/`, the address of the extension's own files. */
  readonly origin: string;
  /** A page of the extension: what asks tabs for their reports, as the popup does. */
  readonly desk: Page;
  /** Opens an empty tab in a window of its own, so that no tab counts as hidden. */
  openTab(): Promise<Tab>;
  /** What the tab's content script found, asked again until it has finished; null when it does not answer in time. */
  report(tab: Tab, milliseconds: number): Promise<PageReport | null>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  /** The browser's own number of the tab. */
  readonly number: number;
}

export interface BrowserChoices {
  /** Folder of the built extension. */
  readonly build: string;
  readonly headless: boolean;
  /** `blocked`: what no route answers is refused, for pages and for the extension. A proxy sees all that is asked. */
  readonly network: 'blocked' | 'open' | { readonly proxy: string };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** Pixels of a picture for each pixel of the page. */
  readonly scale?: number;
}

/** Starts a Chromium with the built extension and a fresh profile that is removed on close. */
export async function launchExtension(choices: BrowserChoices): Promise<ExtensionBrowser> {
  const build = resolve(choices.build);
  const popup = popupOf(build);
  const profile = mkdtempSync(join(tmpdir(), 'masthead-profile-'));
  const locale = choices.locale ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: choices.headless,
    locale,
    colorScheme: choices.colorScheme ?? 'light',
    ...(choices.headless ? { viewport: { width: 1280, height: 900 }, deviceScaleFactor: choices.scale ?? 1 } : { viewport: null }),
    ignoreHTTPSErrors: choices.network !== 'open',
    ...(typeof choices.network === 'object' ? { proxy: { server: choices.network.proxy } } : {}),
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--lang=${locale}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      // A second wall behind the routes: nothing that slips past them finds a host.
      ...(choices.network === 'blocked' ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
    ],
  });
  if (choices.network === 'blocked') {
    await context.route(/^https?:/, (route) => route.abort('blockedbyclient'));
    await context.routeWebSocket(/.*/, (socket) => socket.close());
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const origin = new URL('/', worker.url()).href;
  const desk = context.pages()[0] ?? (await context.newPage());
  await desk.goto(origin + popup);
  return {
    context,
    origin,
    desk,
    openTab: () => openTab(context, desk),
    report: (tab, milliseconds) => askReport((ask, question) => desk.evaluate(ask, question), { tab: tab.number, milliseconds }),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The popup's path inside a build. Throws one line where there is no build. */
export function popupOf(build: string): string {
  const manifest = join(build, 'manifest.json');
  if (!existsSync(manifest))
    throw new Error(`No built extension in ${build}: run npm run build${build.endsWith('-firefox') ? ':firefox' : ''} first.`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { action: { default_popup: string } }).action.default_popup;
}

let opened = 0;

async function openTab(context: BrowserContext, desk: Page): Promise<Tab> {
  // The address tells which of the browser's tabs is this one, also while other tabs open.
  const blank = `about:blank?masthead-tab=${++opened}`;
  const arrives = context.waitForEvent('page', { predicate: (page) => page.url() === blank, timeout: 15_000 });
  const number = await desk.evaluate(async (url) => (await chrome.windows.create({ url, focused: false }))?.tabs?.[0]?.id, blank);
  if (number === undefined) throw new Error('the browser opened no tab');
  return { page: await arrives, number };
}
