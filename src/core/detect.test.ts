import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { claims, facts, type InventedPage, long } from './invented-pages.ts';

const articles: Readonly<Record<string, InventedPage>> = {
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

describe('detect', () => {
  it.each(Object.keys(articles))('calls %s an article and says why', (name) => {
    const { article, signals } = detect(facts(articles[name] as InventedPage));
    expect(article, signals.join('; ')).toBe(true);
    expect(signals.length).toBeGreaterThan(0);
  });

  it('survives broken and hostile structured data', () => {
    const page = facts({ url: 'https://paper.example/a' });
    for (const script of ['{', 'null', '[[[[', '"NewsArticle"', '{"@type":{"@type":1}}', `${'['.repeat(9_999)}${']'.repeat(9_999)}`]) {
      expect(detect({ ...page, jsonLd: [script] }).article).toBe(false);
    }
  });
});
