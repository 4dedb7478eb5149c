/** `npm start [-- URL-or-file]`: builds, and shows the extension at work on the demonstration article or the page that is named. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../src/messages.ts';
import { type ExtensionBrowser, launchExtension, type Tab } from './extension-browser.ts';
import { type ShownPage, shownPage } from './start/shown-page.ts';
import { told } from './start/told.ts';

const demonstration = 'e2e/pages/demonstration.html';
const hasDisplay = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(): void {
  for (const [tool, ...args] of [
    ['tsx', 'tools/pack.ts'],
    ['vite', 'build', '--logLevel', 'warn'],
  ] as const) {
    const done = spawnSync(join('node_modules', '.bin', tool), args, { encoding: 'utf8', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error(`The build failed.\n${done.stdout ?? ''}${done.stderr ?? ''}`);
  }
}

async function show(browser: ExtensionBrowser, { url, saved }: ShownPage): Promise<Tab> {
  const tab = await browser.openTab();
  const { href } = new URL(url);
  if (saved)
    await tab.page.route(
      (address) => address.href === href,
      (route) => route.fulfill(saved),
    );
  await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
  return tab;
}

/** Saves pictures of the page with its panel, of one organization's card, and of the popup. Gives their paths. */
async function takePictures(browser: ExtensionBrowser, tab: Tab, organization: number): Promise<string[]> {
  mkdirSync('pictures', { recursive: true });
  await tab.page.screenshot({ path: 'pictures/page.png' });
  await browser.desk.evaluate(
    async ([number, organization]) => {
      const argument = { organization, mention: 0 };
      await chrome.tabs.sendMessage(number, { to: 'content', call: 'reveal', argument }, { frameId: 0 }).catch(() => null);
    },
    [tab.number, organization] as const,
  );
  await tab.page.waitForTimeout(800);
  await tab.page.screenshot({ path: 'pictures/card.png' });
  await browser.desk.setViewportSize({ width: 380, height: 600 });
  await browser.desk.goto(`${browser.desk.url().split('?')[0]}?tab=${tab.number}`);
  await browser.desk.waitForTimeout(800);
  await browser.desk.screenshot({ path: 'pictures/popup.png' });
  return ['pictures/page.png', 'pictures/card.png', 'pictures/popup.png'];
}

/** The first organization that the publisher stands in a relation to, else the first of all. */
function worthACard(report: PageReport | null): number {
  const { organizations = [], relations = [] } = report?.annotation?.findings ?? {};
  const related = organizations.findIndex(({ entity }) => relations.some((relation) => relation.entity === entity));
  return Math.max(related, 0);
}

async function main(): Promise<void> {
  const page = await shownPage(process.argv[2] ?? demonstration);
  console.log('Building …');
  build();
  const browser = await launchExtension({ build: 'dist', headless: !hasDisplay, network: 'open', scale: 2 });
  try {
    const tab = await show(browser, page);
    const report = await browser.report(tab, 20_000);
    console.log(['', ...(report ? told(report) : ['The extension did not answer within 20 s.']), ''].join('\n'));
    if (hasDisplay) {
      console.log('The browser stays open until you close its window.');
      await browser.desk.close();
      await tab.page.waitForEvent('close', { timeout: 0 });
    } else {
      console.log(`No display was found. Pictures: ${(await takePictures(browser, tab, worthACard(report))).join(', ')}`);
    }
    process.exitCode = report ? 0 : 1;
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
