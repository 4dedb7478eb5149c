import { readFileSync } from 'node:fs';
import { type Passage, passageOf } from '../../src/core/passage.ts';
import { labels } from '../../src/core/tagger-weights.ts';
import { placesOf, type WordPlaces } from '../../src/core/word-places.ts';

/** One text with the label of each of its words, as an index into `labels`. */
export interface Marked {
  readonly passage: Passage;
  readonly words: WordPlaces;
  readonly gold: Uint8Array;
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly optional?: boolean }[];
}

export function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Texts that were put together from tokens get their punctuation back where prose has it ("Iran 's" is "Iran's"); spans move along. */
export function asProse(row: Row): Row {
  const cuts: number[] = [];
  const { text } = row;
  for (const match of text.matchAll(/ (?=['’]s\b|[,.;:!?)\]%]|n't\b)|(?<=[([$#]) | (?=- )|(?<= -) /g)) cuts.push(match.index);
  const moved = (at: number): number => at - cuts.filter((cut) => cut < at).length;
  const kept = [...text].length === text.length ? text : text;
  let prose = '';
  let from = 0;
  for (const cut of cuts) {
    prose += kept.slice(from, cut);
    from = cut + 1;
  }
  prose += kept.slice(from);
  return { ...row, text: prose, spans: row.spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) })) };
}

/** Labels a text's words by its marked spans; a leading "the" and a trailing possessive are no part of a name. */
export function mark(row: Row): Marked {
  const passage = passageOf({ place: 'body', text: row.text, links: [] }, 0, 'en');
  const english = { ...passage, english: true };
  const gold = new Uint8Array(passage.tokens.count);
  for (const span of row.spans) {
    const begin = labels.indexOf(`B-${span.type}` as (typeof labels)[number]);
    if (begin < 0 || span.optional) continue;
    let inside = false;
    for (let i = 0; i < passage.tokens.count; i++) {
      const start = passage.tokens.start[i] ?? 0;
      const end = passage.tokens.end[i] ?? 0;
      if (start >= span.end || end <= span.start) continue;
      const word = row.text.slice(start, end);
      if (!inside && /^the$/i.test(word)) continue;
      if (inside && word === 's' && end >= span.end && /['’]/.test(row.text.charAt(start - 1))) continue;
      gold[i] = inside ? begin + 1 : begin;
      inside = true;
    }
  }
  return { passage: english, words: placesOf([english]), gold };
}
