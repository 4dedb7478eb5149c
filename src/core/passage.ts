import { isEnglish } from './language.ts';
import type { Block } from './model.ts';
import type { NameEntry } from './name-table.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { type Tokens, tokenize } from './text.ts';

/** One block, cut into words and sentences. */
export interface Passage {
  readonly block: number;
  readonly place: string;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Token → index of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly english: boolean;
  /** BCP 47, where the text says it. */
  readonly lang: string | null;
}

/** A span that may name an organization, before it is decided which. Tokens `first` to `last`, both included. */
export interface Found {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Known names; none for an organization that only the text shows. */
  readonly entries: readonly NameEntry[];
  readonly why: readonly string[];
  /** How much speaks for it; below the bar of its name's use it is dropped. */
  readonly score: number;
}

/** A candidate that was left out, with the reason, for `--why`. */
export interface Dropped {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: readonly string[];
}

export function passageOf(block: Block, index: number, lang: string | null): Passage {
  const tokens = tokenize(block.text);
  const sentences = sentencesOf(tokens);
  const sentenceOf = new Int32Array(tokens.count);
  for (const [s, sentence] of sentences.entries()) sentenceOf.fill(s, sentence.first, sentence.last + 1);
  return { block: index, place: block.place, text: block.text, tokens, sentences, sentenceOf, english: isEnglish(tokens, lang), lang };
}

/** The sentence that a token stands in. */
export function sentenceAt(passage: Passage, token: number): Sentence {
  return passage.sentences[passage.sentenceOf[token] ?? 0] ?? { first: 0, last: 0, casing: 'prose' };
}

export function drop(found: Found, reason: string): Dropped {
  const { passage, start, end } = found;
  return { block: passage.block, start, end, text: passage.text.slice(start, end), why: [...found.why, reason] };
}
