import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../tools/knowledge/build-pack.ts';
import { nameClasses } from '../../tools/knowledge/name-classes.ts';
import { entityOf } from '../../tools/knowledge/records.ts';
import { readSources } from '../../tools/knowledge/source.ts';
import type { Article, Findings } from '../core/model.ts';
import type { Lexicon } from '../core/names.ts';
import type { Sentences } from '../core/words.ts';
import { find, present } from './annotate.ts';
import { openPack } from './knowledge/pack.ts';

/** Short harmless articles on real hosts, by real names, through the whole flow and our real records. */
interface Row {
  readonly url: string;
  readonly lang: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

const today = '2026-11-22';
const told = rows<Row & { readonly ties: readonly string[] }>('ties');
const tempting = rows<Row & { readonly why: string; readonly tempts: string }>('tempting');
let lexicon: Lexicon;

beforeAll(async () => {
  const { records } = await readSources('knowledge');
  lexicon = openPack(buildPack(records.map(entityOf), nameClasses(), readFileSync('tools/train/tagger.bin')));
}, 120_000);

function rows<R>(name: string): readonly R[] {
  const lines = readFileSync(`e2e/articles/${name}.jsonl`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

function articleOf({ url, lang, title, text }: Row): Article {
  return {
    url,
    lang,
    blocks: [
      { place: 'title', text: title, links: [] },
      { place: 'body', text, links: [] },
    ],
    furniture: [],
    imprint: { declarations: [], parents: [], labels: [], provider: null, published: null },
  };
}

function tiesIn({ relations }: Findings): string[] {
  return relations.map(({ entity, kind, former }) => `${entity} ${kind}${former ? ' former' : ''}`).sort();
}

const languages: readonly Sentences[] = readdirSync('public/_locales').map((language) => {
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const texts = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  return { language, direction: 'ltr', texts };
});

function readingOf(article: Article) {
  return { article, reading: { blocks: article.blocks, blockPieces: [0, 1], furniture: [] } };
}

/** The sentence of silence in every language, English first. */
function silenceOf(row: Row, findings: Findings): (string | null)[] {
  const inEnglish = languages.filter(({ language }) => language === 'en');
  return [...inEnglish, ...languages].map(
    (sentences) => present(readingOf(articleOf(row)), findings, lexicon.knowledge, 'today', sentences).silenceSentence,
  );
}

test('there are articles of every kind of relation, in many languages', () => {
  const kinds = new Set(
    told.flatMap(({ ties }) => (ties.length === 0 ? ['nothing'] : ties.map((tie) => tie.split(' ').slice(1).join(' ')))),
  );
  expect([...kinds]).toEqual(
    expect.arrayContaining(['same', 'part', 'owner', 'controller', 'owned', 'sibling', 'funder', 'affiliate', 'owner former', 'nothing']),
  );
  expect(told.length).toBeGreaterThanOrEqual(60);
  expect(tempting.length).toBeGreaterThanOrEqual(100);
  expect(new Set(told.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(8);
});

describe('what our records say is told, and nothing else', () => {
  test.each(told.map((row) => [row.publisher, row.text, row] as const))('%s: %s', (publisher, _text, row) => {
    const article = articleOf(row);
    const findings = find(article, lexicon, today);
    expect(findings.publisher.entity).toBe(publisher);
    expect(tiesIn(findings)).toEqual([...row.ties].sort());
    for (const sentences of languages) {
      const { relationSentences } = present(readingOf(article), findings, lexicon.knowledge, 'today', sentences);
      expect(relationSentences).toHaveLength(findings.relations.length);
      for (const sentence of relationSentences) {
        expect(sentence).toMatch(/^\S.{8,300}[.。]$/u);
        expect(sentence).not.toMatch(/[{}]|\.\.|undefined|null|\(\)| {2}/);
      }
    }
  });
});

describe('what tempts yields nothing', () => {
  test.each(tempting.map((row) => [row.why, row.publisher, row.tempts, row] as const))(
    '%s: %s names %s',
    (_why, publisher, tempts, row) => {
      const findings = find(articleOf(row), lexicon, today);
      expect(findings.publisher.entity).toBe(publisher);
      expect(findings.organizations.map(({ entity }) => entity)).toContain(tempts);
      expect(tiesIn(findings)).toEqual([]);
      expect(findings.silence?.searched).toBeGreaterThanOrEqual(1);
      expect(silenceOf(row, findings)[0]).toMatch(
        /^\d+ organizations? named; for \d+ of them our records were searched for ties to .+: none found\.( \d+ (is|are) not in our records\.)?$/,
      );
    },
  );
});

test('a publisher that we do not know: names are linked, ties are not looked for', () => {
  for (const row of told.slice(0, 20)) {
    const elsewhere = { ...row, url: 'https://courier.example/2026/11/1' };
    const findings = find(articleOf(elsewhere), lexicon, today);
    expect(findings.relations).toEqual([]);
    for (const sentence of silenceOf(elsewhere, findings)) expect(sentence).toContain('courier.example');
  }
});
