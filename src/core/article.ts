/** Puts an article together, as it is sent to the background. */
import type { Article, Imprint, PageFacts } from './model.ts';
import type { Reading } from './read.ts';

/** Joins facts, reading and imprint into the article that is annotated. */
export function toArticle(facts: PageFacts, reading: Reading, imprint: Imprint): Article {
  return { url: facts.url, lang: facts.lang, blocks: reading.blocks, furniture: reading.furniture, imprint };
}
