import { expect, test } from 'vitest';
import { openPack } from '../../src/background/knowledge/pack.ts';
import { buildPack } from '../knowledge/build-pack.ts';
import { entityOf } from '../knowledge/records.ts';
import { readSources } from '../knowledge/source.ts';
import { answerTo } from './answer.ts';

const lexicon = openPack(buildPack((await readSources('e2e/knowledge')).records.map(entityOf)));
const text = 'The Courier reported in May that the ferry had sunk.';

test.each([
  'harbour-courier.example',
  'www.harbour-courier.example',
  'WWW.Harbour-Courier.example.',
  'https://www.harbour-courier.example:443/news',
])('where the text was published is known, written as %s', (host) => {
  const { mentions } = answerTo({ id: 'a', text, host, lang: 'en' }, lexicon, false);
  expect(mentions).toEqual(answerTo({ id: 'a', text, host: 'harbour-courier.example', lang: 'en' }, lexicon, false).mentions);
  expect(mentions[0]).toMatchObject({ text: 'Courier', entity: 'harbour-courier', cited: true });
});

test('what is no host is no publisher', () => {
  for (const host of ['', '///', 'not a host', ' ']) {
    const { mentions } = answerTo({ id: 'a', text, host, lang: 'en' }, lexicon, false);
    expect(mentions).toEqual(answerTo({ id: 'a', text, host: null, lang: 'en' }, lexicon, false).mentions);
  }
});
