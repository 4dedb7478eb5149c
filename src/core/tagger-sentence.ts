import type { Passage } from './passage.ts';
import { longestSentence, type Sentence } from './sentence.ts';
import { featureRoom, featuresOf } from './tagger-features.ts';
import { labelCount, type Weights } from './tagger-weights.ts';
import { shape, type Tokens } from './text.ts';
import { traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';
import type { WordPlaces } from './word-places.ts';

/** A label that goes on with a name: only after itself or its beginning, the label before it. */
function goesOn(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && ((tokens.shape[i] ?? 0) & shape.capital) !== 0;
}

/** Only capitalized words, and what may stand inside a name between them, are looked at; all others are O. */
export function mayBeName(tokens: Tokens, i: number): boolean {
  const form = tokens.shape[i] ?? 0;
  if (form & (shape.capital | shape.ampersand)) return true;
  if (i === 0) return false;
  if (form & shape.digit) return isCapital(tokens, i - 1) || isCapital(tokens, i + 1);
  if (!isCapital(tokens, i - 1) && !isCapital(tokens, i - 2)) return false;
  if (!isCapital(tokens, i + 1) && !isCapital(tokens, i + 2)) return false;
  return ((traitsOf(tokens).cls[i] ?? 0) & wordClass.small) !== 0;
}

/** Writes the labels of one sentence's tokens, and by how much an organization's label beats the others; what is not looked at stays as it is. */
export type TagSentence = (passage: Passage, sentence: Sentence, words: WordPlaces, tags: Uint8Array, margins: Float32Array) => void;

/** Tags with these weights, `bias` added to O. Words that are not looked at can only be O, so that each run between them stands for itself. */
export function sentenceTagger({ addTo, transition, unit }: Weights, bias: number): TagSentence {
  const features = new Uint32Array(featureRoom);
  const own = new Float64Array(labelCount);
  const scores = new Float64Array(longestSentence * labelCount);
  const back = new Uint8Array(longestSentence * labelCount);

  /** Adds to the labels' own scores, which lie at `row`, the best way to reach each from the word before. */
  const reach = (row: number): void => {
    const before = row - labelCount;
    for (let to = 0; to < labelCount; to++) {
      const last = goesOn(to) ? to : labelCount - 1;
      let chosen = goesOn(to) ? to - 1 : 0;
      let best = Number.NEGATIVE_INFINITY;
      for (let from = chosen; from <= last; from++) {
        const score = (scores[before + from] ?? 0) + (transition[from * labelCount + to] ?? 0);
        if (score <= best) continue;
        best = score;
        chosen = from;
      }
      scores[row + to] = (scores[row + to] ?? 0) + best;
      back[row + to] = chosen;
    }
  };

  const tagRun = (
    passage: Passage,
    sentence: Sentence,
    from: number,
    to: number,
    words: WordPlaces,
    tags: Uint8Array,
    margins: Float32Array,
  ) => {
    const start = (from === sentence.first ? labelCount : 0) * labelCount;
    for (let i = from; i <= to; i++) {
      own.fill(0);
      addTo(own, features, featuresOf(passage, sentence, i, words, features));
      own[0] = (own[0] ?? 0) + bias;
      let rival = own[0];
      for (let label = 3; label < labelCount; label++) rival = Math.max(rival, own[label] ?? 0);
      margins[i] = (Math.max(own[1] ?? 0, own[2] ?? 0) - rival) * unit;
      const row = (i - from) * labelCount;
      for (let label = 0; label < labelCount; label++) {
        const first = goesOn(label) ? Number.NEGATIVE_INFINITY : (transition[start + label] ?? 0);
        scores[row + label] = (own[label] ?? 0) + (i > from ? 0 : first);
      }
      if (i > from) reach(row);
    }
    // Within a sentence the word after the run is an O; at its end every label may stand.
    const end = (to - from) * labelCount;
    let label = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let last = 0; last < labelCount; last++) {
      const score = (scores[end + last] ?? 0) + (to < sentence.last ? (transition[last * labelCount] ?? 0) : 0);
      if (score <= best) continue;
      best = score;
      label = last;
    }
    for (let i = to; i >= from; i--) {
      tags[i] = label;
      label = back[(i - from) * labelCount + label] ?? 0;
    }
  };

  return (passage, sentence, words, tags, margins) => {
    const { tokens } = passage;
    for (let from = sentence.first; from <= sentence.last; from++) {
      if (!mayBeName(tokens, from)) continue;
      let to = from;
      while (to < sentence.last && mayBeName(tokens, to + 1)) to++;
      tagRun(passage, sentence, from, to, words, tags, margins);
      from = to;
    }
  };
}
