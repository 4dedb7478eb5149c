/** What travels from the background to a page: findings and knowledge, put into the reader's language. */
import type { ArticlePlace, Entity, EntityId, Findings, Imprint, PathStep } from './model.ts';
import type { SiteWord } from './site-word.ts';
import type { Sentences } from './words.ts';

/** What is known of one organization, with the names of those that its statements mention. */
export interface EntityView {
  readonly entity: Entity;
  readonly names: Readonly<Record<EntityId, string>>;
  /** Control edges up to the last known holder, nearest first. */
  readonly chain: readonly PathStep[];
  /** The day a fetched record was got, else null. */
  readonly fetched: string | null;
}

/** Where one block of the article stands on the page. */
export interface BlockPlace {
  readonly place: ArticlePlace;
  /** Index into the pieces that the page sent. */
  readonly piece: number;
}

/** One page's findings, put into the reader's language. */
export interface Annotation {
  /** The article's blocks, in order; a mention's `block` counts in them. */
  readonly blocks: readonly BlockPlace[];
  readonly imprint: Imprint;
  readonly findings: Findings;
  /** One sentence for each of `findings.relations`, in order. */
  readonly relationSentences: readonly string[];
  readonly silenceSentence: string | null;
  readonly publisherView: EntityView | null;
  /** What the site's own files say, where a reader asked for them; else null. */
  readonly siteWord: SiteWord | null;
  /** Labels of every entity on a path. */
  readonly names: Readonly<Record<EntityId, string>>;
  /** Date and content hash of the knowledge. */
  readonly edition: string;
  readonly sentences: Sentences;
}

/** How a look-up on Wikidata ended; `message` names a sentence for the reader. */
export type LookUp =
  | { readonly state: 'found'; readonly view: EntityView }
  | { readonly state: 'not found' }
  | { readonly state: 'not allowed' }
  | { readonly state: 'failed'; readonly reason: 'offline' | 'busy' | 'unreadable' | 'refused'; readonly retryAfterSeconds: number | null };
