import { expect, test } from 'vitest';
import { lexiconOf } from './invented-lexicon.ts';
import { nameOrganizations, profile, surelyCited } from './names.ts';

const lexicon = lexiconOf([
  ['lake-council', 'movement', ['National Council of the Lake', 'NCL']],
  ['lake-front', 'armed-group', ['People’s Front of the Lake', 'PFL', ['LAK', 'needs evidence']]],
  ['shore-forces', 'armed-group', ['Popular Shore Forces', 'Hared al-Shora']],
  ['chirp', 'platform', ['Chirp']],
  ['orange', 'company', [['Orange', 'needs evidence'], 'Orange S.A.']],
]);

function named(text: string): string[] {
  const { mentions } = nameOrganizations(
    [{ place: 'body', text, links: [] }],
    { host: null, path: '/', lang: 'en', publisher: null },
    lexicon,
  );
  return mentions.map((mention) => `${mention.text}=${mention.entity}${mention.cited ? ' cited' : ''}`);
}

test('a document binds the short names that it introduces', () => {
  expect(named('The People’s Front of the Lake (PFL / LAK Lake) said on Monday that it won. LAK Lake spoke.')).toEqual([
    'People’s Front of the Lake=lake-front cited',
    'PFL / LAK Lake=lake-front',
    'LAK Lake=lake-front',
  ]);
});

test('a long name lends its first word', () => {
  expect(named('The network known as Hared al-Shora, or Popular Shore Forces, was founded in 2014. Later, Hared candidates won.')).toEqual([
    'Hared al-Shora=shore-forces',
    'Popular Shore Forces=shore-forces',
    'Hared=shore-forces',
  ]);
});

test('a platform as a place to post is no organization', () => {
  expect(named('He wrote on Chirp that rain would come.')).toEqual([]);
  expect(named('Executives of Chirp met on Monday.')).toEqual(['Chirp=chirp']);
});

test('a name that is also a word needs evidence', () => {
  expect(named('Orange cut prices.')).toEqual(['Orange=orange']);
  expect(named('Orange County did not, and orange is a color.')).toEqual([]);
});

test('unknown organizations are found by the build of their names', () => {
  expect(named('The little-known Centre for Lake Policy Studies published a survey.')).toEqual([
    'Centre for Lake Policy Studies=null cited',
  ]);
});

test('a profile counts mentions and citations of each organization', () => {
  const text = 'The National Council of the Lake (NCL) said so. NCL left.';
  const { mentions } = nameOrganizations(
    [{ place: 'body', text, links: [] }],
    { host: null, path: '/', lang: null, publisher: null },
    lexicon,
  );
  expect(profile(mentions, lexicon.knowledge)).toMatchObject([{ entity: 'lake-council', mentions: 3, cited: 1 }]);
});

test('beside a relation an organization that is not surely cited is only named', () => {
  const { mentions } = nameOrganizations(
    [{ place: 'body', text: 'The National Council of the Lake urged people to leave. NCL said so.', links: [] }],
    { host: null, path: '/', lang: 'en', publisher: null },
    lexicon,
  );
  expect(mentions.map(({ cited }) => cited)).toEqual([true, true]);
  expect(surelyCited(mentions, new Set(['lake-council'])).map(({ cited }) => cited)).toEqual([false, true]);
  expect(surelyCited(mentions, new Set(['shore-forces']))).toEqual(mentions);
});
