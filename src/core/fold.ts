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

/** Accents, as pairs of first and last code unit. */
const accents = [0x300, 0x36f, 0x483, 0x487, 0x591, 0x5c7, 0x610, 0x61a, 0x64b, 0x65f, 0x670, 0x670, 0x6d6, 0x6ed, 0xfe20, 0xfe2f]; // prettier-ignore
/** Soft hyphen, tatweel, joiners, direction marks, variation selectors. */
const invisible = [
  0xad, 0xad, 0x640, 0x640, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
]; // prettier-ignore
const word = /^[\p{L}\p{N}\p{M}]$/u;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3005-\u3007]$/u;
const keptWhole = /^[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\u30fc]$/u;
const arabicOrHebrew = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;

function isIn(pairs: readonly number[], code: number): boolean {
  for (let i = 0; i < pairs.length; i += 2) if (code >= (pairs[i] ?? 0) && code <= (pairs[i + 1] ?? 0)) return true;
  return false;
}

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

const expansions = new Map<number, string>();

function foldLetter(letter: string): string {
  if (!isLatin(letter.charCodeAt(0)) && keptWhole.test(letter)) return letter.normalize('NFKC');
  let folded = '';
  for (const part of letter.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const code = part.charCodeAt(0);
    if (code < 0xfe20 && isIn(accents, code)) continue;
    folded += Object.hasOwn(sameLetters, part) ? sameLetters[part] : part;
  }
  return folded;
}

/** A letter of Latin-1 or Latin Extended-A. */
function isLatin(code: number): boolean {
  return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7;
}

/** What the code unit is. News is full of Latin letters and of dashes and quotes: they are told without asking Unicode's tables, which are slow to open. */
function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return unit.high;
  if (isIn(accents, code)) return unit.accent;
  if (isIn(invisible, code)) return unit.ignored;
  if (code >= 0x2000 && code <= 0x206f) return unit.gap;
  const letter = String.fromCharCode(code);
  const flags = isLatin(code) ? (letter.toLowerCase() === letter ? unit.lower : unit.upper) : flagsOf(letter);
  if (flags < 0) return unit.gap;
  const folded = foldLetter(letter);
  if (folded.length === 1) return flags | folded.charCodeAt(0);
  expansions.set(code, folded || letter);
  return flags | unit.expands | code;
}

/** Flags by Unicode's properties; -1 for what is no part of a word. */
function flagsOf(letter: string): number {
  if (!word.test(letter)) return -1;
  let flags = 0;
  if (/^\p{N}$/u.test(letter)) flags |= unit.digit;
  else if (/^[\p{Lu}\p{Lt}]$/u.test(letter)) flags |= unit.upper;
  else if (/^\p{Ll}$/u.test(letter)) flags |= unit.lower;
  if (unspaced.test(letter)) flags |= unit.unspaced;
  else if (/^\p{Script=Hangul}$/u.test(letter)) flags |= unit.hangul | unit.unspaced;
  else if (arabicOrHebrew.test(letter)) flags |= unit.clitic;
  return flags;
}

/** ASCII, which needs no tables. */
export const ascii = Uint32Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return unit.digit | code;
  if (code >= 65 && code <= 90) return unit.upper | (code + 32);
  return code >= 97 && code <= 122 ? unit.lower | code : unit.gap;
});

const notYet = 0xffffffff;
const pages: (Uint32Array | undefined)[] = new Array(256);

/** What the code unit is; worked out when it is first met, so that a cold start pays only for the letters of its text. */
export function classOf(code: number): number {
  if (code < 128) return ascii[code] ?? 0;
  const page = pages[code >> 8] ?? newPage(code >> 8);
  const kind = page[code & 255] ?? 0;
  if (kind !== notYet) return kind;
  const made = classify(code);
  page[code & 255] = made;
  return made;
}

function newPage(high: number): Uint32Array {
  const page = new Uint32Array(256).fill(notYet);
  pages[high] = page;
  return page;
}

/** The letters that an expanding code unit folds to ("ß" to "ss"). */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** Words of ASCII with one space between them: most of what is ever folded. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** A name or passage in folded form: letters folded, runs of other characters as one space. */
export function fold(text: string): string {
  if (text.length < 200 && plain.test(text)) return text.toLowerCase();
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
