import { expect, it } from 'vitest';
import { annotation, article, say, siteWord } from './invented-annotation.ts';
import type { Article } from './model.ts';
import { toWebAnnotations } from './web-annotations.ts';

const created = '2026-11-22T00:00:00Z';
const of = (given: typeof annotation, at: Article | null) =>
  JSON.parse(JSON.stringify(toWebAnnotations(given, at, article.url, created, say)));

it('writes the publisher, the ties and the mentions, with quotes that can be found again', () => {
  const page = of(annotation, article);
  expect(page.type).toBe('AnnotationPage');
  expect(page.items.map((each: { motivation: string }) => each.motivation)).toEqual([
    'describing',
    'describing',
    'describing',
    'identifying',
  ]);
  expect(page.items[0].body[0].value).toContain('P (p.example)');
  expect(page.items[1].body.at(-1)).toEqual({ type: 'SpecificResource', source: 'https://register.example/1', purpose: 'linking' });
  expect(page.items[2].body.at(-1)).toMatchObject({ value: 'Follow *X* <b>', purpose: 'highlighting' });
  expect(page.items[3].target.selector).toEqual({ type: 'TextQuoteSelector', exact: 'X', prefix: 'The ', suffix: ' said so.' });
  expect(page.items[3].body[1].source).toBe('http://www.wikidata.org/entity/Q42');
});

it('leaves the text around a mention out where the block is not at hand', () => {
  expect(of(annotation, null).items[3].target.selector).toEqual({ type: 'TextQuoteSelector', exact: 'X' });
});

it('takes along the silence, and what the site says of itself with its line', () => {
  const page = of({ ...annotation, silenceSentence: 'None found.', siteWord }, article);
  expect(page.items[3].body[0].value).toBe('None found.');
  expect(page.items[4].body.map((each: { value: string }) => each.value)).toEqual([
    'It says that it is controlled by C *Media*.',
    'controlledby=https://c.example/ (trust.txt)',
  ]);
});
