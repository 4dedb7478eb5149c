/** The popup over a page: what it lists, where it leads, and what its switches do to open pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from './extension.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

test('a click in the list scrolls to the mention and opens its card', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.page.setViewportSize({ width: 1280, height: 420 });
  const popup = await fresh.opensThePopup(page);
  await expect(popup.page.locator('body')).toContainText('Border Notes');
  await expect(popup.page.locator('body')).toContainText('This page asks its readers to follow');
  await popup.organization('International Crisis Group').click();
  await expect(page.face('card')).toContainText('International Crisis Group');
  expect(await page.page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('a click on a mention opens its card, which Escape closes', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.showsHighlights();
  await page.clicksOn('International Atomic Energy Agency');
  await expect(page.face('card')).toContainText('International Atomic Energy Agency');
  await page.page.keyboard.press('Escape');
  await expect(page.face('card')).toHaveCount(0);
});

test('the panel says what the popup says', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await expect(page.face('panel')).toContainText('Border Notes');
});

test('switching the site off takes marks and panel away, switching it on brings them back', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.showsHighlights();
  const popup = await fresh.opensThePopup(page);
  await popup.switchesTheSite();
  await expect.poll(page.highlights).toBe(0);
  await expect(page.face('panel')).toHaveCount(0);
  await popup.switchesTheSite();
  await page.showsHighlights();
  await expect(page.face('panel')).toHaveCount(1);
});

test('read only when asked: a page is left alone until the popup asks', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const popup = await fresh.opensThePopup(page);
  await popup.chooses('Read articles', 'only when asked');
  await expect.poll(page.highlights).toBe(0);
  await popup.closes();

  const { page: later, report } = await fresh.reads(twin, 'https://border-notes.example/iran/another-address-of-it');
  expect(report.annotation).toBeNull();
  const again = await fresh.opensThePopup(later);
  await again.page.getByRole('button', { name: 'Annotate anyway' }).click();
  await later.showsHighlights();
});

test('settings outlive the browser’s worker, and the popup has no errors', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const popup = await fresh.opensThePopup(page);
  const errors: string[] = [];
  popup.page.on('pageerror', (error) => errors.push(error.message));
  await popup.chooses('Publisher panel', 'not shown');
  await expect(page.face('panel')).toHaveCount(0);
  await popup.page.reload();
  await expect(popup.setting('Publisher panel')).toHaveValue('hidden');
  expect(errors).toEqual([]);
});
