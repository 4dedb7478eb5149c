import { featureRoom, featuresOf } from '../../src/core/tagger-features.ts';
import { mayBeName, sentenceTagger } from '../../src/core/tagger-sentence.ts';
import { labelCount, transitionCount, type Weights } from '../../src/core/tagger-weights.ts';
import type { Marked } from './corpus.ts';

export interface Trained {
  readonly mask: number;
  readonly emission: Float64Array;
  readonly transition: Float64Array;
}

/** A small generator with a fixed seed (xorshift), so that two trainings give the same weights. */
export function random(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Trains an averaged structured perceptron, sentence by sentence, in an order that the seed fixes. */
export function train(texts: readonly Marked[], bits: number, epochs: number, dropout: number, seed = 20261122): Trained {
  const mask = (1 << bits) - 1;
  const emission = new Float64Array((mask + 1) * labelCount);
  const transition = new Float64Array(transitionCount);
  const emissionSum = new Float64Array(emission.length);
  const transitionSum = new Float64Array(transition.length);
  const tagSentence = sentenceTagger(weightsOf(emission, transition, mask), 0);
  const next = random(seed);
  const sentences = texts.flatMap((text) => text.passage.sentences.map((sentence) => ({ text, sentence })));
  const room = new Uint32Array(featureRoom);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = sentences.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const [a, b] = [sentences[i], sentences[j]];
      if (a && b) [sentences[i], sentences[j]] = [b, a];
    }
    for (const { text, sentence } of sentences) {
      step++;
      const { passage, words, gold } = text;
      const tags = new Uint8Array(passage.tokens.count);
      tagSentence(passage, sentence, words, tags, new Float32Array(passage.tokens.count));
      let before: number = labelCount;
      let wanted: number = labelCount;
      for (let i = sentence.first; i <= sentence.last; i++) {
        const looked = mayBeName(passage.tokens, i);
        const right = looked ? (gold[i] ?? 0) : 0;
        const given = tags[i] ?? 0;
        if (right !== given && looked) {
          const n = featuresOf(passage, sentence, i, words, room);
          for (let f = 0; f < n; f++) {
            if (dropout > 0 && next() < dropout) continue;
            const row = ((room[f] ?? 0) & mask) * labelCount;
            change(emission, emissionSum, row + right, 1, step);
            change(emission, emissionSum, row + given, -1, step);
          }
        }
        if (right !== given || wanted !== before) {
          change(transition, transitionSum, wanted * labelCount + right, 1, step);
          change(transition, transitionSum, before * labelCount + given, -1, step);
        }
        before = given;
        wanted = right;
      }
    }
  }
  for (let i = 0; i < emission.length; i++) emission[i] = (emission[i] ?? 0) - (emissionSum[i] ?? 0) / step;
  for (let i = 0; i < transition.length; i++) transition[i] = (transition[i] ?? 0) - (transitionSum[i] ?? 0) / step;
  return { mask, emission, transition };
}

/** Weights that are read while they are learned: `emission[(feature & mask) * labelCount + label]`. */
function weightsOf(emission: Float64Array, transition: Float64Array, mask: number): Weights {
  return {
    transition,
    unit: 1,
    addTo(sums, features, count) {
      for (let f = 0; f < count; f++) {
        const row = ((features[f] ?? 0) & mask) * labelCount;
        for (let label = 0; label < labelCount; label++) sums[label] = (sums[label] ?? 0) + (emission[row + label] ?? 0);
      }
    },
  };
}

function change(weights: Float64Array, sums: Float64Array, at: number, by: number, step: number): void {
  weights[at] = (weights[at] ?? 0) + by;
  sums[at] = (sums[at] ?? 0) + by * step;
}
