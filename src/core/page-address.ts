/** What a page's address says of its kind. */

interface Signal {
  readonly weight: number;
  readonly words: string;
}

const listing =
  /^(?:tags?|topics?|category|categories|kategorie|categoria|rubrik|rubrique|section|archives?|search|suche|recherche|buscar|author|authors|autor|autoren|page|seite)$/;
const service =
  /^(?:forums?|foro|threads?|boards?|community|questions|showthread|viewtopic|t|products?|produkt|produkte|produit|producto|shop|store|collections?|cart|checkout|docs?|documentation|manual|reference|wiki|api|login|signin|sign-in|log-in|register|account|services?|pricing|jobs?|careers|events?|coupons?|help|support|faq|contact|about|about-us|video|videos|watch|gallery|photos?)$/;
const dated = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/-]|\d\d)/;

/** Judges the path and query of an address; no network, no URL parser. */
export function judgePath(url: string): Signal[] {
  const signals: Signal[] = [];
  const rest = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const [path = '', query = ''] = rest.split('?', 2);
  const inner = innerPath(path);
  const parts = inner.toLowerCase().split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (!parts.length && !query) return [{ weight: -5, words: 'the front page of a site' }];
  if (/^(?:index|default|home)(?:\.\w{2,5})?$/.test(last) && parts.length === 1 && !query)
    return [{ weight: -5, words: 'the front page of a site' }];
  if (dated.test(`${inner.toLowerCase()}/`)) signals.push({ weight: 2, words: 'a date in the address' });
  const slug = last.replace(/\.\w{2,5}$/, '');
  const words = slug.split(/[-_]|%20/).filter((word) => /\D/.test(word)).length;
  if (words >= 4) signals.push({ weight: 1, words: 'a headline in the address' });
  else if (/\d{5,}/.test(slug) || /\d{5,}/.test(query)) signals.push({ weight: 1, words: 'a number in the address' });
  else if (words <= 1 && parts.length <= 2 && !/\d/.test(slug)) signals.push({ weight: -2, words: 'a short address, as of a section' });
  if (parts.some((part) => listing.test(part))) signals.push({ weight: -2, words: 'the address of a list' });
  if (parts.some((part) => service.test(part))) signals.push({ weight: -2, words: 'the address of another kind of page' });
  if (/(?:^|&)(?:page|p|start|offset|paged|s|q|query|search)=/.test(query))
    signals.push({ weight: -1, words: 'a list or search in the query' });
  return signals;
}

/** Archives carry the address of the page inside in their own path. */
function innerPath(path: string): string {
  const inner = /^\/(?:web|save|o)\/[^/]*\/https?:\/\/?[^/?#]*/i.exec(path);
  return inner ? path.slice(inner[0].length) : path;
}
