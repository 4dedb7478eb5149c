import { fold } from './fold.ts';
import { gapBefore, shape, spread, type Tokens, tokenize, wordAt } from './text.ts';

/** Where a name may begin and end in scripts that write words together. */

const koreanParticles = new Set(
  '은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 에게 측 측은 측이 만 까지 부터 에는 에도 와의 과의 라고 이라고 라는 이라는 이다 란 으로부터 로부터 에서는 의원 관계자 대변인'.split(
    ' ',
  ),
);
/** Text is cut into words piece by piece, with so much of what stands around as decides where its words end. */
const pieceLength = 256;
const margin = 60;
const segmenters = new Map<string, Intl.Segmenter>();
/** The text that was asked about last, with the words' beginnings in the pieces that were needed. */
let latest: { readonly text: string; readonly pieces: Map<number, ReadonlySet<number>> } = { text: '', pieces: new Map() };

function segmenterFor(text: string): Intl.Segmenter {
  const language = /[\u3040-\u30ff]/.test(text) ? 'ja' : /[\u0e00-\u0eff]/.test(text) ? 'th' : 'zh';
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

function beginningsIn(text: string, piece: number): ReadonlySet<number> {
  const from = Math.max(0, piece * pieceLength - margin);
  const part = text.slice(from, (piece + 1) * pieceLength + margin);
  const beginnings = new Set<number>();
  for (const segment of segmenterFor(part).segment(part)) beginnings.add(from + segment.index);
  return beginnings;
}

/** True where the dictionary of the script's words has a word end at this offset. */
function isWordBoundary(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (latest.text !== text) latest = { text, pieces: new Map() };
  const piece = Math.floor(at / pieceLength);
  const beginnings = latest.pieces.get(piece) ?? beginningsIn(text, piece);
  latest.pieces.set(piece, beginnings);
  return beginnings.has(at);
}

function touches(tokens: Tokens, i: number): boolean {
  return (
    i > 0 && i < tokens.count && gapBefore(tokens, i) === '' && ((tokens.shape[i - 1] ?? 0) & (tokens.shape[i] ?? 0) & shape.unspaced) !== 0
  );
}

/** A name may begin at this token: always after a gap; inside a run of Hangul never. Other scripts are judged by `startsAtWord`, only where a name was found. */
export function startsWell(tokens: Tokens, i: number): boolean {
  return !(touches(tokens, i) && (tokens.shape[i] ?? 0) & (tokens.shape[i - 1] ?? 0) & shape.hangul);
}

/** A run of characters without spaces begins a word at this token, by the script's dictionary. */
export function startsAtWord(tokens: Tokens, i: number): boolean {
  return !touches(tokens, i) || isWordBoundary(tokens.text, tokens.start[i] ?? 0);
}

/** A name may end with this token: at a gap, before a Korean particle, or where a word ends by the script's dictionary. */
export function endsWell(tokens: Tokens, last: number): boolean {
  if (!touches(tokens, last + 1)) return true;
  if (!((tokens.shape[last] ?? 0) & shape.hangul)) return isWordBoundary(tokens.text, tokens.end[last] ?? 0);
  let rest = '';
  for (let i = last + 1; i < tokens.count && touches(tokens, i) && rest.length < 8; i++) rest += wordAt(tokens, i);
  return koreanParticles.has(rest);
}

const cliticLetters = /^[وبلفكהובלמשכ]$/;

/** A word without the one-letter word that is written onto it; `cut` in code units. */
export interface Clitic {
  readonly cut: number;
  readonly word: string;
  readonly hash: number;
}

/** What is left of an Arabic or Hebrew word when a one-letter word written onto it ("and", "in", "to", "the") is cut off. */
export function cliticForms(tokens: Tokens, i: number): Clitic[] {
  const word = fold(wordAt(tokens, i));
  const forms: string[] = [];
  if (word.length > 3 && cliticLetters.test(word.charAt(0))) {
    forms.push(word.slice(1));
    if (word.startsWith('لل')) forms.push(`ال${word.slice(2)}`);
    if (word.length > 4 && cliticLetters.test(word.charAt(1))) forms.push(word.slice(2));
  }
  return forms.map((form) => ({ cut: Math.max(1, word.length - form.length), word: form, hash: tokenize(form).hash[0] ?? spread(0) }));
}
