import { caseFit } from './case-fit.ts';
import { weigh } from './evidence.ts';
import { keyOf } from './name-key.ts';
import { type Found, type Passage, sentenceAt } from './passage.ts';
import { type Tokens, tokenize } from './text.ts';

interface Wanted<T> {
  readonly name: string;
  readonly tokens: Tokens;
  readonly key: string;
  readonly value: T;
}

/** Where the document's own names stand in a passage, the longest first; spans do not overlap. */
export function occurrences<T>(passage: Passage, names: ReadonlyMap<string, T>): { found: Found; value: T }[] {
  if (names.size === 0) return [];
  const byFirst = new Map<number, Wanted<T>[]>();
  for (const [name, value] of names) {
    const tokens = tokenize(name);
    const wanted = { name, tokens, key: keyOf(tokens, 0, tokens.count - 1), value };
    const first = tokens.hash[0] ?? 0;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), wanted].sort((a, b) => b.tokens.count - a.tokens.count),
    );
  }
  const { tokens } = passage;
  const found: { found: Found; value: T }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    for (const wanted of byFirst.get(tokens.hash[i] ?? 0) ?? []) {
      const last = i + wanted.tokens.count - 1;
      if (last >= tokens.count || keyOf(tokens, i, last) !== wanted.key) continue;
      if (caseFit(wanted.name, tokens, i, sentenceAt(passage, i).casing) === 'no') continue;
      if (weigh(passage, i, last).against !== null) continue;
      const start = tokens.start[i] ?? 0;
      const end = tokens.end[last] ?? 0;
      found.push({ found: { passage, first: i, last, start, end, entries: [], why: [], score: 3 }, value: wanted.value });
      i = last;
      break;
    }
  }
  return found;
}
