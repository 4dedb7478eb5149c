import { expect, test } from 'vitest';
import { namedByKind, namedBySpeaker } from './named-by-kind.ts';
import { passageOf } from './passage.ts';

function found(text: string): string[] {
  const passage = passageOf({ place: 'body', text, links: [] }, 0, 'en');
  const spans = [...namedByKind(passage), ...namedBySpeaker(passage)];
  return spans.map(({ first, last }) => text.slice(passage.tokens.start[first], passage.tokens.end[last]));
}

test.each([
  ['Voters are tired, according to the polling firm Olvarrano.', 'Olvarrano'],
  ['The carmaker Brenmoor cut prices.', 'Brenmoor'],
  ['It is late, said Jane Doe, an analyst at Kelbrook & Tarn in Olvarra.', 'Kelbrook & Tarn'],
  ['It is late, said Jane Doe, managing director of Kelbrook Tarn.', 'Kelbrook Tarn'],
  ['It is late, a Kelbrook spokeswoman, Jane Doe, said.', 'Kelbrook'],
  ['The road is closed, reports El Tarvo.', 'El Tarvo'],
])('the words beside a name give it away: %s', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test.each([
  'The company on Monday cut prices.',
  'The news agency Tuesday said so.',
  'She is an analyst of Asian trade.',
  'Spokeswoman Jane Doe said so.',
  'He is the founder of three schools.',
  'The company President Jane Doe spoke.',
  'She is director of studies in Paris.',
])('nothing where no name is introduced: %s', (text) => {
  expect(found(text)).toEqual([]);
});
