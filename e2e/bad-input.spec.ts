/** Pages that nobody should have written, and an extension that goes away: no uncaught error, the page unharmed. */
import { readFileSync } from 'node:fs';
import { expect, type Reader, test } from './extension.ts';
import { articlePage, filler } from './page-maker.ts';

const report =
  'Reuters reported on Monday that the harbour would stay closed for a week. The BBC said that two ferries were waiting outside.';
const article = (more: { head?: string; paragraphs?: readonly string[] }) =>
  articlePage({ title: 'Harbour stays closed for a week', site: 'The Coast Letter', paragraphs: [report, ...filler], ...more });
const address = 'https://coast-letter.example/2026/11/harbour-stays-closed-for-a-week';

for (const [what, html] of [
  [
    'without a body',
    '<!doctype html><html><head><title>No body</title><script>document.documentElement.removeChild(document.body ?? document.head)</script></head>',
  ],
  ['whose body goes away', '<!doctype html><title>Going</title><body><p>Going.</p><script>document.body.remove()</script>'],
  ['with frames for a body', '<html><head><title>Frames</title></head><frameset cols="*"><frame src="about:blank"></frameset></html>'],
  ['that is empty', ''],
  ['of nothing but markup that is cut off', `<html><head><title>Cut</title><meta property="og:type" content="arti${'<div '.repeat(500)}`],
] as const) {
  test(`a page ${what} is left alone`, async ({ reader }) => {
    const { page, report: found } = await reader.reads(html, 'https://odd.example/2026/11/a-page');
    expect(found).toMatchObject({ article: false, errors: [] });
    expect([...page.extensionErrors, ...page.pageErrors.filter((error) => !error.includes('removeChild'))]).toEqual([]);
    await page.closes();
  });
}

for (const [what, type, body] of [
  ['XML', 'application/xml', `<?xml version="1.0"?><news><title>Harbour</title><p>${report}</p></news>`],
  [
    'SVG',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><title>Harbour</title><text y="20">Reuters</text></svg>`,
  ],
  ['plain text', 'text/plain', `${report}\n${filler.join('\n')}`],
] as const) {
  test(`${what} is left alone`, async ({ reader }) => {
    const open = await reader.opens(body, 'https://odd.example/2026/11/a-document', type);
    await open.page.waitForTimeout(700);
    expect(open.extensionErrors).toEqual([]);
    expect(await open.highlights()).toBe(0);
    expect(await open.page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    await open.closes();
  });
}

test('five megabytes of text are read up to a limit, and marked', async ({ reader }) => {
  const paragraphs = [
    report,
    ...Array.from({ length: 8_000 }, (_, at) => `${filler[at % filler.length]} The Associated Press counted to ${at}.`),
  ];
  const html = articlePage({
    title: 'A very long morning',
    site: 'The Coast Letter',
    paragraphs: [...paragraphs, ...paragraphs, ...paragraphs],
  });
  expect(html.length).toBeGreaterThan(5_000_000);
  const { page, report: found } = await reader.reads(html, address);
  expect(found).toMatchObject({ article: true, errors: [] });
  await page.showsHighlights();
  expect(page.extensionErrors).toEqual([]);
  await page.closes();
});

test('broken and hostile structured data is passed over', async ({ reader }) => {
  const blobs = [
    '{',
    'null',
    '"text"',
    '[[[[',
    '{"@graph": 5, "@type": {"a": 1}, "publisher": [[[]]]}',
    '{"@type": "NewsArticle", "publisher": {"name": 7, "__proto__": {"polluted": true}}, "constructor": {"prototype": {"polluted": true}}}',
    `${'{"publisher":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    `${'['.repeat(50_000)}`,
  ];
  const head = blobs.map((blob) => `<script type="application/ld+json">${blob}</script>`).join('\n');
  const { page, report: found } = await reader.reads(article({ head }), address);
  expect(found).toMatchObject({ article: true, errors: [] });
  expect(found.annotation?.findings.publisher.label).toBe('The Coast Letter');
  await page.showsHighlights();
  expect(page.extensionErrors).toEqual([]);
  await page.closes();
});

/** Stops every worker of the browser, as the browser does by itself after half a minute. */
async function stopWorkers(reader: Reader): Promise<void> {
  const session = await reader.browser.context.newCDPSession(reader.browser.desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('a worker that died is awake again for the next page, also when it dies many times', async ({ fresh }) => {
  for (let time = 0; time < 5; time++) {
    await stopWorkers(fresh);
    const { page, report: found } = await fresh.reads(article({}), address);
    expect(found).toMatchObject({ article: true, errors: [] });
    await page.showsHighlights();
    expect(page.extensionErrors).toEqual([]);
    await page.closes();
  }
});

test('a worker that dies while a page is read costs at most that page’s marks', async ({ fresh }) => {
  const opening = fresh.opens(
    readFileSync(new URL('pages/twin.html', import.meta.url)),
    'https://border-notes.example/iran/natanz-in-2002',
  );
  await stopWorkers(fresh);
  const page = await opening;
  const found = await page.finalReport();
  expect(found.article).toBe(true);
  expect(page.extensionErrors).toEqual([]);
  await page.closes();
});

test('after an update the old script leaves an open page quietly', async ({ fresh }) => {
  const { page } = await fresh.reads(article({}), address);
  await page.showsHighlights();
  await fresh.browser.desk.evaluate(() => chrome.runtime.reload()).catch(() => null);
  await page.page.waitForTimeout(1_000);
  await page.page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Reuters added a line. '.repeat(20);
    document.querySelector('article')?.append(added);
    document.querySelector('article p')?.remove();
    history.pushState(null, '', '/2026/11/another-page');
  });
  await page.page.mouse.click(400, 300);
  await page.page.waitForTimeout(2_000);
  expect(page.extensionErrors).toEqual([]);
  expect(page.pageErrors).toEqual([]);
  expect(await page.page.evaluate(() => document.querySelectorAll('article p').length)).toBeGreaterThan(3);
});
