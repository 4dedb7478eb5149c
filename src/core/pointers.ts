import { normalizeAccount } from './address.ts';
import { continuedClause, type FollowClause, followClauses, mayAsk, type Person } from './follow-line.ts';
import { handleHosts } from './follow-words.ts';
import { mayBePointedTo, namesInFurniture } from './furniture-names.ts';
import { lineWords, type NamedSpan } from './line-words.ts';
import type { Article, ArticlePlace, Block, EntityId, Evidence, FurniturePlace, Knowledge, Mention, Span, TextLink } from './model.ts';
import { isNetwork, mayBeAccount } from './networks.ts';

/** An organization whose accounts or site the page asks its readers to follow, with the page's words. */
export interface Pointer {
  readonly entity: EntityId;
  /** First: the page gives the account as its own; third: it asks to follow somebody. */
  readonly person: Person;
  readonly evidence: readonly Evidence[];
}

type Place = 'closing lines' | FurniturePlace;

/** One line of a block: blocks keep their line breaks. */
interface Line {
  readonly place: Place;
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly names: readonly NamedSpan[];
}

interface Found {
  readonly entity: EntityId;
  readonly person: Person;
  readonly evidence: Evidence;
}

const longestQuote = 300;
const mostLines = 400;
/** Closing lines and furniture are short; what is longer is read to here. */
const longestBlock = 2400;
const mostEvidence = 6;
const about =
  /^(?:about|über|à propos de|acerca de|sobre|informazioni su|о компании|об организации|hakkında|نبذة عن|حول|درباره)(?:\s|:|$)/iu;

function linesOf<P extends ArticlePlace | FurniturePlace>(block: Block<P>, place: Place, names: readonly NamedSpan[]): Line[] {
  const lines: Line[] = [];
  const links = block.links.slice(0, mostLines);
  let start = 0;
  for (const text of block.text.slice(0, longestBlock).split('\n', mostLines)) {
    const end = start + text.length;
    const shift = <S extends Span>(span: S): S => ({ ...span, start: span.start - start, end: span.end - start });
    const inside = (span: Span) => span.start >= start && span.end <= end;
    lines.push({ place, text, links: links.filter(inside).map(shift), names: names.filter(inside).map(shift) });
    start = end + 1;
  }
  return lines;
}

/** Whose account or site a link goes to. A site counts by its front page only. */
function linkOwner(link: TextLink, knowledge: Knowledge): { entity: EntityId; account: string } | null {
  if (/\b(?:sponsored|ugc)\b/.test(link.rel)) return null;
  const account = normalizeAccount(link.href);
  if (account === null) return null;
  const owner = knowledge.accountOf(account) ?? (account.includes('/') ? null : (knowledge.publisherOf(account, '/')?.entity ?? null));
  return mayBePointedTo(owner, knowledge) ? { entity: owner, account } : null;
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function quoteOf(text: string, span: Span): string {
  const whole = plain(text);
  if (whole.length <= longestQuote) return whole;
  return plain(text.slice(span.start, Math.min(text.length, span.start + longestQuote)));
}

function fromClause(line: Line, clause: FollowClause, quote: string, knowledge: Knowledge): Found[] {
  const { place, text, links } = line;
  const found: Found[] = clause.targets.map(({ name, person }) => ({
    entity: name.entity,
    person,
    evidence: { kind: 'follow-line', value: text.slice(name.start, name.end), quote, place },
  }));
  for (const link of links.filter(({ start, end }) => start >= clause.start && end <= Math.max(clause.end + 2, clause.end))) {
    const owner = linkOwner(link, knowledge);
    if (!owner) continue;
    const named = clause.targets.find(({ name }) => name.entity === owner.entity);
    const person = named?.person ?? clause.person;
    found.push({ entity: owner.entity, person, evidence: { kind: 'profile-link', value: owner.account, quote, place } });
  }
  const hosts = clause.networks.map((network) => handleHosts.get(network)).filter((host) => host !== undefined);
  for (const handle of clause.handles) {
    for (const host of hosts.length > 0 ? new Set(hosts) : ['x.com/']) {
      const entity = knowledge.accountOf(host + handle);
      if (mayBePointedTo(entity, knowledge))
        found.push({ entity, person: clause.person, evidence: { kind: 'follow-line', value: host + handle, quote, place } });
    }
  }
  return found;
}

/** In the publisher's furniture a bare link to an organization's account, with no other word than a network's, gives it as the site's own. */
function fromBareLinks(line: Line, knowledge: Knowledge): Found[] {
  if (line.place === 'closing lines' || !line.links.some(({ href }) => mayBeAccount(href))) return [];
  const words = lineWords(line.text, []);
  if (words.some(({ kind, raw }) => kind === 'bar' || kind === 'other' || (kind === 'name' && !raw.startsWith('@')))) return [];
  return line.links.flatMap((link) => {
    const owner = linkOwner(link, knowledge);
    if (!owner || !isNetwork(owner.account)) return [];
    const quote = quoteOf(line.text, link) || null;
    return [
      {
        entity: owner.entity,
        person: 'first' as const,
        evidence: { kind: 'profile-link' as const, value: owner.account, quote, place: line.place },
      },
    ];
  });
}

function carriedOn({ text, links, names }: Line, knowledge: Knowledge): FollowClause | null {
  const owned = links.some((link) => linkOwner(link, knowledge) !== null);
  return continuedClause(text, names, owned);
}

/** Reads lines that follow one another: an asking, and the lines that carry it on. */
function readPassage(lines: readonly Line[], knowledge: Knowledge): Found[] {
  const found: Found[] = [];
  let passage: string | null = null;
  let issuer = false;
  for (const line of lines.slice(0, mostLines)) {
    if (line.text.trim() === '' && line.links.length === 0) continue;
    issuer ||= line.place === 'closing lines' && about.test(line.text.trim());
    if (issuer) continue;
    const clauses = mayAsk(line.text) ? followClauses(line.text, line.names) : [];
    const carried: FollowClause | null = clauses.length === 0 && passage !== null ? carriedOn(line, knowledge) : null;
    const all: readonly FollowClause[] = carried ? [carried] : clauses;
    // A line that carries an asking on is quoted with the asking.
    const asked: string = carried && passage !== null ? `${passage} ` : '';
    passage = null;
    for (const clause of all) {
      const own = asked + quoteOf(line.text, clause);
      found.push(...fromClause(line, clause, own.length <= longestQuote ? own : quoteOf(line.text, clause), knowledge));
      passage = (asked + plain(line.text.slice(clause.start))).slice(0, longestQuote);
    }
    if (all.length === 0) found.push(...fromBareLinks(line, knowledge));
  }
  return found;
}

function closingLines(article: Article, mentions: readonly Mention[], knowledge: Knowledge): Line[] {
  return article.blocks.flatMap((block, index) => {
    if (block.place !== 'closing lines') return [];
    const names = mentions.flatMap(({ block: at, start, end, entity }) =>
      at === index && mayBePointedTo(entity, knowledge) ? [{ start, end, entity }] : [],
    );
    return linesOf(block, 'closing lines', names);
  });
}

/** True where the prose ends in a block "About X": the text is a release, and X its issuer. */
function endsWithIssuer({ blocks }: Article, mentions: readonly Mention[]): boolean {
  const first = blocks.findIndex(({ place }) => place === 'closing lines');
  const last = first < 0 ? blocks.length : first;
  return blocks.slice(Math.max(0, last - 4), last).some(({ text }, i) => {
    const index = Math.max(0, last - 4) + i;
    return about.test(text.slice(0, 40)) && mentions.some(({ block, start }) => block === index && start <= 16);
  });
}

/** Lines of furniture; names are looked for only in and behind lines that may ask to follow. */
function furnitureLines(article: Article, knowledge: Knowledge): Line[] {
  let near = 0;
  return article.furniture.flatMap((block) => {
    near = mayAsk(block.text) ? 4 : near - 1;
    return linesOf(block, block.place, near > 0 ? namesInFurniture(block.text, knowledge) : []);
  });
}

/**
 * The organizations that the page asks its readers to follow, by claims.md ("Pointers on the page"): only those that the article itself
 * names, above its closing lines. Each evidence quotes the page's words, white space apart.
 */
export function pointers(article: Article, mentions: readonly Mention[], knowledge: Knowledge): Pointer[] {
  const named = new Set(mentions.filter(({ block }) => article.blocks[block]?.place !== 'closing lines').map(({ entity }) => entity));
  const release = article.imprint.labels.includes('press release') || endsWithIssuer(article, mentions);
  const closing = release ? [] : readPassage(closingLines(article, mentions, knowledge), knowledge);
  const byEntity = new Map<EntityId, Found[]>();
  for (const found of [...closing, ...readPassage(furnitureLines(article, knowledge), knowledge)]) {
    if (named.has(found.entity)) byEntity.set(found.entity, [...(byEntity.get(found.entity) ?? []), found]);
  }
  return [...byEntity].map(([entity, all]) => {
    const person = all.some((each) => each.person === 'first') ? 'first' : 'third';
    const seen = new Set<string>();
    const evidence = all.filter((each) => each.person === person).map((each) => each.evidence);
    const distinct = evidence.filter(
      ({ kind, value, quote }) => !seen.has(`${kind}\n${value}\n${quote}`) && seen.add(`${kind}\n${value}\n${quote}`),
    );
    return { entity, person, evidence: distinct.slice(0, mostEvidence) };
  });
}
