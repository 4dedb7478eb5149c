/** Facts of invented pages, for the tests of `detect`. */
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

/** What a test says of a page; the rest is as on a plain one. */
export interface InventedPage {
  readonly url: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly ld?: unknown;
  readonly shape?: Partial<PageShape>;
}

/** The facts that a content script would collect. */
export function facts({ url, meta = {}, ld, shape = {} }: InventedPage): PageFacts {
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

export const long = { longParagraphs: 12, paragraphCharacters: 4_000 };
export const claims = { 'og:type': 'article' };
