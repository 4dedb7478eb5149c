/** From mention to mention by keyboard: the bar that stands in for the marks, and the browser's keys. */
import { readFileSync } from 'node:fs';
import { expect, type Reader, test } from './extension.ts';
import type { OpenPage } from './open-page.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

/** Presses one of the extension's keys, as the browser tells the worker of it. */
async function presses(reader: Reader, over: OpenPage, command: string): Promise<void> {
  const [worker] = reader.browser.context.serviceWorkers();
  await worker?.evaluate(
    async ([name, id]) => {
      const heard = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
      heard.dispatch(name, await chrome.tabs.get(id));
    },
    [command, over.tab.number] as const,
  );
}

test('the bar shows itself with the focus, walks, and Enter opens the card; Escape leads back to it', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const bar = page.page.locator('.mh.walk');
  const name = bar.locator('[data-first]');
  await page.page.waitForTimeout(300);
  await name.focus();
  await expect(name).toContainText('(1/');
  const first = await name.textContent();
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Enter');
  await expect(name).toContainText('(2/');
  expect(await name.textContent()).not.toBe(first);
  await name.focus();
  await page.page.keyboard.press('Enter');
  await expect(page.face('card')).toBeVisible();
  await expect(page.face('card').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.page.keyboard.press('Escape');
  await expect(page.face('card')).toHaveCount(0);
  await expect(name).toBeFocused();
  expect(await page.page.evaluate(() => CSS.highlights.get('r0')?.size)).toBe(1);
  await page.page.keyboard.press('Escape');
  await expect(name).not.toBeFocused();
  expect(await page.page.evaluate(() => CSS.highlights.has('r0'))).toBe(false);
  await expect(page.face('panel')).toBeVisible();
});

test('the keys open the panel and the card of the next and the previous mention', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await presses(fresh, page, 'open-panel');
  await expect(page.face('panel').getByRole('button', { name: 'Collapse' })).toBeFocused();
  await presses(fresh, page, 'next-mention');
  await expect(page.face('card')).toBeVisible();
  const first = await page.face('card').locator('h2').textContent();
  for (let n = 0; n < 4; n++) await presses(fresh, page, 'next-mention');
  for (let n = 0; n < 4; n++) await presses(fresh, page, 'previous-mention');
  await expect(page.face('card').locator('h2')).toHaveText(first ?? '');
  await presses(fresh, page, 'open-panel');
  await expect(page.face('card')).toHaveCount(0);
  await expect(page.face('panel').getByRole('button', { name: 'Collapse' })).toBeFocused();
  expect(page.extensionErrors).toEqual([]);
});

test('a panel closed for this page comes back by its key', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await presses(fresh, page, 'open-panel');
  await expect(page.face('panel').getByRole('button', { name: 'Collapse' })).toBeFocused();
  await page.page.keyboard.press('Escape');
  await expect(page.face('panel')).toHaveCount(0);
  await presses(fresh, page, 'open-panel');
  await expect(page.face('panel').getByRole('button', { name: 'Collapse' })).toBeVisible();
});
