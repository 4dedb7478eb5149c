/** What the walk needs to know of one element: is it part of a line, is it seen, what do its marks say, where does it lead. */
import { attribute, tagOf } from './dom.ts';

/** Elements that are part of a line of text. All others, custom elements too, begin a new piece. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is no text of the page. */
export const silentTags: ReadonlySet<string> = new Set(
  'script style noscript template iframe frame object embed svg math canvas video audio map select textarea input button datalist meter progress br hr img picture source rp area link meta'.split(
    ' ',
  ),
);

const spoken = /(?:^|\s)(?:sr-only|screen-reader\S*|visually-?hidden|u-hidden|is-hidden|hidden)(?:\s|$)/i;
const checkVisibility = Element.prototype.checkVisibility as Element['checkVisibility'] | undefined;

/** True where a reader does not see the element, or where it is an editor: asks for style of block elements only. */
export function isHidden(element: Element, inline: boolean): boolean {
  if (attribute(element, 'hidden') !== null || (attribute(element, 'aria-hidden') === 'true' && inline)) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return true;
  const style = attribute(element, 'style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500))) return true;
  const classes = attribute(element, 'class');
  if (classes && spoken.test(classes.slice(0, 500))) return true;
  if (inline || checkVisibility === undefined || checkVisibility.call(element)) return false;
  // An element without a box of its own ("display: contents") is not visible itself, its children are.
  return getComputedStyle(element).display === 'none';
}

const named = ['id', 'class', 'role', 'itemprop', 'aria-label', 'data-testid', 'data-component', 'data-module'];

/** The words that a page's makers gave an element, lower-cased, `camelCase` split, at most 400 characters. */
export function marksOf(element: Element): string {
  let marks = '';
  for (const name of named) {
    const value = attribute(element, name);
    if (value) marks += ` ${value}`;
    if (marks.length > 400) break;
  }
  return marks
    .slice(1, 401)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

const anchorHref = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'href')?.get;

/** The absolute address of a link, or an empty text. */
export function hrefOf(element: Element): string {
  if (tagOf(element) !== 'a' || !attribute(element, 'href')) return '';
  const href: unknown = anchorHref?.call(element);
  return typeof href === 'string' ? href.slice(0, 2_000) : '';
}
