/** Labels that a page itself puts on its article: opinion, sponsored, press release, satire, live, wire. */
import { type Thing, texts, typesOf } from './jsonld.ts';
import type { ArticleLabel, PageFacts } from './model.ts';

const byType: ReadonlyMap<string, ArticleLabel> = new Map([
  ['opinionnewsarticle', 'opinion'],
  ['advertisercontentarticle', 'sponsored'],
  ['satiricalarticle', 'satire'],
  ['liveblogposting', 'live'],
]);
const bySection: readonly (readonly [ArticleLabel, RegExp])[] = [
  [
    'opinion',
    /^(?:opinions?|op-?eds?|editorials?|comment(?:ary|isfree| is free)?|columns?|meinung|kommentare?|tribunes?|opinión|opinião|opinioni|мнения?)$/,
  ],
  [
    'sponsored',
    /^(?:sponsored(?:[ -]?content)?|advertorials?|paid[ -]?content|paid[ -]?post|partner[ -]?content|brand[ -]?(?:voice|studio|content)|anzeige)$/,
  ],
  [
    'press release',
    /^(?:press[ -]?releases?|news[ -]?releases?|pressemitteilung(?:en)?|communiqués? de presse|comunicados?(?: de prensa)?)$/,
  ],
  ['satire', /^(?:satire|humou?r)$/],
];

const sectionKeys = [
  'article:section',
  'section',
  'parsely-section',
  'contenttype',
  'content-type',
  'cxenseparse:pageclass',
  'dc.type',
  'pagetype',
];

/** The labels that structured data, the declared section or the address give. */
export function labelsOf(facts: PageFacts, articles: readonly Thing[]): readonly ArticleLabel[] {
  const labels = new Set<ArticleLabel>();
  for (const type of articles.flatMap(typesOf)) {
    const label = byType.get(type);
    if (label) labels.add(label);
  }
  if (facts.meta.get('article:opinion')?.[0]?.trim() === 'true') labels.add('opinion');
  const sections = [
    ...articles.flatMap((article) => [...texts(article, 'articleSection'), ...texts(article, 'genre')]),
    ...sectionKeys.flatMap((key) => facts.meta.get(key) ?? []),
    ...facts.url
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .split('?', 1)
      .join('')
      .split('/')
      .slice(0, -1),
  ].map((section) => section.toLowerCase().trim());
  for (const [label, pattern] of bySection) if (sections.some((section) => pattern.test(section))) labels.add(label);
  return [...labels];
}
