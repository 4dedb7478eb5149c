/** Everything by keyboard: into the panel and the card, and back; the page's own hot-keys hear none of it. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './extension.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';
const listening =
  '<button id="mine">mine</button><script>window.heard = []; for (const at of [window, document]) at.addEventListener("keydown", (e) => heard.push(e.key), true); addEventListener("keyup", (e) => heard.push(e.key))</script>';
const withHotKeys = twin.replace(/<body[^>]*>/, (body) => body + listening);

test('a card from the popup takes the focus, tells the page no key, and Escape gives the focus back', async ({ fresh }) => {
  const { page } = await fresh.reads(withHotKeys, address);
  await page.page.locator('#mine').focus();
  const popup = await fresh.opensThePopup(page);
  await popup.organization('International Crisis Group').click();
  await page.page.bringToFront();
  await expect(page.face('card')).toBeVisible();
  await expect(page.face('card').getByRole('button', { name: 'Close' })).toBeFocused();
  for (const key of ['j', 'Tab', 'Tab', 'k', 'Escape']) await page.page.keyboard.press(key);
  await expect(page.face('card')).toHaveCount(0);
  await expect(page.page.locator('#mine')).toBeFocused();
  expect(await page.page.evaluate('heard')).toEqual([]);
  await page.page.keyboard.press('j');
  expect(await page.page.evaluate('heard')).toEqual(['j', 'j', 'j']);
});

test('the panel opens, unfolds and closes by keyboard', async ({ fresh }) => {
  const { page } = await fresh.reads(withHotKeys, address);
  const panel = page.face('panel');
  await panel.getByRole('button').first().focus();
  await page.page.waitForTimeout(300);
  await page.page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Collapse' })).toBeFocused();
  await panel.locator('summary', { hasText: 'How we know' }).focus();
  await page.page.waitForTimeout(300);
  await page.page.keyboard.press('Enter');
  await expect(panel.locator('details').first()).toHaveAttribute('open', '');
  await page.page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(await page.page.evaluate('heard')).toEqual([]);
});

test('axe finds nothing in panel, card, popup and options', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.page.waitForTimeout(300);
  await page.face('panel').getByRole('button').first().click();
  await expect(page.face('panel').getByRole('button', { name: 'Collapse' })).toBeVisible();
  expect((await new AxeBuilder({ page: page.page }).include('[popover]').analyze()).violations).toEqual([]);
  await page.clicksOn('International Atomic Energy Agency');
  await expect(page.face('card')).toBeVisible();
  expect((await new AxeBuilder({ page: page.page }).include('[popover]').analyze()).violations).toEqual([]);
  const popup = await fresh.opensThePopup(page);
  await expect(popup.page.locator('h2').first()).toBeVisible();
  for (const summary of await popup.page.locator('summary').all()) await summary.click();
  expect((await new AxeBuilder({ page: popup.page }).analyze()).violations).toEqual([]);
  for (const name of ['options', 'welcome']) {
    await popup.page.goto(`${fresh.browser.origin}/src/popup/${name}.html`);
    await expect(popup.page.locator('h1')).toBeVisible();
    expect((await new AxeBuilder({ page: popup.page }).analyze()).violations, name).toEqual([]);
  }
});
