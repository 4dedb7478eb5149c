import { describe, expect, test } from 'vitest';
import { at } from './invented-outlets.ts';
import { platformCount } from './platforms.ts';

describe('look-alike hosts', () => {
  const own = [
    'lowlandpost.com',
    'corvid.com',
    'hbc.co.uk',
    'elvalle.es',
    'diebruecke.de',
    'morningsun.com',
    'hilltimes.org',
    'nationaltribune.net',
    'orbita24.ru',
  ];
  const lookalikes = own.flatMap((host) => {
    const [name = '', ...ending] = host.split('.');
    const end = ending.join('.');
    return [
      `${name}.${end}.evil.example`,
      `${name}-${end.replaceAll('.', '-')}.evil.example`,
      `${name}.co`,
      `${name}.${end}.co`,
      `${name}.news`,
      `${name}.info`,
      `${name}s.${end}`,
      `the${name}.${end}`,
      `${name}-news.${end}`,
      `${name}news.${end}`,
      `www-${host}`,
      `www${host}`,
      `${name.slice(0, 2)}${name.slice(1)}.${end}`,
      `${name.slice(0, -1)}.${end}`,
      `${name.replace(/[oei]/, 'a')}${name.includes('o') || name.includes('e') || name.includes('i') ? '' : 'x'}.${end}`,
      `${name.replace(/o|a|e|i|c/, (letter) => ({ o: 'о', a: 'а', e: 'е', i: 'і', c: 'с' })[letter] ?? letter)}.${end}`,
      `${name}\u0301.${end}`,
      `${name}.${end}@evil.example`,
      `evil.example/${host}`,
      `evil.example/?u=https://${host}/`,
      `${name}.${end}.xn--p1ai`,
    ];
  });
  test(`${lookalikes.length} hosts are nobody's that we know`, () => {
    expect(lookalikes.length).toBeGreaterThanOrEqual(150);
    for (const host of lookalikes) {
      const found = at(`https://${host}/story`, []);
      expect(found.entity, host).toBeNull();
      expect(found.host, host).toMatch(/^[a-z0-9.-]+$/);
      expect(found.labelBasis, host).toBe('host');
    }
  });
  test('an internationalized look-alike shows its punycode', () => {
    expect(at('https://соrvid.com/story')).toMatchObject({ entity: null, host: 'xn--rvid-45dr.com', label: 'xn--rvid-45dr.com' });
  });
});

describe('hosts that are no names', () => {
  test.each([
    ['https://hbc.com./news/1', 'hbc-news', 'hbc.com'],
    ['https://ｈｂｃ.com/news/1', 'hbc-news', 'hbc.com'],
    ['https://hbc。com/news/1', 'hbc-news', 'hbc.com'],
    ['https://www.m.hbc.com/news/1', 'hbc-news', 'hbc.com'],
    ['https://user:pw@hbc.com:8443/news/1', 'hbc-news', 'hbc.com'],
    ['https://hbc.com@93.184.216.34/news', null, '93.184.216.34'],
    ['https://93.184.216.34/hbc.com', null, '93.184.216.34'],
    ['https://[2001:db8::1]/hbc.com', null, '[2001:db8::1]'],
    ['http://localhost:8080/hbc.com/news', null, 'localhost'],
    ['http://hbc/news', null, 'hbc'],
    ['file:///home/hbc.com/news.html', null, ''],
    ['https://', null, ''],
    ['', null, ''],
  ])('%s', (url, entity, host) => {
    expect(at(url)).toMatchObject({ entity, host });
  });
});

describe('platforms', () => {
  const pages: readonly (readonly [url: string, platform: string, account: string])[] = [
    ['https://hillside.substack.com/p/story', 'Substack', 'hillside.substack.com'],
    ['https://substack.com/@hillside/note/1', 'Substack', 'substack.com/@hillside'],
    ['https://hillside.medium.com/story-1', 'Medium', 'hillside.medium.com'],
    ['https://medium.com/@hillside/story-1', 'Medium', 'medium.com/@hillside'],
    ['https://medium.com/hillside-daily/story-1', 'Medium', 'medium.com/hillside-daily'],
    ['https://hillside.wordpress.com/2026/11/story/', 'WordPress.com', 'hillside.wordpress.com'],
    ['https://hillside.blogspot.com/2026/11/story.html', 'Blogger', 'hillside.blogspot.com'],
    ['https://hillside.blogspot.co.uk/2026/11/story.html', 'Blogger', 'hillside.blogspot.com'],
    ['https://hillside.blogspot.de/2026/11/story.html?m=1', 'Blogger', 'hillside.blogspot.com'],
    ['https://hillside.blogspot.com.br/2026/11/story.html', 'Blogger', 'hillside.blogspot.com'],
    ['https://hillside.ghost.io/story/', 'Ghost', 'hillside.ghost.io'],
    ['https://hillside.beehiiv.com/p/story', 'beehiiv', 'hillside.beehiiv.com'],
    ['https://hillside.tumblr.com/post/1/story', 'Tumblr', 'hillside.tumblr.com'],
    ['https://www.tumblr.com/hillside/1/story', 'Tumblr', 'tumblr.com/hillside'],
    ['https://hillside.weebly.com/story', 'Weebly', 'hillside.weebly.com'],
    ['https://hillside.wixsite.com/news/post/story', 'Wix', 'hillside.wixsite.com'],
    ['https://hillside.squarespace.com/news/story', 'Squarespace', 'hillside.squarespace.com'],
    ['https://sites.google.com/view/hillside/story', 'Google Sites', 'sites.google.com/view/hillside'],
    ['https://hillside.github.io/news/story', 'GitHub Pages', 'hillside.github.io'],
    ['https://hillside.gitlab.io/news/story', 'GitLab Pages', 'hillside.gitlab.io'],
    ['https://hillside.netlify.app/story', 'Netlify', 'hillside.netlify.app'],
    ['https://hillside.vercel.app/story', 'Vercel', 'hillside.vercel.app'],
    ['https://hillside.pages.dev/story', 'Cloudflare Pages', 'hillside.pages.dev'],
    ['https://www.youtube.com/@hillside/community', 'YouTube', 'youtube.com/@hillside'],
    ['https://www.youtube.com/channel/UCabc/about', 'YouTube', 'youtube.com/channel/ucabc'],
    ['https://t.me/s/hillside', 'Telegram', 't.me/hillside'],
    ['https://t.me/hillside/123', 'Telegram', 't.me/hillside'],
    ['https://x.com/hillside/status/123', 'X', 'x.com/hillside'],
    ['https://twitter.com/Hillside/status/123', 'X', 'x.com/hillside'],
    ['https://www.facebook.com/hillside/posts/123', 'Facebook', 'facebook.com/hillside'],
    ['https://www.linkedin.com/company/hillside/posts', 'LinkedIn', 'linkedin.com/company/hillside'],
    ['https://www.reddit.com/r/hillside/comments/1/story', 'Reddit', 'reddit.com/r/hillside'],
    ['https://hillside.livejournal.com/123.html', 'LiveJournal', 'hillside.livejournal.com'],
    ['https://vk.com/hillside', 'VK', 'vk.com/hillside'],
    ['https://dzen.ru/hillside', 'Dzen', 'dzen.ru/hillside'],
    ['https://hillside.over-blog.com/2026/11/story.html', 'OverBlog', 'hillside.over-blog.com'],
    ['https://hillside.hatenablog.com/entry/1', 'Hatena Blog', 'hillside.hatenablog.com'],
    ['https://note.com/hillside/n/n1', 'note', 'note.com/hillside'],
    ['https://blog.naver.com/hillside/123', 'Naver Blog', 'blog.naver.com/hillside'],
    ['https://m.blog.naver.com/hillside/123', 'Naver Blog', 'blog.naver.com/hillside'],
    ['https://hillside.tistory.com/12', 'Tistory', 'hillside.tistory.com'],
    ['https://hillside.blogfa.com/post/1', 'Blogfa', 'hillside.blogfa.com'],
    ['https://www.patreon.com/hillside', 'Patreon', 'patreon.com/hillside'],
    ['https://hillside.notion.site/Story-1', 'Notion', 'hillside.notion.site'],
    ['https://mailchi.mp/hillside/story', 'Mailchimp', 'mailchi.mp/hillside'],
  ];
  test.each(pages)('%s', (url, platform, account) => {
    expect(at(url)).toMatchObject({ entity: null, platform, label: account, labelBasis: 'host' });
    expect(at(url, [platform]).label, 'the platform is never the publisher').toBe(account);
    expect(at(url, [platform, 'Hillside Daily'])).toMatchObject({ label: 'Hillside Daily', labelBasis: 'declared' });
  });
  test('at least sixty are told apart', () => {
    expect(platformCount).toBeGreaterThanOrEqual(60);
  });
  test('a platform named in our records is not the publisher of its guests', () => {
    expect(at('https://hillside.substack.com/p/story').entity).toBeNull();
    expect(at('https://www.youtube.com/watch?v=abc', ['YouTube'])).toMatchObject({ entity: null, platform: 'YouTube', labelBasis: 'host' });
    expect(at('https://substack.com/browse').entity).toBeNull();
  });
  test('an account in our records is', () => {
    expect(at('https://longcolumn.substack.com/p/story')).toMatchObject({
      entity: 'column',
      platform: 'Substack',
      label: 'The Long Column',
    });
    expect(at('https://medium.com/longcolumn/story')).toMatchObject({ entity: 'column', platform: 'Medium' });
    expect(at('https://x.com/LowlandPost/status/1')).toMatchObject({ entity: 'lowland-post', platform: 'X' });
    expect(at('https://www.youtube.com/@LowlandPost/videos').entity).toBe('lowland-post');
    expect(at('https://medium.com/@longcolumn/story').entity).toBeNull();
    expect(at('https://longcolumn2.substack.com/p/story').entity).toBeNull();
  });
});

describe('wrappers', () => {
  const inner = 'www.hbc.co.uk/news/hills-1';
  const services = [
    `https://web.archive.org/web/20240102030405/https://${inner}`,
    `https://archive.ph/20240102/https://${inner}`,
    `https://www.google.com/amp/s/${inner}`,
    `https://www-hbc-co-uk.cdn.ampproject.org/c/s/${inner}`,
    'https://www-hbc-co-uk.translate.goog/news/hills-1?_x_tr_sl=en&_x_tr_tl=de',
    `https://translate.google.com/translate?u=https://${inner}`,
    `https://12ft.io/https://${inner}`,
  ];
  test.each(services)('%s', (url) => {
    const found = at(url, ['HBC News']);
    expect(found).toMatchObject({ entity: 'hbc-news', host: 'hbc.co.uk', platform: null });
    expect(url).toContain(found.via);
  });
  test('a platform inside a wrapper: both are named', () => {
    expect(at('https://web.archive.org/web/2024/https://longcolumn.substack.com/p/1')).toMatchObject({
      entity: 'column',
      platform: 'Substack',
      via: 'web.archive.org',
    });
  });
  test('a hash that tells nothing is nobody', () => {
    expect(at('https://archive.ph/aBc12', ['HBC News'])).toMatchObject({
      entity: null,
      label: 'archive.ph',
      labelBasis: 'host',
      via: 'archive.ph',
    });
  });
  test('a page that only pretends to be wrapped', () => {
    expect(at(`https://evil.example/web/2024/https://${inner}`).entity).toBeNull();
    expect(at(`https://web.archive.org.evil.example/web/2024/https://${inner}`).entity).toBeNull();
  });
});
