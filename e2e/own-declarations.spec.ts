/** Asking a site what it says of itself: nothing is asked before the click, then that site only, and what it sends is told as its own word. */
import type { Route } from '@playwright/test';
import { expect, type Reader, test } from './extension.ts';
import type { OpenPage } from './open-page.ts';
import { articlePage, filler } from './page-maker.ts';

const html = articlePage({
  title: 'Harbour stays closed for a week',
  site: 'The Coast Letter',
  paragraphs: ['Reuters reported on Monday that the harbour would stay closed for a week.', ...filler],
});
const site = 'https://coast-letter.example';
const address = `${site}/2026/11/harbour-stays-closed-for-a-week`;

type Answers = Readonly<Record<string, { status?: number; contentType?: string; body?: string; headers?: Record<string, string> }>>;

/** Answers for the site's files, and writes down what is asked of it and with what. */
async function answerAsSite(reader: Reader, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  await reader.browser.context.route(/\.txt$/, async (route: Route) => {
    const request = route.request();
    const url = new URL(request.url());
    asked.push(`${url.origin === site ? '' : url.origin}${url.pathname}`);
    expect(await request.headerValue('cookie')).toBeNull();
    await route.fulfill({ status: 404, contentType: 'text/html', body: 'Nothing here.', ...answers[url.pathname] });
  });
  return asked;
}

const text = (body: string) => ({ status: 200, contentType: 'text/plain; charset=utf-8', body });

/** Opens the panel and its part about the site's own word. */
async function opensThePart(page: OpenPage) {
  const panel = page.face('panel');
  await page.page.waitForTimeout(400);
  await panel.getByRole('button').first().click();
  // A click counts once the panel has stood still for a moment.
  await page.page.waitForTimeout(400);
  const part = panel.locator('details', { has: page.page.locator('summary', { hasText: 'What the site says of itself' }) });
  await part.locator('summary').click();
  return part;
}

test('the panel asks the page’s own site, says what it says, and remembers it for the next page', async ({ fresh }) => {
  const asked = await answerAsSite(fresh, {
    '/trust.txt': text('# ours\ncontrolledby=https://coast-holding.example/\nbelongto=https://letter-union.example/\n'),
    '/ads.txt': text('exchange.example, 1, DIRECT\nOWNERDOMAIN=coast-holding.example\n'),
  });
  const { page } = await fresh.reads(html, address);
  await fresh.browser.context.addCookies([{ name: 'reader', value: '1', url: site }]);
  const part = await opensThePart(page);
  await expect(part).toContainText('Reads trust.txt and ads.txt from coast-letter.example');
  expect(asked).toEqual([]);
  await part.getByRole('button', { name: 'Ask this site' }).click();
  await expect(part).toContainText('It says that it is controlled by coast-holding.example.');
  await expect(part).toContainText('It names coast-holding.example as the owner of the site.');
  await expect(part).toContainText('Our records do not say.');
  await expect(part.locator('q').first()).toHaveText('controlledby=https://coast-holding.example/');
  expect([...asked].sort((a, b) => a.localeCompare(b))).toEqual(['/ads.txt', '/trust.txt']);
  const report = await page.finalReport();
  const kinds = report.annotation?.findings.publisher.evidence.map(({ kind, value }) => `${kind} ${value}`);
  expect(kinds).toContain('trust.txt https://coast-holding.example/');
  expect(kinds).toContain('ads.txt coast-holding.example');

  const later = await fresh.reads(html, `${address}-again`);
  expect(later.report.annotation?.siteWord?.declared).toHaveLength(3);
  expect(asked).toHaveLength(2);
  expect([...page.extensionErrors, ...later.page.extensionErrors]).toEqual([]);
});

test('a redirect, a web page and a missing file are said, and not followed', async ({ fresh }) => {
  const asked = await answerAsSite(fresh, {
    '/trust.txt': { status: 302, headers: { location: 'https://elsewhere.example/trust.txt' } },
    '/.well-known/trust.txt': { status: 200, contentType: 'text/html', body: 'controlledby=https://a.example/' },
  });
  const { page } = await fresh.reads(html, address);
  const part = await opensThePart(page);
  await part.getByRole('button', { name: 'Ask this site' }).click();
  await expect(part).toContainText('/trust.txt: leads elsewhere; that was not followed.');
  await expect(part).toContainText('/.well-known/trust.txt: what was sent is no such file.');
  await expect(part).toContainText('/ads.txt: there is none.');
  await expect(part).toContainText('Its files say nothing about whom it belongs to.');
  expect(asked.filter((path) => path.startsWith('http'))).toEqual([]);
});

test('a file that does not end is read up to a limit', async ({ fresh }) => {
  const long = `OWNERDOMAIN=coast-holding.example\n${'exchange.example, 1, DIRECT\n'.repeat(10_000)}MANAGERDOMAIN=late.example\n`;
  await answerAsSite(fresh, { '/ads.txt': text(long) });
  const { page } = await fresh.reads(html, address);
  const part = await opensThePart(page);
  await part.getByRole('button', { name: 'Ask this site' }).click();
  await expect(part).toContainText('/ads.txt: too long; only its beginning was read.');
  await expect(part).toContainText('It names coast-holding.example as the owner of the site.');
  await expect(part).not.toContainText('late.example');
});

test('the popup asks too, through the page; a script’s click asks nothing', async ({ fresh }) => {
  const asked = await answerAsSite(fresh, { '/trust.txt': text('control=https://small-letter.example/') });
  const { page } = await fresh.reads(html, address);
  await opensThePart(page);
  await page.page.evaluate(() => {
    const root = document.querySelector('[popover]')?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) if (button.textContent === 'Ask this site') button.click();
  });
  const popup = await fresh.opensThePopup(page);
  expect(asked).toEqual([]);
  await popup.page.locator('summary', { hasText: 'What the site says of itself' }).click();
  await popup.page.getByRole('button', { name: 'Ask this site' }).click();
  await expect(popup.page.locator('body')).toContainText('It says that it controls small-letter.example.');
});
