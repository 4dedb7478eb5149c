import { expect, test } from 'vitest';
import { ids, knowledge, pointed } from './invented-lines.ts';
import { block, publishedBy, today } from './invented-world.ts';
import { relate } from './relate.ts';

test('a passage that runs on through lines of names and networks points to all of them', () => {
  const found = pointed([
    'Follow Anna Rovere’s on her [site](https://www.anna-rovere.example/en/) [Twitter](https://twitter.com/anna_rovere)\u00a0&\u00a0[Facebook](https://www.facebook.com/annarovere)and follow\u00a0LC\u00a0 ([Twitter](https://twitter.com/Lowland_Council)\u00a0&\u00a0[Facebook](https://www.facebook.com/LowlandUS))',
    'PFL Lowlands (on [Twitter](https://twitter.com/PFL_eng) and Facebook)',
    "and People's Front of the Lowlands – PFL LOWLANDS – [YouTube](https://www.youtube.com/@PFLlowlands)",
  ]);
  expect(ids(found)).toEqual(['lc third', 'pfl third']);
  const lc = found.find(({ entity }) => entity === 'lc');
  expect(lc?.evidence.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'follow-line LC',
    'profile-link x.com/lowland_council',
    'profile-link facebook.com/lowlandus',
  ]);
  expect(lc?.evidence[0]?.quote).toContain('and follow LC (Twitter & Facebook)');
  expect(lc?.evidence[0]?.place).toBe('closing lines');
});

test('words alone are enough', () => {
  expect(
    ids(
      pointed([
        'Follow LC (Twitter & Facebook)',
        'PFL Lowlands (on Twitter and Facebook)',
        "and People's Front of the Lowlands – PFL LOWLANDS – YouTube",
      ]),
    ),
  ).toEqual(['lc third', 'pfl third']);
});

const asking: readonly (readonly [line: string, expected: readonly string[]])[] = [
  ['Follow Lowland Council on Twitter.', ['lc third']],
  ['For more news, follow Lowland Council on Twitter', ['lc third']],
  ['Please follow the Lowland Council and PFL on Facebook.', ['lc third', 'pfl third']],
  ['Subscribe to the PFL channel on Telegram', ['pfl third']],
  ['Join PFL on Telegram', ['pfl third']],
  ['Like Lowland Council on Facebook', ['lc third']],
  ['Follow us on [Twitter](https://twitter.com/lowland_council)', ['lc first']],
  [
    'Follow us on [Twitter](https://mobile.twitter.com/@Lowland_Council?lang=en) and [Telegram](https://t.me/s/pflnews)',
    ['lc first', 'pfl first'],
  ],
  ['Follow @lowland_council on Twitter', ['lc third']],
  ['Visit and follow the [site](https://www.lowland-council.example/en/) of Lowland Council', []],
  ['Follow the [site](https://www.lowland-council.example/en/)', ['lc third']],
  ['Folgen Sie dem Lowland Council auf Twitter', ['lc third']],
  ['Abonnieren Sie den Kanal der PFL auf Telegram', ['pfl third']],
  ['Suivez Lowland Council sur Twitter', ['lc third']],
  ['Abonnez-vous à la page de PFL sur Facebook', ['pfl third']],
  ['Siga a Lowland Council en Twitter', ['lc third']],
  ['Síguenos en [Twitter](https://x.com/pfl_eng)', ['pfl first']],
  ['Suscríbete al canal de PFL en YouTube', ['pfl third']],
  ['تابعوا PFL على تويتر وفيسبوك', ['pfl third']],
  ['تابعونا على [تلغرام](https://t.me/pflnews)', ['pfl first']],
  ['PFL را در توییتر و تلگرام دنبال کنید', ['pfl third']],
  ['به کانال PFL در تلگرام بپیوندید', ['pfl third']],
  ['ما را در [تلگرام](https://t.me/pflnews) دنبال کنید', ['pfl first']],
  ["PFL'yi Twitter'da takip edin", ['pfl third']],
  ['Подписывайтесь на канал PFL в Телеграме', ['pfl third']],
  ['Siga o Lowland Council no Instagram', ['lc third']],
  ['Segui Lowland Council su Facebook', ['lc third']],
];

test.each(asking)('asks: %s', (line, expected) => {
  expect(ids(pointed([line]))).toEqual(expected);
});

test('furniture that gives an account as its own is in the first person', () => {
  const found = pointed(
    [],
    [
      block('follow box', '[Twitter](https://twitter.com/lowland_council) [Telegram](https://t.me/s/pflnews)'),
      block('footer', 'Theme by [Corvid Wire](https://x.com/corvidwire)'),
    ],
  );
  expect(ids(found)).toEqual(['lc first', 'pfl first']);
  expect(found[0]?.evidence[0]).toEqual({
    kind: 'profile-link',
    value: 'x.com/lowland_council',
    quote: 'Twitter Telegram',
    place: 'follow box',
  });
});

test('a follow line in furniture counts in words too', () => {
  expect(ids(pointed([], [block('footer', 'Follow Lowland Council on Twitter')]))).toEqual(['lc third']);
  expect(pointed([], [block('footer', 'Member of Lowland Council'), block('header', 'Lowland Council')])).toEqual([]);
});

test('a pointer is a relation with basis page, and none to the publisher itself', () => {
  const found = pointed(['Follow Lowland Council on Twitter']);
  expect(relate(publishedBy(null), [{ entity: 'lc' }], found, knowledge, today)).toMatchObject([
    { entity: 'lc', kind: 'points-to', basis: 'page', path: [], person: 'third' },
  ]);
  expect(relate(publishedBy('lc'), [{ entity: 'lc' }], found, knowledge, today)).toMatchObject([
    { entity: 'lc', kind: 'same', basis: 'record' },
  ]);
});
