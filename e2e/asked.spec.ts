/** What a reader asks for: a page that is no article read anyway, selected words looked up, a panel sent away and called back, the first page. */
import { readFileSync } from 'node:fs';
import { expect, test } from './extension.ts';
import { articlePage, filler } from './page-maker.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

test('a page that is no article is read when the popup asks', async ({ fresh }) => {
  const html = `<!doctype html><html lang="en"><title>Notes</title><body><main><h1>Notes</h1><p>Reuters reported on Monday that the harbour would stay closed.</p><p>${filler[0]}</p></main></body></html>`;
  const { page, report } = await fresh.reads(html, 'https://coast-letter.example/');
  expect(report).toMatchObject({ article: false, annotation: null });
  const popup = await fresh.opensThePopup(page);
  await expect(popup.page.locator('body')).toContainText('does not look like an article');
  await popup.page.getByRole('button', { name: 'Annotate anyway' }).click();
  await page.showsHighlights();
  await expect(popup.organization('Reuters')).toBeVisible();
});

test('selected words are looked up from the context menu', async ({ fresh }) => {
  const html = articlePage({
    title: 'Harbour stays closed for a week',
    site: 'The Coast Letter',
    paragraphs: ['Nobody had asked Reuters about it.', ...filler],
  });
  const { page } = await fresh.reads(html, 'https://coast-letter.example/2026/11/harbour-stays-closed-for-a-week');
  const [worker] = fresh.browser.context.serviceWorkers();
  await worker?.evaluate(async (id) => {
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(click: object, tab: unknown): void };
    clicked.dispatch({ menuItemId: 'look-up', selectionText: ' Reuters ' }, await chrome.tabs.get(id));
  }, page.tab.number);
  await expect(page.face('card')).toContainText('Reuters');
  await expect(page.face('card')).toContainText('news agency');
  await page.page.keyboard.press('Escape');
  await expect(page.face('card')).toHaveCount(0);
  expect(page.extensionErrors).toEqual([]);
});

test('a panel that was sent away stays away on the site, until the popup calls it back', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const panel = page.face('panel');
  await page.page.waitForTimeout(400);
  await panel.getByRole('button').first().click();
  await page.page.waitForTimeout(400);
  await panel.getByRole('button', { name: 'Do not show on this site' }).click();
  await expect(panel).toHaveCount(0);
  const { page: next } = await fresh.reads(twin, `${address}-again`);
  await next.showsHighlights();
  await expect(next.face('panel')).toHaveCount(0);
  const popup = await fresh.opensThePopup(next);
  await popup.page.getByRole('button', { name: 'Show it again' }).click();
  await expect(next.face('panel')).toBeVisible();
});

test('the first installation opens one page that says what it does', async ({ fresh }) => {
  const welcome = () => fresh.browser.context.pages().filter((page) => page.url().endsWith('/src/popup/welcome.html'));
  await expect.poll(() => welcome().length).toBe(1);
  const [page] = welcome();
  await expect(page?.locator('figure') ?? fresh.browser.desk.locator('none')).toHaveCount(3);
  await expect(page?.locator('h2') ?? fresh.browser.desk.locator('none')).toContainText('What it never does');
});
