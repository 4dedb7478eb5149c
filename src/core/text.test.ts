import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { sentencesOf } from './sentence.ts';
import { gapBefore, tokenize, wordAt } from './text.ts';

function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
}

test('words keep the letters as written, accents and soft hyphens inside them too', () => {
  expect(wordsOf('Cafe\u0301 Or\u00adga\u00adni\u00adza\u00adtion, O’Neil & AT&T!')).toEqual([
    'Cafe\u0301',
    'Or\u00adga\u00adni\u00adza\u00adtion',
    'O',
    'Neil',
    '&',
    'AT',
    '&',
    'T',
  ]); // prettier-ignore
  expect(wordsOf('新华社 로이터는')).toEqual(['新', '华', '社', '로', '이', '터', '는']);
});

test('folding takes letters for one another that readers do', () => {
  expect(fold('ÇAVUŞOĞLU — Straße ﬁnance ＢＢＣ')).toBe('cavusoglu strasse finance bbc');
  expect(fold('Ёлка Йод')).toBe('елка иод');
  expect(fold('يَزْدِي ى')).toBe(fold('یزدی ی'));
  expect(fold('\ud800x')).toBe('x');
});

test('a full stop after an abbreviation or initial ends no sentence', () => {
  const starts = (text: string): string[] => {
    const tokens = tokenize(text);
    return sentencesOf(tokens).map(({ first }) => wordAt(tokens, first));
  };
  expect(starts('Mr. Lake met Gen. Shore. They spoke. The U.S. Army of J. R. Hill came.')).toEqual(['Mr', 'They', 'The']);
  expect(starts('“We won!” she said. Then: nothing…\n\nnext part')).toEqual(['We', 'Then', 'next']);
});

test('words and gaps put the text together again, 5,000 texts of any Unicode', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x300, 0x36f],
    [0x400, 0x4ff],
    [0x590, 0x6ff],
    [0x900, 0x97f],
    [0xe00, 0xe7f],
    [0x1100, 0x11ff],
    [0x2000, 0x206f],
    [0x3040, 0x30ff],
    [0x4e00, 0x4fff],
    [0xac00, 0xacff],
    [0xd800, 0xdfff],
    [0xfb00, 0xfdff],
    [0xfe00, 0xffff],
    [0x10400, 0x1044f],
    [0x1d400, 0x1d7ff],
    [0x1f300, 0x1f64f],
    [0x20000, 0x2001f],
    [0, 0x1f],
  ] as const; // prettier-ignore
  for (let i = 0; i < 5000; i++) {
    let text = '';
    for (let length = next(40); length >= 0; length--) {
      const [from, to] = ranges[next(ranges.length)] ?? [32, 126];
      text += String.fromCodePoint(from + next(to - from + 1));
    }
    const tokens = tokenize(text);
    let whole = '';
    let end = 0;
    for (let t = 0; t < tokens.count; t++) {
      const [start, stop] = [tokens.start[t] ?? -1, tokens.end[t] ?? -1];
      if (start < end || stop <= start || stop > text.length) expect({ text, t }).toBe('in order');
      whole += gapBefore(tokens, t) + wordAt(tokens, t);
      end = stop;
    }
    whole += gapBefore(tokens, tokens.count);
    if (whole !== text) expect(whole).toBe(text);
  }
  expect(tokenize('').count).toBe(0);
});
