import type { Passage } from './passage.ts';
import { mixed } from './tagger-features.ts';
import { shape } from './text.ts';
import { traitsOf } from './token-traits.ts';

/** Where capitalized words stand in a document, so that a word's other places can speak for it. */
export interface WordPlaces {
  /** The word, by its hash, also stands in lower case. */
  isLower(hash: number): boolean;
  /** Writes what stands around the word's other places into `out` from `at` on, 16 numbers at most; returns where it ends. */
  addOthers(passage: Passage, token: number, out: Uint32Array, at: number): number;
}

interface Place {
  readonly passage: Passage;
  readonly token: number;
  /** Worked out when it is first asked. */
  around: readonly number[] | null;
}

const mostPlaces = 4;

/** Notes where each capitalized word of a document stands first, and which words stand in lower case. */
export function placesOf(passages: readonly Passage[]): WordPlaces {
  const places = new Map<number, Place[]>();
  const lower = new Set<number>();
  for (const passage of passages) {
    const { tokens } = passage;
    for (let i = 0; i < tokens.count; i++) {
      const form = tokens.shape[i] ?? 0;
      const hash = tokens.hash[i] ?? 0;
      if (!(form & shape.capital)) {
        if (form & shape.lower) lower.add(hash);
        continue;
      }
      const list = places.get(hash);
      if (!list) places.set(hash, [{ passage, token: i, around: null }]);
      else if (list.length < mostPlaces) list.push({ passage, token: i, around: null });
    }
  }
  return {
    isLower: (hash) => lower.has(hash),
    addOthers(passage, token, out, at) {
      let n = at;
      for (const place of places.get(passage.tokens.hash[token] ?? 0) ?? []) {
        if (place.token === token && place.passage === passage) continue;
        place.around ??= aroundOf(place);
        for (const feature of place.around) out[n++] = feature;
      }
      return n;
    },
  };
}

function aroundOf({ passage, token }: Place): readonly number[] {
  const { tokens } = passage;
  const { form, gap, cls } = traitsOf(tokens);
  return [
    mixed(50, tokens.hash[token - 1] ?? 0, 0, 0),
    mixed(51, tokens.hash[token + 1] ?? 0, 0, 0),
    mixed(52, cls[token - 1] ?? 0, gap[token] ?? 1, form[token - 1] ?? 0),
    mixed(53, cls[token + 1] ?? 0, gap[token + 1] ?? 1, form[token + 1] ?? 0),
  ];
}
