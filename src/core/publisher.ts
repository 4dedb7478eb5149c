import { type Address, normalizeAccount, parseAddress } from './address.ts';
import { bearerOf } from './bearer.ts';
import { bearsLegalForm, skeleton } from './lookalike.ts';
import type { Article, Declaration, EntityId, Evidence, Knowledge, Publisher } from './model.ts';
import { platformOf } from './platforms.ts';
import { siteKey, siteKeys, visitedHost } from './site.ts';
import { unwrap } from './wrappers.ts';

const mostDeclared = 8;
const longestDeclared = 120;

interface Found {
  readonly entity: EntityId;
  /** The record's host, path or account that this page matches. */
  readonly match: string;
}

/** Our record of who runs this host and path, or whose account or official site it is. */
function recordOf(page: Address, knowledge: Knowledge): Found | null {
  if (page.hostForm !== 'name') return null;
  const host = visitedHost(page.host);
  const keys = siteKeys(host, page.path);
  const found = knowledge.publisherOf(host, page.path);
  if (found && keys.includes(siteKey(found.match))) return found;
  const account = platformOf(page.host, page.path)?.account ?? null;
  const own =
    account === null ? keys.filter((key) => key === host || key.startsWith(`${host}/`)) : [account, normalizeAccount(`https://${account}`)];
  for (const key of own.slice(0, 12)) {
    const entity = key === null ? null : knowledge.accountOf(key);
    const record = entity === null ? null : knowledge.entity(entity);
    if (key !== null && record?.layer === 'curated' && record.kind !== 'person') return { entity: record.id, match: key };
  }
  return null;
}

function declaredNames(declarations: readonly Declaration[]): string[] {
  const names = declarations.map(({ name }) => name.trim()).filter((name) => name !== '' && name.length <= longestDeclared);
  return [...new Set(names)].slice(0, mostDeclared);
}

/** How far a name and a host spell the same, 0 to 1: "Example Times" on example-times.org is 1. */
function sharedLetters(name: string, host: string): number {
  const wanted = skeleton(name.replace(/^the\s+/i, ''));
  const labels = host.split('.').slice(0, -1).map(skeleton);
  const shares = labels.map((label) => {
    const [short, long] = label.length < wanted.length ? [label, wanted] : [wanted, label];
    return short.length >= 3 && long.includes(short) ? short.length / long.length : 0;
  });
  return Math.max(0, ...shares);
}

/** The declared name to show: what fits the host first, a site's name before a firm's; never the name of someone else or of the service itself. */
function chooseName(declarations: readonly Declaration[], host: string, services: readonly string[], knowledge: Knowledge): string | null {
  const taken = new Set(services.map(skeleton));
  const score = ({ kind, name }: Declaration, at: number): number => {
    const shared = sharedLetters(name, host);
    const standing = kind === 'site-name' ? 0.6 : kind === 'imprint' && shared === 0 ? -0.3 : 0;
    return 2 * shared + standing - (bearsLegalForm(name) ? 1.5 : 0) - (/^[a-z0-9.]+$/.test(name) ? 0.7 : 0) - at / 100;
  };
  const ranked = declarations
    .map((declaration, at) => ({ name: declaration.name.trim(), score: score(declaration, at) }))
    .sort((a, b) => b.score - a.score);
  const usable = (name: string): boolean =>
    !taken.has(skeleton(name)) && !isOtherHost(name, host) && bearerOf(name, null, knowledge) === null;
  return ranked.find(({ name }) => usable(name))?.name ?? null;
}

/** True for a name that is written as an address, and neither as this page's nor with its own word before another ending. */
function isOtherHost(name: string, host: string): boolean {
  const written = name.toLowerCase().replace(/^www\./, '');
  if (!/^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|info|news|[a-z]{2})$/u.test(written)) return false;
  return (
    !host.split('.').includes(written.split('.')[0] ?? '') && !`.${host}`.endsWith(`.${written}`) && !`.${written}`.endsWith(`.${host}`)
  );
}

function labelOf(entity: EntityId, knowledge: Knowledge): string {
  const labels = new Map(Object.entries(knowledge.entity(entity)?.labels ?? {}));
  return labels.get('en') ?? [...labels.values()][0] ?? entity;
}

function declaredEvidence(declarations: readonly Declaration[], names: readonly string[]): Evidence[] {
  return declarations
    .filter(({ name }) => names.includes(name.trim()))
    .slice(0, mostDeclared + 4)
    .map(({ kind, name, quote, place }) => ({ kind, value: name.trim(), quote, place }));
}

/**
 * Who published this article: our record of the host and path, else the platform's account, else what the page calls itself.
 * Nothing that the page says makes it one of our records: a declared name, a canonical address and structured data are claims.
 */
export function identify(article: Article, knowledge: Knowledge): Publisher {
  const address = parseAddress(article.url);
  const wrapped = address && unwrap(address);
  const page = wrapped ? wrapped.inner : address;
  const host = visitedHost(page?.host ?? address?.host ?? '');
  const platform = page && page.hostForm === 'name' ? platformOf(page.host, page.path) : null;
  const record = page ? recordOf(page, knowledge) : null;
  const { declarations } = article.imprint;
  const declared = declaredNames(declarations);
  const rest = {
    host,
    platform: platform?.platform ?? null,
    via: wrapped?.via ?? null,
    declared,
  };
  const evidence = declaredEvidence(declarations, declared);
  if (record) {
    const website: Evidence = { kind: 'website', value: record.match, quote: null, place: null };
    return {
      entity: record.entity,
      label: labelOf(record.entity, knowledge),
      labelBasis: 'record',
      ...rest,
      evidence: [website, ...evidence],
    };
  }
  const services = [rest.platform, rest.via, platform && 'X (formerly Twitter)'].filter((name) => name !== null);
  const usable = declarations.filter(({ name }) => declared.includes(name.trim()));
  const name = chooseName(usable, platform?.account ?? host, services, knowledge);
  if (name !== null) return { entity: null, label: name, labelBasis: 'declared', ...rest, evidence };
  return { entity: null, label: platform?.account ?? host, labelBasis: 'host', ...rest, evidence };
}
