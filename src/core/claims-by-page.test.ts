import { expect, test } from 'vitest';
import { toArticle } from './article.ts';
import { imprint } from './imprint.ts';
import { knowledge, outlets } from './invented-outlets.ts';
import type { PageFacts, Publisher } from './model.ts';
import { identify } from './publisher.ts';

/** Every place of a page that may name a publisher, claiming to be `name`. */
const places: Readonly<Record<string, (name: string) => Partial<PageFacts> & { readonly footer?: string }>> = {
  'publisher of the article': (name) => ({ jsonLd: [JSON.stringify({ '@type': 'NewsArticle', publisher: { name } })] }),
  'publisher with the address of another': (name) => ({
    jsonLd: [JSON.stringify({ '@type': 'NewsArticle', publisher: { '@id': 'https://hbc.com/#org', name, url: 'https://hbc.com/news' } })],
  }),
  'organization of the graph': (name) => ({ jsonLd: [JSON.stringify({ '@graph': [{ '@type': 'NewsMediaOrganization', name }] })] }),
  'periodical of the article': (name) => ({
    jsonLd: [JSON.stringify({ '@type': 'NewsArticle', isPartOf: { '@type': 'Newspaper', name } })],
  }),
  'holder of the copyright': (name) => ({ jsonLd: [JSON.stringify({ '@type': 'NewsArticle', copyrightHolder: { name } })] }),
  'og:site_name': (name) => ({ meta: new Map([['og:site_name', [name]]]) }),
  'dc.publisher': (name) => ({ meta: new Map([['dc.publisher', [name]]]) }),
  copyright: (name) => ({ meta: new Map([['copyright', [`Copyright (c) 2026 ${name}. All rights reserved.`]]]) }),
  'article:publisher': (name) => ({ meta: new Map([['article:publisher', [name]]]) }),
  'title of the page': (name) => ({ title: `A storm is near - ${name}` }),
  'start of the title': (name) => ({ title: `${name} | A storm is near` }),
  'title of a feed': (name) => ({ siteTitles: [`${name} RSS Feed`] }),
  'link home': (name) => ({ siteTitles: [`${name} logo`] }),
  'canonical and og:url': (name) => ({
    canonical: 'https://hbc.com/news/1',
    meta: new Map([
      ['og:url', ['https://hbc.com/news/1']],
      ['og:site_name', [name]],
    ]),
  }),
  'line of copyright': (name) => ({ footer: `© 2026 ${name}. All rights reserved.` }),
  'line of the imprint': (name) => ({ footer: `Published by ${name}` }),
};

function publisherOf(url: string, { footer, ...more }: ReturnType<(typeof places)[string]>): Publisher {
  const empty = { canonical: null, lang: null, title: '', meta: new Map<string, string[]>(), siteTitles: [], jsonLd: [] };
  const facts: PageFacts = { url, shape: undefined as never, ...empty, ...more };
  const reading = { blocks: [], blockPieces: [], furniture: footer ? [{ place: 'footer' as const, text: footer, links: [] }] : [] };
  return identify(toArticle(facts, reading, imprint(facts, reading)), knowledge);
}

const names = outlets.filter(({ kind }) => kind !== 'person' && kind !== 'platform').map(({ id, name = id }) => name);
const hosts = ['hillside-daily.example', 'hbc.com.hillside.example', 'news-lowlandpost.example', 'xn--rvid-45dr.com'];

test.each(Object.entries(places))('%s: a claim, and no identity on any host', (_, claim) => {
  for (const name of names) {
    for (const host of hosts) {
      const found = publisherOf(`https://${host}/2026/03/01/a-storm-is-near`, claim(name));
      expect([found.entity, found.labelBasis, found.label], `${name} on ${host}`).toEqual([null, 'host', host]);
    }
  }
});

const spellings: readonly ((name: string) => string)[] = [
  (name) => `${name} (Official)`,
  (name) => `©${name}`,
  (name) => name.replaceAll(' ', '_'),
  (name) => name.replaceAll(' ', '/'),
  (name) => name.replaceAll(' ', '\u00ad '),
  (name) => name.split('').join('\u034f'),
  (name) => name.split('').join('\u0336'),
  (name) =>
    Array.from(name, (letter) => (/[A-Z]/.test(letter) ? String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65) : letter)).join(''),
  (name) =>
    Array.from(name, (letter) => (/[A-Z]/.test(letter) ? String.fromCodePoint(0x24b6 + letter.charCodeAt(0) - 65) : letter)).join(''),
  (name) => `${name} Kft.`,
  (name) => `${name} Sp. z o.o.`,
  (name) => `${name} d.o.o.`,
  (name) => `${name} Official Website`,
  (name) => `  ${name}\u3000`,
  (name) => `${name}\u0000`,
  (name) => `&lt;b&gt;${name}&lt;/b&gt;`,
  (name) => `“${name}”`,
  (name) => `${name.replaceAll(' ', '')}.com`,
  (name) => `${name.replaceAll(' ', '')}.co.uk`,
  (name) => `www.${name.replaceAll(' ', '').toLowerCase()}.net`,
  (name) => `${name}.com`,
];

test('spellings of a known name in the declared site name are claims too', () => {
  const fallen = names.flatMap((name) =>
    spellings
      .map((spell) => spell(name))
      .filter((spelled) => {
        const found = publisherOf('https://hillside-daily.example/a', { meta: new Map([['og:site_name', [spelled]]]) });
        return found.entity !== null || found.labelBasis !== 'host';
      }),
  );
  expect(fallen).toEqual([]);
});
