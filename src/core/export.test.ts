import { expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import type { Annotation } from './annotation.ts';
import { toMarkdown, toWebAnnotations } from './export.ts';
import type { Article } from './model.ts';
import { speaker } from './words.ts';

const texts = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const sentences = { language: 'en', direction: 'ltr', texts } as const;
const imprint = { declarations: [], parents: [], labels: [], provider: null, published: null };
const source = { title: 'Register', url: 'https://register.example/1', asOf: '2025', seen: '2026-11-20', where: 'row 4' };
const step = { from: 'p', property: 'ownedBy', to: 'x', start: null, end: null, share: null, references: [source, source] } as const;
const relation = { entity: 'x', former: false, start: null, end: null, asOf: null, person: null, disclosed: false } as const;
const quote = { kind: 'follow-line', value: 'X', quote: 'Follow *X* <b>', place: 'closing lines' } as const;
const label = 'X [evil](javascript:1)';
const annotation: Annotation = {
  blocks: [],
  imprint,
  findings: {
    publisher: { entity: 'p', label: 'P', labelBasis: 'record', host: 'p.example', platform: null, via: null, declared: [], evidence: [] },
    organizations: [{ entity: 'x', label, wikidata: 'Q42', kind: 'company', mentions: 1, cited: 0 }],
    mentions: [{ start: 4, end: 5, block: 0, text: 'X', entity: 'x', label, cited: false, why: [], others: [] }],
    relations: [
      { ...relation, kind: 'owner', basis: 'record', path: [step], evidence: [] },
      { ...relation, kind: 'points-to', basis: 'page', path: [], evidence: [quote] },
    ],
    silence: null,
  },
  relationSentences: ['P is owned by X.', 'This page asks its readers to follow X.'],
  silenceSentence: null,
  publisherView: null,
  siteWord: null,
  names: {},
  edition: '2026-11-20.1',
  sentences,
};
const article: Article = {
  url: 'https://p.example/a',
  lang: 'en',
  blocks: [{ place: 'body', text: 'The X said so.', links: [] }],
  furniture: [],
  imprint,
};

it('writes Markdown with numbered sources, quotes, and no markup of others', () => {
  const text = toMarkdown(annotation, article.url, speaker(sentences));
  expect(text).toContain('- P is owned by X. [1]\n');
  expect(text).toContain('1. Register (2025), § row 4: <https://register.example/1>');
  expect(text).toContain('> Follow \\*X\\* \\<b\\>');
  expect(text).toContain('X \\[evil\\](javascript:1) (1 × named)');
  expect(text).not.toContain('2. Register');
});

it('writes Web Annotations whose quotes can be found again', () => {
  const page = JSON.parse(JSON.stringify(toWebAnnotations(annotation, article, article.url, '2026-11-22T00:00:00Z')));
  expect(page.type).toBe('AnnotationPage');
  expect(page.items).toHaveLength(3);
  expect(page.items[2].target.selector).toEqual({ type: 'TextQuoteSelector', exact: 'X', prefix: 'The ', suffix: ' said so.' });
  expect(page.items[2].body[1].source).toBe('http://www.wikidata.org/entity/Q42');
  expect(page.items[0].body.at(-1)).toEqual({ type: 'SpecificResource', source: 'https://register.example/1', purpose: 'linking' });
});

it('leaves the text around a mention out where the block is not at hand', () => {
  const page = JSON.parse(JSON.stringify(toWebAnnotations(annotation, null, article.url, '2026-11-22T00:00:00Z')));
  expect(page.items[2].target.selector).toEqual({ type: 'TextQuoteSelector', exact: 'X' });
});

it('takes along what the site says of itself, as its own word', () => {
  const said = { file: 'trust.txt', name: 'controlledby', value: 'https://c.example/', line: 'controlledby=https://c.example/' } as const;
  const siteWord = {
    host: 'p.example',
    asked: '2026-11-22',
    files: [{ path: '/trust.txt', outcome: 'read' }],
    declared: [{ ...said, entity: 'c', label: 'C *Media*', verdict: 'agrees' }],
  } as const;
  const text = toMarkdown({ ...annotation, siteWord }, article.url, speaker(sentences));
  expect(text).toContain(
    '- It says that it is controlled by C \\*Media\\*. Our record agrees.\n  > controlledby=https://c.example/ (trust.txt)',
  );
  expect(text).toContain('Read from p.example, 2026-11-22.');
});
