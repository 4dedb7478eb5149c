import { expect, test } from 'vitest';
import { lexiconOf } from './invented-lexicon.ts';
import { nameOrganizations } from './names.ts';

const lexicon = lexiconOf([
  ['press-friends', 'ngo', ['Friends of the Rural Sea', 'RSF']],
  [
    'quiet-agency',
    'agency',
    ['Quiet Water Agency', ['Environmental Water Agency', 'never alone'], ['EWA', 'needs evidence']],
    { country: 'NO' },
  ],
  ['lake-wire', 'news-agency', ['Lake Wire', ['AFP', 'free']], { country: 'NO' }],
  ['lake-police', 'police', ['Amber Field Police'], { country: 'NO' }],
  ['lake-congress', 'party', ['Amber National Congress', 'ANC'], { country: 'NO' }],
  ['sea-congress', 'company', ['Autumn Nut Company', 'ANC'], { country: 'SE' }],
]);

function named(text: string, title = ''): string[] {
  const blocks = [...(title ? [{ place: 'title' as const, text: title, links: [] }] : []), { place: 'body' as const, text, links: [] }];
  const { mentions } = nameOrganizations(blocks, { host: null, path: '/', lang: 'en', publisher: null }, lexicon);
  return mentions.map(({ text: words, entity, label }) => `${words}=${entity ?? `?${label}`}`);
}

test('an acronym belongs to the longer name before it, whoever else bears it', () => {
  expect(named('The Rapid Support Force and the army fought. The RSF denied it.')).toEqual([
    'Rapid Support Force=?Rapid Support Force',
    'RSF=?Rapid Support Force',
  ]);
  expect(named('The Friends of the Rural Sea met. The RSF denied it.')[1]).toBe('RSF=press-friends');
  expect(named('The RSF denied it. The Rapid Support Force fought on.')[0]).toBe('RSF=press-friends');
});

test('a headline’s acronym belongs to the name in the text', () => {
  expect(named('The Rapid Support Force fought on.', 'RSF denied it on Monday')[0]).toBe('RSF=?Rapid Support Force');
});

test('an unknown acronym takes the label of the name that it shortens', () => {
  expect(named('The Kestrel Growers Union met. The KGU said no.')).toEqual([
    'Kestrel Growers Union=?Kestrel Growers Union',
    'KGU=?Kestrel Growers Union',
  ]);
});

test('a full name that is not enough and its acronym are evidence for each other where the country is named', () => {
  const text = 'The Environmental Water Agency opened a site. The EWA said so.';
  expect(named(`In Norway, it rained. ${text}`)).toEqual(['Environmental Water Agency=quiet-agency', 'EWA=quiet-agency']);
  expect(named(text)).toEqual(['Environmental Water Agency=?Environmental Water Agency', 'EWA=?Environmental Water Agency']);
});

test('an agency’s capitals are left open where another name has them as initials', () => {
  expect(named('The Amber Field Police left. AFP said so.')[1]).toBe('AFP=?AFP');
  expect(named('The Amber National Congress met. The ANC said so.')[1]).toBe('ANC=lake-congress');
});

test('words that no rule takes for an organization can still be what an acronym stands for', () => {
  expect(named('The Rosy Seaside Friendlies met in May. The RSF said so.')).toContain('RSF=?RSF');
  expect(named('Rosa Susan Fields met the mayor. The RSF said so.')).toContain('RSF=press-friends');
});
