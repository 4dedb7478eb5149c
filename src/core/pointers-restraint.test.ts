import { expect, test } from 'vitest';
import { body, ids, pointed } from './invented-lines.ts';
import { block } from './invented-world.ts';

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
  'Follow Jane on Twitter at @jane, on Corvid Wire or subscribe to her feed.',
  'Follow us on Facebook, on Corvid Wire+ and on Twitter',
  'Follow us on Corvid Wire News',
  'Folgen Sie uns auf Corvid Wire',
  'Suivez-nous sur Corvid Wire',
  'Síganos en Corvid Wire',
  'Читайте нас в Corvid Wire',
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
