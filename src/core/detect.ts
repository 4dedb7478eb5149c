/** Is this page an article? Evidence for and against, weighed; no evidence alone decides. */
import { readLinkedData, typesOf } from './jsonld.ts';
import type { PageFacts } from './model.ts';
import { judgePath } from './page-address.ts';

/** One piece of evidence; a positive weight speaks for an article. */
interface Signal {
  readonly weight: number;
  readonly words: string;
}

const threshold = 4;

const newsTypes = /^(?:\w*newsarticle|liveblogposting|satiricalarticle|advertisercontentarticle|report)$/;
const articleTypes = /^(?:article|blogposting|socialmediaposting|scholarlyarticle)$/;
const otherTypes =
  /^(?:product|productgroup|itemlist|collectionpage|searchresultspage|qapage|discussionforumposting|faqpage|recipe|jobposting|service|softwareapplication|webapplication|profilepage|contactpage|checkoutpage|localbusiness|course|apireference|movie|tvseries|musicalbum|podcastepisode|podcastseries|radioepisode|tvepisode|store|hotel|restaurant|offercatalog|howto|techarticle|book|blog|product\w*)$/;

/** Tells whether a page is an article, with the signals that speak for and against it; within a fraction of a millisecond. */
export function detect(facts: PageFacts): { article: boolean; signals: string[] } {
  const signals = [...declared(facts), ...judgePath(facts.url), ...shape(facts)];
  const total = signals.reduce((sum, signal) => sum + signal.weight, 0);
  return { article: total >= threshold, signals: signals.map(({ weight, words }) => `${weight > 0 ? '+' : ''}${weight} ${words}`) };
}

function first(facts: PageFacts, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = facts.meta.get(key)?.[0];
    if (value) return value;
  }
  return undefined;
}

function declared(facts: PageFacts): Signal[] {
  const signals: Signal[] = [];
  const types = readLinkedData(facts.jsonLd).things.flatMap(typesOf).concat(facts.shape.itemTypes);
  const news = types.find((type) => newsTypes.test(type));
  const article = types.find((type) => articleTypes.test(type));
  const other = types.find((type) => otherTypes.test(type));
  if (news) signals.push({ weight: 3, words: `structured data calls it ${news}` });
  else if (article) signals.push({ weight: 2, words: `structured data calls it ${article}` });
  if (other) signals.push({ weight: news ? -1 : -3, words: `structured data calls it ${other}` });
  const ogType = first(facts, 'og:type')?.toLowerCase();
  if (ogType === 'article' || ogType === 'news' || ogType === 'newsarticle') signals.push({ weight: 1, words: 'og:type is article' });
  else if (ogType && /product|video|music|profile|book/.test(ogType))
    signals.push({ weight: -2, words: `og:type is ${ogType.slice(0, 20)}` });
  else if (ogType === 'website') signals.push({ weight: -1, words: 'og:type is website' });
  const published = first(
    facts,
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'dc.date.issued',
    'dc.date',
    'date',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'publication_date',
    'last-modified',
  );
  if (published) signals.push({ weight: 2, words: 'a date of publication is declared' });
  return signals;
}

function shape({ shape }: PageFacts): Signal[] {
  const signals: Signal[] = [];
  const characters = shape.paragraphCharacters + shape.looseCharacters / 2;
  if (characters >= 1_500) signals.push({ weight: 2, words: 'much running text' });
  else if (characters >= 500) signals.push({ weight: 1, words: 'running text' });
  else if (characters < 150) signals.push({ weight: -3, words: 'hardly any running text' });
  const perLink = characters / (shape.linkCount + 1);
  if (perLink < 3) signals.push({ weight: -1, words: 'more links than text' });
  if (shape.timeElements > 0) signals.push({ weight: 1, words: 'a marked time' });
  if (shape.hasByline) signals.push({ weight: 1, words: 'a byline' });
  if (shape.articleElements === 1) signals.push({ weight: 1, words: 'one article element' });
  if (shape.articleElements > 12 && characters < 3_000) signals.push({ weight: -1, words: 'many article elements' });
  if (shape.passwordFields > 0 && characters < 600) signals.push({ weight: -3, words: 'asks for a password' });
  if (/\b(?:single-post|node-type-article|page-article|article-page|single-format-standard)\b/.test(shape.bodyMarks)) {
    signals.push({ weight: 2, words: 'the page marks itself as one post' });
  }
  if (
    /\b(?:home|archive|category|search-results|post-type-archive|single-product|page-template|woocommerce-page|error404|forum)\b/.test(
      shape.bodyMarks,
    )
  ) {
    signals.push({ weight: -3, words: 'the page marks itself as a list or a static page' });
  }
  return signals;
}
