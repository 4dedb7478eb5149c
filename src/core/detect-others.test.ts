import { expect, it } from 'vitest';
import { detect } from './detect.ts';
import { claims, facts, type InventedPage, long } from './invented-pages.ts';

const others: Readonly<Record<string, InventedPage>> = {
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

it.each(Object.keys(others))('leaves %s alone', (name) => {
  const { article, signals } = detect(facts(others[name] as InventedPage));
  expect(article, signals.join('; ')).toBe(false);
});
