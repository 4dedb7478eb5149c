/** What is measured: a page's label, its known text, and our answer. */
import type { Imprint, PageFacts } from '../../src/core/model.ts';
import type { PageText, Reading } from '../../src/core/read.ts';

export interface Label {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly kind: string;
  readonly news: boolean | null;
  readonly publisher: string | null;
  readonly publisher_domain: string | null;
}

export interface Known {
  readonly id: string;
  readonly basis: 'full' | 'paragraphs';
  readonly text?: string;
  readonly paragraphs?: readonly string[];
}

/** What a browser gives for a page; the rest is thought over in Node, by the same code. */
export interface Collected {
  /** `meta` as entries, since a Map does not travel. */
  readonly facts: Omit<PageFacts, 'meta'> & { readonly meta: readonly (readonly [string, readonly string[]])[] };
  readonly page: PageText;
  readonly milliseconds: {
    readonly facts: number;
    readonly detect: number;
    readonly warm: number;
    readonly pieces: number;
    readonly read: number;
  };
  readonly nodes: number;
  /** Blocks whose text could not be found again in the document. */
  readonly broken: number;
}

export interface Answer {
  readonly collected: Collected;
  readonly article: boolean;
  readonly signals: readonly string[];
  readonly reading: Reading;
  readonly imprint: Imprint;
}

export interface Measured {
  readonly label: Label;
  readonly known: Known | null;
  /** Null where the page could not be asked: `error` says why. */
  readonly answer: Answer | null;
  readonly error: string | null;
}
