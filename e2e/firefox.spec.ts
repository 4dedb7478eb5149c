/** A smoke test in a real Firefox: the same pages come out right there too. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { answerOf } from '../tools/annotate/contract.ts';
import { openFirefox } from '../tools/annotate/firefox.ts';
import { readSavedPage } from '../tools/annotate/saved-page.ts';
import { findFirefox, NoBrowser } from '../tools/browsers.ts';
import { articlePage, filler } from './page-maker.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const twin = { id: 'twin', url: 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002', file: path('pages/twin.html') };
const seed = {
  id: 'seed',
  url: 'https://stopfundamentalism.com/irgc/destructive-role-in-middle-east/iran-is-facing-escalating-opposition-in-iraq',
  file: path('../../shared/articles/seed.html'),
};

/** Why there is no Firefox to test with, or null. */
function whyNoFirefox(): string | null {
  try {
    findFirefox();
    return null;
  } catch (error) {
    if (error instanceof NoBrowser) return error.message;
    throw error;
  }
}

for (const [name, page] of [
  ['the twin', twin],
  ['the seed', seed],
] as const) {
  test(`${name} comes out right in Firefox`, async () => {
    test.setTimeout(120_000);
    test.skip(!existsSync(page.file), '../shared with the seed article is absent');
    const missing = whyNoFirefox();
    test.skip(missing !== null, missing ?? '');
    const reader = await openFirefox([page]);
    try {
      const { report, errors } = await reader.read(page, await readSavedPage(page.file));
      if (!report) throw new Error('the content script did not finish');
      const answer = answerOf(page, report, errors, false);
      expect(answer.errors).toEqual([]);
      expect(answer.article).toBe(true);
      expect(answer.publisher?.entity).toBeNull();
      expect(answer.relations.map(({ entity, kind }) => `${entity} ${kind}`).sort()).toEqual(['ncri points-to', 'pmoi points-to']);
    } finally {
      await reader.close();
    }
  });
}

test('a page that asks and asks is read in Firefox', async () => {
  test.setTimeout(120_000);
  const missing = whyNoFirefox();
  test.skip(missing !== null, missing ?? '');
  const page = { id: 'asks', url: 'https://coast-letter.example/2026/11/harbour-asks', file: '' };
  const head = '<script>for (let n = 0; n < 5; n++) alert(n); confirm("Stay?");</script>';
  const html = articlePage({ title: 'Harbour stays closed for a week', site: 'The Coast Letter', paragraphs: filler, head });
  const reader = await openFirefox([page]);
  try {
    const { report } = await reader.read(page, { body: Buffer.from(html), contentType: 'text/html; charset=utf-8' });
    expect(report).toMatchObject({ article: true });
  } finally {
    await reader.close();
  }
});
