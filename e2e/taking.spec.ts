/** What a reader takes along: the annotation as text with its sources, and as Web Annotations. */
import { readFileSync } from 'node:fs';
import { expect, test } from './extension.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

test('copied as Markdown, with the page’s words', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await fresh.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await fresh.opensThePopup(page);
  await popup.page.bringToFront();
  await popup.page.getByRole('button', { name: 'Copy with sources' }).click();
  await expect(popup.page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await popup.page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`<${address}>`);
  expect(text).toContain('Calls itself **Border Notes**');
  expect(text).toContain('This page asks its readers to follow');
  expect(text).toMatch(/\n {2}> /);
});

test('saved as JSON-LD whose quotes stand in the page', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  const popup = await fresh.opensThePopup(page);
  const saving = popup.page.waitForEvent('download');
  await popup.page.getByRole('button', { name: 'Save as data (JSON-LD)' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('masthead.jsonld');
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(saved.type).toBe('AnnotationPage');
  const text = await page.page.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');
  const quotes: string[] = saved.items.flatMap((one: { target: { selector?: { exact: string } } }) => one.target.selector?.exact ?? []);
  expect(quotes.length).toBeGreaterThan(3);
  expect(quotes.filter((quote) => !text.includes(quote.replace(/\s+/g, ' ')))).toEqual([]);
});
