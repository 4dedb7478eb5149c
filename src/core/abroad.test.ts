import { expect, test } from 'vitest';
import { lexiconOf } from './invented-lexicon.ts';
import { nameOrganizations } from './names.ts';

const lexicon = lexiconOf([
  ['kelbrook', 'newspaper', ['Kelbrook', 'Келбрук', '凯布社', 'كيلبروك']],
  [
    'shore',
    'newspaper',
    [
      ['Shore', 'needs evidence'],
      ['الشاطئ', 'needs evidence'],
    ],
  ],
]);

function named(lang: string, text: string): string[] {
  const blocks = [{ place: 'body' as const, text, links: [] }];
  const { mentions } = nameOrganizations(blocks, { host: null, path: '/', lang, publisher: null }, lexicon);
  return mentions.map((mention) => `${mention.text}${mention.cited ? ' cited' : ''}`);
}

test.each([
  ['fr', 'Selon le Kelbrook, le navire a coulé.', 'Kelbrook cited'],
  ['fr', 'D’après Kelbrook, le navire a coulé.', 'Kelbrook cited'],
  ['de', 'Laut Kelbrook sank das Schiff.', 'Kelbrook cited'],
  ['es', 'Según el diario Kelbrook, el barco se hundió.', 'Kelbrook cited'],
  ['tr', 'Kelbrook’a göre gemi battı.', 'Kelbrook cited'],
  ['ru', 'По данным Келбрук, судно затонуло.', 'Келбрук cited'],
  ['zh', '据凯布社报道，船沉了。', '凯布社 cited'],
  ['fr', 'Le navire du Kelbrook a coulé.', 'Kelbrook'],
  ['es', 'El barco de Kelbrook se hundió.', 'Kelbrook'],
])('a source by the words of the language (%s)', (lang, text, mention) => {
  expect(named(lang, text)).toEqual([mention]);
});

test('a name that needs evidence has it in the word for its kind', () => {
  expect(named('es', 'Lo escribe el diario Shore el lunes.')).toEqual(['Shore']);
  expect(named('ar', 'قالت قناة الشاطئ إن السفينة غرقت')).toEqual(['الشاطئ']);
  expect(named('es', 'Caminó por la Shore el lunes.')).toEqual([]);
  expect(named('ar', 'عاد إلى الشاطئ قبل الظهر')).toEqual([]);
});

test('no English rule fires', () => {
  expect(named('fr', 'Kelbrook said le navire.')).toEqual(['Kelbrook']);
});
