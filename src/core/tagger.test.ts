import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';
import { taggerOf } from './tagger.ts';
import { featureRoom, featuresOf } from './tagger-features.ts';
import { mayBeName, sentenceTagger } from './tagger-sentence.ts';
import { labelCount, labels, openWeights, packWeights, transitionCount, type Weights } from './tagger-weights.ts';
import { wordAt } from './text.ts';
import { placesOf } from './word-places.ts';

const passage = (text: string) => passageOf({ place: 'body', text, links: [] }, 0, 'en');

/** A fixed sequence, so that a failure comes again (xorshift). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test('packed weights come back, to the step of a byte', () => {
  const bits = 8;
  const next = sequence(5);
  const emission = Float64Array.from({ length: (1 << bits) * labelCount }, () => (next() < 0.2 ? (next() - 0.5) * 8 : 0));
  const transition = Float64Array.from({ length: transitionCount }, () => next() - 0.5);
  const bytes = packWeights(emission, transition, bits, 0.001);
  expect(packWeights(emission, transition, bits, 0.001)).toEqual(bytes);
  const moved = new Uint8Array(bytes.length + 1);
  moved.set(bytes, 1);
  for (const weights of [openWeights(bytes), openWeights(moved.subarray(1))]) {
    for (let row = 0; row < 1 << bits; row++) {
      const sums = new Float64Array(labelCount);
      weights.addTo(sums, Uint32Array.of(row, row + 4 * (1 << bits), 99), 2);
      for (const [label, sum] of sums.entries()) expect(sum * weights.unit).toBeCloseTo(2 * (emission[row * labelCount + label] ?? 0), 0);
    }
    expect((weights.transition[5] ?? 0) * weights.unit).toBeCloseTo(transition[5] ?? 0, 5);
  }
});

test('bytes that are no weights are refused', () => {
  const bytes = readFileSync('tools/train/tagger.bin');
  expect(() => openWeights(new Uint8Array(0))).toThrow('not a tagger');
  expect(() => openWeights(new Uint8Array(400))).toThrow('not a tagger');
  expect(() => openWeights(bytes.subarray(0, bytes.length - 1))).toThrow('not a tagger');
});

/** The best labels by trying every path, the slow way. */
function byTrying(own: readonly (readonly number[])[], transition: ArrayLike<number>): number[] {
  let best = Number.NEGATIVE_INFINITY;
  let chosen: number[] = [];
  const walk = (path: number[], score: number): void => {
    const i = path.length;
    if (i === own.length) {
      if (score > best) [best, chosen] = [score, path];
      return;
    }
    const from = path.at(-1) ?? labelCount;
    for (let to = 0; to < labelCount; to++) {
      const goesOn = [2, 4, 6].includes(to) && from !== to && from !== to - 1;
      if (!goesOn) walk([...path, to], score + (transition[from * labelCount + to] ?? 0) + (own[i]?.[to] ?? 0));
    }
  };
  walk([], 0);
  return chosen;
}

test('the labels of a sentence are the best of all paths, 300 cases', () => {
  const next = sequence(11);
  const words = ['Lake', 'water', 'of', 'Trust', 'said', '7', 'and'];
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 1 + Math.floor(next() * 4) }, () => words[Math.floor(next() * words.length)]).join(' ');
    const one = passage(text);
    const transition = Float64Array.from({ length: transitionCount }, () => next() * 4 - 2);
    const asked: number[][] = [];
    const weights: Weights = {
      transition,
      unit: 1,
      addTo(sums) {
        for (let label = 0; label < labelCount; label++) sums[label] = next() * 4 - 2;
        asked.push([...sums]);
      },
    };
    const tags = new Uint8Array(one.tokens.count);
    for (const sentence of one.sentences) sentenceTagger(weights, 0)(one, sentence, placesOf([one]), tags, new Float32Array(tags.length));
    const never = labels.map((_, label) => (label === 0 ? 0 : Number.NEGATIVE_INFINITY));
    const own = Array.from(tags, (_, i) => (mayBeName(one.tokens, i) ? (asked.shift() ?? never) : never));
    expect([...tags], text).toEqual(byTrying(own, transition));
  }
});

test('features stay within their room, also where a word stands everywhere', () => {
  const one = passage('Lake Trust of Lake & Lake 7 Lake. '.repeat(40));
  const out = new Uint32Array(featureRoom);
  for (const sentence of one.sentences)
    for (let i = sentence.first; i <= sentence.last; i++)
      expect(featuresOf(one, sentence, i, placesOf([one]), out)).toBeLessThanOrEqual(featureRoom);
});

test('the trained weights tell an organization from a person and a place; bias asks for more', () => {
  const weights = openWeights(readFileSync('tools/train/tagger.bin'));
  const text = 'Shares of Brandover fell after Brandover cut its forecast, said Peter Smith in Paris.';
  const tagged = (bias?: number): string[] => {
    const one = passage(text);
    const [tags] = taggerOf(weights, bias).tag([one]);
    return Array.from(tags?.tags ?? [], (tag, i) => (tag > 0 ? `${wordAt(one.tokens, i)} ${labels[tag]}` : '')).filter(
      (word) => word !== '',
    );
  };
  expect(tagged()).toEqual(['Brandover B-ORG', 'Brandover B-ORG', 'Peter B-PER', 'Smith I-PER', 'Paris B-LOC']);
  expect(tagged(1e6)).toEqual([]);
  const [foreign] = taggerOf(weights).tag([
    passageOf({ place: 'body', text: 'Die Aktien von Brandover fielen nach dem Bericht.', links: [] }, 0, 'de'),
  ]);
  expect(foreign?.tags.every((tag) => tag === 0)).toBe(true);
});
