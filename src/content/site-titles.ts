/** What a page calls its site, outside its meta elements: the titles of its feeds and the words or picture of its link home. */
import { attribute, elementsOf, elementsWithin, textOf } from './dom.ts';

const maxLinks = 30;
const maxTitles = 6;
const feed = /^application\/(?:rss|atom|opensearchdescription)\+xml$/i;
const feedWords =
  /(?:\s*[-–—|:»\u203a]\s*|\s+)(?:rss|atom|feed|rss feed|all stories|news feed|latest)?\s*(?:rss|atom|feeds?|rss 2\.0|stories)\s*$/i;

/** Collects at most six names, feeds first. */
export function siteTitlesOf(document: Document, url: string): readonly string[] {
  const titles = [...feedTitles(document), ...homeTitles(document, url)].map((title) => title.replace(/\s+/g, ' ').trim());
  return [...new Set(titles)].filter((title) => title.length >= 2 && title.length <= 80).slice(0, maxTitles);
}

function feedTitles(document: Document): string[] {
  const titles: string[] = [];
  const links = elementsOf(document, 'link');
  for (let i = 0; i < links.length && i < 100; i++) {
    const link = links[i];
    const title = link && feed.test(attribute(link, 'type') ?? '') ? attribute(link, 'title')?.slice(0, 200) : undefined;
    // The feed of this one article's comments says nothing of the site.
    if (title && !/comment/i.test(title)) titles.push(title.replace(feedWords, ''));
  }
  return titles;
}

function homeTitles(document: Document, url: string): string[] {
  const titles: string[] = [];
  const origin = /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
  const links = elementsOf(document, 'a');
  for (let i = 0; i < links.length && i < maxLinks; i++) {
    const link = links[i];
    const href = link ? attribute(link, 'href') : null;
    if (!link || href === null || (href !== '/' && href !== origin && href !== `${origin}/` && attribute(link, 'rel') !== 'home')) continue;
    const picture = elementsWithin(link, 'img')[0];
    const words =
      (textOf(link) ?? '').trim() ||
      (picture && attribute(picture, 'alt')) ||
      attribute(link, 'aria-label') ||
      attribute(link, 'title') ||
      '';
    titles.push(words.slice(0, 200).replace(/\s+(?:logo|home ?page|home)$/i, ''));
  }
  return titles;
}
