import { expect, test } from 'vitest';
import { article, block, mentionsOf, publishedBy, today, world } from './invented-world.ts';
import type { Block, FurniturePlace } from './model.ts';
import { pointers } from './pointers.ts';
import { relate } from './relate.ts';

const knowledge = world([
  {
    id: 'lc',
    kind: 'coalition',
    name: 'Lowland Council',
    aliases: ['LC'],
    accounts: ['x.com/lowland_council', 'facebook.com/LowlandUS', 'lowland-council.example'],
  },
  {
    id: 'pfl',
    kind: 'movement',
    name: "People's Front of the Lowlands",
    aliases: ['PFL', 'PFL Lowlands'],
    accounts: ['x.com/pfl_eng', 'youtube.com/@PFLlowlands', 't.me/pflnews'],
  },
  { id: 'leader', kind: 'person', name: 'Anna Rovere', accounts: ['x.com/anna_rovere', 'anna-rovere.example'] },
  { id: 'wire', kind: 'news-agency', name: 'Corvid Wire', accounts: ['x.com/corvidwire'] },
  { id: 'x', kind: 'platform', name: 'Twitter', accounts: ['x.com/x'] },
  { id: 'fb', kind: 'platform', name: 'Facebook', accounts: ['facebook.com/facebook'] },
]);
const names = [
  'Lowland Council',
  'LC',
  "People's Front of the Lowlands",
  'PFL Lowlands',
  'PFL',
  'Corvid Wire',
  'Anna Rovere',
  'Twitter',
  'Facebook',
];
const body = [
  block('title', 'Protests grow in the hills'),
  block('body', "The Lowland Council and the People's Front of the Lowlands said so. Corvid Wire and Twitter were named too."),
];

function pointed(closing: readonly string[], furniture: readonly Block<FurniturePlace>[] = [], blocks: readonly Block[] = body) {
  const page = article('https://hillside.example/news/1', [...blocks, ...closing.map((text) => block('closing lines', text))], furniture);
  return pointers(page, mentionsOf(page, knowledge, names), knowledge);
}

const ids = (found: ReturnType<typeof pointed>) =>
  found.map(({ entity, person }) => `${entity} ${person}`).sort((a, b) => a.localeCompare(b));

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

const silent: readonly string[] = [
  'Follow us on Twitter and Facebook',
  'Follow us on Facebook',
  '[Share on Twitter](https://twitter.com/intent/tweet?text=LC&via=lowland_council)',
  'Share this article: [Twitter](https://twitter.com/share?url=x) [Facebook](https://www.facebook.com/sharer/sharer.php?u=x)',
  '“Follow Lowland Council on Twitter,” the group told its supporters.',
  'The spokesman asked his readers to follow Lowland Council on Twitter.',
  'Jane Doe is a reporter at Corvid Wire. Follow her on Twitter.',
  'Jane Doe covers the hills for Corvid Wire. Follow her on [Twitter](https://twitter.com/janedoe)',
  'Follow Jane Doe of Corvid Wire on Twitter',
  'Follow Corvid Wire’s Jane Doe on Twitter',
  'Follow Jane Doe (Corvid Wire) on Twitter',
  'Follow Corvid Wire reporter Jane Doe on Twitter',
  'If you need help, call the helpline of the Lowland Council or follow Lowland Council on Twitter',
  'Donate to the Lowland Council and follow Lowland Council on Facebook',
  'Follow our media partner Corvid Wire on Twitter',
  'Join Lowland Council for a conference on Friday',
  'Join the Lowland Council in Rome',
  'Like Lowland Council, the PFL rejects the vote',
  'Follow the latest from Corvid Wire',
  'Follow our coverage of the Lowland Council',
  'Follow the Lowland Council meeting live',
  'Follow [this post](https://twitter.com/lowland_council/status/1234567)',
  'Follow [#LC](https://twitter.com/hashtag/LC)',
  'Follow us on Facebook (Corvid Wire)',
  'Follow us on Twitter – Corvid Wire',
  'Download the PFL app and follow PFL on Telegram',
  'Theme by Corvid Wire. Follow Corvid Wire on Twitter',
  'Powered by [Corvid Wire](https://x.com/corvidwire)',
  'Follow Anna Rovere on [Twitter](https://twitter.com/anna_rovere)',
  'The Lowland Council follows Corvid Wire on Twitter',
  'Those who follow Corvid Wire on Twitter knew it first',
  'Read more at [Lowland Council](https://lowland-council.example/)',
  'Corvid Wire contributed to this report.',
];

test.each(silent)('asks nobody to follow: %s', (line) => {
  expect(pointed([line])).toEqual([]);
});

test('a line that does not carry the asking on ends the passage', () => {
  expect(pointed(['Follow us on Facebook', 'Corvid Wire'])).toEqual([]);
  expect(pointed(['Follow us on Facebook', 'Photo: Corvid Wire on Twitter'])).toEqual([]);
  expect(pointed(['Corvid Wire on Twitter'])).toEqual([]);
});

test('what the article does not name is not pointed to', () => {
  expect(
    pointed(['Follow Lowland Council on [Twitter](https://x.com/lowland_council)'], [], [block('body', 'Nobody is named here.')]),
  ).toEqual([]);
});

test('a press release speaks for its issuer', () => {
  expect(pointed(['About Lowland Council: a coalition.', 'Follow Lowland Council on Twitter'])).toEqual([]);
});

test('prose that ends in "About X" is a release too', () => {
  const release = [...body, block('body', 'About Lowland Council'), block('body', 'Lowland Council is a coalition in the hills.')];
  expect(pointed(['Follow Lowland Council on Twitter'], [], release)).toEqual([]);
  const prose = [...body, block('body', 'About 40 people came, the Lowland Council said.')];
  expect(ids(pointed(['Follow Lowland Council on Twitter'], [], prose))).toEqual(['lc third']);
});

test('links in prose and in captions are no pointers', () => {
  const blocks = [
    ...body,
    block('body', 'Follow Lowland Council on [Twitter](https://x.com/lowland_council), it says.'),
    block('caption', 'Follow PFL on Twitter'),
  ];
  expect(pointed([], [], blocks)).toEqual([]);
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
