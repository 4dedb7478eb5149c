import { expect, test } from 'vitest';
import type { PageReport } from '../../src/messages.ts';
import { answerOf, failureOf } from './contract.ts';

const page = { id: 'p1', url: 'https://lantern.example/a', file: 'a.html' };
const milliseconds = { detect: 1, annotate: 2, highlight: 3 };

const silent: PageReport = {
  url: page.url,
  state: 'done',
  article: false,
  signals: ['one list of links'],
  source: null,
  annotation: null,
  milliseconds,
  errors: [],
};

const read: PageReport = {
  ...silent,
  article: true,
  source: {
    url: page.url,
    lang: 'en',
    blocks: [
      { place: 'title', text: 'Harbor Union speaks', links: [] },
      { place: 'body', text: 'The Harbor Union said so.', links: [] },
    ],
    furniture: [],
    imprint: { declarations: [], parents: [], labels: ['opinion'], provider: 'Reuters', published: null },
  },
  annotation: {
    blocks: [],
    imprint: { declarations: [], parents: [], labels: ['opinion'], provider: 'Reuters', published: null },
    findings: {
      publisher: {
        entity: null,
        label: 'The Lantern',
        labelBasis: 'declared',
        host: 'lantern.example',
        platform: null,
        via: null,
        declared: ['The Lantern'],
        evidence: [{ kind: 'site-name', value: 'The Lantern', quote: null, place: 'structured data' }],
      },
      organizations: [{ entity: 'harbor-union', label: 'Harbor Union', wikidata: null, kind: 'union', mentions: 2, cited: 1 }],
      mentions: [
        {
          block: 1,
          start: 4,
          end: 16,
          text: 'Harbor Union',
          entity: 'harbor-union',
          label: 'Harbor Union',
          cited: true,
          why: [],
          others: [],
        },
      ],
      relations: [
        {
          entity: 'harbor-union',
          kind: 'owner',
          basis: 'record',
          former: false,
          start: null,
          end: null,
          asOf: null,
          path: [
            {
              from: 'lantern',
              property: 'ownedBy',
              to: 'harbor-union',
              start: '2001',
              end: null,
              share: null,
              references: [{ title: 'About', url: 'https://lantern.example/about', asOf: '2024', seen: '2026-11-22', where: null }],
            },
          ],
          evidence: [],
          person: null,
          disclosed: false,
        },
      ],
      silence: null,
    },
    relationSentences: ['The Lantern is owned by Harbor Union.'],
    silenceSentence: null,
    publisherView: null,
    siteWord: null,
    names: {},
    edition: '2026-11-22',
    sentences: { language: 'en', direction: 'ltr', texts: {} },
  },
};

test('a page that is no article has no publisher and says why', () => {
  expect(answerOf(page, silent, [], false)).toEqual({
    id: 'p1',
    url: page.url,
    article: false,
    signals: ['one list of links'],
    labels: [],
    provider: null,
    publisher: null,
    organizations: [],
    mentions: [],
    relations: [],
    silence: null,
    milliseconds,
    errors: [],
  });
});

test('an article comes with its places, its sentences and the addresses of its references', () => {
  const answer = answerOf(page, read, [], true);
  expect(answer.labels).toEqual(['opinion']);
  expect(answer.provider).toBe('Reuters');
  expect(answer.mentions).toEqual([{ text: 'Harbor Union', entity: 'harbor-union', label: 'Harbor Union', place: 'body', cited: true }]);
  expect(answer.organizations).toEqual([{ entity: 'harbor-union', label: 'Harbor Union', wikidata: null, mentions: 2, cited: 1 }]);
  expect(answer.relations[0]?.sentence).toBe('The Lantern is owned by Harbor Union.');
  expect(answer.relations[0]?.path[0]?.references).toEqual(['https://lantern.example/about']);
  expect(answer.text).toBe('Harbor Union speaks\nThe Harbor Union said so.');
});

test('text is only there when asked for, and errors of both sides are told once', () => {
  const answer = answerOf(page, { ...read, errors: ['a', 'b'] }, ['b', 'c'], false);
  expect(answer).not.toHaveProperty('text');
  expect(answer.errors).toEqual(['a', 'b', 'c']);
});

test('a failure answers nothing but why', () => {
  expect(failureOf(page, ['gave up after 20 s'])).toMatchObject({ article: false, publisher: null, errors: ['gave up after 20 s'] });
});
