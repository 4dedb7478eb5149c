import type { AliasUse } from './model.ts';

/** What else a name is, as bits: the reasons why it needs evidence before it counts as an organization. */
export const nameClass = { word: 1, place: 2, given: 4, family: 8, product: 16 } as const;

/** One name of one entity, as the pack's builder hands it over. */
export interface NameRow {
  readonly name: string;
  /** Index into the pack's list of entities. */
  readonly entity: number;
  readonly use: AliasUse;
  /** It is a main name. */
  readonly label: boolean;
  /** Bits of `nameClass`. */
  readonly ambiguous: number;
  /** BCP 47, where the name is of one language. */
  readonly language?: string | null;
}

/** One name as it is found in a text. */
export interface NameEntry {
  readonly name: string;
  /** Index into the pack's list of entities. */
  readonly entity: number;
  readonly use: AliasUse;
  readonly label: boolean;
  readonly ambiguous: number;
  readonly language: string | null;
}

const uses: readonly AliasUse[] = ['free', 'needs evidence', 'never alone'];

/** A row's use, label, classes and language in 32 bits. */
export function packFlags(row: NameRow, language: number): number {
  return uses.indexOf(row.use) | (row.label ? 4 : 0) | ((row.ambiguous & 255) << 3) | ((language & 255) << 11);
}

/** The reverse of `packFlags`. */
export function unpackFlags(flags: number): { use: AliasUse; label: boolean; ambiguous: number; language: number } {
  return { use: uses[flags & 3] ?? 'never alone', label: (flags & 4) !== 0, ambiguous: (flags >> 3) & 255, language: (flags >> 11) & 255 };
}

/** UTF-8 bytes of a string; a lone surrogate becomes U+FFFD. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    let point = letter.codePointAt(0) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

/** The string of well-formed UTF-8 bytes from `from` to `to`. */
export function fromUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  const more = (): number => (bytes[at++] ?? 0) & 63;
  while (at < to) {
    const lead = bytes[at++] ?? 0;
    let point = lead;
    if (lead >= 0xf0) point = ((lead & 7) << 18) | (more() << 12) | (more() << 6) | more();
    else if (lead >= 0xe0) point = ((lead & 15) << 12) | (more() << 6) | more();
    else if (lead >= 0xc0) point = ((lead & 31) << 6) | more();
    text += String.fromCodePoint(Math.min(point, 0x10ffff));
  }
  return text;
}
