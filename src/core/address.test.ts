import { expect, test } from 'vitest';
import { normalizeAccount, parseAddress } from './address.ts';

const read: readonly (readonly [href: string, host: string, form: string, rest: string])[] = [
  ['https://www.example.org/news/1?x=2#top', 'www.example.org', 'name', '/news/1?x=2'],
  ['HTTP://User:Pass@Example.ORG:8080', 'example.org', 'name', '/'],
  ['https://example.org./a/../b/./c', 'example.org', 'name', '/b/c'],
  ['https:\\\\example.org\\path', 'example.org', 'name', '/path'],
  ['//example.org/x', 'example.org', 'name', '/x'],
  ['https://real.example@evil.example/', 'evil.example', 'name', '/'],
  ['https://real.example%2f@evil.example/', 'evil.example', 'name', '/'],
  ['https://ｅｘａｍｐｌｅ．ｏｒｇ/', 'example.org', 'name', '/'],
  ['https://example。org/', 'example.org', 'name', '/'],
  ['https://ex\u00adample.org/', 'example.org', 'name', '/'],
  ['https://%65xample.org/', 'example.org', 'name', '/'],
  ['https://bücher.example/', 'xn--bcher-kva.example', 'name', '/'],
  ['https://пример.example/', 'xn--e1afmkfd.example', 'name', '/'],
  ['https://例え.example/', 'xn--r8jz45g.example', 'name', '/'],
  ['https://127.0.0.1:3000/x', '127.0.0.1', 'ip', '/x'],
  ['https://0x7f.1/', '0x7f.1', 'ip', '/'],
  ['https://2130706433/', '2130706433', 'ip', '/'],
  ['https://[2001:db8::1]:443/x', '[2001:db8::1]', 'ip', '/x'],
  ['http://localhost:5173/', 'localhost', 'local', '/'],
  ['http://intranet/', 'intranet', 'local', '/'],
  ['http://printer.local/', 'printer.local', 'local', '/'],
  ['https://example.org/%E0%A4%A', 'example.org', 'name', '/%E0%A4%A'],
  ['https://example.org/a\n/b', 'example.org', 'name', '/a/b'],
];

test.each(read)('reads %s', (href, host, form, rest) => {
  const address = parseAddress(href);
  expect([address?.host, address?.hostForm]).toEqual([host, form]);
  expect(`${address?.path}${address?.query ? `?${address.query}` : ''}`).toBe(rest);
});

test.each([
  '',
  'example.org',
  '/path',
  'javascript:alert(1)',
  'ftp://example.org/',
  'https://',
  'https://exa mple.org/',
  'https://a..b/',
  'https://a.example:port/',
  'mailto:a@b.example',
  `https://${'a'.repeat(5000)}.example/`,
  'https://<b>.example/',
])('no address: %s', (href) => {
  expect(parseAddress(href)).toBeNull();
});

const accounts: readonly (readonly [account: string, spellings: readonly string[]])[] = [
  [
    'x.com/lowlandpost',
    [
      'https://twitter.com/LowlandPost',
      'http://www.twitter.com/@lowlandpost/',
      'https://mobile.twitter.com/lowlandpost?lang=de',
      'x.com/LowlandPost',
      'https://x.com/lowlandpost/with_replies',
      '//twitter.com/lowlandpost',
      'https://m.twitter.com/lowlandpost#top',
      'https://twitter.com/%6Cowlandpost',
    ],
  ],
  [
    'facebook.com/lowlandpost',
    [
      'https://www.facebook.com/LowlandPost/',
      'https://m.facebook.com/lowlandpost?ref=page',
      'https://de-de.facebook.com/lowlandpost',
      'https://facebook.com/pg/lowlandpost/about/',
      'fb.com/lowlandpost',
      'https://web.facebook.com/lowlandpost/?_rdc=1',
    ],
  ],
  [
    'facebook.com/1000123456789',
    [
      'https://www.facebook.com/profile.php?id=1000123456789',
      'https://www.facebook.com/pages/Lowland-Post/1000123456789',
      'https://www.facebook.com/people/Lowland-Post/1000123456789/',
      'https://www.facebook.com/p/Lowland-Post-1000123456789/',
    ],
  ],
  [
    'youtube.com/@lowlandpost',
    [
      'https://www.youtube.com/@LowlandPost',
      'https://m.youtube.com/@lowlandpost/videos',
      'https://youtube.com/@lowlandpost?sub_confirmation=1',
    ],
  ],
  ['youtube.com/channel/uc123abc', ['https://www.youtube.com/channel/UC123abc', 'https://www.youtube.com/channel/UC123abc/featured']],
  ['youtube.com/c/lowlandpost', ['https://www.youtube.com/c/LowlandPost']],
  ['youtube.com/user/lowlandpost', ['https://www.youtube.com/user/LowlandPost/about']],
  [
    't.me/lowlandpost',
    ['https://t.me/LowlandPost', 'https://t.me/s/lowlandpost', 'https://telegram.me/lowlandpost', 'https://t.me/@lowlandpost'],
  ],
  ['instagram.com/lowlandpost', ['https://www.instagram.com/lowlandpost/?hl=fr', 'https://instagram.com/LowlandPost']],
  [
    'linkedin.com/company/lowland-post',
    ['https://www.linkedin.com/company/lowland-post/', 'https://fr.linkedin.com/company/Lowland-Post/about'],
  ],
  ['tiktok.com/@lowlandpost', ['https://www.tiktok.com/@LowlandPost', 'https://m.tiktok.com/@lowlandpost?lang=en']],
  ['threads.net/@lowlandpost', ['https://www.threads.net/@lowlandpost', 'https://www.threads.com/@LowlandPost']],
  ['bsky.app/profile/lowland.example', ['https://bsky.app/profile/lowland.example']],
  ['mastodon.example/@lowlandpost', ['https://mastodon.example/@LowlandPost', 'https://other.example/@lowlandpost@mastodon.example']],
  ['vk.com/lowlandpost', ['https://vk.com/lowlandpost', 'https://m.vk.com/lowlandpost', 'https://vk.ru/LowlandPost']],
  ['whatsapp.com/channel/0029va', ['https://whatsapp.com/channel/0029Va', 'https://www.whatsapp.com/channel/0029Va']],
  [
    'lowland.example',
    [
      'https://www.lowland.example/',
      'http://lowland.example',
      'https://lowland.example/en/',
      'https://lowland.example/fa',
      'https://lowland.example/index.php',
      'https://m.lowland.example/home',
    ],
  ],
];

test.each(accounts)('%s in all its spellings', (account, spellings) => {
  for (const spelling of spellings) expect(normalizeAccount(spelling), spelling).toBe(account);
});

const noAccounts = `https://twitter.com/intent/tweet?text=a
https://twitter.com/intent/follow?screen_name=lowlandpost
https://twitter.com/share?url=a
https://twitter.com/home?status=a
https://x.com/hashtag/lowland
https://x.com/search?q=lowland
https://x.com/lowlandpost/status/12345
https://x.com/i/events/123
https://twitter.com/
https://platform.twitter.com/widgets/follow_button.html?screen_name=lowlandpost
https://www.facebook.com/sharer/sharer.php?u=a
https://www.facebook.com/sharer.php?u=a
https://www.facebook.com/share.php?u=a
https://www.facebook.com/dialog/feed?app_id=1
https://www.facebook.com/plugins/page.php?href=https://facebook.com/lowlandpost
https://www.facebook.com/hashtag/lowland
https://www.facebook.com/lowlandpost/posts/123
https://www.facebook.com/lowlandpost/videos/123
https://www.facebook.com/photo.php?fbid=1
https://www.facebook.com/events/123
https://l.facebook.com/l.php?u=https://facebook.com/lowlandpost
https://www.youtube.com/watch?v=abc
https://www.youtube.com/embed/abc
https://youtu.be/abc
https://www.youtube.com/shorts/abc
https://www.youtube.com/playlist?list=abc
https://www.youtube.com/results?search_query=lowland
https://www.youtube.com/hashtag/lowland
https://t.me/share/url?url=a
https://t.me/lowlandpost/123
https://t.me/s/lowlandpost/123
https://t.me/joinchat/abc
https://t.me/iv?url=a
https://www.instagram.com/p/abc/
https://www.instagram.com/reel/abc/
https://www.instagram.com/explore/tags/lowland/
https://www.instagram.com/lowlandpost/p/abc/
https://www.linkedin.com/shareArticle?url=a
https://www.linkedin.com/sharing/share-offsite/?url=a
https://www.linkedin.com/feed/hashtag/lowland
https://www.linkedin.com/pulse/lowland
https://www.tiktok.com/@lowlandpost/video/123
https://www.tiktok.com/tag/lowland
https://www.threads.net/@lowlandpost/post/abc
https://bsky.app/profile/lowland.example/post/abc
https://bsky.app/intent/compose?text=a
https://mastodon.example/@lowlandpost/1234567
https://wa.me/?text=a
https://api.whatsapp.com/send?text=a
https://vk.com/share.php?url=a
https://www.pinterest.com/pin/create/button/?url=a
https://www.reddit.com/submit?url=a
https://www.reddit.com/r/news/comments/abc/lowland
javascript:alert(1)
mailto:editor@lowland.example`.split('\n');

test.each(noAccounts)('no account: %s', (href) => {
  expect(normalizeAccount(href)).toBeNull();
});

test('an address of any length and nonsense is read in linear time', () => {
  for (const part of ['%', '@', '/', '.', 'a.', '\\', 'xn--', ':', '[']) {
    expect(() => normalizeAccount(`https://x.com/${part.repeat(500_000)}`)).not.toThrow();
    expect(() => parseAddress(`https://${part.repeat(500_000)}`)).not.toThrow();
  }
});
