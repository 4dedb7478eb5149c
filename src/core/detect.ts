/** Is this page an article? Evidence for and against, weighed; no evidence alone decides. */
import { readLinkedData, texts, typesOf } from './jsonld.ts';
import type { PageFacts } from './model.ts';
import { judgePath, otherAddress } from './page-address.ts';

/** One piece of evidence; a positive weight speaks for an article. */
export interface Signal {
  readonly weight: number;
  readonly words: string;
}

const threshold = 4;

/** Tells whether a page is an article, with the signals that speak for and against it, strongest last word by their sum. */
export function detect(facts: PageFacts): { article: boolean; signals: string[] } {
  const said = declared(facts);
  const path = judgePath(facts.url);
  const onePost = oneClass.test(facts.shape.bodyMarks);
  // A page that marks itself as one post is one under any address, short or numbered.
  const address = onePost ? path.signals.filter(({ weight, words }) => weight > 0 || words === otherAddress) : path.signals;
  const signals = [...said.signals, ...address, ...text(facts, said.article || onePost), ...marks(facts)];
  const timed = said.timed || path.dated || facts.shape.timeElements > 0 || facts.shape.hasDate;
  if (!timed) signals.push({ weight: said.news || onePost ? -1 : -3, words: 'no date' });
  const total = signals.reduce((sum, signal) => sum + signal.weight, 0);
  return { article: total >= threshold, signals: signals.map(({ weight, words }) => `${weight > 0 ? '+' : ''}${weight} ${words}`) };
}

const newsTypes = /^(?:\w{0,20}newsarticle|liveblogposting|satiricalarticle|advertisercontentarticle|report)$/;
const articleTypes = /^(?:article|blogposting|scholarlyarticle)$/;
const otherTypes =
  /^(?:product|productgroup|itemlist|collectionpage|searchresultspage|qapage|discussionforumposting|faqpage|recipe|jobposting|service|softwareapplication|webapplication|profilepage|contactpage|checkoutpage|localbusiness|course|apireference|movie|tvseries|musicalbum|musicgroup|podcastepisode|podcastseries|radioepisode|tvepisode|store|hotel|restaurant|offercatalog|howto|techarticle|book|event|realestatelisting|vehicle|car)$/;
/** Microdata marks parts of a page too: only these tell what the page is. */
const otherItems = /^(?:product|qapage|question|discussionforumposting|softwareapplication|recipe|jobposting|apireference)$/;

const publishedKeys = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'ptime',
  'release_date',
];

/** Words that newsrooms give their reports, and hardly anyone else. */
const newsKeys = [
  'news_keywords',
  'article:section',
  'article:tag',
  'article:author',
  'article:opinion',
  'article:content_tier',
  'sailthru.date',
];

function declared({ meta, jsonLd, shape }: PageFacts): { signals: Signal[]; news: boolean; article: boolean; timed: boolean } {
  const signals: Signal[] = [];
  const { things } = readLinkedData(jsonLd);
  const types = things.flatMap(typesOf);
  const news = [...types, ...shape.itemTypes].find((type) => newsTypes.test(type));
  const article = types.find((type) => articleTypes.test(type)) ?? shape.itemTypes.find((type) => articleTypes.test(type));
  const other = types.find((type) => otherTypes.test(type)) ?? shape.itemTypes.find((type) => otherItems.test(type));
  if (news) signals.push({ weight: 3, words: `structured data calls it ${news}` });
  else if (article) signals.push({ weight: 2, words: `structured data calls it ${article}` });
  if (other) signals.push({ weight: news ? -1 : -3, words: `structured data calls it ${other}` });
  const ogType = meta.get('og:type')?.[0]?.toLowerCase() ?? '';
  if (/^(?:article|news|newsarticle|blog|post)$/.test(ogType)) signals.push({ weight: 1, words: 'og:type is article' });
  else if (/product|video|music|profile|book|forum/.test(ogType)) signals.push({ weight: -3, words: 'og:type is another' });
  else if (ogType === 'website') signals.push({ weight: -1, words: 'og:type is website' });
  if (newsKeys.some((key) => meta.has(key))) signals.push({ weight: 1, words: 'described as newsrooms do' });
  const dated = publishedKeys.some((key) => /\d/.test(meta.get(key)?.[0] ?? ''));
  if (dated) signals.push({ weight: 2, words: 'a date of publication is declared' });
  const timed = dated || things.some((thing) => /\d/.test(texts(thing, 'datePublished')[0] ?? ''));
  return { signals, news: news !== undefined, article: (news ?? article) !== undefined, timed };
}

function text({ shape }: PageFacts, isArticle: boolean): Signal[] {
  const signals: Signal[] = [];
  const characters = shape.paragraphCharacters + shape.looseCharacters * 0.7;
  if (characters >= 1_500) signals.push({ weight: 2, words: 'much running text' });
  else if (characters >= 500) signals.push({ weight: 1, words: 'running text' });
  else if (characters < 150) signals.push({ weight: -3, words: 'hardly any running text' });
  if (characters / (shape.linkCount + 1) < 3) signals.push({ weight: -1, words: 'more links than text' });
  if (shape.timeElements > 0 || shape.hasDate) signals.push({ weight: 1, words: 'a date near the text' });
  if (shape.timeElements >= 10 && !isArticle && shape.articleElements !== 1)
    signals.push({ weight: -2, words: 'many times, as in a list or a thread' });
  else if (shape.articleElements >= 6 && !isArticle) signals.push({ weight: -1, words: 'many article elements' });
  if (shape.hasByline) signals.push({ weight: 1, words: 'a byline' });
  if (shape.passwordFields > 0 && characters < 800) signals.push({ weight: -3, words: 'asks for a password' });
  return signals;
}

const oneClass =
  /(?:^|\s)(?:single-post|single-format-\w+|post-template-default|(?:\S*[^i\s])?(?:article|story|blog-?post)(?:[-_]?(?:body|page|single|detail|template))?)(?:\s|$)/;
const listClass =
  /(?:^|\s)(?:home|front|blog|archive|category|tag|author|search-results|post-type-archive|tax-\S+|single-product|single-attachment|attachment|page-template|page-id-\d+|woocommerce-page|error404|forum\S*|bbpress|topic-template|mediawiki|path-frontpage)(?:\s|$)/;
const threadMakers =
  /discourse|vbulletin|phpbb|xenforo|invision|mybb|simple machines|flarum|vanilla|nodebb|lemmy|mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|vuepress|vitepress|gitbook|doxygen|rustdoc|javadoc|prestashop|magento|opencart|shopware/i;

function marks({ meta, shape }: PageFacts): Signal[] {
  const signals: Signal[] = [];
  if (oneClass.test(shape.bodyMarks)) signals.push({ weight: 2, words: 'the page marks itself as one post' });
  else if (listClass.test(shape.bodyMarks)) signals.push({ weight: -3, words: 'the page marks itself as a list or another kind' });
  const maker = meta.get('generator')?.find((generator) => threadMakers.test(generator.slice(0, 100)));
  if (maker) signals.push({ weight: -4, words: 'made by software for forums, manuals or shops' });
  if (shape.articleElements === 1) signals.push({ weight: 1, words: 'one article element' });
  return signals;
}
