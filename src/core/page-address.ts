/** What a page's address says of its kind. */
import type { Signal } from './detect.ts';

const listing =
  /^(?:tags?|topics?|category|categories|kategorie|categoria|rubrik|rubrique|section|archives?|search|suche|recherche|buscar|author|authors|autor|autoren|page|seite|p)$/;
const other =
  /^(?:forums?|foro|threads?|boards?|community|questions|showthread\S*|viewtopic\S*|t|products?|produkt|produkte|produit|producto|shop|store|collections?|cart|checkout|docs?|documentation|manual|reference|wiki|api|login|log-in|signin|sign-in|signup|sign-up|register|account|my-account|auth|sso|consent|services?|solutions|features|pricing|jobs?|careers|events?|coupons?|help|support|faqs?|contact|about|about-us|videos?|watch|gallery|galleries|photos?|podcasts?|episodes?|shows|courses?|tools?|calculators?|books?|buch|buecher|livres?|libros?|recipes?|rezepte?|recettes?|recetas?|lyrics|profiles?|users?|members?|people|groups?|download|downloads|rfcs?|rfc\d+|draft-\S+|use-cases|case-studies|customers|integrations|areas-served|service-areas?|locations?|insurance|hotels?|restaurants?|properties|listings?|classifieds|weather|wetter|quiz|games?|live-?stream|radio|tv|schedule|programs?|playlist|album|track)$/;
const report =
  /^(?:articles?|artikel|news|nieuws|nyheter|nachrichten|noticias?|noticia|notizie|noticias|actualites?|actualite|actu|story|stories|blog|blogs|politics|politik|politica|politique|world|opinion|editorial|press-releases?|news-releases?|newsroom|sport|sports|business|economy|economia|culture|haber|haberler|novosti|wiadomosci|archives|archive|kiji|entry|post|posts)$/;
const dated =
  /\/(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6}[/_-]|\d\d)|[/_-](?:19|20)\d\d-?\d\d-?\d\d(?:\D|$)|\/[0-3]\d\/[0-3]\d\/\d\d\//;

const otherSlug = /(?:^|[-_])(?:lyrics|songtexte?|paroles|letras?|coupons?|promo-codes?|for-sale)(?:[-_]|$)/;
export const otherAddress = 'the address of another kind of page';
const doorway = /^(?:index|landing|story|article|default|amp|print|full|single)$/;

/** Judges the path and query of an address, without network or a parser's rigour. */
export function judgePath(url: string): { signals: Signal[]; dated: boolean } {
  const rest = url.slice(0, 1_000).replace(/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]*/i, '');
  const [path = '', query = ''] = rest.split('?', 2);
  const inner = innerPath(path).toLowerCase();
  const parts = inner.split('/').filter(Boolean);
  const slugs = parts.map((part) => part.replace(/\.\w{2,5}$/, ''));
  const last = slugs.at(-1) ?? '';
  // "/06/07/13/the-headline/landing.html" has its headline one step up.
  const slug = parts.length > 2 && doorway.test(last) ? (slugs.at(-2) ?? '') : last;
  const front = parts.length <= 1 && /^(?:index|default|home|main)?$/.test(last) && !/\d/.test(query);
  if (front) return { signals: [{ weight: -5, words: 'the front page of a site' }], dated: false };
  const signals: Signal[] = [];
  const isDated = dated.test(`${inner}/`);
  if (isDated) signals.push({ weight: 2, words: 'a date in the address' });
  const words = slug.split(/[-_+]|%20/).filter((word) => /[^\d]/.test(word)).length;
  const numbered = /\d{4,}/.test(slug) || /\d{3,}/.test(query) || /^\d{3,}$/.test(parts.at(-2) ?? '');
  if (words >= 4) signals.push({ weight: 1, words: 'a headline in the address' });
  if (numbered) signals.push({ weight: 1, words: 'a number in the address' });
  if (words >= 4 || numbered) {
    // An address that is made for one text.
  } else if (report.test(slug)) signals.push({ weight: -3, words: 'the address of a section' });
  else if (words <= 2 && parts.length <= 2 && !isDated) signals.push({ weight: -2, words: 'a short address, as of a section' });
  const before = parts.slice(0, -1);
  if (parts.slice(-2).some((part) => listing.test(part)) && !(parts.at(-2) === 'archives' && numbered)) {
    signals.push({ weight: -2, words: 'the address of a list' });
  } else if (before.some((part) => report.test(part)) || (numbered && report.test(slug)))
    signals.push({ weight: 1, words: 'an address of reports' });
  if (slugs.some((part) => other.test(part))) signals.push({ weight: -3, words: otherAddress });
  if (otherSlug.test(slug)) signals.push({ weight: -2, words: 'the address of a song or an offer' });
  if (/(?:^|&)(?:page|p|start|offset|paged|s|q|query|search)=/.test(query))
    signals.push({ weight: -1, words: 'a list or search in the query' });
  return { signals, dated: isDated };
}

/** Archives and AMP carry the address of the page inside in their own path. */
function innerPath(path: string): string {
  const inner = /^\/(?:web|save|o)\/[^/]*\/https?:\/\/?[^/?#]*/i.exec(path);
  return inner ? path.slice(inner[0].length) : path;
}
