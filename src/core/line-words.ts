import { fold } from './fold.ts';
import { type WordKind, wordKind } from './follow-words.ts';
import type { EntityId, Span } from './model.ts';

/** An organization's name in a line, with what it names. */
export interface NamedSpan extends Span {
  readonly entity: EntityId;
}

/** One word of a line, with what it does in an asking to follow. */
export interface LineWord extends Span {
  readonly raw: string;
  readonly folded: string;
  /** `name`: begins like a name, and no organization that we know; `other`: any other word. */
  readonly kind: WordKind | 'mention' | 'name' | 'other';
  readonly mention: NamedSpan | null;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** Characters of a line that are read. */
export const longestLine = 1200;
const wordForm = /@?[\p{L}\p{M}\p{N}_]+/gu;

function kindOf(raw: string, folded: string, gap: string, mention: NamedSpan | null): LineWord['kind'] {
  const known = wordKind(folded);
  if (known === 'network') return known;
  if (mention) return 'mention';
  if (known !== null) return known;
  if (/^[\p{Lu}\p{Lt}\p{N}@]/u.test(raw)) return 'name';
  // What hangs on a word by an apostrophe is its ending.
  return /^['’]$/.test(gap) ? 'glue' : 'other';
}

/** The words of a line, up to 1,200 characters of it; `names` are the organizations named in it. */
export function lineWords(text: string, names: readonly NamedSpan[]): LineWord[] {
  const words: LineWord[] = [];
  let end = 0;
  for (const match of text.slice(0, longestLine).matchAll(wordForm)) {
    const [raw] = match;
    const span = { start: match.index, end: match.index + raw.length };
    const mention = names.find((name) => name.start < span.end && span.start < name.end) ?? null;
    const gap = text.slice(end, span.start);
    const folded = fold(raw);
    words.push({ ...span, raw, folded, gap, mention, kind: kindOf(raw, folded, gap, mention) });
    end = span.end;
  }
  return words;
}

/** True where a sentence ends between two words. */
export function breaksClause(gap: string): boolean {
  return /[.!?;…。？！؟؛۔]\s/.test(gap) || gap.includes('\n');
}
