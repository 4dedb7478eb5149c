import { describe, expect, it } from 'vitest';
import { imprint } from './imprint.ts';
import type { PageFacts } from './model.ts';
import { namesInTitle, titledName } from './site-name.ts';

function declared(more: Partial<PageFacts>, footer?: string): string[] {
  const empty = { canonical: null, lang: null, title: '', meta: new Map<string, string[]>(), siteTitles: [], jsonLd: [] };
  const facts = { url: 'https://harborpost.example/2026/03/01/a-report', shape: undefined as never, ...empty, ...more };
  const furniture = footer === undefined ? [] : [{ place: 'footer' as const, text: footer, links: [] }];
  return imprint(facts, { blocks: [], furniture }).declarations.map(({ name }) => name);
}

const meta = (entries: Record<string, string>) => new Map(Object.entries(entries).map(([key, value]) => [key, [value]]));
const article = (more: object) => [JSON.stringify({ '@type': 'NewsArticle', ...more })];

describe('names in structured data', () => {
  it('reads the periodical that an article is part of, through its issue, and the holder of its copyright', () => {
    const issue = { '@type': 'PublicationIssue', isPartOf: { '@type': 'Periodical', name: 'The Harbor Review' } };
    const copyrightHolder = { '@type': 'Organization', name: 'Northern Press' };
    expect(declared({ jsonLd: article({ isPartOf: issue, copyrightHolder }) })).toEqual(['The Harbor Review', 'Northern Press']);
  });

  it('takes no page or series of articles for a periodical', () => {
    expect(declared({ jsonLd: article({ isPartOf: { '@type': 'WebPage', name: 'A report' } }) })).toEqual([]);
  });
});

describe('names in meta elements', () => {
  it.each([
    ['dc.publisher', 'Northern Press', 'Northern Press'],
    ['citation_publisher', 'Northern Press', 'Northern Press'],
    ['citation_journal_title', 'The Harbor Review', 'The Harbor Review'],
    ['article:publisher', 'Harbor Post', 'Harbor Post'],
    ['copyright', 'Copyright (c) 2016 Harbor Post. All rights reserved.', 'Harbor Post'],
    ['copyright', 'Harbor Post', 'Harbor Post'],
    ['dc.rights', '© 2024 Verlag Nordlicht GmbH', 'Verlag Nordlicht GmbH'],
  ])('reads %s "%s"', (key, content, name) => {
    expect(declared({ meta: meta({ [key]: content }) })).toEqual([name]);
  });

  it('takes no headline and no section for the name of a site', () => {
    expect(declared({ meta: meta({ 'og:site_name': 'A storm is near', 'og:title': 'A storm is near' }) })).toEqual([]);
    expect(declared({ meta: meta({ 'og:site_name': 'Magazine' }) })).toEqual([]);
  });

  it("falls back to the page's own handle where it spells the host, and to no other", () => {
    expect(declared({ meta: meta({ 'twitter:site': '@harborpost' }) })).toEqual(['harborpost']);
    expect(declared({ meta: meta({ 'article:publisher': 'https://www.facebook.com/HarborPost/' }) })).toEqual(['HarborPost']);
    expect(declared({ meta: meta({ 'twitter:site': '@inventedwire' }) })).toEqual([]);
  });

  it("leaves a forum maker's app alone", () => {
    expect(declared({ meta: meta({ 'og:site_name': 'Sailors', 'al:ios:app_name': 'InventedTalk' }) })).toEqual(['Sailors']);
  });
});

describe('names in titles and links', () => {
  it.each([
    ['RSS Feed for Harbor Post', 'Harbor Post'],
    ['RSS de harborpost.example', 'harborpost.example'],
    ['All Harbor Post Headlines', 'Harbor Post'],
    ['Feed para Harbor Post »', 'Harbor Post'],
    ['Harbor Post Search', 'Harbor Post'],
    ['Harbor Post logotyp', 'Harbor Post'],
    ['Zur Startseite', null],
    ['RSS', null],
    ['RSS 2.0', null],
    ['444', '444'],
  ])('cuts "%s" to %s', (raw, name) => {
    expect(titledName(raw)).toBe(name);
  });

  it('finds the name in the last part of a title, or the first', () => {
    expect(namesInTitle('A storm is near - News - Harbor Post')[0]).toBe('Harbor Post');
    expect(declared({ title: 'Harbor Post | news | A storm is near' })).toContain('Harbor Post');
    expect(namesInTitle('A storm is near')).toEqual([]);
  });

  it('adds none where the page declares a name that its host spells', () => {
    expect(declared({ siteTitles: ['Harbor Post Weather'], meta: meta({ 'og:site_name': 'Harbor Post' }) })).toEqual(['Harbor Post']);
    expect(declared({ siteTitles: ['Harbor Post'], meta: meta({ 'og:site_name': 'harborpost' }) })).toContain('Harbor Post');
  });
});

describe('names on platforms', () => {
  it("reads an account's name before the platform's in a title, and the author of a person's account", () => {
    const url = 'https://medium.com/the-harbor/a-storm-is-near-e52ab9515573';
    expect(declared({ url, title: 'A storm is near – The Harbor – Medium' })).toContain('The Harbor');
    expect(declared({ url, title: 'A storm is near | by Ann Sailor | Medium' })).toContain('Ann Sailor');
    const person = 'https://medium.com/@annsailor/a-storm-is-near-e52ab9515573';
    expect(declared({ url: person, title: 'A storm is near – Medium', meta: meta({ author: 'Ann Sailor' }) })).toContain('Ann Sailor');
  });

  it('takes no headline for the name of an account', () => {
    expect(declared({ url: 'https://medium.com/the-harbor/a-storm', title: 'A storm is near – Medium' })).toEqual(['Medium']);
  });
});

describe('imprint lines', () => {
  it.each([
    ['© 2016 Copyright Wisdom Media. All Rights reserved.', 'Wisdom Media'],
    ['© 1998-2016 Agencja Północ Sp. z o.o. Wszelkie prawa zastrzeżone.', 'Agencja Północ Sp. z o.o'],
    ['© Ann B. Sailor. Several rights reserved.', 'Ann B. Sailor'],
    ['© 2016, Harborpost is part of the Northern Collection', 'Harborpost'],
    ['© 2013 Harbor Post and its licensors. All rights reserved.', 'Harbor Post'],
    ['© 2024 Harbor Television on behalf of nobody, a division of Northern', 'Harbor Television on behalf of nobody'],
    ['© Harbor Post 2008 - 2023', 'Harbor Post'],
    ['Wydawca: Północ Media', 'Północ Media'],
    ['Vydavatel: Sever a.s.', 'Sever a.s'],
    ['Udgives af Nordlys Medier', 'Nordlys Medier'],
    ['Εκδότης: Βορράς ΑΕ', 'Βορράς ΑΕ'],
    ['Diterbitkan oleh PT Utara', 'PT Utara'],
    ['Cơ quan chủ quản: Hội Miền Bắc', 'Hội Miền Bắc'],
    ['תמיד | המוציא לאור: צפון', 'צפון'],
    ['运营 | 主办单位：北方报社', '北方报社'],
  ])('reads "%s"', (line, name) => {
    expect(declared({}, line)).toEqual([name]);
  });

  it.each([
    '© 2026 | Terms and Conditions | Privacy Policy',
    '© 2015',
    '© Minden jog fenntartva',
    '© Todos los derechos reservados',
    'Forum software by InventedForum © 2010-2019 InventedForum Ltd.',
    'Portions of this content are © 1998 by individual contributors',
    `${'The sea is near. '.repeat(32)}It is owned by the Northern Corporation of Sailors`,
  ])('finds nobody in "%s"', (line) => {
    expect(declared({}, line)).toEqual([]);
  });
});
