import { expect, test } from 'vitest';
import { mend } from './mend.ts';
import { passageOf } from './passage.ts';
import { wordAt } from './text.ts';

/** Mends the span in square brackets, gives the text that is left or null. */
function mended(marked: string, byRule = false): string | null {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const passage = passageOf({ place: 'body', text: marked.replace(/[[\]]/g, ''), links: [] }, 0, 'en');
  const { tokens } = passage;
  const inside = Array.from({ length: tokens.count }, (_, i) => i).filter(
    (i) => (tokens.start[i] ?? 0) >= from && (tokens.end[i] ?? 0) <= to,
  );
  const span = mend(passage, { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 }, byRule);
  if (span === null) return null;
  expect(wordAt(tokens, span.first)).not.toBe('');
  return passage.text.slice(tokens.start[span.first], tokens.end[span.last]);
}

test('articles, openers and titles before a name go', () => {
  expect(mended('Talks with [the Lakeside Trust] went on.')).toBe('Lakeside Trust');
  expect(mended('[Meanwhile Lakeside Trust] said so.')).toBe('Lakeside Trust');
  expect(mended('They met [Minister Lakeside Trust] there.')).toBe('Lakeside Trust');
  expect(mended("He cited [Iran's Lakeside Agency] on it.")).toBe('Lakeside Agency');
});

test('jobs, days and verbs after a name go', () => {
  expect(mended('He met [Lakeside Motors CEO Jane Doe] there.')).toBe('Lakeside Motors');
  expect(mended('So said the [Lakeside News Agency on Tuesday] at noon.')).toBe('Lakeside News Agency');
  expect(mended('So [Lakeside Trust said] at noon.')).toBe('Lakeside Trust');
});

test('of a span over brackets or quotes the part with a head word stays', () => {
  expect(mended('By [Jane Doe (Lakeside Trust)] in May.')).toBe('Lakeside Trust');
  expect(mended('In [Oslo, Lakeside Bank] grew.')).toBe('Lakeside Bank');
  expect(mended('The [Ministry of Water, Land and Air] met.', true)).toBe('Ministry of Water, Land and Air');
});

test('what ends like a place, an event, a thing or a people is none', () => {
  for (const none of ['They crossed the [Lakeside River].', 'He won the [Lakeside Prize].', 'It broke the [Lakeside Treaty].'])
    expect(mended(none)).toBeNull();
  expect(mended('Life on the [West Bank] is hard.')).toBeNull();
  expect(mended('Rents in [Lakeside City] rose.')).toBeNull();
  expect(mended('Fans of [Lakeside City] sang after the match.')).toBe('Lakeside City');
  expect(mended('They sent [her CV] on.')).toBeNull();
  expect(mended('They sent her [CV] on.')).toBeNull();
  expect(mended('The [French] left.')).toBeNull();
});

test('an apostrophe within a word does not end a name, a possessive does', () => {
  expect(mended('It asked [Lake K]’e Nation to wait.')).toBe('Lake K’e');
  expect(mended('It asked [Lakeside Trust]’s board.')).toBe('Lakeside Trust');
});
