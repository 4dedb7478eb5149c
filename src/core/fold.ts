/** Folding of letters: case, accents, quotes and invisible characters vanish, offsets stay those of the original text. */

/** What a code unit is, packed into one number: the folded code unit in the low 16 bits, flags above. */
export const unit = {
  letterMask: 0xffff,
  /** Not part of a word: space, punctuation, control characters, lone surrogates. */
  gap: 0,
  upper: 1 << 16,
  lower: 1 << 17,
  digit: 1 << 18,
  /** Invisible (soft hyphen, joiners, direction marks): as if it were not there. */
  ignored: 1 << 19,
  /** An accent: as if it were not there, but it belongs to the letter before. */
  accent: 1 << 20,
  /** Folds to several letters; see `expansionOf`. */
  expands: 1 << 21,
  /** Of a script that writes no spaces: every character is a token. */
  unspaced: 1 << 22,
  hangul: 1 << 23,
  /** Arabic or Hebrew: one-letter words are written onto the next word. */
  clitic: 1 << 24,
  /** First half of a surrogate pair. */
  high: 1 << 25,
} as const;

const foldedAccents = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const accent = /^[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]$|^[\ufe20-\ufe2f]$/u;
const ignored = /^[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$|^[\ufe00-\ufe0f]$/u;
const word = /^[\p{L}\p{N}\p{M}]$/u;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3005-\u3007]$/u;
const keptWhole = /^[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\u30fc]$/u;
const arabicOrHebrew = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** Letters that Unicode does not decompose but that readers take for one another. */
const sameLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ە: 'ه',
  ة: 'ه',
  ٱ: 'ا',
  ґ: 'г',
  ς: 'σ',
}; // prettier-ignore

const pages: (Uint32Array | undefined)[] = new Array(256);
const expansions = new Map<number, string>();

function foldLetter(letter: string): string {
  if (keptWhole.test(letter)) return letter.normalize('NFKC');
  const plain = letter.normalize('NFKD').toLowerCase().normalize('NFKD').replace(foldedAccents, '');
  let folded = '';
  for (const part of plain) folded += Object.hasOwn(sameLetters, part) ? sameLetters[part] : part;
  return folded;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return unit.high;
  const letter = String.fromCharCode(code);
  if (accent.test(letter)) return unit.accent;
  if (ignored.test(letter)) return unit.ignored;
  if (!word.test(letter)) return unit.gap;
  const folded = foldLetter(letter);
  let flags = 0;
  if (/^\p{N}$/u.test(letter)) flags |= unit.digit;
  else if (/^[\p{Lu}\p{Lt}]$/u.test(letter)) flags |= unit.upper;
  else if (/^\p{Ll}$/u.test(letter)) flags |= unit.lower;
  if (unspaced.test(letter)) flags |= unit.unspaced;
  else if (/^\p{Script=Hangul}$/u.test(letter)) flags |= unit.hangul | unit.unspaced;
  else if (arabicOrHebrew.test(letter)) flags |= unit.clitic;
  if (folded.length === 1) return flags | folded.charCodeAt(0);
  expansions.set(code, folded || letter);
  return flags | unit.expands | code;
}

function buildPage(high: number): Uint32Array {
  const page = new Uint32Array(256);
  for (let low = 0; low < 256; low++) page[low] = classify((high << 8) | low);
  pages[high] = page;
  return page;
}

/** What the code unit is; pages of 256 are worked out when they are first met, so that a cold start pays only for the scripts of its text. */
export function classOf(code: number): number {
  const page = pages[code >> 8] ?? buildPage(code >> 8);
  return page[code & 255] ?? 0;
}

/** The letters that an expanding code unit folds to ("ß" to "ss"). */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** A name or passage in folded form: letters folded, runs of other characters as one space. */
export function fold(text: string): string {
  let folded = '';
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind & (unit.ignored | unit.accent)) continue;
    const pair = kind === unit.high ? foldPair(text, i) : null;
    if (kind === unit.gap || (kind === unit.high && pair === null)) {
      space = folded !== '';
      continue;
    }
    if (space) folded += ' ';
    space = false;
    if (pair !== null) {
      folded += pair;
      i++;
    } else folded += kind & unit.expands ? expansionOf(code) : String.fromCharCode(kind & unit.letterMask);
  }
  return folded;
}

/** The folded letters of the surrogate pair at an offset, or null where it is no letter or no pair. */
export function foldPair(text: string, at: number): string | null {
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return null;
  const letter = String.fromCodePoint(point);
  return word.test(letter) ? foldLetter(letter) : null;
}

/** True where the surrogate pair's script writes no spaces (rarer Han characters). */
export function isUnspacedPair(text: string, at: number): boolean {
  return unspaced.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
