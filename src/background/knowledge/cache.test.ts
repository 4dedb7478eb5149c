import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCache } from './cache.ts';
import type { FetchedRecord } from './fetched.ts';

const record = (id: string, fetched = '2026-11-22'): FetchedRecord => ({
  id,
  entity: {
    id,
    layer: 'fetched',
    kind: 'company',
    labels: { en: `Company ${id}` },
    descriptions: {},
    aliases: [],
    country: null,
    hosts: [],
    accounts: [],
    accountReferences: [],
    wikidata: id,
    statements: [],
    passable: false,
    barrier: null,
  },
  names: {},
  fetched,
});

beforeEach(() => {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  globalThis.indexedDB = factory;
});
afterEach(() => vi.useRealTimers());

test('what is kept is there for the next worker, once, and gone when it is cleared', async () => {
  const cache = openCache();
  expect(await cache.keep(record('Q1', '2026-01-01'))).toBe(true);
  expect(await cache.keep(record('Q1'))).toBe(true);
  const next = openCache();
  expect(await next.all()).toEqual([record('Q1')]);
  expect((await next.state()).organizations).toBe(1);
  await next.clear();
  expect(await next.all()).toEqual([]);
  expect(await openCache().all()).toEqual([]);
});

test('a damaged record is not read', async () => {
  const cache = openCache();
  await cache.keep(record('Q1'));
  await cache.keep({ ...record('Q2'), entity: { ...record('Q2').entity, kind: 'spell' as never } });
  expect((await openCache().all()).map(({ id }) => id)).toEqual(['Q1']);
});

test('a database of a newer version stays untouched, and the state says so', async () => {
  const newer = new Dexie('masthead');
  newer.version(9).stores({ organizations: 'id' });
  await newer.open();
  newer.close();
  const cache = openCache();
  expect(await cache.keep(record('Q1'))).toBe(false);
  expect(await cache.all()).toEqual([]);
  expect(await cache.state()).toMatchObject({ organizations: 0, trouble: 'newer' });
});

test('an old connection gives way to a newer version', async () => {
  const cache = openCache();
  await cache.keep(record('Q1'));
  const newer = new Dexie('masthead');
  newer.version(9).stores({ organizations: 'id' });
  await newer.open();
  expect(newer.isOpen()).toBe(true);
  newer.close();
});

test('no database at all: nothing is kept, nothing fails', async () => {
  const none = {
    open: () => {
      throw new DOMException('no', 'InvalidStateError');
    },
  } as unknown as IDBFactory;
  Dexie.dependencies.indexedDB = none;
  const cache = openCache();
  expect(await cache.keep(record('Q1'))).toBe(false);
  expect(await cache.clear()).toBeNull();
  expect((await cache.state()).trouble).toBe('unavailable');
});

test('a database that never opens is given up after a while', async () => {
  const silent = { open: () => ({ addEventListener() {} }) } as unknown as IDBFactory;
  Dexie.dependencies.indexedDB = silent;
  vi.useFakeTimers();
  const state = openCache().state();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await state).toEqual({ organizations: 0, sites: 0, bytes: 0, trouble: 'blocked' });
});

test('a full disk is told, and reading goes on', async () => {
  const cache = openCache();
  await cache.keep(record('Q1'));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await cache.keep(record('Q2'))).toBe(false);
  put.mockRestore();
  expect((await cache.state()).trouble).toBe('full');
  expect(await cache.all()).toEqual([record('Q1')]);
});

test('a site’s word is kept by host, dropped with age, and not read when it is damaged', async () => {
  const cache = openCache();
  const site = { host: 'a.example', asked: '2026-11-22', files: [{ path: '/ads.txt', outcome: 'read' }], declared: [] } as const;
  expect(await cache.keepSite(site)).toBe(true);
  await cache.keepSite({ ...site, host: 'old.example', asked: '2026-01-01' });
  await cache.keepSite({ ...site, host: 'odd.example', files: 'all' as never });
  await cache.keep(record('Q1', '2026-01-01'));
  await cache.forget('2026-10-01');
  const next = openCache();
  expect(await next.site('a.example')).toEqual(site);
  expect(await next.site('old.example')).toBeNull();
  expect(await next.site('odd.example')).toBeNull();
  expect(await next.all()).toEqual([]);
  expect((await next.state()).sites).toBe(2);
  await next.clear();
  expect(await next.site('a.example')).toBeNull();
});
