/** `npm run gallery`: one page of pictures of every state of panel, card and popup, with invented records, and what axe finds in each. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../tools/browsers.ts';
import { documentOf } from './pages.ts';
import { type Picture, pictures } from './states.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}pictures/gallery/`;
const wanted = process.argv[2] ?? '';

/** The code of the gallery's pages: the faces as they are, with an open root, and a browser that is none. */
async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __OPEN_ROOT__: 'true', 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'webextension-polyfill': createRequire(import.meta.url).resolve('./no-browser.ts') } },
    build: { write: false, minify: false, lib: { entry: `${root}e2e/gallery/show.tsx`, formats: ['iife'], name: 'gallery' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((each) => ('output' in each ? each.output : [])).find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the gallery did not build');
  return chunk.code;
}

async function take(browser: Browser, picture: Picture, script: string, css: string): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: picture.width ?? 900, height: picture.height ?? 640 },
    colorScheme: picture.dark ? 'dark' : 'light',
    forcedColors: picture.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(documentOf(picture.page, css));
  await page.addScriptTag({ content: script });
  await page.evaluate((state) => (globalThis as unknown as { show(state: unknown): Promise<void> }).show(state), picture.state);
  await page.waitForTimeout(150);
  if (picture.unfolded) {
    await page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each.shadowRoot] : []))];
      for (const each of roots) {
        for (const details of each.querySelectorAll('details')) details.open = true;
        for (const face of each.querySelectorAll<HTMLElement>('.surface, .scroll')) face.style.maxBlockSize = 'none';
      }
    });
    await page.waitForTimeout(50);
  }
  await page.screenshot({ path: out + fileName(picture) });
  if (picture.state.face !== 'marks') errors.push(...(await faultsOf(page, picture)));
  await context.close();
  return errors;
}

/** What axe finds in our own element, or in the popup. */
async function faultsOf(page: Page, picture: Picture): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include(picture.page === 'popup' ? 'body' : '[popover]').analyze();
  return found.violations.map((each) => `axe ${each.id}: ${each.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
}

function fileName({ name }: Picture): string {
  return `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`;
}

if (wanted === '') await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const script = await bundle();
const css = (
  await Promise.all(
    ['src/ui/tokens.css', 'src/ui/faces.css', 'src/popup/popup.css', 'src/content/highlight.css'].map((path) =>
      readFile(root + path, 'utf8'),
    ),
  )
).join('\n');
const browser = await chromium.launch({ executablePath: findChromium() });
let faults = 0;
for (const picture of pictures.filter(({ name }) => name.includes(wanted))) {
  const errors = await take(browser, picture, script, css);
  faults += errors.length;
  for (const error of errors) console.error(`${picture.name}: ${error}`);
}
await browser.close();
const figures = pictures.map(
  (picture) => `<figure><img src="${fileName(picture)}" alt="" loading="lazy"><figcaption>${picture.name}</figcaption></figure>`,
);
await writeFile(
  `${out}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;background:#888}figure{display:inline-block;margin:8px;vertical-align:top}img{max-width:100%}</style>${figures.join('\n')}\n`,
);
console.log(`${pictures.length} pictures in pictures/gallery/index.html, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
