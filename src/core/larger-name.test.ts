import { expect, test } from 'vitest';
import { largerName } from './larger-name.ts';
import { passageOf } from './passage.ts';

/** What the name in square brackets is a part of. */
function partOf(marked: string): string | null {
  const name = /\[([^\]]+)\]/.exec(marked)?.[1] ?? '';
  const text = marked.replace(/[[\]]/g, '');
  const passage = passageOf({ place: 'body', text, links: [] }, 0, 'en');
  const start = text.indexOf(name);
  return largerName(passage, passage.tokens.start.indexOf(start), passage.tokens.end.indexOf(start + name.length));
}

test.each([
  ['He won the 2014 [Lake Parliament] election in May.', 'an event named by its year'],
  ['Leaders met at the ninth annual [LAKES] summit in May.', 'an event named by its year'],
  ['She got an award at the [Lake Union] Image Awards in May.', 'part of "… Awards"'],
  ['They drove an old [Brenmoor] pickup to the lake.', 'a product'],
  ['He flew a [Brenmoor] 747 to the lake.', 'a product'],
  ['The fund has $2.[3m] in the bank.', 'part of a number'],
  ['Then [Kelbrook Tarn] Smith, 42, was led away.', 'part of a person’s name'],
  ['The guests stayed at the [LAKES] Hotel by the bay.', 'part of "… Hotel"'],
  ['They crossed the [Brenmoor] River in May.', 'part of "… River"'],
  ['[LAKES] is also a river in the north.', 'a word that is explained'],
  ['[Brenmoor] was a man of few words.', 'a word that is explained'],
  ['She wrote a book called The [Lake Union] in May.', 'a title'],
  ['He came -[LRB]- as he said.', 'between hyphens'],
  ['so true [RT] @someone: it rains', 'before a handle'],
])('%s', (text, reason) => {
  expect(partOf(text)).toBe(reason);
});

test.each([
  'The [Lake Union] said that it had met in 2014.',
  'The [Lake Union] 2030 plan was read.',
  'Members of the [Lake Union] Safety Council met.',
  'Support for the [Lake Union] 42 percent of voters said.',
  'A [Brenmoor] spokesman said so.',
  '[Brenmoor] is a firm in the north.',
  'Envoys of the [Lake Union] crossed the river.',
])('a name of its own: %s', (text) => {
  expect(partOf(text)).toBeNull();
});
