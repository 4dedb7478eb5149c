/** Labels that a page itself puts on its article: opinion, sponsored, press release, satire, live, wire. */
import { names, type Thing, texts, typesOf } from './jsonld.ts';
import type { ArticleLabel, Block, PageFacts } from './model.ts';

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

/** Lines of their own that say who paid; "advertisement" alone stands over banners too, and says nothing of the article. */
const paidLine =
  /^[[(]?(?:sponsored(?: content| post| article| by .{2,60})|paid (?:content|post|partnership)(?: (?:by|with) .{2,60})?|this (?:content|article|post) (?:is|was) (?:sponsored|paid for) by .{2,60}|(?:in )?partner content(?: by .{2,60})?|brand(?:ed)? content|advertorial|publireportage|publirreportaje|contenu (?:sponsorisé|partenaire)|contenido patrocinado|conteúdo patrocinado|contenuto sponsorizzato|на правах рекламы|партнёрский материал|artykuł sponsorowany|gesponserter (?:beitrag|inhalt)|bezahlter inhalt|gesponsord(?:e inhoud)?|betaalde inhoud|annonsørinnhold|annonssamarbete|محتوى مدفوع|推广内容|スポンサードコンテンツ)[\])]?[.:]?$/iu;

/** The labels that structured data, the declared section, the address or a line of its own give. */
export function labelsOf(facts: PageFacts, articles: readonly Thing[], blocks: readonly Block[]): readonly ArticleLabel[] {
  const labels = new Set<ArticleLabel>();
  for (const type of articles.flatMap(typesOf)) {
    const label = byType.get(type);
    if (label) labels.add(label);
  }
  const lines = blocks.filter(({ place }) => place !== 'title' && place !== 'caption').map(({ text }) => text.trim());
  if ([...lines.slice(0, 3), ...lines.slice(-2)].some((line) => line.length <= 120 && paidLine.test(line))) labels.add('sponsored');
  if (articles.some((article) => isPaid(article))) labels.add('sponsored');
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

/** True where an article names a sponsor that is not its publisher. */
function isPaid(article: Thing): boolean {
  const own = names(article, 'publisher');
  return names(article, 'sponsor').some((name) => !own.includes(name));
}
