import type { Passage } from './passage.ts';
import { sentenceTagger } from './tagger-sentence.ts';
import type { Weights } from './tagger-weights.ts';
import { placesOf } from './word-places.ts';

/** A linear-chain tagger: a structured perceptron (Collins 2002), weights in one byte each. */

/** Labels of every token of a passage, as indexes into `labels`, with the margin by which an organization's label wins. */
export interface Tags {
  readonly tags: Uint8Array;
  readonly margins: Float32Array;
}

export interface Tagger {
  /** Tags a document's English passages; others stay empty. */
  tag(passages: readonly Passage[]): Tags[];
}

/** How much surer than nothing an organization must be: weighs precision against recall. */
const caution = 12;

/** A tagger with these weights; `bias` is added to O (more: fewer, surer names). */
export function taggerOf(weights: Weights, bias = caution): Tagger {
  const tagSentence = sentenceTagger(weights, bias / weights.unit);
  return {
    tag(passages) {
      const words = placesOf(passages);
      return passages.map((passage) => {
        const tags = new Uint8Array(passage.tokens.count);
        const margins = new Float32Array(passage.tokens.count);
        if (passage.english) for (const sentence of passage.sentences) tagSentence(passage, sentence, words, tags, margins);
        return { tags, margins };
      });
    },
  };
}
