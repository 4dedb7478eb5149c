/** The article that this project was born from, and a twin of it in our own prose. */
import { existsSync, readFileSync } from 'node:fs';
import { answerOf, type ContractAnswer } from '../tools/annotate/contract.ts';
import { expect, type Reader, test } from './extension.ts';

const articles = new URL('../../shared/articles/', import.meta.url);
const absent = !existsSync(articles);

interface Expected {
  readonly url: string;
  readonly publisher: Readonly<Record<string, unknown>>;
  readonly organizations: readonly {
    readonly key: string;
    readonly name: string;
    readonly surfaces: readonly string[];
    readonly mentions: { readonly min: number; readonly max: number };
    readonly followLines: number;
    readonly cited: boolean | null;
  }[];
  readonly mustNot: readonly { readonly text: string }[];
  readonly relations: Readonly<Record<string, readonly { readonly organization: string; readonly evidenceAnyOf: readonly string[] }[]>>;
}

async function annotationOf(reader: Reader, html: string | Buffer, url: string): Promise<ContractAnswer> {
  const { page, report } = await reader.reads(html, url);
  const errors = [...page.extensionErrors];
  await page.closes();
  return answerOf({ id: 'e2e', url, file: '' }, report, errors, false);
}

/** A name as it is compared: without a leading "the" and a possessive. */
const bare = (text: string) =>
  text
    .replace(/^the\s+/i, '')
    .replace(/[’']s$/, '')
    .replace(/\s+/g, ' ');

test.describe('the seed article', () => {
  test.skip(absent, '../shared with the seed article is absent');

  for (const file of ['seed.html', 'seed-nolinks.html']) {
    for (const where of ['at its own address', 'at another address']) {
      test(`${file} ${where}`, async ({ reader }) => {
        const expected: Expected = JSON.parse(readFileSync(new URL('seed.expected.json', articles), 'utf8'));
        const html = readFileSync(new URL(file, articles), 'utf8');
        const url = where === 'at its own address' ? expected.url : 'https://elsewhere.example/2021/10/an-article';
        const answer = await annotationOf(reader, html, url);

        expect(answer.errors).toEqual([]);
        expect(answer.article).toBe(true);
        expect(answer.publisher).toMatchObject({ ...expected.publisher, host: new URL(url).hostname });
        for (const { name, surfaces, mentions, followLines, cited } of expected.organizations) {
          const found = answer.mentions.filter((mention) => surfaces.includes(bare(mention.text)));
          expect(new Set(found.map((mention) => mention.entity)).size, `${name} is one entity`).toBe(1);
          expect(found.length, `mentions of ${name}`).toBeGreaterThanOrEqual(mentions.min);
          expect(found.length, `mentions of ${name}`).toBeLessThanOrEqual(mentions.max + followLines);
          const organization = answer.organizations.find((one) => one.entity === found[0]?.entity);
          if (cited !== null) expect((organization?.cited ?? 0) > 0, `${name} is cited`).toBe(cited);
        }
        const texts = answer.mentions.map((mention) => bare(mention.text));
        for (const { text } of expected.mustNot) expect(texts).not.toContain(text);
        const surfacesOf = (key: string) => expected.organizations.find((one) => one.key === key)?.surfaces ?? [];
        const wanted = expected.relations[file] ?? [];
        expect(answer.relations).toHaveLength(wanted.length);
        for (const { organization, evidenceAnyOf } of wanted) {
          const entity = answer.mentions.find((mention) => surfacesOf(organization).includes(bare(mention.text)))?.entity;
          const relation = answer.relations.find((one) => one.entity === entity);
          expect(relation).toMatchObject({ kind: 'points-to', basis: 'page' });
          const kept = relation?.evidence.filter((one) => evidenceAnyOf.includes(one.kind) && one.quote) ?? [];
          expect(kept.length, `quoted evidence for ${organization}`).toBeGreaterThan(0);
        }
      });
    }
  }
});

test.describe('a twin of it', () => {
  const twin = readFileSync(new URL('pages/twin.html', import.meta.url), 'utf8');
  const inWords = twin.replace(/<a href="https:\/\/[^"]*">(Twitter|Facebook|YouTube|site)<\/a>/g, '$1');

  for (const [form, html] of [
    ['with links', twin],
    ['in words only', inWords],
  ] as const) {
    test(`${form}, asks to follow the two that it cites`, async ({ reader }) => {
      const answer = await annotationOf(reader, html, 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002');

      expect(answer.publisher).toMatchObject({ entity: null, label: 'Border Notes', labelBasis: 'declared', host: 'border-notes.example' });
      const named = answer.organizations.map((one) => one.label);
      expect(named).toEqual(
        expect.arrayContaining([
          'National Council of Resistance of Iran',
          'International Atomic Energy Agency',
          'Reuters',
          'BBC',
          'International Crisis Group',
        ]),
      );
      for (const elsewhere of ['NATO', 'UNESCO', 'World Health Organization', 'X', 'Facebook', 'Twitter', 'YouTube']) {
        expect(answer.mentions.map((mention) => mention.text)).not.toContain(elsewhere);
      }
      const pointers = answer.relations.map(({ entity, kind, basis }) => ({ entity, kind, basis }));
      expect(pointers).toHaveLength(2);
      expect(pointers).toEqual(
        expect.arrayContaining([
          { entity: 'ncri', kind: 'points-to', basis: 'page' },
          { entity: 'pmoi', kind: 'points-to', basis: 'page' },
        ]),
      );
      for (const { sentence, evidence } of answer.relations) {
        expect(sentence).toMatch(/^This page asks its readers to follow .+\. This alone does not show who runs the site\./);
        expect(evidence.some((one) => one.quote !== null && one.place === 'closing lines')).toBe(true);
      }
      expect(answer.errors).toEqual([]);
    });
  }
});
