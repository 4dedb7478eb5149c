/** What a page declares of its own publisher: claims, never an identity. */
import { creditOf } from './credit.ts';
import { declaredName, resemblesHost } from './declared-name.ts';
import { imprintLines } from './imprint-lines.ts';
import { type LinkedData, readLinkedData, type Thing, texts, things, typesOf } from './jsonld.ts';
import { labelsOf } from './labels.ts';
import type { Declaration, Imprint, PageFacts } from './model.ts';
import type { Reading } from './read.ts';

const maxDeclarations = 12;
const articleType = /article|blogposting|^report$|^webpage$|^newsarticle$/;
const houseType =
  /^(?:newsmediaorganization|organization|website|corporation|ngo|educationalorganization|governmentorganization|onlinebusiness)$/;
const siteNames = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'copyright',
  'twitter:app:name:iphone',
];

/** Collects what the page says of its publisher, its owners, the kind of article and its provider, best-founded first. */
export function imprint(facts: PageFacts, reading: Pick<Reading, 'blocks' | 'furniture'>): Imprint {
  const data = readLinkedData(facts.jsonLd);
  const articles = data.things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const publishers = articles.flatMap((article) => things(article, 'publisher', data));
  const houses = data.things.filter((thing) => typesOf(thing).some((type) => houseType.test(type)));
  const declared = [...publishers, ...houses, ...houses.flatMap((house) => things(house, 'publisher', data))].flatMap(fromThing);
  const site = siteNames.flatMap((key) => (facts.meta.get(key) ?? []).flatMap(fromSiteName));
  const lines = imprintLines(reading.furniture);
  const other = [...facts.siteTitles.flatMap(fromSiteName), ...fromTitle(facts.title)];
  const found = bestFirst(unique([...declared, ...site, ...likely(other, facts.url, [...declared, ...site]), ...lines]), facts.url);
  const credit = creditOf(facts, data, articles, reading.blocks);
  // A publisher that names itself as the source provides nothing from elsewhere.
  const provided = credit && !found.some(({ name }) => name.toLowerCase() === credit.provider.toLowerCase()) ? credit : null;
  return {
    declarations: found.slice(0, maxDeclarations),
    parents: parentsOf([...publishers, ...houses], data),
    labels: [...labelsOf(facts, articles), ...(provided?.wire ? (['wire'] as const) : [])],
    provider: provided?.provider ?? null,
    published: publishedOf(facts, articles),
  };
}

function fromThing(thing: Thing): Declaration[] {
  const name = declaredName(texts(thing, 'name')[0] ?? '');
  return name ? [{ kind: 'json-ld', name, url: httpOnly(texts(thing, 'url')[0]), quote: null, place: 'structured data' }] : [];
}

function fromSiteName(content: string): Declaration[] {
  const name = declaredName(content);
  return name ? [{ kind: 'site-name', name, url: null, quote: null, place: 'structured data' }] : [];
}

/** The last part of a title, where the page gives its name nowhere else. */
function fromTitle(title: string): Declaration[] {
  const parts = title.split(/\s+[|–—·•»«-]\s+|\s*\|\s*/);
  const last = parts.length > 1 ? declaredName(parts.at(-1) ?? '') : null;
  return last && last.length <= 40 ? [{ kind: 'site-name', name: last, url: null, quote: null, place: null }] : [];
}

/** Names from titles and links: those that resemble the host; any of them only where the page declares none. */
function likely(other: readonly Declaration[], url: string, declared: readonly Declaration[]): readonly Declaration[] {
  const alike = other.filter(({ name }) => resemblesHost(name, url));
  return alike.length || declared.length ? alike.slice(0, 1) : other.slice(0, 1);
}

/** A name that resembles the host goes first: a page may name an agency or a holding as its publisher too. */
function bestFirst(declarations: readonly Declaration[], url: string): readonly Declaration[] {
  const alike = declarations.filter(({ name }) => resemblesHost(name, url));
  return [...alike, ...declarations.filter((each) => !alike.includes(each))];
}

function unique(declarations: readonly Declaration[]): readonly Declaration[] {
  const seen = new Set<string>();
  return declarations.filter(({ kind, name }) => {
    const key = `${kind}\n${name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function parentsOf(from: readonly Thing[], data: LinkedData): readonly string[] {
  const names = from
    .flatMap((thing) => ['parentOrganization', 'ownershipFundingInfo'].flatMap((property) => things(thing, property, data)))
    .flatMap((thing) => declaredName(texts(thing, 'name')[0] ?? '') ?? []);
  return [...new Set(names)].slice(0, 6);
}

function publishedOf(facts: PageFacts, articles: readonly Thing[]): string | null {
  const dates = [
    ...articles.flatMap((article) => texts(article, 'datePublished')),
    ...[
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date.issued',
      'parsely-pub-date',
    ].flatMap((key) => facts.meta.get(key) ?? []),
  ];
  return dates.map((date) => /^\d{4}-\d\d-\d\d/.exec(date)?.[0]).find((date) => date !== undefined) ?? null;
}

function httpOnly(url: string | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
