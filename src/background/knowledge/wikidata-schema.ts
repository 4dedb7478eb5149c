import * as v from 'valibot';

/** Forms of what comes from outside: Wikidata's answers, and the cache's own records when they are read back. */

const found = v.object({
  id: v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/)),
  label: v.optional(v.string()),
  aliases: v.optional(v.array(v.string())),
  match: v.optional(v.object({ text: v.optional(v.string()) })),
});
const failure = v.object({ code: v.string() });

/** An answer of `wbgetentities`; the entities themselves are read field by field. */
export const entitiesAnswer = v.object({
  error: v.optional(failure),
  entities: v.optional(v.record(v.string(), v.looseObject({}))),
});

/** An answer of `wbsearchentities`. */
export const searchAnswer = v.object({ error: v.optional(failure), search: v.optional(v.array(found)) });

export type FoundItem = v.InferOutput<typeof found>;

/** What a page may ask to look up. */
export const lookUpRequest = v.union([
  v.object({ wikidata: v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/)) }),
  v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(160)) }),
]);
