import { expect, test } from 'vitest';
import { lexiconOf } from './invented-lexicon.ts';
import { nameOrganizations } from './names.ts';

const lexicon = lexiconOf([
  ['lake-times', 'newspaper', ['The Lake Times', ['The Times', 'needs evidence']], { country: 'NO' }],
  ['shore-times', 'newspaper', ['The Shore Times'], { country: 'NO' }],
  ['hill-post', 'newspaper', ['The Hill Post'], { country: 'SE' }],
  ['old-sun', 'newspaper', ['The Sun'], { country: 'SE' }],
]);

function named(text: string, publisher: string | null = null): string[] {
  const { mentions } = nameOrganizations([{ place: 'body', text, links: [] }], { host: null, path: '/', lang: 'en', publisher }, lexicon);
  return mentions.map(({ text: words, entity }) => `${words}=${entity ?? '?'}`);
}

test('a paper’s short name is its own on its own pages only', () => {
  const text = 'The Times reported in May that he had left.';
  expect(named(text, 'lake-times')).toEqual(['The Times=lake-times']);
  expect(named(text, 'shore-times')).toEqual(['The Times=shore-times']);
  expect(named(text, 'hill-post')).toEqual(['The Times=?']);
  expect(named(text)).toEqual(['The Times=?']);
});

test('elsewhere its full name must stand in the text', () => {
  expect(named('He left The Lake Times. The Times reported in May that it was late.')[1]).toBe('The Times=lake-times');
});

test('the short name is marked wherever it stands, but not within a longer name', () => {
  expect(named('The Post reported that he had left. He told the Post so.', 'hill-post')).toEqual([
    'The Post=hill-post',
    'the Post=hill-post',
  ]);
  expect(named('He told the Times of Lower Water so.', 'lake-times')).not.toContain('the Times=lake-times');
});

test('a name that papers of many countries bear is not another country’s', () => {
  expect(named('The Sun reported that he had left.', 'old-sun')[0]).toMatch(/=old-sun$/);
  expect(named('The Sun reported that he had left.', 'lake-times')).toEqual(['The Sun=?']);
});
