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

/** An article is judged up to here, some 65,000 words in English: a book that stands on one page must not hold up what follows it. */
export const mostCharacters = 400_000;

/** The blocks as passages, up to `mostCharacters` in all, cut before a word; of blocks behind it nothing is left. */
export function passagesOf(blocks: readonly Block[], lang: string | null): Passage[] {
  let room = mostCharacters;
  return blocks.map((block, index) => {
    const space = block.text.length > room ? block.text.lastIndexOf(' ', room) : -1;
    const text = block.text.slice(0, space > room - 100 ? Math.max(0, space) : room);
    room = text.length < block.text.length ? 0 : room - text.length;
    return passageOf({ ...block, text }, index, lang);
  });
}

/** What was not judged any more, as one candidate for each block that was cut. */
export function beyondRoom(blocks: readonly Block[], passages: readonly Passage[]): Dropped[] {
  return passages.flatMap(({ text }, block) => {
    const end = blocks[block]?.text.length ?? 0;
    return end > text.length
      ? [{ block, start: text.length, end, text: '', why: ['behind the first 400,000 characters, which are judged'] }]
      : [];
  });
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
