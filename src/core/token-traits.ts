import { gapBefore, shape, type Tokens, wordAt } from './text.ts';
import { classesAt } from './word-classes.ts';

/** What rules and tagger ask of every word again and again, worked out once for each text. */
export interface Traits {
  /** Shape in one number: 7 lower, 4 Capital, 5 and 6 miXed, 10 and more CAPITALS by length, 2 and 3 digits, 1 "&". */
  readonly form: Uint8Array;
  /** The marks before a word in one number; see `gapKind`. */
  readonly gap: Uint8Array;
  /** Bits of `wordClass`. */
  readonly cls: Uint16Array;
  /** The words in lower case, as far as they were asked for. */
  readonly lower: (string | undefined)[];
}

/** Kinds of marks that are asked for by name: one space (it may be one that does not break), one apostrophe. */
export const space = 2;
export const apostrophe = 8;

const kept = new WeakMap<Tokens, Traits>();
/** The same text is asked about many times in a row. */
let latest: { readonly tokens: Tokens; readonly traits: Traits } | null = null;

/** The traits of a text's words. */
export function traitsOf(tokens: Tokens): Traits {
  if (latest?.tokens === tokens) return latest.traits;
  const traits = kept.get(tokens) ?? workedOut(tokens);
  latest = { tokens, traits };
  return traits;
}

/** The token in lower case; empty outside the text. */
export function lowerAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return '';
  const { lower } = traitsOf(tokens);
  const known = lower[i];
  if (known !== undefined) return known;
  const made = wordAt(tokens, i).toLowerCase();
  lower[i] = made;
  return made;
}

function workedOut(tokens: Tokens): Traits {
  const made = {
    form: new Uint8Array(tokens.count),
    gap: new Uint8Array(tokens.count + 1),
    cls: new Uint16Array(tokens.count),
    lower: new Array(tokens.count),
  };
  for (let i = 0; i < tokens.count; i++) {
    made.form[i] = formOf(tokens, i);
    made.gap[i] = gapKind(tokens, i);
    made.cls[i] = classesAt(tokens, i);
  }
  made.gap[tokens.count] = 1;
  kept.set(tokens, made);
  return made;
}

function formOf(tokens: Tokens, i: number): number {
  const form = tokens.shape[i] ?? 0;
  if (form & shape.ampersand) return 1;
  const length = Math.min(5, (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0));
  if (form & shape.digit) return form & (shape.lower | shape.capital) ? 3 : 2;
  if (form & shape.capitals) return 10 + length;
  if (form & shape.capital) return hasInnerCapital(tokens, i) ? 5 : 4;
  return hasInnerCapital(tokens, i) ? 6 : 7;
}

function hasInnerCapital(tokens: Tokens, i: number): boolean {
  for (let at = (tokens.start[i] ?? 0) + 1; at < (tokens.end[i] ?? 0); at++) {
    const code = tokens.text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

function gapKind(tokens: Tokens, i: number): number {
  if (i <= 0) return 1;
  const length = (tokens.start[i] ?? 0) - (tokens.end[i - 1] ?? 0);
  if (length === 0) return 3;
  const first = tokens.text.charCodeAt(tokens.end[i - 1] ?? 0);
  if (length === 1) {
    if (first === 32 || first === 160) return space;
    if (first === 39 || first === 0x2019) return apostrophe;
    if (first === 45) return 14;
  }
  if (length === 2 && first === 44) return 10;
  const gap = gapBefore(tokens, i).slice(0, 200);
  if (gap.includes('\n')) return 4;
  if (gap.includes('(')) return 5;
  if (gap.includes(')')) return 6;
  if (/["“”«»]/.test(gap)) return 7;
  if (/^['’]/.test(gap)) return 9;
  if (gap.includes(',')) return 10;
  if (gap.includes('.')) return /\s/.test(gap) ? 11 : 12;
  if (/[-‐‑]/.test(gap)) return /\s/.test(gap) ? 13 : 14;
  if (gap.includes('/')) return 15;
  if (/[@#]/.test(gap)) return 16;
  if (gap.includes(':')) return 17;
  return 18;
}
