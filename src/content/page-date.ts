/** Whether a document shows a date as a report does: by its heading, or where its makers mark one. */
import { bodyOf, classOf, elementsOf, textOf, titleOf } from './dom.ts';

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
  const text = (node as Text).data.slice(0, 200);
  return writtenDate.test(text) || ago.test(text);
}

/** Whole class names: a search for parts of them would cost milliseconds on a large page. */
const dateClasses =
  'date dateline timestamp pubdate published publish-date date-published post-date postdate entry-date article-date articledate article__date story-date meta-date posted posted-on byline time'.split(
    ' ',
  );
/** "3 hours ago", "vor 2 Tagen", "5 時間前": no years, which prose counts too. */
const ago =
  /\d ?(?:(?:min|hour|hr|day)\p{L}{0,4} ago|(?:мин|час|дн)\p{L}{0,4} назад|(?:dakika|saat|gün) önce|(?:時間|分|日|小时|小時|分钟|分鐘|天|시간|분|일) ?[前전])|(?:vor|il y a|hace|há) \d{1,2} (?:min|stun|tag|heure|jour|hora|d[ií]a)/iu;

/** Looks for a date in the first two elements of each class that is made to hold one. */
export function hasMarkedDate(document: Document): boolean {
  for (const name of dateClasses) {
    const marked = classOf(document, name);
    for (let i = 0; i < 2; i++) {
      const element = marked[i];
      const text = ((element && textOf(element)) ?? '').slice(0, 200);
      if (writtenDate.test(text) || ago.test(text)) return true;
    }
  }
  return false;
}
