/** What a page declares of its own publisher: claims, never an identity. */
import { creditOf } from './credit.ts';
import { declaredName } from './declared-name.ts';
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
  const found = unique([...declared, ...site, ...lines]);
  return {
    declarations: (found.length ? found : fromTitle(facts.title)).slice(0, maxDeclarations),
    parents: parentsOf([...publishers, ...houses], data),
    labels: labelsOf(facts, data, articles),
    provider: creditOf(facts, data, articles, reading.blocks),
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
