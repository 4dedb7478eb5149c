/** Loads saved pages in one Chromium under their own addresses and asks each for our reading of it. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Collected } from './rows.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export interface Pages {
  collect(url: string, file: string): Promise<Collected>;
  close(): Promise<void>;
}

/** Opens a browser; `collect` gives a page up after 20 seconds. */
export async function openPages(reader: string): Promise<Pages> {
  const installed = places.find((place) => existsSync(place));
  const browser = await chromium.launch({ headless: true, args: ['--no-sandbox'], ...(installed ? { executablePath: installed } : {}) });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return {
    collect: (url, file) =>
      Promise.race([
        ask(context, url, file, reader),
        new Promise<Collected>((_, reject) => setTimeout(() => reject(new Error('gave up after 20 s')), 20_000).unref()),
      ]),
    close: () => browser.close(),
  };
}

async function ask(context: BrowserContext, url: string, file: string, reader: string): Promise<Collected> {
  const page = await context.newPage();
  try {
    const bytes = file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file);
    await serve(page, url, bytes);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    await page.waitForTimeout(20);
    return await inOwnWorld(page, reader);
  } finally {
    await page.close();
  }
}

async function serve(page: Page, url: string, body: Buffer): Promise<void> {
  const wanted = url.split('#', 1)[0] ?? url;
  let served = false;
  await page.route('**/*', (route) => {
    const request = route.request();
    const first =
      !served &&
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      request.url().split('#', 1)[0] === new URL(wanted).href;
    if (!first) return route.abort();
    served = true;
    return route.fulfill({ status: 200, contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html', body });
  });
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A page's scripts may have changed its built-ins: a content script's world has its own. */
async function inOwnWorld(page: Page, reader: string): Promise<Collected> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${reader};measure()`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Collected;
}
