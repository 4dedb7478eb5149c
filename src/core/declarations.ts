/** Names that a page declares for its publisher, from structured data, meta elements, titles, links and copyright lines. */
import { declaredName, resemblesHost } from './declared-name.ts';
import { copyrightHolder, imprintLines } from './imprint-lines.ts';
import { type LinkedData, type Thing, texts, things, typesOf } from './jsonld.ts';
import type { Block, Declaration, FurniturePlace, PageFacts } from './model.ts';
import { handleName } from './site-name.ts';
import { accountNames, fromSiteName, likely, otherNames } from './titled-names.ts';

const houseType =
  /^(?:newsmediaorganization|organization|website|corporation|ngo|educationalorganization|governmentorganization|onlinebusiness)$/;
const periodicalType = /newspaper|periodical|magazine|newsmediaorganization|website|organization|creativeworkseries|publicationissue/;
const siteNames = [
  'og:site_name',
  'og:sitename',
  'og:publisher',
  'article:publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dc:publisher',
  'dcterms.publisher',
  'citation_publisher',
  'citation_journal_title',
  'prism.publicationname',
  'publisher',
  'site_name',
  'sitename',
  'mediaid',
];
const rightsNames = ['copyright', 'dc.rights', 'dcterms.rightsholder', 'dc.rights.copyright'];
const handles = ['twitter:site', 'article:publisher', 'twitter:creator'];

/** What the articles of a page name as their publisher. */
export function publishersOf(articles: readonly Thing[], data: LinkedData): readonly Thing[] {
  return articles.flatMap((article) => things(article, 'publisher', data));
}

/** Organizations and sites that a page describes. */
export function housesOf(data: LinkedData): readonly Thing[] {
  return data.things.filter((thing) => typesOf(thing).some((type) => houseType.test(type)));
}

/** All names that a page gives for its publisher: those that resemble its host first, then by how well they are founded. */
export function declarationsOf(
  facts: PageFacts,
  data: LinkedData,
  articles: readonly Thing[],
  furniture: readonly Block<FurniturePlace>[],
): readonly Declaration[] {
  const publishers = publishersOf(articles, data);
  const houses = housesOf(data);
  const wholes = articles.flatMap((article) => periodicalsOf(article, data));
  const holders = articles.flatMap((article) => things(article, 'copyrightHolder', data));
  const declared = [
    ...publishers,
    ...houses,
    ...houses.flatMap((house) => things(house, 'publisher', data)),
    ...wholes,
    ...holders,
  ].flatMap(fromThing);
  const metas = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => facts.meta.get(key) ?? []);
  const site = [
    ...metas(siteNames).flatMap((content) => fromSiteName(declaredName(content))),
    ...metas(rightsNames).flatMap((content) => fromSiteName(copyrightHolder(content))),
  ].filter(({ name }) => !isHeadline(name, facts) || resemblesHost(name, facts.url));
  const lines = imprintLines(furniture);
  const other = otherNames(facts);
  const sure = [...declared, ...site];
  const named = unique([...sure, ...accountNames(facts), ...likely(other, facts.url, sure), ...lines]);
  return bestFirst(named.length ? named : fromSiteName(handleName(metas(handles), facts.url)), facts.url);
}

function fromThing(thing: Thing): Declaration[] {
  const name = declaredName(texts(thing, 'name')[0] ?? '');
  return name ? [{ kind: 'json-ld', name, url: httpOnly(texts(thing, 'url')[0]), quote: null, place: 'structured data' }] : [];
}

/** What an article says it is part of: its newspaper or magazine, through the issue where there is one. */
function periodicalsOf(article: Thing, data: LinkedData): readonly Thing[] {
  const wholes = things(article, 'isPartOf', data);
  return [...wholes, ...wholes.flatMap((whole) => things(whole, 'isPartOf', data))].filter((whole) =>
    typesOf(whole).some((type) => periodicalType.test(type)),
  );
}

/** True for what names the article, not the site: some pages give their headline as the site's name. */
function isHeadline(name: string, { title, meta }: PageFacts): boolean {
  const headline = meta.get('og:title')?.[0] ?? meta.get('twitter:title')?.[0];
  return headline?.toLowerCase() === name.toLowerCase() || (name.length > 30 && title.toLowerCase().startsWith(name.toLowerCase()));
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

function httpOnly(url: string | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
