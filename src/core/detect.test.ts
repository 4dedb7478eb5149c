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
  'a shop in the margin of a report': {
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
