/** The settings: what is chosen holds on open pages at once, is listed, leaves as a file and comes back. */
import { readFileSync } from 'node:fs';
import { expect, type Reader, test } from './extension.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

async function opensTheOptions(reader: Reader) {
  const { page } = await reader.browser.openTab();
  await page.goto(`${reader.browser.origin}/src/popup/options.html`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}

test('each kind of organization can be left unmarked, at once on an open page', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.showsHighlights();
  const all = await page.highlights();
  const popup = await fresh.opensThePopup(page);
  let left = all;
  for (const kind of ['Organizations in our records', 'Organizations the page points to', 'Organizations not in our records']) {
    await popup.chooses(kind, 'not marked');
    await expect(popup.setting(kind)).toHaveValue('hidden');
    await page.page.waitForTimeout(300);
    const now = await page.highlights();
    expect(now).toBeLessThanOrEqual(left);
    left = now;
  }
  expect(left).toBe(0);
  await popup.chooses('Organizations the page points to', 'marked');
  await page.showsHighlights();
});

test('another language speaks on an open page at once', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const popup = await fresh.opensThePopup(page);
  await popup.chooses('Language', 'Deutsch');
  await expect(page.face('panel')).toContainText('Nennt sich');
});

test('chosen sites are listed and can be removed; settings leave as a file and come back', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const popup = await fresh.opensThePopup(page);
  await popup.chooses('Theme', 'dark');
  await popup.switchesTheSite();
  await expect.poll(page.highlights).toBe(0);

  const options = await opensTheOptions(fresh);
  const row = options.locator('li', { hasText: 'border-notes.example' });
  await expect(row).toContainText('off');
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ theme: 'dark', 'site:border-notes.example': 'off' });

  await row.getByRole('button', { name: 'Remove' }).click();
  await expect(options.getByText('No site is chosen.')).toBeVisible();
  await page.showsHighlights();
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await expect(options.locator('body')).toHaveAttribute('data-theme', 'auto');

  await options.locator('input[type=file]').setInputFiles(file);
  await expect(row).toContainText('off');
  await expect(options.locator('body')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(page.highlights).toBe(0);
  await options.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(options.getByText('This file holds no settings of Masthead.')).toBeVisible();
});

test('the keys and the age of the cache stand in the settings', async ({ fresh }) => {
  const options = await opensTheOptions(fresh);
  await options.locator('summary', { hasText: 'Keys' }).click();
  for (const words of ['Open the publisher panel', 'Next organization named', 'Previous organization named']) {
    await expect(options.locator('li', { hasText: words })).toBeVisible();
  }
  await expect(options.locator('label', { hasText: 'Look-ups kept for' }).locator('select')).toHaveValue('30 days');
});
