import { expect, test } from 'vitest';
import { lexiconOf } from './invented-lexicon.ts';
import { nameOrganizations } from './names.ts';

const lexicon = lexiconOf([
  ['lake-herald', 'newspaper', ['Lake Herald', ['LH', 'needs evidence']], { country: 'NO', owner: 'shore-media' }],
  ['shore-media', 'company', ['Shore Media'], { country: 'NO' }],
  ['shore-post', 'newspaper', ['Shore Post', ['The Shore', 'needs evidence']], { country: 'NO', owner: 'shore-media' }],
  ['lake-bank', 'central-bank', ['Bank of the Lake', 'BOL'], { country: 'NO' }],
  ['lake-news', 'news-agency', ['Lake News Agency', ['LNA', 'needs evidence']], { country: 'NO' }],
  ['lake-nations', 'international-body', ['Lake Nations', 'LN'], {}],
  ['lake-council', 'international-body', ['Lake Nations Safety Council', ['Safety Council', 'never alone']], {}],
  ['lake-front', 'armed-group', ['People’s Front of the Lake', ['PFL', 'needs evidence']], { country: 'NO' }],
  ['brenmoor', 'company', ['Brenmoor Motors', 'Brenmoor'], { country: 'NO' }],
  ['greens-a', 'party', ['Green Union', ['Greens', 'needs evidence']], { country: 'NO' }],
]);

function linked(text: string, publisher: string | null = null): string[] {
  const { mentions } = nameOrganizations([{ place: 'body', text, links: [] }], { host: null, path: '/', lang: 'en', publisher }, lexicon);
  return mentions.filter(({ entity }) => entity !== null).map((mention) => `${mention.text}=${mention.entity}`);
}

test('short capitals need more than their shape', () => {
  expect(linked('The player hit three BOL in the game.')).toEqual([]);
  expect(linked('He said that BOL was in his cup.')).toEqual([]);
  expect(linked('Rates will rise, the governor of BOL said.')).toEqual(['BOL=lake-bank']);
  expect(linked('In Norway, he said that BOL was late.')).toEqual(['BOL=lake-bank']);
  expect(linked('The BOL said on Monday that rates would rise.')).toEqual(['BOL=lake-bank']);
});

test('a credit names an agency', () => {
  expect(linked('OLVARRA (LNA) - Two ships sank on Monday.')).toEqual(['LNA=lake-news']);
  expect(linked('Two ships sank in the bay (LNA).')).toEqual(['LNA=lake-news']);
  expect(linked('The part has the mark LNA on its side.')).toEqual([]);
});

test('kinship with the publisher is evidence', () => {
  const text = 'She once wrote for LH and left in May.';
  expect(linked(text)).toEqual([]);
  expect(linked(text, 'shore-post')).toEqual(['LH=lake-herald']);
});

test('a body goes by its short name where the whole is named', () => {
  expect(linked('The Safety Council met.')).toEqual([]);
  expect(linked('Envoys to the Lake Nations said that the Safety Council had met.')).toEqual([
    'Lake Nations=lake-nations',
    'Safety Council=lake-council',
  ]);
});

test('capitals of an armed group are linked where it is named in full only', () => {
  expect(linked('In Norway, he said that PFL was in the cup.')).toEqual([]);
  expect(linked('The People’s Front of the Lake left. Men of PFL came back.')).toEqual([
    'People’s Front of the Lake=lake-front',
    'PFL=lake-front',
  ]);
});

test('a name within a larger name that is no organization stays unlinked', () => {
  expect(linked('They drove a Brenmoor pickup to the lake.')).toEqual([]);
  expect(linked('The 38th Brenmoor Image Awards were held on Monday.')).toEqual([]);
  expect(linked('The 2014 Lake Nations election was close.')).toEqual([]);
  expect(linked('Brenmoor cut prices, and Brenmoor workers left.')).toEqual(['Brenmoor=brenmoor', 'Brenmoor=brenmoor']);
});

test('of several bearers the one whose compatriots are named is meant', () => {
  const two = lexiconOf([
    ['assembly-a', 'parliament', ['Assembly of Northland', ['Assembly', 'needs evidence']], { country: 'NO' }],
    ['assembly-b', 'parliament', ['Assembly of Southland', ['Assembly', 'needs evidence']], { country: 'FI' }],
    ['mill', 'company', ['Tarvona Mill'], { country: 'FI' }],
  ]);
  const meant = (text: string): (string | null)[] =>
    nameOrganizations([{ place: 'body', text, links: [] }], { host: null, path: '/', lang: 'en', publisher: null }, two)
      .mentions.filter((mention) => mention.text === 'Assembly')
      .map(({ entity }) => entity);
  expect(meant('The mayor wrote that the Assembly said no.')).toEqual([null]);
  expect(meant('The Tarvona Mill burned, and the Assembly said no.')).toEqual(['assembly-b']);
  expect(meant('In Norway, the Assembly said no.')).toEqual(['assembly-a']);
});

test('what a country is said to own is not another country’s', () => {
  expect(linked('Norway’s Lake News Agency said so.')).toEqual(['Lake News Agency=lake-news']);
  expect(linked('Sweden’s Lake News Agency said so.')).toEqual([]);
  expect(linked('Texas’s Lake News Agency said so.')).toEqual(['Lake News Agency=lake-news']);
});

test('a short name of a state body is another country’s only where the text speaks of that country', () => {
  const two = lexiconOf([
    ['lake-waters', 'agency', ['Lake Waters Agency', ['Waters Agency', 'needs evidence']], { country: 'NO' }],
    ['hill-times', 'newspaper', ['Hill Times'], { country: 'FI' }],
    ['fjord-times', 'newspaper', ['Fjord Times'], { country: 'NO' }],
  ]);
  const meant = (publisher: string, text: string) =>
    nameOrganizations([{ place: 'body', text, links: [] }], { host: null, path: '/', lang: 'en', publisher }, two).mentions.map(
      ({ entity }) => entity,
    );
  const said = 'The Waters Agency said so on Monday.';
  expect(meant('fjord-times', said)).toEqual(['lake-waters']);
  expect(meant('hill-times', said)).not.toContain('lake-waters');
  expect(meant('hill-times', `It rained in Norway. ${said}`)).toEqual(['lake-waters']);
  expect(meant('hill-times', 'The Lake Waters Agency said so on Monday.')).toEqual(['lake-waters']);
});
