/** The page stays the page, and the package shows itself to nobody. */
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from './extension.ts';
import { filler } from './page-maker.ts';

const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
const twinAddress = 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002';

/** Counts what changes in a page once it is parsed, our one element on `<html>` aside. */
const watchful = `<script>
  window.seen = [];
  let parsed = false;
  const note = (where) => (changes) => {
    for (const change of changes) {
      const added = [...change.addedNodes, ...change.removedNodes];
      const ours = change.target === document.documentElement && added.every((node) => node.localName === 'div');
      if (parsed && !ours) window.seen.push(where + ' ' + change.type + ' ' + (change.target.localName ?? change.target.nodeName));
    }
  };
  const observer = new MutationObserver(note('page'));
  addEventListener('DOMContentLoaded', () => { observer.takeRecords(); parsed = true; });
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  window.messages = [];
  addEventListener('message', (event) => window.messages.push(String(event.data)));
</script>`;

test('highlighting changes no node of the article, and copying gives the article’s own markup', async ({ reader }) => {
  const { page } = await reader.reads(twin.replace('<head>', `<head>${watchful}`), twinAddress);
  await page.showsHighlights();
  const after = await page.page.evaluate(() => ({
    changes: (window as unknown as { seen: string[] }).seen,
    messages: (window as unknown as { messages: string[] }).messages,
    article: document.querySelector('article')?.outerHTML.length,
  }));
  const asWritten = await page.page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('article')?.outerHTML.length,
    twin,
  );
  expect(after).toEqual({ changes: [], messages: [], article: asWritten });
  expect(page.extensionErrors).toEqual([]);
  await page.closes();
});

const shop = `<!doctype html><html lang="en"><head><meta charset="utf-8">${watchful}<title>Lamps | Harbour Shop</title></head>
<body><h1>Lamps</h1><ul>${Array.from({ length: 60 }, (_, at) => `<li><a href="/lamps/${at}">Lamp ${at}</a> <button>Add</button></li>`).join('')}</ul>
<p>${filler[0]}</p><p>Reuters and the BBC have written about our lamps.</p></body></html>`;

test('on a page that is no article nothing but detect runs', async ({ reader }) => {
  const { page, report } = await reader.reads(shop, 'https://harbour-shop.example/lamps');
  expect(report.article).toBe(false);
  expect(report).toMatchObject({ source: null, annotation: null, milliseconds: { annotate: 0, highlight: 0 }, errors: [] });
  expect(report.signals.length).toBeGreaterThan(0);
  expect(await page.highlights()).toBe(0);
  const seen = await page.page.evaluate(() => ({
    changes: (window as unknown as { seen: string[] }).seen,
    roots: document.documentElement.children.length,
  }));
  expect(seen).toEqual({ changes: [], roots: 2 });
  await page.closes();
});

test('the build exposes no file to pages, asks for no host, and its content script is one small classic file', () => {
  const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
    web_accessible_resources?: unknown[];
    host_permissions?: unknown[];
    permissions: string[];
    content_scripts: { js: string[]; css?: string[]; all_frames?: boolean; matches: string[] }[];
  };
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'activeTab']);
  expect(manifest.content_scripts).toHaveLength(1);
  const [script] = manifest.content_scripts;
  expect(script?.matches).toEqual(['http://*/*', 'https://*/*']);
  expect(script?.all_frames ?? false).toBe(false);
  expect(script?.js).toHaveLength(1);
  const file = `dist/${script?.js[0]}`;
  expect(statSync(file).size).toBeLessThanOrEqual(60_000);
  expect(readFileSync(file, 'utf8')).not.toMatch(/^\s*(import|export)\b/m);
});

test('a page can neither load the extension’s files nor look into its element', async ({ reader }) => {
  const { page } = await reader.reads(twin, twinAddress);
  await page.showsHighlights();
  const seen = await page.page.evaluate(async (origin) => {
    const load = (path: string) =>
      fetch(origin + path).then(
        () => 'loaded',
        () => 'refused',
      );
    const ours = [...document.documentElement.children].filter((child) => !['head', 'body'].includes(child.localName));
    return {
      files: await Promise.all(['manifest.json', 'icons/16.png', 'knowledge/pack.bin'].map(load)),
      elements: ours.length,
      roots: ours.filter((child) => child.shadowRoot !== null).length,
      named: ours.flatMap((child) => child.getAttributeNames()).filter((name) => !['popover', 'style', 'hidden'].includes(name)),
    };
  }, reader.browser.origin);
  expect(seen).toEqual({ files: ['refused', 'refused', 'refused'], elements: 1, roots: 0, named: [] });
  await page.closes();
});
