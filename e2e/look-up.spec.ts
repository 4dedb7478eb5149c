/** Looking up one organization on Wikidata, on a reader's click: asked once, kept, and served from the cache. */
import { existsSync, readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { expect, type Reader, test } from './extension.ts';
import type { OpenPage } from './open-page.ts';
import { articlePage, filler } from './page-maker.ts';

const fixtures = new URL('../../shared/wikidata/org-fixtures/', import.meta.url);
const item = 'Q2994760';
const name = 'Couperin Consortium';

const html = articlePage({
  title: 'Libraries agree on a price',
  site: 'The Coast Letter',
  paragraphs: [`The ${name} said on Tuesday that its members had agreed on a price. Reuters reported the sum.`, ...filler],
});

/** Answers Wikidata's API with saved organizations in the API's envelope, and counts what is asked. */
async function answerAsWikidata(reader: Reader): Promise<string[]> {
  const asked: string[] = [];
  await reader.browser.context.route('https://www.wikidata.org/**', async (route: Route) => {
    const query = new URL(route.request().url()).searchParams;
    asked.push(query.get('action') ?? '');
    const headers = { 'access-control-allow-origin': '*' };
    if (query.get('action') === 'wbsearchentities') {
      const search = [{ id: item, label: name, description: 'French consortium', match: { type: 'label', language: 'en', text: name } }];
      return route.fulfill({ json: { searchinfo: { search: name }, search, success: 1 }, headers });
    }
    const entities = Object.fromEntries((query.get('ids') ?? '').split('|').map((id) => [id, savedEntity(id)]));
    return route.fulfill({ json: { entities, success: 1 }, headers });
  });
  return asked;
}

function savedEntity(id: string): unknown {
  const file = new URL(`${id}.json`, fixtures);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { id, missing: '' };
}

test('one click asks Wikidata, the next reader’s click on another page is answered from the cache', async ({ fresh }) => {
  test.skip(!existsSync(fixtures), '../shared with the saved organizations is absent');
  const asked = await answerAsWikidata(fresh);

  const first = (await fresh.reads(html, 'https://coast-letter.example/2026/11/libraries-agree-on-a-price')).page;
  await first.clicksOn(name);
  await expect(first.face('card')).toContainText(name);
  expect(asked).toEqual([]);
  await looksUp(first);
  expect(asked).toContain('wbgetentities');
  await first.closes();

  const before = asked.length;
  const second = (await fresh.reads(html, 'https://other-letter.example/2026/11/libraries-agree-on-a-price')).page;
  await second.clicksOn(name);
  await looksUp(second);
  expect(asked).toHaveLength(before);
  await second.closes();
});

/** Clicks on the card's button, which counts only once the card has stood still for a moment. */
async function looksUp(page: OpenPage): Promise<void> {
  const card = page.face('card');
  await expect(card.getByRole('button', { name: 'Look up on Wikidata' })).toBeVisible();
  await page.page.waitForTimeout(400);
  await card.getByRole('button', { name: 'Look up on Wikidata' }).click();
  await expect(card).toContainText('From Wikidata');
}

test('nothing is asked where the reader switched look-ups off', async ({ fresh }) => {
  const asked = await answerAsWikidata(fresh);
  const { page } = await fresh.reads(html, 'https://coast-letter.example/2026/11/libraries-agree-on-a-price');
  const popup = await fresh.opensThePopup(page);
  await popup.chooses('Look-ups on Wikidata', 'never');
  await popup.closes();
  await page.clicksOn(name);
  await expect(page.face('card')).toContainText('Look-ups are switched off');
  await expect(page.face('card').getByRole('button', { name: 'Look up on Wikidata' })).toHaveCount(0);
  expect(asked).toEqual([]);
});
