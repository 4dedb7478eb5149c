/** What a page may try with our element and our marks: nothing comes of it. */
import { readFileSync } from 'node:fs';
import { expect, newReader, test } from './extension.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const address = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

test('clicks that a script makes do nothing', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.showsHighlights();
  await expect(page.face('panel')).toBeVisible();
  await page.page.waitForTimeout(400);
  await page.page.evaluate(() => {
    const host = document.querySelector('[popover]');
    const strip = host?.shadowRoot?.querySelector('button');
    for (let n = 0; n < 1_000; n++) {
      for (const target of [host, strip, document.querySelector('article p')]) {
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 200, clientY: 200 }));
      }
    }
  });
  await expect(page.face('card')).toHaveCount(0);
  await expect(page.face('panel').getByRole('button', { name: 'Collapse' })).toHaveCount(0);
});

test('faded or covered, the panel and the card close', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.showsHighlights();
  await page.clicksOn('International Atomic Energy Agency');
  await expect(page.face('card')).toBeVisible();
  await page.page.evaluate(() => document.body.style.setProperty('opacity', '0.3'));
  await expect(page.face('card')).toHaveCount(0);
  await expect(page.face('panel')).toHaveCount(0);

  const { page: other } = await fresh.reads(twin, `${address}-again`);
  await expect(other.face('panel')).toBeVisible();
  await other.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;opacity:.01';
    document.body.append(cover);
    cover.showPopover();
  });
  await expect(other.face('panel')).toHaveCount(0);
});

test('a page that fades in while it loads gets its panel back, and again after a second fading', async ({ fresh }) => {
  const faded = twin.replace('<body', '<body style="opacity: 0"');
  const { page } = await fresh.reads(faded, `${address}-faded`);
  await page.showsHighlights();
  await page.page.waitForTimeout(1_200);
  await expect(page.face('panel')).toBeHidden();
  const fade = (opacity: string) => page.page.evaluate((value) => document.body.style.setProperty('opacity', value), opacity);
  await fade('1');
  await expect(page.face('panel')).toBeVisible();
  await fade('0.2');
  await expect(page.face('panel')).toBeHidden();
  await fade('1');
  await expect(page.face('panel')).toBeVisible();
});

test('elements that bear the names of what we ask the document for change nothing', async ({ fresh }) => {
  const names = ['createElementNS', 'createTextNode', 'hidden', 'fullscreenElement', 'activeElement', 'addEventListener', 'contentType'];
  const clobbered = twin.replace('</body>', `${names.map((name) => `<form name="${name}"><input name="append"></form>`).join('')}</body>`);
  const { page, report } = await fresh.reads(clobbered, `${address}-clobbered`);
  expect(report).toMatchObject({ article: true, errors: [] });
  await page.showsHighlights();
  await page.clicksOn('International Atomic Energy Agency');
  await expect(page.face('card')).toContainText('International Atomic Energy Agency');
  expect(page.extensionErrors).toEqual([]);
});

test('the panel steps aside for a dialog of the page, and comes back', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await expect(page.face('panel')).toBeVisible();
  await page.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Cookies?';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect(page.face('panel')).toBeHidden();
  await page.page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(page.face('panel')).toBeVisible();
});

test('thrown out or cleared, we come back at most three times', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await page.showsHighlights();
  let shown = 0;
  for (let n = 0; n < 6; n++) {
    await page.page.evaluate(() => CSS.highlights.clear());
    await page.page.waitForTimeout(1_300);
    if ((await page.highlights()) > 0) shown++;
  }
  expect(shown).toBe(3);
  let back = 0;
  for (let n = 0; n < 6; n++) {
    await page.page.evaluate(() => document.querySelector('[popover]')?.remove());
    await page.page.waitForTimeout(200);
    if ((await page.page.locator('[popover]').count()) > 0) back++;
  }
  expect(back).toBe(3);
  expect(page.extensionErrors).toEqual([]);
});

test('nothing of ours is printed', async ({ fresh }) => {
  const { page } = await fresh.reads(twin, address);
  await expect(page.face('panel')).toBeVisible();
  await page.page.emulateMedia({ media: 'print' });
  await expect(page.face('panel')).toBeHidden();
});

test('the production build shows its root to nobody', async () => {
  const reader = await newReader('dist');
  const { page } = await reader.reads(twin, address);
  await expect.poll(() => page.page.locator('[popover]').count()).toBe(1);
  expect(await page.page.evaluate(() => document.querySelector('[popover]')?.shadowRoot ?? null)).toBeNull();
  await reader.leaves();
});
