/** Names that a page declares for its publisher, from structured data, meta elements, titles, links and copyright lines. */
import { parseAddress } from './address.ts';
import { declaredName, resemblesHost } from './declared-name.ts';
import { copyrightHolder, imprintLines } from './imprint-lines.ts';
import { type LinkedData, type Thing, texts, things, typesOf } from './jsonld.ts';
import type { Block, Declaration, FurniturePlace, PageFacts } from './model.ts';
import { platformOf } from './platforms.ts';
import { closestFirst, handleName, namesInTitle, titledName } from './site-name.ts';

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
const appNames = ['twitter:app:name:iphone', 'al:ios:app_name', 'al:android:app_name'];
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

function fromSiteName(name: string | null): Declaration[] {
  return name ? [{ kind: 'site-name', name, url: null, quote: null, place: 'structured data' }] : [];
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

/** Names from the titles of feeds and of the page, and from links home. */
function otherNames({ siteTitles, title, url, meta }: PageFacts): readonly Declaration[] {
  const titled = siteTitles.flatMap((each) => fromSiteName(titledName(each)));
  const parts = namesInTitle(title).flatMap((part): Declaration[] => {
    const name = declaredName(part);
    return name ? [{ kind: 'site-name', name, url: null, quote: null, place: null }] : [];
  });
  const apps = appNames.flatMap((key) => meta.get(key) ?? []).flatMap((each) => fromSiteName(titledName(each)));
  // Only a title's last part may name the site where nothing tells so; an app may be another's.
  return [
    ...titled,
    ...parts.filter(({ name }, at) => at === 0 || resemblesHost(name, url)),
    ...apps.filter(({ name }) => resemblesHost(name, url)),
  ];
}

/** On a platform, the name of the account: before the platform's own in the page's title, or the author of a person's account. */
function accountNames({ url, title, meta }: PageFacts): readonly Declaration[] {
  const address = parseAddress(url);
  const page = address && platformOf(address.host, address.path);
  if (!page) return [];
  const [last = '', before = '', ...more] = title.split(/\s+[|–—·-]\s+/).reverse();
  const titled =
    more.length && last.toLowerCase() === page.platform.toLowerCase() ? fromSiteName(declaredName(before.replace(/^by\s/i, ''))) : [];
  const author = page.account?.includes('@') ? (meta.get('author') ?? []).flatMap((name) => fromSiteName(declaredName(name))) : [];
  return [...author, ...titled];
}

/** Names from titles and links: one that resembles the host where the page declares none such but an address; any only where it declares none. */
function likely(other: readonly Declaration[], url: string, declared: readonly Declaration[]): readonly Declaration[] {
  if (declared.some(({ name }) => !/^[a-z0-9]+$|\.\w{2,4}$/.test(name) && resemblesHost(name, url))) return [];
  const alike = other.filter(({ name }) => resemblesHost(name, url));
  return alike.length || declared.length ? closestFirst(alike).slice(0, 1) : other.slice(0, 1);
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
