/** For tests: knowledge made of a few invented records, written short. */
import { normalizeAccount } from './address.ts';
import { fold } from './fold.ts';
import type { Kind } from './kinds.ts';
import type { Article, Block, Entity, EntityId, FurniturePlace, Knowledge, Mention, Publisher, Reference, Statement } from './model.ts';
import type { Property } from './properties.ts';
import { siteKey, siteKeys } from './site.ts';

export const today = '2026-11-22';

/** A statement in short: property, value, and what else is to be set. */
export type Said = readonly [property: Property, to: EntityId, more?: Partial<Statement> & { readonly asOf?: string }];

export interface Invented {
  readonly id: EntityId;
  readonly kind?: Kind;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly hosts?: readonly string[];
  readonly accounts?: readonly string[];
  readonly barrier?: string;
  readonly passable?: boolean;
  readonly layer?: Entity['layer'];
  readonly says?: readonly Said[];
}

/** A source that can be opened, of the given date. */
export function source(asOf = '2025'): Reference {
  return { title: 'Register', url: 'https://register.example/entry', asOf, seen: '2026-11-22', where: null };
}

/** A statement between two invented organizations; `by` is set, since some properties need it. */
export function statement([property, to, more = {}]: Said): Statement {
  const { asOf, ...rest } = more;
  return {
    property,
    value: { entity: to },
    start: null,
    end: null,
    share: null,
    rank: 'normal',
    by: 'A register',
    ending: null,
    references: [source(asOf)],
    ...rest,
  };
}

function entityOf(invented: Invented): Entity {
  const {
    id,
    kind = 'company',
    name = id,
    aliases = [],
    hosts = [],
    accounts = [],
    barrier = null,
    passable = false,
    layer = 'curated',
    says = [],
  } = invented;
  return {
    id,
    layer,
    kind,
    labels: { en: name },
    descriptions: {},
    aliases: aliases.map((alias) => ({ name: alias, use: 'free' })),
    country: null,
    hosts,
    accounts,
    accountReferences: [],
    wikidata: null,
    statements: says.map(statement),
    passable,
    barrier,
  };
}

function index<K, V>(rows: readonly (readonly [K, V])[]): Map<K, V[]> {
  const map = new Map<K, V[]>();
  for (const [key, value] of rows) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

/** Knowledge of these records; organizations that are only spoken of are companies. */
export function world(records: readonly Invented[]): Knowledge {
  const known = new Set(records.map(({ id }) => id));
  const spoken = records.flatMap(({ says = [] }) => says.map(([, to]) => to)).filter((id) => !known.has(id));
  const entities = new Map([...records, ...[...new Set(spoken)].map((id) => ({ id }))].map((record) => [record.id, entityOf(record)]));
  const all = [...entities.values()];
  const inverse = index(
    all.flatMap(({ id, statements }) =>
      statements.flatMap(({ property, value }) => ('entity' in value ? [[value.entity, { from: id, property }] as const] : [])),
    ),
  );
  const hosts = new Map(all.flatMap((entity) => entity.hosts.map((host) => [siteKey(host), entity.id] as const)));
  const accounts = new Map(all.flatMap((entity) => entity.accounts.map((account) => [normalizeAccount(account), entity.id] as const)));
  const names = index(
    all.flatMap((entity) =>
      [...Object.values(entity.labels), ...entity.aliases.map(({ name }) => name)].map((name) => [fold(name), entity.id] as const),
    ),
  );
  return {
    entity: (id) => entities.get(id) ?? null,
    inverse: (id) => inverse.get(id) ?? [],
    publisherOf: (host, path) => {
      const match = siteKeys(host, path).find((key) => hosts.has(key));
      return match === undefined ? null : { entity: hosts.get(match) ?? '', match };
    },
    accountOf: (address) => accounts.get(address) ?? null,
    named: (name) => names.get(fold(name)) ?? [],
  };
}

/** A publisher of which we have this record, or none. */
export function publishedBy(entity: EntityId | null): Publisher {
  return {
    entity,
    label: entity ?? 'Somebody',
    labelBasis: entity ? 'record' : 'declared',
    host: 'site.example',
    platform: null,
    via: null,
    declared: [],
    evidence: [],
  };
}

/** A block; links are written `[words](https://…)` in its text. */
export function block<P extends Block['place'] | FurniturePlace>(place: P, written: string, rel = ''): Block<P> {
  let text = '';
  const links: { start: number; end: number; href: string; rel: string }[] = [];
  let from = 0;
  for (const match of written.matchAll(/\[([^\]]{0,200})\]\((https?:[^)]{1,400})\)/g)) {
    text += written.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? '';
    links.push({ start, end: text.length, href: match[2] ?? '', rel });
    from = match.index + match[0].length;
  }
  return { place, text: text + written.slice(from), links };
}

/** An article of these blocks, which declares these site names. */
export function article(
  url: string,
  blocks: readonly Block[],
  furniture: readonly Block<FurniturePlace>[] = [],
  declared: readonly string[] = [],
): Article {
  const declarations = declared.map((name) => ({
    kind: 'site-name' as const,
    name,
    url: null,
    quote: null,
    place: 'structured data' as const,
  }));
  return { url, lang: 'en', blocks, furniture, imprint: { declarations, parents: [], labels: [], provider: null, published: null } };
}

/** Every place where one of these names stands in the article, longest names first. */
export function mentionsOf(of: Article, knowledge: Knowledge, names: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (const [index, { text }] of of.blocks.entries()) {
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (found.some((other) => other.block === index && other.start < end && at < other.end)) continue;
        const entity = knowledge.named(name)[0] ?? null;
        found.push({ block: index, start: at, end, text: name, entity, label: name, cited: false, why: [], others: [] });
      }
    }
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}
