import { describe, expect, test } from 'vitest';
import { at, knowledge, outlets } from './invented-outlets.ts';
import { article } from './invented-world.ts';
import { identify } from './publisher.ts';

describe('our record of host and path', () => {
  const spellings = (host: string, path: string): string[] => [
    `https://${host}${path}`,
    `http://www.${host}${path}/`,
    `https://m.${host}${path}?a=b`,
    `https://amp.${host}${path}/2026/11/a-long-story.html`,
    `https://WWW.${host.toUpperCase()}:443${path}/deep/er`,
    `https://${host}.${path}`,
    `https://mobile.${host}${path}#x`,
    ...(host === 'medium.com' ? [] : [`https://edition.${host}${path}/x`]),
  ];
  const hosts = outlets.flatMap(({ id, hosts: own = [], kind }) => (kind === 'platform' ? [] : own.map((host) => [host, id] as const)));
  test.each(hosts)('%s is %s in every spelling', (entry, id) => {
    const [host = '', ...path] = entry.split('/');
    for (const url of spellings(host, path.length ? `/${path.join('/')}` : '')) expect(at(url, ['Somebody Else']).entity, url).toBe(id);
  });
  test('the longest path is first, and ends at a slash', () => {
    expect(at('https://www.hbc.co.uk/news/world-1').entity).toBe('hbc-news');
    expect(at('https://www.hbc.co.uk/newsround/1').entity).toBe('hbc');
    expect(at('https://www.hbc.co.uk/NEWS').entity).toBe('hbc-news');
    expect(at('https://news.hbc.co.uk/1')).toMatchObject({ entity: 'hbc', label: 'HBC', labelBasis: 'record', host: 'news.hbc.co.uk' });
  });
  test('what the page declares stands beside it', () => {
    const found = at('https://www.hbc.com/news/1', ['HBC News Online']);
    expect(found).toMatchObject({ label: 'HBC News', labelBasis: 'record', host: 'hbc.com', declared: ['HBC News Online'] });
    expect(found.evidence.map(({ kind, value }) => [kind, value])).toEqual([
      ['website', 'hbc.com/news'],
      ['site-name', 'HBC News Online'],
    ]);
  });
  test('an official site that is no publication, but never a person', () => {
    expect(at('https://www.valleyunion.example/statement/1').entity).toBe('party');
    expect(at('https://anna-rovere.example/speech').entity).toBeNull();
  });
});

describe('a claim is never an identity', () => {
  const claims: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.replaceAll('o', 'о').replaceAll('e', 'е').replaceAll('B', 'В'),
    (name) => name.replaceAll('i', 'і').replaceAll('a', 'а').replaceAll('H', 'Н'),
    (name) => name.replaceAll(' ', '  '),
    (name) => name.replaceAll(' ', '\u00a0'),
    (name) => name.split(' ').join('-'),
    (name) => name.split(' ').join('.'),
    (name) => name.split('').join('\u200b'),
    (name) => `${name} Ltd`,
    (name) => `${name}, Inc.`,
    (name) => `${name} News`,
    (name) => `${name} Online`,
    (name) => (/^(?:Die|El) /.test(name) ? `${name}®` : `The ${name.replace(/^The /, '')}`),
    (name) => name.replace(/^(?:The|Die|El) /, ''),
    (name) => `${name}™`,
    (name) => `\u202e${name}\u202c`,
    (name) => name.normalize('NFKD'),
    (name) =>
      Array.from(name, (letter) => (/[A-Za-z]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter)).join(
        '',
      ),
    (name) => name.split('').join(' '),
    (name) => name.replaceAll(' ', ''),
    (name) => name.replaceAll('o', '0').replaceAll('l', '1'),
    (name) => `${name} Media Group`,
    (name) => `${name} | Breaking News`,
  ];
  const names = outlets.filter(({ kind }) => kind !== 'person' && kind !== 'platform' && kind !== 'party').map(({ id, name = id }) => name);
  const pairs = names.flatMap((name) => claims.map((claim) => claim(name)));

  test(`${pairs.length} pairs: shown as the page's word, never used`, () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    for (const claim of pairs) {
      const found = at('https://hillside-daily.example/2026/story', [claim]);
      expect(found, claim).toMatchObject({ entity: null, label: 'hillside-daily.example', labelBasis: 'host' });
      expect(found.declared, claim).toEqual([claim.trim()]);
    }
  });
  test('another declared name is used where one is taken', () => {
    expect(at('https://hillside-daily.example/story', ['HBC News', 'Hillside Daily'])).toMatchObject({
      entity: null,
      label: 'Hillside Daily',
      labelBasis: 'declared',
    });
  });
  test('an address that the page gives with a name is not identity', () => {
    const page = article('https://hillside-daily.example/story', []);
    const declarations = [
      { kind: 'json-ld' as const, name: 'Hillside Daily', url: 'https://www.hbc.com/news', quote: null, place: 'structured data' as const },
    ];
    expect(identify({ ...page, imprint: { ...page.imprint, declarations } }, knowledge)).toMatchObject({
      entity: null,
      label: 'Hillside Daily',
      host: 'hillside-daily.example',
    });
  });
  test('names of others that only sound alike may be used', () => {
    for (const name of [
      'Lowland Courier',
      'Hill Country Times',
      'Sun',
      'The Evening Sun',
      'Valley News',
      'National Post',
      'Column',
      'Orbit',
      'El Monte',
      'Brücken-Kurier',
    ]) {
      expect(at('https://hillside-daily.example/story', [name]).label, name).toBe(name);
    }
  });
  test('the name that fits the host comes first', () => {
    expect(at('https://www.hillsidedaily.example/story', ['Hillside Media Holdings', 'Hillside Daily']).label).toBe('Hillside Daily');
    expect(at('https://www.hillsidedaily.example/story', []).label).toBe('hillsidedaily.example');
  });
});

test('addresses and names of any length and shape are answered', () => {
  const parts = ['а', 'a ', '. ', 'Inc ', ' News', '-', '/', '%', '\u0301', '\ud800', 'vv', 'The ', '<b>', '\u202e'];
  for (const part of parts) {
    const long = part.repeat(Math.floor(1_000_000 / part.length));
    expect(at(`https://hbc.com/${long}`, [long, long.slice(0, 119)]).labelBasis).toBeTypeOf('string');
    expect(at(`https://web.archive.org/web/2024/${long}`, [long]).entity).toBeNull();
    expect(at(`https://${long}.example/`, [long]).entity).toBeNull();
  }
});
