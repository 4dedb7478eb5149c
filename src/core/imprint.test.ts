import { describe, expect, it } from 'vitest';
import { declaredName, resemblesHost } from './declared-name.ts';
import { imprint } from './imprint.ts';
import type { Block, FurniturePlace, PageFacts } from './model.ts';

function page(more: Partial<PageFacts>): PageFacts {
  const empty = { canonical: null, lang: 'en', title: '', meta: new Map<string, string[]>(), siteTitles: [], jsonLd: [] };
  return { url: 'https://harborpost.example/2026/03/01/a-report', shape: undefined as never, ...empty, ...more };
}

function line(place: FurniturePlace, text: string): Block<FurniturePlace> {
  return { place, text, links: [] };
}

function body(...lines: string[]): Block[] {
  return lines.map((text) => ({ place: 'body', text, links: [] }));
}

const names = (facts: PageFacts, furniture: Block<FurniturePlace>[] = []) =>
  imprint(facts, { blocks: [], furniture }).declarations.map(({ kind, name }) => `${kind}: ${name}`);

describe('imprint', () => {
  it('puts the name that resembles the host before an agency named as publisher', () => {
    const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', publisher: { name: 'Invented Wire' } })];
    expect(names(page({ jsonLd, meta: new Map([['og:site_name', ['Harbor Post | Home']]]) }))).toEqual([
      'site-name: Harbor Post',
      'json-ld: Invented Wire',
    ]);
  });

  it('reads parents and owners, not addresses', () => {
    const publisher = {
      name: 'Harbor Post',
      parentOrganization: { name: 'Harbor Holding' },
      ownershipFundingInfo: 'https://harborpost.example/owners',
    };
    expect(
      imprint(page({ jsonLd: [JSON.stringify({ '@type': 'NewsArticle', publisher })] }), { blocks: [], furniture: [] }).parents,
    ).toEqual(['Harbor Holding']);
  });

  it.each([
    ['© 2026 Northern Press Ltd. All rights reserved.', 'Northern Press Ltd'],
    ['Copyright 1999-2026 by Northern Press', 'Northern Press'],
    ['© Verlag Nordlicht GmbH. Alle Rechte vorbehalten.', 'Verlag Nordlicht GmbH'],
    ['Издатель: Северный вестник', 'Северный вестник'],
    ['Published by the Northern Trust', 'the Northern Trust'],
  ])('reads the imprint line "%s" and quotes it', (text, name) => {
    const [declared] = imprint(page({}), { blocks: [], furniture: [line('footer', text)] }).declarations;
    expect(declared).toMatchObject({ kind: 'imprint', name, quote: text, place: 'footer' });
  });

  it.each(['Copyright & Reprints', 'Read about copyright law', 'Follow us'])('finds no name in "%s"', (text) => {
    expect(names(page({}), [line('footer', text)])).toEqual([]);
  });

  it('takes a name from feeds or the title only where it is all there is, or resembles the host', () => {
    expect(names(page({ title: 'A report - The Other Name' }))).toEqual(['site-name: The Other Name']);
    expect(names(page({ title: 'A report - The Other Name', meta: new Map([['og:site_name', ['Harbor']]]) }))).toEqual([
      'site-name: Harbor',
    ]);
  });

  it.each([
    ['CAPITAL (Reuters) - Ships came in.', 'Reuters', true],
    ['Ships came in, officials said. (AFP)', 'AFP', true],
    ['Ships came in.', null, false],
    ['The Ministry (MFA) - said so.', null, false],
  ])('credits "%s" to %s', (first, provider, wire) => {
    const read = imprint(page({}), { blocks: body(first, 'More.'), furniture: [] });
    expect([read.provider, read.labels.includes('wire')]).toEqual([provider, wire]);
  });

  it('names who published an article first, and not the publisher itself', () => {
    const last = 'This article was first published by The Far Gazette.';
    expect(imprint(page({}), { blocks: body('Text.', last), furniture: [] }).provider).toBe('The Far Gazette');
    const meta = new Map([['og:site_name', ['The Far Gazette']]]);
    expect(imprint(page({ meta }), { blocks: body('Text.', last), furniture: [] }).provider).toBeNull();
  });

  it.each([
    ['opinion', { url: 'https://harborpost.example/opinion/2026/a-view-of-ships' }],
    ['press release', { url: 'https://harborpost.example/press-releases/ships-sold' }],
    ['sponsored', { meta: new Map([['article:section', ['Sponsored Content']]]) }],
    ['sponsored', { jsonLd: ['{"@type":"NewsArticle","publisher":{"name":"Harbor Post"},"sponsor":{"name":"Northern Boats"}}'] }],
    ['opinion', { meta: new Map([['article:opinion', ['true']]]) }],
    ['opinion', { meta: new Map([['contenttype', ['Opinion']]]) }],
    ['satire', { jsonLd: ['{"@type":"SatiricalArticle"}'] }],
    ['live', { jsonLd: ['{"@type":"LiveBlogPosting"}'] }],
  ] as const)('labels %s where the page says so', (label, more) => {
    expect(imprint(page(more), { blocks: [], furniture: [] }).labels).toEqual([label]);
  });
});

describe('lines that say who paid', () => {
  it.each([
    ['Sponsored by Northern Boats', ['sponsored']],
    ['Paid content', ['sponsored']],
    ['Contenido patrocinado', ['sponsored']],
    ['Gesponserter Beitrag', ['sponsored']],
    ['Advertisement', []],
    ['Sponsored by the ministry, the regatta drew a thousand boats to the harbor, said the mayor on Sunday.', []],
    ['The paid content of rivals grew.', []],
  ])('reads "%s" as %j', (first, labels) => {
    expect(imprint(page({}), { blocks: body(first, 'More.'), furniture: [] }).labels).toEqual(labels);
  });

  it('takes no publisher for the sponsor of its own article', () => {
    const jsonLd = ['{"@type":"NewsArticle","publisher":{"name":"Harbor Post"},"sponsor":{"name":"Harbor Post"}}'];
    expect(imprint(page({ jsonLd }), { blocks: [], furniture: [] }).labels).toEqual([]);
  });
});

describe('declared names', () => {
  it.each([
    ['Harbor Post | News from the coast', 'Harbor Post'],
    ['  Harbor\n Post ', 'Harbor Post'],
    ['<b>Harbor Post</b>', 'Harbor Post'],
    ['Harbor\u202ePost', 'Harbor Post'],
    ['Home', null],
    ['https://harborpost.example', null],
    ['—', null],
  ])('cuts %j to %j', (raw, name) => {
    expect(declaredName(raw)).toBe(name);
  });

  it('tells which names resemble a host', () => {
    expect(resemblesHost('The Harbor Post', 'https://www.harborpost.example/a')).toBe(true);
    expect(resemblesHost('Harbor Post Company', 'https://hpc.example/')).toBe(true);
    expect(resemblesHost('Invented Wire', 'https://www.harborpost.example/a')).toBe(false);
  });
});
