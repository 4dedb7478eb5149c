/** Reading is private: opening an article sends nothing anywhere. */
import { expect, test } from '@playwright/test';
import { launchExtension } from '../tools/extension-browser.ts';
import { articlePage, filler } from './page-maker.ts';
import { openRecordingProxy } from './recording-proxy.ts';

const sentences = [
  'Reuters reported on Monday that the harbour would stay closed.',
  'The BBC said that two ferries were waiting outside.',
  'The Associated Press reported that the road was open again.',
  'Agence France-Presse reported that nobody had been hurt.',
  'NATO said that its ships had not been near the coast.',
  'The International Atomic Energy Agency (IAEA) said that the plant inland was safe.',
  'The World Health Organization (WHO) asked for clean water.',
  'UNESCO said that the old lighthouse stood on its list.',
  'The International Crisis Group said that the dispute over the coast was old.',
  'The European Union said that it would pay for a part of the repairs.',
];

/** What a Chromium asks for by itself, with or without an extension: a site's icon, its updates, its sign-in. */
const browsersOwn =
  /^http:\/\/[\w.-]+\.example\/favicon\.ico$|^(http:\/\/)?(update|clients\d?|optimizationguide-pa)\.googleapis\.com[:/]|^accounts\.google\.com:/;

test('ten pages are read and marked, and the extension asks the network for nothing', async () => {
  const pages = new Map(
    sentences.map((sentence, at) => [
      `http://paper-${at}.example/2026/11/harbour-stays-closed-for-a-week`,
      articlePage({ title: 'Harbour stays closed for a week', site: `The Coast Letter ${at}`, paragraphs: [sentence, ...filler] }),
    ]),
  );
  const proxy = await openRecordingProxy(pages);
  const browser = await launchExtension({ build: 'dist', headless: true, network: { proxy: proxy.server } });
  try {
    for (const address of pages.keys()) {
      const tab = await browser.openTab();
      await tab.page.goto(address);
      const report = await browser.report(tab, 20_000);
      expect(report?.annotation?.findings.mentions.length, address).toBeGreaterThan(0);
      const marks = () => tab.page.evaluate(() => [...CSS.highlights.values()].reduce((total, highlight) => total + highlight.size, 0));
      await expect.poll(marks).toBeGreaterThan(0);
      await tab.page.close();
    }
    const others = proxy.asked.filter((address) => !pages.has(address) && !browsersOwn.test(address));
    expect(others).toEqual([]);
    expect(proxy.asked.filter((address) => pages.has(address))).toHaveLength(10);
  } finally {
    await browser.close();
    await proxy.close();
  }
});
