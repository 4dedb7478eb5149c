/** What `detect` needs of a document: counts and declarations, no walk over the whole tree. */
import type { PageFacts, PageShape } from '../core/model.ts';
import { attribute, bodyOf, elementsOf, rootOf, select, selectFirst, textOf, titleOf, urlOf } from './dom.ts';
import { hasDateNearHeading, hasMarkedDate } from './page-date.ts';
import { looseCharactersOf, paragraphsOf } from './running-text.ts';
import { siteTitlesOf } from './site-titles.ts';

const maxMetas = 300;
const maxValueCharacters = 600;
const maxScripts = 20;
const maxScriptCharacters = 1_000_000;
const fewCharacters = 1_200;

/** Collects the facts that tell an article from other pages; reads only, never throws for what a page holds. */
export function collectFacts(document: Document): PageFacts {
  const root = rootOf(document);
  const url = urlOf(document);
  const hash = url.indexOf('#');
  return {
    url: hash < 0 ? url : url.slice(0, hash),
    title: titleOf(document).slice(0, maxValueCharacters),
    lang: (root && attribute(root, 'lang')?.trim().slice(0, 35)) || null,
    canonical: canonicalOf(document),
    meta: metaOf(document),
    siteTitles: siteTitlesOf(document, url),
    jsonLd: jsonLdOf(document),
    shape: shapeOf(document),
  };
}

function canonicalOf(document: Document): string | null {
  const link = selectFirst(document, 'link[rel~="canonical" i][href]');
  return (link && attribute(link, 'href')?.trim().slice(0, 2_000)) || null;
}

function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const metas = elementsOf(document, 'meta');
  for (let i = 0; i < metas.length && i < maxMetas; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop');
    const content = (attribute(meta, 'content') ?? attribute(meta, 'value'))?.trim();
    if (!name || !content) continue;
    const key = name.trim().toLowerCase().slice(0, 80);
    const values = found.get(key) ?? [];
    if (values.length < 20) values.push(content.slice(0, maxValueCharacters));
    found.set(key, values);
  }
  return found;
}

function jsonLdOf(document: Document): readonly string[] {
  const texts: string[] = [];
  const scripts = elementsOf(document, 'script');
  let room = maxScriptCharacters;
  for (let i = 0; i < scripts.length && texts.length < maxScripts; i++) {
    const script = scripts[i];
    if (!script || !/^\s{0,9}application\/ld\+json/i.test(attribute(script, 'type') ?? '')) continue;
    const text = textOf(script) ?? '';
    // A script cut short would be no JSON any more: it is taken whole or not at all.
    if (!text || text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}

function shapeOf(document: Document): PageShape {
  const paragraphs = paragraphsOf(document);
  const body = bodyOf(document);
  const root = rootOf(document);
  const timeElements = elementsOf(document, 'time').length;
  return {
    ...paragraphs,
    looseCharacters: paragraphs.paragraphCharacters < fewCharacters && body ? looseCharactersOf(document, body) : 0,
    articleElements: elementsOf(document, 'article').length,
    timeElements,
    hasDate: timeElements === 0 && (hasDateNearHeading(document) || (paragraphs.longParagraphs > 1 && hasMarkedDate(document))),
    hasByline:
      selectFirst(
        document,
        '[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author"],[class*="Byline"],[class*="Author"],[class*="BYLINE"]',
      ) !== null,
    passwordFields: select(document, 'input[type="password"]').length,
    linkCount: elementsOf(document, 'a').length,
    bodyMarks: [body, root].map((element) => (element ? marks(element) : '')).join(' '),
    itemTypes: itemTypesOf(document),
  };
}

function marks(element: Element): string {
  return `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.toLowerCase().slice(0, 1_000);
}

function itemTypesOf(document: Document): readonly string[] {
  const types = new Set<string>();
  const elements = select(document, '[itemtype]');
  for (let i = 0; i < elements.length && i < 60; i++) {
    const element = elements[i];
    const type = element ? attribute(element, 'itemtype')?.trim().toLowerCase().split('/').pop() : '';
    if (type) types.add(type.slice(0, 60));
  }
  return [...types];
}
