/** How much running text a document has, without a walk over all of it. */
import { elementsOf, elementsWithin, nodeTypeOf, parentOf, tagOf, textOf } from './dom.ts';

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
