import { expect, test, vi } from 'vitest';
import { world } from '../core/invented-world.ts';
import type { KeptSite } from '../core/site-word.ts';
import { recallSite, takeDeclarations } from './declarations.ts';
import { annotationOfName } from './selection.ts';

vi.mock('../browser.ts', () => ({ browser: {} }));

const today = '2026-11-22';
const url = 'https://post.example/2026/a';
const annotation = annotationOfName('Reuters', url, '2026-11-22', { language: 'en', direction: 'ltr', texts: {} });
const files = [{ path: '/trust.txt', outcome: 'read', text: 'controlledby=https://media.example/' }];
const knowledge = world([{ id: 'media', name: 'Lowland Media', hosts: ['media.example'] }]);
const content = { from: 'content', tab: 1, url, privateWindow: false } as const;

function memory() {
  const kept: KeptSite[] = [];
  return {
    kept,
    keepSite: async (site: KeptSite) => kept.push(site) > 0,
    site: async (host: string) => kept.find((one) => one.host === host) ?? null,
  };
}

test('a site’s word stands under the sender’s own host, and is there for its next page', async () => {
  const cache = memory();
  const forged = { annotation: { ...annotation, siteWord: null }, files, host: 'victim.example' };
  const told = await takeDeclarations(forged, content, cache, knowledge, today);
  expect(told.siteWord).toMatchObject({ host: 'post.example', asked: today, declared: [{ label: 'Lowland Media', verdict: 'unknown' }] });
  expect(cache.kept.map(({ host }) => host)).toEqual(['post.example']);
  expect((await recallSite(annotation, 'https://post.example/b', cache, knowledge, today)).siteWord).toEqual(told.siteWord);
  expect((await recallSite(annotation, 'https://other.example/b', cache, knowledge, today)).siteWord).toBeNull();
});

test('nothing is kept from a private window', async () => {
  const cache = memory();
  const told = await takeDeclarations({ annotation, files }, { ...content, privateWindow: true }, cache, knowledge, today);
  expect(told.siteWord?.declared).toHaveLength(1);
  expect(cache.kept).toEqual([]);
});

test('on a platform the files are the platform’s, not the publisher’s', async () => {
  const { findings } = annotation;
  const hosted = { ...annotation, findings: { ...findings, publisher: { ...findings.publisher, platform: 'Substack' } } };
  expect((await takeDeclarations({ annotation: hosted, files }, content, memory(), knowledge, today)).siteWord).toBeNull();
});

test.each([
  ['no files', { annotation }],
  ['a path of its own', { annotation, files: [{ ...files[0], path: '/secrets' }] }],
  ['too long a text', { annotation, files: [{ ...files[0], text: 'a'.repeat(70_001) }] }],
  ['too many', { annotation, files: [...files, ...files, ...files, ...files] }],
  ['no annotation', { annotation: 5, files }],
])('%s: refused', async (_, payload) => {
  const cache = memory();
  await expect(takeDeclarations(payload, content, cache, knowledge, today)).rejects.toThrow(/^no/);
  expect(cache.kept).toEqual([]);
});

test('only a page’s script is believed to have read a site', async () => {
  const page = { from: 'extension', url: 'chrome-extension://x/popup.html', privateWindow: false } as const;
  await expect(takeDeclarations({ annotation, files }, page, memory(), knowledge, today)).rejects.toThrow();
});
