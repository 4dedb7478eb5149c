import * as v from 'valibot';
import { kinds } from '../../core/kinds.ts';
import type { Entity, EntityId, Value } from '../../core/model.ts';
import { type Property, properties } from '../../core/properties.ts';

/** One organization as it came from Wikidata, with the names of those that its statements mention. */
export interface FetchedRecord {
  /** Its Wikidata item. */
  readonly id: EntityId;
  readonly entity: Entity;
  readonly names: Readonly<Record<EntityId, string>>;
  /** The day it was got (ISO). */
  readonly fetched: string;
}

const text = v.pipe(v.string(), v.maxLength(2000));
const maybe = v.nullable(text);
const texts = v.record(v.string(), text);
const value = v.union([
  v.strictObject({ entity: text }),
  v.strictObject({ text }),
  v.strictObject({ date: text }),
  v.strictObject({ none: v.literal(true) }),
]) satisfies v.GenericSchema<unknown, Value>;

const references = v.array(v.object({ title: text, url: v.pipe(text, v.regex(/^https?:\/\//)), asOf: text, seen: text, where: maybe }));

const statement = v.object({
  property: v.picklist(Object.keys(properties) as Property[]),
  value,
  start: maybe,
  end: maybe,
  share: maybe,
  rank: v.picklist(['preferred', 'normal']),
  by: maybe,
  ending: maybe,
  references,
});

const entity = v.object({
  id: text,
  layer: v.literal('fetched'),
  kind: v.picklist(kinds),
  labels: texts,
  descriptions: texts,
  aliases: v.array(v.object({ name: text, use: v.picklist(['free', 'needs evidence', 'never alone']) })),
  country: maybe,
  hosts: v.array(text),
  accounts: v.array(text),
  accountReferences: v.optional(references, []),
  wikidata: maybe,
  statements: v.array(statement),
  passable: v.boolean(),
  barrier: maybe,
}) satisfies v.GenericSchema<unknown, Entity>;

/** A record as it lies in the cache: what was written by an older version, or damaged, is not read. */
export const fetchedRecord = v.object({ id: text, entity, names: texts, fetched: text }) satisfies v.GenericSchema<unknown, FetchedRecord>;
