/** How much running text a document has, without a walk over all of it, and whether a date stands by its heading. */
import { bodyOf, elementsOf, elementsWithin, nodeTypeOf, parentOf, tagOf, textOf, titleOf } from './dom.ts';

const maxParagraphs = 400;
const maxLooseNodes = 4_000;
const longEnough = 80;
/** Scripts that write a word in one or two characters. */
const dense = /[\u2e80-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

function weight(text: string): number {
  return dense.test(text.slice(0, 60)) ? 2.5 : 1;
}

/** Counts paragraphs of 80 characters or more outside links. */
export function paragraphsOf(document: Document): { longParagraphs: number; paragraphCharacters: number } {
  let longParagraphs = 0;
  let paragraphCharacters = 0;
  const paragraphs = elementsOf(document, 'p');
  for (let i = 0; i < paragraphs.length && i < maxParagraphs; i++) {
    const paragraph = paragraphs[i];
    const text = paragraph ? (textOf(paragraph) ?? '').trim() : '';
    if (!paragraph || text.length * 2.5 < longEnough) continue;
    const own = (text.length - linkCharacters(paragraph)) * weight(text);
    if (own < longEnough) continue;
    longParagraphs++;
    paragraphCharacters += own;
  }
  return { longParagraphs, paragraphCharacters: Math.round(paragraphCharacters) };
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

const silentTags = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'a', 'p', 'button', 'select', 'svg', 'li', 'iframe']);

const deepest = 8;

/** Whether a text node stands in something that is no running text. Asked only of long nodes: a filter in the walker would be asked of all. */
function isSilent(node: Node, body: Element): boolean {
  let above = parentOf(node);
  for (let depth = 0; above && above !== body && depth < deepest; depth++) {
    if (nodeTypeOf(above) === 1 && silentTags.has(tagOf(above as Element))) return true;
    above = parentOf(above);
  }
  return false;
}

/** Counts text of pages that write their paragraphs in `<div>`, `<td>` or between `<br>`: long text nodes, up to a cap of nodes looked at. */
export function looseCharactersOf(document: Document, body: Element): number {
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let seen = 0; seen < maxLooseNodes; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const { data } = node as Text;
    if (data.length * 2.5 < longEnough) continue;
    const text = data.trim();
    const own = text.length * 2.5 < longEnough ? 0 : text.length * weight(text);
    if (own >= longEnough && !isSilent(node, body)) characters += own;
  }
  return Math.round(characters);
}

const maxHeadings = 12;
const maxDateTexts = 40;
const writtenDate =
  /\p{Nd}{4}\s?[-/.年년]\s?\p{Nd}{1,2}\s?[-/.月월]\s?\p{Nd}{1,2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|\p{Nd}{1,2}(?:st|nd|rd|th|\.|º|er)?(?: de)? \p{L}{3,12}\.?,?(?: de)? \p{Nd}{4}|\p{L}{3,12}\.? \p{Nd}{1,2}(?:st|nd|rd|th)?,? \p{Nd}{4}|\p{Nd}{1,2}:\p{Nd}{2}(?:\D|$)/u;

/** The heading that repeats the page's title, the longest where several do ("News", then the headline); else the first. */
function headingOf(document: Document): Element | null {
  const title = titleOf(document);
  let best: Element | null = null;
  let longest = 7;
  for (const tag of ['h1', 'h2', 'h3']) {
    const headings = elementsOf(document, tag);
    for (let i = 0; i < headings.length && i < maxHeadings; i++) {
      const heading = headings[i];
      const text = ((heading && textOf(heading)) ?? '').slice(0, 300).trim().replace(/\s+/g, ' ');
      if (!heading || text.length <= longest || !title.includes(text)) continue;
      best = heading;
      longest = text.length;
    }
  }
  return best ?? elementsOf(document, 'h1')[0] ?? elementsOf(document, 'h2')[0] ?? null;
}

/** Looks for a written date in the text that follows the heading, and in the little that stands before it. */
export function hasDateNearHeading(document: Document): boolean {
  const heading = headingOf(document);
  const body = bodyOf(document);
  if (!heading || !body) return false;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  for (let i = 0; i < maxDateTexts / 2; i++) {
    const node = walker.previousNode();
    if (!node) break;
    if (isDate(node)) return true;
  }
  walker.currentNode = heading;
  for (let seen = 0, texts = 0; texts < maxDateTexts && seen < maxDateTexts * 6; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    if (isDate(node)) return true;
    if (/\S/.test((node as Text).data)) texts++;
  }
  return false;
}

function isDate(node: Node): boolean {
  return writtenDate.test((node as Text).data.slice(0, 200));
}
