/** What `detect` needs of a document: counts and declarations, no walk over the whole tree. */
import type { PageFacts, PageShape } from '../core/model.ts';
import { attribute, bodyOf, elementsOf, elementsWithin, nodeTypeOf, rootOf, select, textOf, titleOf, urlOf } from './dom.ts';

const maxMetas = 300;
const maxMetaCharacters = 600;
const maxScripts = 20;
const maxScriptCharacters = 1_000_000;
const maxParagraphs = 400;
const maxLooseNodes = 4_000;
const longEnough = 80;

/** Collects the facts that tell an article from other pages; reads only, never throws for what a page holds. */
export function collectFacts(document: Document): PageFacts {
  const root = rootOf(document);
  const url = urlOf(document);
  const hash = url.indexOf('#');
  return {
    url: hash < 0 ? url : url.slice(0, hash),
    title: titleOf(document).slice(0, maxMetaCharacters),
    lang: (root && attribute(root, 'lang')?.trim().slice(0, 35)) || null,
    canonical: canonicalOf(document),
    meta: metaOf(document),
    jsonLd: jsonLdOf(document),
    shape: shapeOf(document),
  };
}

function canonicalOf(document: Document): string | null {
  const link = select(document, 'link[rel~="canonical" i][href]')[0];
  return (link && attribute(link, 'href')?.trim().slice(0, 2_000)) || null;
}

function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const metas = elementsOf(document, 'meta');
  for (let i = 0; i < metas.length && i < maxMetas; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop');
    const content = attribute(meta, 'content')?.trim();
    if (!name || !content) continue;
    const key = name.trim().toLowerCase().slice(0, 80);
    const values = found.get(key) ?? [];
    if (values.length < 20) values.push(content.slice(0, maxMetaCharacters));
    found.set(key, values);
  }
  return found;
}

function jsonLdOf(document: Document): readonly string[] {
  const texts: string[] = [];
  const scripts = select(document, 'script[type="application/ld+json" i]');
  let room = maxScriptCharacters;
  for (let i = 0; i < scripts.length && i < maxScripts; i++) {
    const script = scripts[i];
    const text = script ? (textOf(script) ?? '') : '';
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
  return {
    ...paragraphs,
    looseCharacters: paragraphs.paragraphCharacters < 1_200 && body ? looseCharactersOf(document, body) : 0,
    articleElements: elementsOf(document, 'article').length,
    timeElements: elementsOf(document, 'time').length,
    headings1: elementsOf(document, 'h1').length,
    hasByline: select(document, '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]').length > 0,
    passwordFields: select(document, 'input[type="password" i]').length,
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

function paragraphsOf(document: Document): { longParagraphs: number; paragraphCharacters: number } {
  let longParagraphs = 0;
  let paragraphCharacters = 0;
  const paragraphs = elementsOf(document, 'p');
  for (let i = 0; i < paragraphs.length && i < maxParagraphs; i++) {
    const paragraph = paragraphs[i];
    const whole = paragraph ? (textOf(paragraph) ?? '').trim().length : 0;
    if (!paragraph || whole < longEnough) continue;
    const own = whole - linkCharacters(paragraph);
    if (own < longEnough) continue;
    longParagraphs++;
    paragraphCharacters += own;
  }
  return { longParagraphs, paragraphCharacters };
}

function linkCharacters(element: Element): number {
  const links = elementsWithin(element, 'a');
  let characters = 0;
  for (let i = 0; i < links.length && i < 50; i++) {
    const link = links[i];
    if (link) characters += (textOf(link) ?? '').length;
  }
  return characters;
}

const silentTags = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'a', 'p', 'button', 'select', 'svg', 'li']);

/** Text of pages that write their paragraphs in `<div>`, `<td>` or between `<br>`: long text nodes, up to a cap of nodes looked at. */
function looseCharactersOf(document: Document, body: Element): number {
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      nodeTypeOf(node) === 1 && silentTags.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  let characters = 0;
  for (let seen = 0; seen < maxLooseNodes; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    if (nodeTypeOf(node) !== 3) continue;
    const length = (node as Text).data.trim().length;
    if (length >= longEnough) characters += length;
  }
  return characters;
}
