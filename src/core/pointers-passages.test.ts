import { expect, test } from 'vitest';
import { article, block, mentionsOf, world } from './invented-world.ts';
import { pointers } from './pointers.ts';

/** Closing lines of three, in words alone: a person, then two organizations, the passage running on. Own prose in ten languages. */
const knowledge = world([
  { id: 'council', kind: 'coalition', name: 'NRHT', accounts: ['x.com/nrht_hills'] },
  { id: 'front', kind: 'movement', name: 'PFB Hills', accounts: ['youtube.com/@pfbhills'] },
  { id: 'person', kind: 'person', name: 'Mara Orlan', accounts: ['x.com/mara_orlan'] },
]);
const names = ['NRHT', 'PFB Hills', 'Mara Orlan'];

function pointed(lines: readonly string[], lang = 'en') {
  const page = {
    ...article('https://dale.example/1', [
      block('title', 'NRHT'),
      block('body', 'NRHT, PFB Hills.'),
      ...lines.map((line) => block('closing lines', line)),
    ]),
    lang,
  };
  return pointers(page, mentionsOf(page, knowledge, names), knowledge);
}

const passages: readonly (readonly [lang: string, lines: readonly string[]])[] = [
  ['en', ['Follow Mara Orlan on Twitter & Facebook and follow NRHT (Twitter & Facebook)', 'PFB Hills (on Twitter and YouTube)']],
  ['de', ['Folgen Sie Mara Orlan auf Twitter und folgen Sie NRHT (Twitter und Facebook)', 'PFB Hills (auf Twitter und YouTube)']],
  ['fr', ['Suivez Mara Orlan sur Twitter et suivez NRHT (Twitter et Facebook)', 'et PFB Hills (sur Twitter et YouTube)']],
  ['es', ['Siga a Mara Orlan en Twitter y siga a NRHT (Twitter y Facebook)', 'y PFB Hills (en Twitter y YouTube)']],
  ['pt', ['Siga Mara Orlan no Twitter e siga NRHT (Twitter e Facebook)', 'e PFB Hills (no Twitter e YouTube)']],
  ['it', ['Seguite Mara Orlan su Twitter e seguite NRHT (Twitter e Facebook)', 'e PFB Hills (su Twitter e YouTube)']],
  ['ru', ['Подписывайтесь на канал NRHT в Телеграме и Твиттере', 'и PFB Hills (в Ютубе)']],
  ['ar', ['تابعوا NRHT على تويتر وفيسبوك', 'و PFB Hills على يوتيوب']],
  ['fa', ['NRHT را در توییتر و فیسبوک دنبال کنید', 'و PFB Hills در یوتیوب']],
  ['tr', ["NRHT'yi Twitter'da takip edin", 've PFB Hills – YouTube']],
];

test.each(passages)('%s: the passage points to both', (lang, lines) => {
  const found = pointed(lines, lang);
  expect(found.map(({ entity, person }) => `${entity} ${person}`)).toEqual(['council third', 'front third']);
  for (const { evidence } of found) {
    for (const { quote, place } of evidence) {
      expect(lines.join(' ')).toContain(quote);
      expect(place).toBe('closing lines');
    }
  }
});

test.each(passages)('%s: the same words in quotation marks, in prose, or in a caption ask nobody', (lang, lines) => {
  expect(
    pointed(
      lines.map((line) => `“${line}”`),
      lang,
    ),
  ).toEqual([]);
  for (const place of ['body', 'caption', 'standfirst'] as const) {
    const page = article('https://dale.example/1', [block('body', 'NRHT, PFB Hills.'), ...lines.map((line) => block(place, line))]);
    expect(pointers(page, mentionsOf(page, knowledge, names), knowledge)).toEqual([]);
  }
});

const first: readonly (readonly [lang: string, line: string])[] = [
  ['en', 'Follow us on'],
  ['de', 'Folgen Sie uns auf'],
  ['fr', 'Suivez-nous sur'],
  ['es', 'Síguenos en'],
  ['pt', 'Siga-nos no'],
  ['it', 'Seguiteci su'],
  ['ru', 'Подписывайтесь на наш канал:'],
  ['ar', 'تابعونا على'],
  ['fa', 'کانال ما را دنبال کنید'],
];

test.each(first)('%s: in the first person an account is given as the own', (lang, line) => {
  expect(pointed([`${line} [YouTube](https://www.youtube.com/@PFBhills)`], lang)).toMatchObject(
    lang === 'fa' ? [] : [{ entity: 'front', person: 'first' }],
  );
  expect(pointed([`${line} YouTube`], lang)).toEqual([]);
});

test('lines broken within one block are lines', () => {
  expect(
    pointed(['Follow NRHT on Twitter\nPFB Hills on YouTube\nPhoto: PFB Hills']).map(
      ({ entity, evidence }) => `${entity} ${evidence.length}`,
    ),
  ).toEqual(['council 1', 'front 1']);
});

test('nothing in a line takes more than linear time', () => {
  const parts = [
    'Follow ',
    'follow and ',
    '@a ',
    "s'",
    '( ',
    '" ',
    'Twitter ',
    'NRHT ',
    'تابعوا ',
    'دنبال کنید ',
    '&',
    '\n',
    '—',
    'a\u0301',
    '\u200b',
  ];
  for (const part of parts) {
    const text = part.repeat(Math.floor(1_000_000 / part.length));
    const page = article(
      'https://dale.example/1',
      [block('body', 'NRHT.'), { place: 'closing lines', text, links: [] }],
      [{ place: 'footer', text, links: [] }],
    );
    expect(
      Array.isArray(
        pointers(
          page,
          [{ block: 0, start: 0, end: 4, text: 'NRHT', entity: 'council', label: 'NRHT', cited: false, why: [], others: [] }],
          knowledge,
        ),
      ),
    ).toBe(true);
  }
});
