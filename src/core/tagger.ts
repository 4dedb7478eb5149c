import type { Passage } from './passage.ts';
import { featureRoom, featuresOf, placesOf, type WordPlaces } from './tagger-features.ts';
import { shape, type Tokens } from './text.ts';
import { traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';

/** A linear-chain tagger: a structured perceptron (Collins 2002), weights in one byte each. */

/** `B` begins a name, `I` goes on. */
export const labels = ['O', 'B-ORG', 'I-ORG', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'] as const;
export type Label = (typeof labels)[number];
export const labelCount = labels.length;

/** Weights: `emission[(feature & mask) * labelCount + label]`, `transition[from * labelCount + to]` with row `labelCount` for the start. */
export interface Weights {
  readonly mask: number;
  readonly emission: ArrayLike<number>;
  readonly transition: ArrayLike<number>;
  /** What one step of the weights is worth; 1 while training. */
  readonly unit: number;
}

/** True where a label may not follow another: a name goes on only after itself. */
export function forbidden(from: number, to: number): boolean {
  const inside = to === 2 || to === 4 || to === 6;
  return inside && from !== to && from !== to - 1;
}

/** Only capitalized words, and what may stand inside a name between them, are looked at; all others are O. */
export function mayBeName(tokens: Tokens, i: number): boolean {
  const form = tokens.shape[i] ?? 0;
  if (form & (shape.capital | shape.ampersand)) return true;
  if (i === 0) return false;
  const { cls } = traitsOf(tokens);
  const capital = (at: number): boolean => at >= 0 && at < tokens.count && ((tokens.shape[at] ?? 0) & shape.capital) !== 0;
  if (form & shape.digit) return capital(i - 1) || capital(i + 1);
  if ((cls[i] ?? 0) & wordClass.small) return capital(i - 1) || capital(i - 2) ? capital(i + 1) || capital(i + 2) : false;
  return false;
}

/** Tags of one sentence's tokens (`first` to `last`), and by how much each chosen label beats O. */
export function tagSentence(
  passage: Passage,
  first: number,
  last: number,
  words: WordPlaces,
  weights: Weights,
  bias: number,
  tags: Uint8Array,
  margins: Float32Array,
): void {
  const count = last - first + 1;
  const scores = new Float64Array(count * labelCount);
  const back = new Uint8Array(count * labelCount);
  const own = new Float64Array(labelCount);
  const room = new Uint32Array(featureRoom);
  const { emission, transition, mask } = weights;
  for (let k = 0; k < count; k++) {
    const i = first + k;
    own.fill(0);
    const looked = mayBeName(passage.tokens, i);
    if (looked) {
      const n = featuresOf(passage, i, words, room);
      for (let f = 0; f < n; f++) {
        const row = ((room[f] ?? 0) & mask) * labelCount;
        for (let label = 0; label < labelCount; label++) own[label] = (own[label] ?? 0) + (emission[row + label] ?? 0);
      }
      own[0] = (own[0] ?? 0) + bias;
      margins[i] = Math.max(own[1] ?? 0, own[2] ?? 0) - Math.max(own[0] ?? 0, own[3] ?? 0, own[4] ?? 0, own[5] ?? 0, own[6] ?? 0);
      margins[i] = (margins[i] ?? 0) * weights.unit;
    }
    // A word that is not looked at can only be O.
    if (!looked) scores.fill(Number.NEGATIVE_INFINITY, k * labelCount + 1, (k + 1) * labelCount);
    for (let to = 0; to < (looked ? labelCount : 1); to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      const low = k === 0 ? labelCount : 0;
      const high = k === 0 ? labelCount + 1 : labelCount;
      for (let label = low; label < high; label++) {
        if (forbidden(label, to)) continue;
        const before = k === 0 ? 0 : (scores[(k - 1) * labelCount + label] ?? 0);
        const score = before + (transition[label * labelCount + to] ?? 0);
        if (score > best) {
          best = score;
          from = label;
        }
      }
      scores[k * labelCount + to] = best + (own[to] ?? 0);
      back[k * labelCount + to] = from;
    }
  }
  let label = 0;
  for (let to = 1; to < labelCount; to++)
    if ((scores[(count - 1) * labelCount + to] ?? 0) > (scores[(count - 1) * labelCount + label] ?? 0)) label = to;
  for (let k = count - 1; k >= 0; k--) {
    tags[first + k] = label;
    label = back[k * labelCount + label] ?? 0;
  }
}

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
  return {
    tag(passages) {
      const words = placesOf(passages);
      return passages.map((passage) => {
        const tags = new Uint8Array(passage.tokens.count);
        const margins = new Float32Array(passage.tokens.count);
        if (passage.english) {
          for (const { first, last } of passage.sentences)
            tagSentence(passage, first, last, words, weights, bias / weights.unit, tags, margins);
        }
        return { tags, margins };
      });
    },
  };
}
