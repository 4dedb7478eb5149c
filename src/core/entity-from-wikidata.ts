import { normalizeAccount } from './address.ts';
import type { Alias, Entity } from './model.ts';
import { kindOfItem } from './wikidata-classes.ts';
import { countryOfItem } from './wikidata-countries.ts';
import { type Claim, claimsOf, field, itemOf, list, text } from './wikidata-json.ts';
import { statementsOf } from './wikidata-statements.ts';

/** Languages whose names are kept; `mul` is Wikidata's name for all languages. */
export const keptLanguages = 'en de fr es it pt nl sv pl cs uk ru el tr ar fa he ur hi bn id ja ko zh mul'.split(' ');
const longestName = 160;
const longestDescription = 240;
const manyAliases = 40;

/** Networks by the property that holds an account's name there, with what stands before that name. */
const networks: readonly [property: string, before: string][] = [
  ['P2002', 'https://x.com/'],
  ['P2013', 'https://www.facebook.com/'],
  ['P2397', 'https://www.youtube.com/channel/'],
  ['P2003', 'https://www.instagram.com/'],
  ['P3789', 'https://t.me/'],
];

/** A site as a whole: a page or a language of somebody's site is not one's own. */
const ownSite = /^https?:\/\/[^/?#\s]+\/?$/i;

/**
 * One entity of Wikidata, as its API and dumps write it, as a record of ours; null where it is no organization or bears no name.
 * `seen`: the day it was read (ISO). Ranks, references, ends and shares count as docs/knowledge.md says; former sites and accounts are left out.
 */
export function entityFromWikidata(entity: unknown, seen: string): Entity | null {
  const id = field(entity, 'id');
  if (typeof id !== 'string' || !/^Q[1-9]\d{0,11}$/.test(id)) return null;
  const kind = kindOfItem(entity);
  const labels = kind && namesByLanguage(field(entity, 'labels'), longestName);
  if (!kind || !labels || Object.keys(labels).length === 0) return null;
  const modified = field(entity, 'modified');
  const asOf = typeof modified === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(modified) ? modified.slice(0, 10) : seen;
  return {
    id,
    layer: 'fetched',
    kind,
    labels,
    descriptions: namesByLanguage(field(entity, 'descriptions'), longestDescription),
    aliases: aliasesOf(entity, Object.values(labels)),
    country: countryOf(entity),
    hosts: [],
    accounts: accountsOf(entity),
    accountReferences: [],
    wikidata: id,
    statements: statementsOf(entity, kind, { item: id, asOf, seen }),
    passable: false,
    barrier: null,
  };
}

/** Names in the languages that are kept; where there is none of them, the first. `mul` stands in for English. */
function namesByLanguage(names: unknown, longest: number): Readonly<Record<string, string>> {
  if (typeof names !== 'object' || names === null || Array.isArray(names)) return {};
  const named = (language: string): string | null => text(field(field(names, language), 'value'), longest);
  const kept = keptLanguages.flatMap((language) => {
    const name = named(language);
    return name === null ? [] : [[language, name] as const];
  });
  const byLanguage = new Map(kept);
  const all = byLanguage.get('mul');
  byLanguage.delete('mul');
  if (all !== undefined && !byLanguage.has('en')) byLanguage.set('en', all);
  if (byLanguage.size > 0) return Object.fromEntries(byLanguage);
  const other = Object.keys(names).find((language) => /^[a-z-]{2,12}$/.test(language) && named(language) !== null);
  return other === undefined ? {} : { [other]: named(other) ?? '' };
}

/** Other names, official and short names, each once and none a label; nobody here has looked at them, so all need evidence. */
function aliasesOf(entity: unknown, labels: readonly string[]): readonly Alias[] {
  const aliases = field(entity, 'aliases');
  const written = keptLanguages.flatMap((language) =>
    list(field(aliases, language)).map((alias) => text(field(alias, 'value'), longestName)),
  );
  const official = ['P1448', 'P1813'].flatMap((property) =>
    claimsOf(entity, property).map(({ value }) =>
      keptLanguages.includes(String(field(value, 'language'))) ? text(field(value, 'text'), longestName) : null,
    ),
  );
  const names = new Set([...written, ...official].filter((name) => name !== null));
  for (const label of labels) names.delete(label);
  return [...names].slice(0, manyAliases).map((name) => ({ name, use: 'needs evidence' }));
}

function countryOf(entity: unknown): string | null {
  const codes = new Set(best(claimsOf(entity, 'P17')).flatMap(({ value }) => countryOfItem(itemOf(value) ?? '') ?? []));
  const [only = null, ...others] = codes;
  return others.length === 0 ? only : null;
}

function accountsOf(entity: unknown): readonly string[] {
  const sites = best(claimsOf(entity, 'P856')).map(({ value }) => (typeof value === 'string' && ownSite.test(value) ? value : null));
  const onNetworks = networks.flatMap(([property, before]) =>
    best(claimsOf(entity, property)).map(({ value }) =>
      typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? before + value : null,
    ),
  );
  const addresses = [...sites, ...onNetworks].flatMap((address) =>
    typeof address === 'string' && /^https?:\/\//i.test(address) ? (normalizeAccount(address.slice(0, 500)) ?? []) : [],
  );
  return [...new Set(addresses)].slice(0, 20);
}

/** The claims that hold: the preferred ones where there are such, and none that ended. */
function best(claims: readonly Claim[]): readonly Claim[] {
  const present = claims.filter((claim) => claim.qualifier('P582').length === 0);
  const preferred = present.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : present;
}
