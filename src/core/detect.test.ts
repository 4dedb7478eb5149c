import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import type { PageFacts, PageShape } from './model.ts';

const plain: PageShape = {
  longParagraphs: 0,
  paragraphCharacters: 0,
  looseCharacters: 0,
  articleElements: 0,
  timeElements: 0,
  hasDate: false,
  hasByline: false,
  passwordFields: 0,
  linkCount: 60,
  bodyMarks: '',
  itemTypes: [],
};

interface Page {
  readonly url: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly ld?: unknown;
  readonly shape?: Partial<PageShape>;
}

function facts({ url, meta = {}, ld, shape = {} }: Page): PageFacts {
  return {
    url,
    title: '',
    lang: null,
    canonical: null,
    meta: new Map(Object.entries(meta).map(([key, value]) => [key, [value]])),
    siteTitles: [],
    jsonLd: ld === undefined ? [] : [JSON.stringify(ld)],
    shape: { ...plain, ...shape },
  };
}

const long = { longParagraphs: 12, paragraphCharacters: 4_000 };
const claims = { 'og:type': 'article' };

const articles: Readonly<Record<string, Page>> = {
  'news with structured data': {
    url: 'https://paper.example/world/vote-count-starts-today-in-capital',
    ld: { '@type': 'NewsArticle' },
    shape: { ...long, timeElements: 1 },
  },
  'a paywalled report with two lines': {
    url: 'https://paper.example/world/vote-count-starts-today-in-capital-1.23456',
    meta: { ...claims, 'article:published_time': '2026-03-01' },
    ld: { '@graph': [{ '@type': ['NewsArticle'] }, { '@type': 'Organization' }] },
    shape: { paragraphCharacters: 120 },
  },
  'an old page without structured data': { url: 'http://old.example/2004/05/12/flood.html', shape: { ...long, hasDate: true } },
  'an old page of one table': { url: 'http://old.example/news/story.asp?id=20441', shape: { looseCharacters: 5_000, hasDate: true } },
  'a post of a weblog': {
    url: 'https://blog.example/what-the-minister-said-yesterday',
    meta: claims,
    shape: { ...long, timeElements: 1, hasByline: true, bodyMarks: 'single single-post' },
  },
  'a live report with many times': {
    url: 'https://paper.example/live/2026/mar/01/storm-live',
    ld: { '@type': 'LiveBlogPosting' },
    shape: { ...long, timeElements: 80 },
  },
  'a report whose page marks itself as a story, under many comments with times': {
    url: 'https://paper.example/eight-changes-to-the-harbor-7000016414/',
    shape: { ...long, timeElements: 21, articleElements: 5, bodyMarks: 'story no-js' },
  },
  'a report that marks itself as an article and bears no date': {
    url: 'https://paper.example/articles/859225.html',
    meta: claims,
    shape: { ...long, bodyMarks: 'pagetypearticle theme-2' },
  },
  'an old report behind a doorway page': {
    url: 'http://paper.example/06/07/13/Harbor-to-receive-a-grant/landing.html',
    meta: claims,
    shape: { paragraphCharacters: 800, hasDate: true },
  },
  'a report with a shop in the margin': {
    url: 'https://paper.example/2026/03/01/a-report-on-prices-this-week',
    ld: [{ '@type': 'NewsArticle' }, { '@type': 'Product' }],
    shape: { ...long, timeElements: 2 },
  },
};

const others: Readonly<Record<string, Page>> = {
  'the front page': {
    url: 'https://paper.example/',
    meta: claims,
    ld: { '@type': 'NewsArticle' },
    shape: { ...long, timeElements: 30, articleElements: 40 },
  },
  'a log-in page that claims to be an article': {
    url: 'https://paper.example/login',
    meta: claims,
    shape: { passwordFields: 1, paragraphCharacters: 200, articleElements: 1 },
  },
  'a log-in page at an article address': {
    url: 'https://paper.example/members/please-sign-in-to-read-this',
    meta: claims,
    shape: { passwordFields: 1, paragraphCharacters: 300, articleElements: 1, hasByline: true },
  },
  'a section': {
    url: 'https://paper.example/politics',
    meta: { 'og:type': 'website' },
    shape: { paragraphCharacters: 2_000, timeElements: 25, articleElements: 25 },
  },
  'a list by tag': {
    url: 'https://paper.example/tag/elections-2026',
    meta: claims,
    shape: { ...long, timeElements: 20, articleElements: 20 },
  },
  'a search': { url: 'https://paper.example/search?q=vote', shape: { ...long, timeElements: 20, articleElements: 20 } },
  'a product that claims to be an article': {
    url: 'https://shop.example/product/red-garden-chair-with-arms',
    meta: claims,
    ld: { '@graph': [{ '@type': 'WebPage' }, { '@type': 'Product' }] },
    shape: { ...long, articleElements: 1 },
  },
  'a thread': {
    url: 'https://board.example/threads/which-saw-should-i-buy.8812/',
    ld: { '@type': 'DiscussionForumPosting' },
    shape: { ...long, timeElements: 22, articleElements: 20, hasByline: true },
  },
  'a question': {
    url: 'https://qa.example/questions/5521/how-do-i-sort-a-list',
    ld: { '@type': 'QAPage' },
    shape: { ...long, timeElements: 9, hasByline: true },
  },
  'a manual': {
    url: 'https://tool.example/docs/latest/getting-started-with-the-tool',
    meta: { generator: 'Docusaurus v3' },
    shape: { ...long, articleElements: 1, timeElements: 1 },
  },
  'a service that claims to be an article': {
    url: 'https://movers.example/house-moving-in-springfield-and-around',
    meta: { ...claims, 'article:modified_time': '2026-01-01' },
    shape: { ...long, articleElements: 1 },
  },
  'a cookie wall': {
    url: 'https://consent.paper.example/collect?return=https%3A%2F%2Fpaper.example%2F2026%2F03%2F01%2Fa',
    shape: { paragraphCharacters: 700 },
  },
  'a single picture': {
    url: 'https://blog.example/2026/03/img-0231',
    meta: claims,
    shape: { articleElements: 1, timeElements: 1, bodyMarks: 'attachment single-attachment' },
  },
  'a history page of a town': { url: 'https://town.example/about/history', shape: { ...long, bodyMarks: 'page-history history' } },
  'a list of stories': {
    url: 'https://paper.example/stories',
    meta: claims,
    shape: { ...long, timeElements: 30, articleElements: 30, bodyMarks: 'page-stories articles' },
  },
  'a section in Spanish, two steps down': {
    url: 'https://diario.example/noticias/economia/',
    shape: { paragraphCharacters: 3_000, timeElements: 18, articleElements: 18, hasDate: true },
  },
  'a section with a doorway name': {
    url: 'https://paper.example/world/europe/index.html',
    shape: { ...long, timeElements: 15, articleElements: 12 },
  },
  'a German category page of a shop': {
    url: 'https://laden.example/kategorie/gartenstuehle-aus-holz',
    ld: { '@type': 'ItemList' },
    shape: { ...long },
  },
  'a French log-in page': {
    url: 'https://journal.example/compte/connexion-et-inscription-au-journal',
    meta: claims,
    shape: { passwordFields: 2, paragraphCharacters: 400, hasByline: true },
  },
  'a wall of consent at an article address': {
    url: 'https://paper.example/2026/03/01/a-report-on-prices-this-week',
    meta: { 'og:type': 'website' },
    shape: { paragraphCharacters: 140 },
  },
  'a profile': {
    url: 'https://net.example/people/ann-sailor-and-her-boats',
    meta: { 'og:type': 'profile' },
    ld: { '@type': 'ProfilePage' },
    shape: { ...long, timeElements: 8 },
  },
  'a list of jobs': {
    url: 'https://firm.example/careers/boat-builder-in-the-north-8812',
    ld: { '@type': 'JobPosting' },
    shape: { ...long, hasDate: true },
  },
  'a page of results in the query': {
    url: 'https://board.example/list.php?page=4&start=60',
    shape: { ...long, hasDate: true, articleElements: 20 },
  },
  'an encyclopedia': {
    url: 'https://wiki.example/wiki/Harbor_of_the_North_and_its_ships',
    meta: { generator: 'MediaWiki 1.43' },
    shape: { ...long, hasDate: true, bodyMarks: 'mediawiki ltr' },
  },
  'a gallery': {
    url: 'https://paper.example/photos/2026/storm-in-pictures-from-the-coast',
    meta: { 'og:type': 'website' },
    shape: { paragraphCharacters: 100, timeElements: 1 },
  },
  'a player': {
    url: 'https://tv.example/videos/storm-hits-the-coast-again-812',
    meta: { 'og:type': 'video.other' },
    ld: { '@type': 'VideoObject' },
    shape: { paragraphCharacters: 300, timeElements: 1 },
  },
};

describe('detect', () => {
  it.each(Object.keys(articles))('calls %s an article and says why', (name) => {
    const { article, signals } = detect(facts(articles[name] as Page));
    expect(article, signals.join('; ')).toBe(true);
    expect(signals.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(others))('leaves %s alone', (name) => {
    const { article, signals } = detect(facts(others[name] as Page));
    expect(article, signals.join('; ')).toBe(false);
  });

  it('survives broken and hostile structured data', () => {
    const page = facts({ url: 'https://paper.example/a' });
    for (const script of ['{', 'null', '[[[[', '"NewsArticle"', '{"@type":{"@type":1}}', `${'['.repeat(9_999)}${']'.repeat(9_999)}`]) {
      expect(detect({ ...page, jsonLd: [script] }).article).toBe(false);
    }
  });
});
