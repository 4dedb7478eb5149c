/** For tests: a small annotation that is taken along, with a tie by record, a pointer, and names that would like to be markup. */
import english from '../../public/_locales/en/messages.json';
import type { Annotation } from './annotation.ts';
import type { Article } from './model.ts';
import { speaker } from './words.ts';

const texts = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
export const sentences = { language: 'en', direction: 'ltr', texts } as const;
const imprint = { declarations: [], parents: [], labels: [], provider: null, published: null };
const source = { title: 'Register', url: 'https://register.example/1', asOf: '2025', seen: '2026-11-20', where: 'row 4' };
const step = { from: 'p', property: 'ownedBy', to: 'x', start: null, end: null, share: null, references: [source, source] } as const;
const relation = { entity: 'x', former: false, start: null, end: null, asOf: null, person: null, disclosed: false } as const;
const quote = { kind: 'follow-line', value: 'X', quote: 'Follow *X* <b>', place: 'closing lines' } as const;
const label = 'X [evil](javascript:1)';
export const annotation: Annotation = {
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
export const article: Article = {
  url: 'https://p.example/a',
  lang: 'en',
  blocks: [{ place: 'body', text: 'The X said so.', links: [] }],
  furniture: [],
  imprint,
};

export const say = speaker(sentences);

/** What its site said of itself when a reader asked. */
export const siteWord = {
  host: 'p.example',
  asked: '2026-11-22',
  files: [{ path: '/trust.txt', outcome: 'read' }],
  declared: [
    {
      file: 'trust.txt',
      name: 'controlledby',
      value: 'https://c.example/',
      line: 'controlledby=https://c.example/',
      entity: 'c',
      label: 'C *Media*',
      verdict: 'agrees',
    },
  ],
} as const;
