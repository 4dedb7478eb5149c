import { expect, test } from 'vitest';
import { buildGazetteer, type NameRow, openGazetteer } from './gazetteer.ts';
import { keyOf } from './name-key.ts';
import { tokenize } from './text.ts';

/** A fixed sequence, so that a failure comes again (xorshift). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const words = [
  'Lake',
  'lake',
  'Côte',
  'Cote',
  'of',
  'U.S.',
  'Ministry',
  'Banc',
  '&',
  'and',
  "O'Neil",
  'al-Shora',
  'ﬁrst',
  'Straße',
  '24',
  'И',
  'é',
  'Йод',
];
const gaps = [' ', ' ', ' ', ' ', '-', '. ', ', ', '\n', '\n\n', '\u00a0', ' – ', '/', '’', '\u00ad'];

/** Every run of words whose comparable form is a name's, found without any table. */
function naive(names: readonly string[], text: string): string[] {
  const keys = new Set(names.map((name) => wholeKey(name)));
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let first = 0; first < tokens.count; first++) {
    for (let last = tokens.count - 1; last >= first; last--) {
      if (last - first < 32 && keys.has(keyOf(tokens, first, last))) found.push(`${tokens.start[first]}-${tokens.end[last]}`);
    }
  }
  return found;
}

function wholeKey(name: string): string {
  const tokens = tokenize(name);
  return keyOf(tokens, 0, tokens.count - 1);
}

test('the packed table finds what a naive search finds, 10,000 cases', () => {
  const next = sequence(20261122);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const phrase = (length: number): string => {
    let made = pick(words);
    for (let i = 1; i < length; i++) made += pick(gaps) + pick(words);
    return made;
  };
  let hits = 0;
  for (let table = 0; table < 100; table++) {
    const names = [...new Set(Array.from({ length: 12 }, () => phrase(1 + next(3))))];
    const rows = names.map((name, entity): NameRow => ({ name, entity, use: 'free', label: true, ambiguous: 0 }));
    const gazetteer = openGazetteer(buildGazetteer(rows));
    for (let i = 0; i < 100; i++) {
      const text = phrase(1 + next(14));
      const found = gazetteer.scan(tokenize(text)).map((hit) => `${hit.start}-${hit.end}`);
      const expected = naive(names, text);
      if (found.join() !== expected.join()) expect({ names, text, found }).toEqual({ names, text, found: expected });
      hits += found.length;
    }
  }
  expect(hits).toBeGreaterThan(5000);
}, 60_000);
