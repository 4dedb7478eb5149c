import * as v from 'valibot';
import { kinds } from '../../src/core/kinds.ts';
import { properties } from '../../src/core/properties.ts';

/** The form of a knowledge file (docs/knowledge.md). Every scalar is text: YAML is read without guessing numbers or dates. */

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const texts = v.array(text, 'must be a list: [one, two]');
const byLanguage = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language code such as en or zh-Hant')),
  text,
  'must be names by language: { en: … }',
);
const value = v.union(
  [text, v.strictObject({ text })],
  'must be the id of a record, a date or words, { text: … } for a name without a record, or none',
);

const propertyValues = Object.fromEntries(Object.keys(properties).map((property) => [property, v.optional(value)]));

const statement = v.strictObject(
  {
    ...propertyValues,
    start: v.optional(text),
    end: v.optional(text),
    share: v.optional(text),
    rank: v.optional(v.picklist(['preferred', 'normal'], 'must be preferred or normal')),
    by: v.optional(text),
    ending: v.optional(text),
    refs: v.pipe(
      v.array(text, 'must be a list of source keys: [key § place]'),
      v.minLength(1, 'names no source: a statement needs at least one'),
    ),
  },
  'must be { property: value, refs: [source] }',
);

const record = v.strictObject(
  {
    id: v.pipe(v.string('must be text'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')),
    kind: v.picklist(kinds, 'is not a kind of src/core/kinds.ts'),
    labels: v.pipe(
      byLanguage,
      v.check((labels) => Object.keys(labels).length > 0, 'needs at least one name'),
    ),
    descriptions: v.optional(byLanguage),
    aliases: v.optional(
      v.strictObject(
        { free: v.optional(texts), 'needs-evidence': v.optional(texts), 'never-alone': v.optional(texts) },
        'must be { free: […], needs-evidence: […], never-alone: […] }',
      ),
    ),
    country: v.optional(v.pipe(v.string('must be text'), v.regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)'))),
    hosts: v.optional(texts),
    accounts: v.optional(texts),
    accountRefs: v.optional(texts),
    wikidata: v.optional(v.pipe(v.string('must be text'), v.regex(/^Q[1-9]\d{0,9}$/, 'must be a Wikidata item: Q and a number'))),
    wikidataRef: v.optional(text),
    barrier: v.optional(text),
    passable: v.optional(text),
    statements: v.optional(v.array(statement, 'must be a list of statements')),
  },
  'must be a record: id, kind, labels and what is known',
);

const sourceEntry = v.strictObject({ title: text, url: text, asOf: text, seen: text }, 'must be { title, url, asOf, seen }');

export const fileSchema = v.strictObject(
  {
    sources: v.optional(v.record(v.string(), sourceEntry, 'must be sources by key')),
    records: v.array(record, 'must be a list of records'),
  },
  'must have sources and records',
);

export type FileContent = v.InferOutput<typeof fileSchema>;
export type WrittenSource = v.InferOutput<typeof sourceEntry>;
export type WrittenStatement = v.InferOutput<typeof statement>;
export type WrittenRecord = v.InferOutput<typeof record>;

type Issue = v.BaseIssue<unknown>;

/** Says one schema issue in plain words: what stands where, and what is wrong with it. */
export function sayIssue(issue: Issue): string {
  const path = issue.path ?? [];
  const key = String(path.at(-1)?.key ?? 'the file');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `"${key}" is not a known word here${closeTo(key, path.at(-2)?.key)}`;
  if (issue.received === 'undefined') return `"${key}" is missing`;
  const found = typeof issue.input === 'string' ? ` (found "${issue.input}")` : '';
  const where = /^\d+$/.test(key) && path.length > 1 ? `"${String(path.at(-2)?.key)}", entry ${Number(key) + 1}` : `"${key}"`;
  return `${where} ${issue.message}${found}`;
}

/** Suggests a property where an unknown word looks like one. */
function closeTo(word: string, parent: unknown): string {
  if (typeof parent !== 'number') return '';
  const folded = word.toLowerCase().replace(/[^a-z]/g, '');
  const meant = Object.keys(properties).find((property) => property.toLowerCase().startsWith(folded.slice(0, 5)));
  return meant ? ` (did you mean ${meant}?)` : '';
}
