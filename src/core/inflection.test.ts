import { expect, test } from 'vitest';
import { lexiconOf } from './invented-lexicon.ts';
import { nameOrganizations } from './names.ts';

const lexicon = lexiconOf([
  ['kelbrook', 'company', ['Kelbrook', 'Келбрук']],
  ['olvarneft', 'company', ['Олварнефть']],
  ['lakes', 'international-body', ['LAKES']],
  ['tarn', 'company', ['Tarn']],
  ['shore', 'newspaper', [['Shoreline', 'needs evidence']]],
]);

function named(lang: string, text: string): string[] {
  const blocks = [{ place: 'body' as const, text, links: [] }];
  const { mentions } = nameOrganizations(blocks, { host: null, path: '/', lang, publisher: null }, lexicon);
  return mentions.map((mention) => `${mention.text}=${mention.entity}`);
}

test.each([
  ['ru', 'Об этом сообщил представитель Келбрука.', 'Келбрука=kelbrook'],
  ['ru', 'Акции Олварнефти выросли.', 'Олварнефти=olvarneft'],
  ['pl', 'Rzecznik Kelbrooku temu zaprzeczył.', 'Kelbrooku=kelbrook'],
  ['fi', 'LAKESin kokous pidettiin.', 'LAKESin=lakes'],
  ['hu', 'A gyár a Kelbrooknak kellett.', 'Kelbrooknak=kelbrook'],
])('an ending of the language is written onto a name (%s)', (lang, text, mention) => {
  expect(named(lang, text)).toEqual([mention]);
});

test.each([
  ['ru', 'Там жили келбруки и птицы.'],
  ['pl', 'Kelbrooku nikt nie widział.'],
  ['pl', 'Jezioro Tarnu jest małe.'],
  ['pl', 'Pisali o tym w Shorelineu.'],
  ['en', 'The Kelbrooku came late.'],
  ['fr', 'Le Kelbrooku est tard.'],
])('no name of a known organization (%s: %s)', (lang, text) => {
  expect(named(lang, text)).toEqual([]);
});
