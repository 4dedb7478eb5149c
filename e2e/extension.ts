import { test as base, expect } from '@playwright/test';
import type { PageReport } from '../src/messages.ts';
import { type ExtensionBrowser, launchExtension } from '../tools/extension-browser.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { openPopup, type Popup } from './popup-page.ts';

export { expect };

/** Somebody who reads with the extension: opens pages, looks at what it shows, opens its popup. */
export interface Reader {
  readonly browser: ExtensionBrowser;
  /** Opens a page whose HTML is given, at an address. */
  opens(html: string | Buffer, address: string, contentType?: string): Promise<OpenPage>;
  /** Opens a page and waits until the extension has finished with it. */
  reads(html: string | Buffer, address: string): Promise<{ page: OpenPage; report: PageReport }>;
  opensThePopup(over: OpenPage): Promise<Popup>;
  leaves(): Promise<void>;
}

/** Starts a browser with a build of the extension, and somebody who reads with it. */
export async function newReader(build: 'dist' | 'dist-open'): Promise<Reader> {
  const browser = await launchExtension({ build, headless: true, network: 'blocked' });
  const opens = (html: string | Buffer, address: string, contentType = 'text/html; charset=utf-8') =>
    openPage(browser, { body: html, contentType }, address);
  return {
    browser,
    opens,
    reads: async (html, address) => {
      const page = await opens(html, address);
      return { page, report: await page.finalReport() };
    },
    opensThePopup: (over) => openPopup(browser, over.tab),
    leaves: () => browser.close(),
  };
}

/** `reader`: one for all tests of a worker, with the build that a person gets. `fresh`: one for this test alone, with an open shadow root. */
export const test = base.extend<{ fresh: Reader }, { reader: Reader }>({
  reader: [
    async ({ browserName: _ }, use) => {
      const reader = await newReader('dist');
      await use(reader);
      await reader.leaves();
    },
    { scope: 'worker' },
  ],
  fresh: async ({ browserName: _ }, use) => {
    const reader = await newReader('dist-open');
    await use(reader);
    await reader.leaves();
  },
});
