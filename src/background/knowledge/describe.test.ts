import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPack } from '../../../tools/knowledge/build-pack.ts';
import { entityOf } from '../../../tools/knowledge/records.ts';
import { readSources } from '../../../tools/knowledge/source.ts';
import type { Cache } from './cache.ts';
import { createDescriber } from './describe.ts';
import type { FetchedRecord } from './fetched.ts';
import { openPack } from './pack.ts';
import { createWikidata } from './wikidata.ts';

const shared = '../shared/wikidata';
const pack = openPack(buildPack((await readSources('e2e/knowledge')).records.map(entityOf)));

/** A cache in memory, with what was written to it. */
function memoryCache(first: readonly FetchedRecord[] = []): Pick<Cache, 'all' | 'keep'> & { readonly written: FetchedRecord[] } {
  let records = first;
  const written: FetchedRecord[] = [];
  return {
    written,
    all: async () => records,
    keep: async (record) => {
      written.push(record);
      records = [...records, record];
      return true;
    },
  };
}

/** Wikidata's API as a function from its parameters to an answer; counts what was asked. */
function api(answer: (parameters: URLSearchParams) => unknown) {
  const asked: string[] = [];
  const wikidata = createWikidata({
    fetch: async (address) => {
      const parameters = new URL(String(address)).searchParams;
      asked.push(`${parameters.get('action')} ${parameters.get('ids') ?? parameters.get('search')}`);
      return new Response(JSON.stringify(answer(parameters)), { headers: { 'content-type': 'application/json' } });
    },
  });
  return { wikidata, asked };
}

const business = (id: string, name: string) => ({
  id,
  labels: { en: { language: 'en', value: name } },
  claims: {
    P31: [{ rank: 'normal', mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q4830453' } } } }],
    P749: [
      {
        rank: 'normal',
        mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q77' } } },
        references: [{ snaks: { P248: [{ snaktype: 'value', datavalue: { value: { id: 'Q78' } } }] } }],
      },
    ],
  },
});
const small = (parameters: URLSearchParams): unknown => {
  if (parameters.get('action') === 'wbsearchentities') {
    return {
      search: [
        { id: 'Q1', label: 'Ardent' },
        { id: 'Q2', label: 'Ardent Works' },
        { id: 'Q3', label: 'Other', match: { text: 'Ardent Works' } },
      ],
      success: 1,
    };
  }
  const all = new Map<string, unknown>([
    ['Q2', business('Q2', 'Ardent Works')],
    ['Q77', { id: 'Q77', labels: { en: { value: 'Ardent Holding' } } }],
    ['Q3', { id: 'Q3', labels: {}, claims: {} }],
  ]);
  return { entities: Object.fromEntries((parameters.get('ids') ?? '').split('|').map((id) => [id, all.get(id) ?? { id, missing: '' }])) };
};
const choice = { allowed: true, private: false, freshDays: 30 };

test('a click looks one organization up, keeps it, and the second time asks nobody', async () => {
  const { wikidata, asked } = api(small);
  const cache = memoryCache();
  const describer = createDescriber({ pack, cache, wikidata });
  const first = await describer.lookUp({ wikidata: 'Q2' }, choice);
  expect(first).toMatchObject({ state: 'found', view: { entity: { id: 'Q2', layer: 'fetched' }, names: { Q77: 'Ardent Holding' } } });
  expect(asked).toEqual(['wbgetentities Q2', 'wbgetentities Q77']);
  expect(await describer.lookUp({ name: 'ardent works' }, choice)).toEqual(first);
  expect(asked).toHaveLength(2);
  expect((await describer.describe('Q2'))?.fetched).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('by name only the one organization that bears exactly this name', async () => {
  const { wikidata, asked } = api(small);
  const describer = createDescriber({ pack, cache: memoryCache(), wikidata });
  expect(await describer.lookUp({ name: 'Ardent Works' }, choice)).toMatchObject({ state: 'found', view: { entity: { id: 'Q2' } } });
  expect(asked[1]).toBe('wbgetentities Q2|Q3');
  expect(await describer.lookUp({ name: 'Ardent' }, choice)).toEqual({ state: 'not found' });
});

test('nothing is asked where it is not allowed, nothing is kept from private windows', async () => {
  const { wikidata, asked } = api(small);
  const cache = memoryCache();
  const describer = createDescriber({ pack, cache, wikidata });
  expect(await describer.lookUp({ wikidata: 'Q2' }, { allowed: false, private: false, freshDays: 30 })).toEqual({ state: 'not allowed' });
  expect(asked).toEqual([]);
  expect(await describer.lookUp({ wikidata: 'Q2' }, { allowed: true, private: true, freshDays: 30 })).toMatchObject({ state: 'found' });
  expect(cache.written).toEqual([]);
  expect(await describer.describe('Q2')).toBeNull();
});

test.each([null, 5, {}, { wikidata: 'Q2|Q3' }, { wikidata: 'P31' }, { name: '' }, { name: 'x'.repeat(500) }])(
  'a request %j is not asked',
  async (request) => {
    const { wikidata, asked } = api(small);
    expect(await createDescriber({ pack, cache: memoryCache(), wikidata }).lookUp(request, choice)).toEqual({ state: 'not found' });
    expect(asked).toEqual([]);
  },
);

test('our own record answers for itself, with its owners and their names', async () => {
  const { wikidata, asked } = api(small);
  const describer = createDescriber({ pack, cache: memoryCache(), wikidata });
  const answer = await describer.lookUp({ name: 'The Harbour Courier' }, choice);
  expect(answer).toMatchObject({
    state: 'found',
    view: { fetched: null, names: { 'northmere-media-group': 'Northmere Media Group', 'vale-family': 'Vale family' } },
  });
  expect(answer.state === 'found' && answer.view.chain.map(({ to }) => to)).toEqual(['northmere-media-group', 'vale-family']);
  expect(asked).toEqual([]);
});

test('an old record is asked for again, and serves when nobody answers', async () => {
  const cache = memoryCache();
  const { wikidata } = api(small);
  await createDescriber({ pack, cache, wikidata }).lookUp({ wikidata: 'Q2' }, choice);
  const old = cache.written.map((record) => ({ ...record, fetched: '2020-01-01' }));
  const deaf = createWikidata({ fetch: () => Promise.reject(new TypeError('offline')) });
  const again = await createDescriber({ pack, cache: memoryCache(old), wikidata: deaf }).lookUp({ wikidata: 'Q2' }, choice);
  expect(again).toMatchObject({ state: 'found', view: { fetched: '2020-01-01' } });
  expect(await createDescriber({ pack, cache: memoryCache(), wikidata: deaf }).lookUp({ wikidata: 'Q2' }, choice)).toEqual({
    state: 'failed',
    reason: 'offline',
    retryAfterSeconds: null,
  });
});

test.each([
  ['an error of the API', { error: { code: 'param-illegal' } }, { state: 'failed', reason: 'unreadable', retryAfterSeconds: null }],
  ['too many askers', { error: { code: 'ratelimited' } }, { state: 'failed', reason: 'busy', retryAfterSeconds: null }],
  ['a form that is not the API’s', { entities: [1] }, { state: 'failed', reason: 'unreadable', retryAfterSeconds: null }],
  ['no such item', { error: { code: 'no-such-entity' } }, { state: 'not found' }],
])('%s', async (_name, answer, expected) => {
  const { wikidata } = api(() => answer);
  const cache = memoryCache();
  expect(await createDescriber({ pack, cache, wikidata }).lookUp({ wikidata: 'Q2' }, choice)).toEqual(expected);
  expect(cache.written).toEqual([]);
});

test.skipIf(!existsSync(shared))(
  'real answers of ../shared: an organization is found, a person, a class and a missing item are not',
  async () => {
    const recorded = (file: string): unknown => {
      const bytes = readFileSync(`${shared}/api/${file}`);
      return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
    };
    const ask = (answer: unknown, wikidata: string) =>
      createDescriber({ pack, cache: memoryCache(), wikidata: api(() => answer).wikidata }).lookUp({ wikidata }, choice);
    expect(await ask(recorded('wbgetentities-Q7747.json.gz'), 'Q7747')).toEqual({ state: 'not found' });
    expect(await ask(recorded('wbgetentities-Q215627.json'), 'Q215627')).toEqual({ state: 'not found' });
    expect(await ask(recorded('wbgetentities-Q6-Q42-P31.json'), 'Q6')).toEqual({ state: 'not found' });
    expect(await ask(recorded('wbgetentities-title-missing.json'), 'Q5')).toEqual({ state: 'not found' });
    expect(await ask(recorded('wbgetentities-error-bogus-id.json'), 'Q5')).toEqual({ state: 'not found' });
    for (const file of readdirSync(`${shared}/org-fixtures`)) {
      const entity: unknown = JSON.parse(readFileSync(`${shared}/org-fixtures/${file}`, 'utf8'));
      const id = file.replace('.json', '');
      expect(await ask({ entities: { [id]: entity } }, id)).toMatchObject({ state: 'found', view: { entity: { wikidata: id } } });
    }
  },
);

test.skipIf(!existsSync(shared))('a search of ../shared: many of one name are nobody', async () => {
  const search: unknown = JSON.parse(readFileSync(`${shared}/api/wbsearchentities-abc.json`, 'utf8'));
  const { wikidata, asked } = api((parameters) => (parameters.get('action') === 'wbsearchentities' ? search : { entities: {} }));
  expect(await createDescriber({ pack, cache: memoryCache(), wikidata }).lookUp({ name: 'abc' }, choice)).toEqual({ state: 'not found' });
  expect(asked[1]).toBe('wbgetentities Q169889|Q286874|Q781365|Q287076|Q304330');
});
