/** What a page declares of its own publisher: claims, never an identity. */
import { creditOf } from './credit.ts';
import { declarationsOf, housesOf, publishersOf } from './declarations.ts';
import { declaredName } from './declared-name.ts';
import { type LinkedData, readLinkedData, type Thing, texts, things, typesOf } from './jsonld.ts';
import { labelsOf } from './labels.ts';
import type { Imprint, PageFacts } from './model.ts';
import type { Reading } from './read.ts';

const maxDeclarations = 12;
const articleType = /article|blogposting|^report$|^webpage$|^newsarticle$/;

/** Collects what the page says of its publisher, its owners, the kind of article and its provider, best-founded first. */
export function imprint(facts: PageFacts, reading: Pick<Reading, 'blocks' | 'furniture'>): Imprint {
  const data = readLinkedData(facts.jsonLd);
  const articles = data.things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const found = declarationsOf(facts, data, articles, reading.furniture);
  const credit = creditOf(facts, data, articles, reading.blocks);
  // A publisher that names itself as the source provides nothing from elsewhere.
  const provided = credit && !found.some(({ name }) => name.toLowerCase() === credit.provider.toLowerCase()) ? credit : null;
  return {
    declarations: found.slice(0, maxDeclarations),
    parents: parentsOf([...publishersOf(articles, data), ...housesOf(data)], data),
    labels: [...labelsOf(facts, articles, reading.blocks), ...(provided?.wire ? (['wire'] as const) : [])],
    provider: provided?.provider ?? null,
    published: publishedOf(facts, articles),
  };
}

function parentsOf(from: readonly Thing[], data: LinkedData): readonly string[] {
  const names = from
    .flatMap((thing) => ['parentOrganization', 'ownershipFundingInfo'].flatMap((property) => things(thing, property, data)))
    .flatMap((thing) => declaredName(texts(thing, 'name')[0] ?? '') ?? []);
  return [...new Set(names)].slice(0, 6);
}

function publishedOf(facts: PageFacts, articles: readonly Thing[]): string | null {
  const dates = [
    ...articles.flatMap((article) => texts(article, 'datePublished')),
    ...[
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date.issued',
      'parsely-pub-date',
    ].flatMap((key) => facts.meta.get(key) ?? []),
  ];
  return dates.map((date) => /^\d{4}-\d\d-\d\d/.exec(date)?.[0]).find((date) => date !== undefined) ?? null;
}
