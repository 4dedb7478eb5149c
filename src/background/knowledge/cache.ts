import Dexie, { type Table } from 'dexie';
import * as v from 'valibot';
import type { KeptSite } from '../../core/site-word.ts';
import type { CacheState } from '../../messages.ts';
import { type FetchedRecord, fetchedRecord } from './fetched.ts';
import { keptSite } from './kept-site.ts';

/** Organizations that a reader looked up, and what sites said of themselves when a reader asked. It may vanish at any time, and nothing fails when it does: trouble is told in `state`. */
export interface Cache {
  /** Every kept record; read once, then at hand. */
  all(): Promise<readonly FetchedRecord[]>;
  /** Keeps a record in place of an older one; false where it could not be kept. */
  keep(record: FetchedRecord): Promise<boolean>;
  /** What a site said of itself, or null where nobody asked. */
  site(host: string): Promise<KeptSite | null>;
  /** Keeps what a site said in place of what it said before. */
  keepSite(site: KeptSite): Promise<boolean>;
  /** Drops all that is older than this day (ISO). */
  forget(before: string): Promise<null>;
  state(): Promise<CacheState>;
  clear(): Promise<null>;
}

const mostRecords = 2000;
const openTime = 3000;
const mostSites = 1000;
const version = 2;

/** Opens the cache when it is first used. */
export function openCache(name = 'masthead'): Cache {
  const database = new Dexie(name);
  database.version(version).stores({ organizations: 'id, fetched', sites: 'host, asked' });
  const organizations: Table<FetchedRecord, string> = database.table('organizations');
  const sites: Table<KeptSite, string> = database.table('sites');
  let trouble: CacheState['trouble'] = null;
  let kept: Promise<readonly FetchedRecord[]> | null = null;
  // Another version of the extension wants the database: an old connection would block it for ever.
  database.on('versionchange', () => database.close());
  database.on('blocked', () => {
    trouble = 'blocked';
  });

  const open = async (): Promise<boolean> => {
    if (database.isOpen()) return true;
    if (await isNewer(name)) {
      trouble = 'newer';
      return false;
    }
    try {
      const opened = database.open().then(() => true);
      opened.catch(() => false);
      const inTime = await Promise.race([opened, late()]);
      trouble = inTime ? null : 'blocked';
      return inTime;
    } catch (error) {
      trouble = nameOf(error) === 'VersionError' ? 'newer' : 'unavailable';
      return false;
    }
  };
  /** Does something with the database, or gives `otherwise` where that cannot be done. */
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    if (!(await open())) return otherwise;
    try {
      return await work();
    } catch (error) {
      trouble = isFull(error) ? 'full' : 'unavailable';
      return otherwise;
    }
  };
  const readAll = (): Promise<readonly FetchedRecord[]> =>
    attempt(async () => {
      const rows: readonly unknown[] = await organizations.limit(mostRecords).toArray();
      return rows.filter((row): row is FetchedRecord => v.is(fetchedRecord, row));
    }, []);

  const all = (): Promise<readonly FetchedRecord[]> => {
    kept ??= readAll();
    return kept;
  };

  return {
    all,
    async keep(record) {
      const done: boolean = await attempt(async () => {
        const surplus = (await organizations.count()) - mostRecords + 1;
        if (surplus > 0) await organizations.bulkDelete(await organizations.orderBy('fetched').limit(surplus).primaryKeys());
        await organizations.put(record);
        return true;
      }, false);
      const others = (await all()).filter(({ id }) => id !== record.id);
      if (done) kept = Promise.resolve([...others, record]);
      return done;
    },
    site: (host) =>
      attempt(async () => {
        const row: unknown = await sites.get(host);
        return v.is(keptSite, row) ? row : null;
      }, null),
    keepSite: (site) =>
      attempt(async () => {
        const surplus = (await sites.count()) - mostSites + 1;
        if (surplus > 0) await sites.bulkDelete(await sites.orderBy('asked').limit(surplus).primaryKeys());
        await sites.put(site);
        return true;
      }, false),
    async forget(before) {
      await attempt(async () => {
        await organizations.where('fetched').below(before).delete();
        await sites.where('asked').below(before).delete();
      }, undefined);
      kept = null;
      return null;
    },
    async state() {
      const [count, hosts] = await attempt(() => Promise.all([organizations.count(), sites.count()]), [0, 0]);
      const usage = count + hosts > 0 ? await bytesUsed() : 0;
      return { organizations: count, sites: hosts, bytes: usage, trouble };
    },
    async clear() {
      await attempt(() => Promise.all([organizations.clear(), sites.clear()]), undefined);
      kept = Promise.resolve([]);
      return null;
    },
  };
}

/** Whether a later version of the extension wrote the database: Dexie would open it all the same, and change it. Its numbers are tenfold. */
async function isNewer(name: string): Promise<boolean> {
  try {
    const databases = await Dexie.dependencies.indexedDB.databases();
    return databases.some((one) => one.name === name && (one.version ?? 0) >= (version + 1) * 10);
  } catch {
    return false;
  }
}

function late(): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), openTime));
}

async function bytesUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Quota errors arrive bare, or inside the abort of their transaction. */
function isFull(error: unknown): boolean {
  const inner = typeof error === 'object' && error !== null && 'inner' in error ? error.inner : null;
  return [error, inner].some((one) => nameOf(one) === 'QuotaExceededError');
}
