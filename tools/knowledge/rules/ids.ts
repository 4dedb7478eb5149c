import type { Fault } from '../source.ts';
import { type Base, faultAt, type Known } from './rule.ts';

/** An id names one record, and no other. */
export function uniqueIds({ known }: Base): Fault[] {
  return repeated(known, (one) => [one.entity.id]).map(([one, first]) => faultAt(one, `this id stands already in ${placeOf(first)}`, 'id'));
}

/** A Wikidata item is one organization, so it is one record. */
export function uniqueWikidata({ known }: Base): Fault[] {
  return repeated(known, (one) => one.entity.wikidata ?? []).map(([one, first]) =>
    faultAt(one, `${one.entity.wikidata} is already the Wikidata item of ${first.entity.id}`, 'wikidata'),
  );
}

/** Records of a file stand in the order of their ids, so that two people who add one do not collide. */
export function sortedRecords({ known }: Base): Fault[] {
  return known.flatMap((one, index) => {
    const before = known[index - 1];
    if (!before || before.source.file !== one.source.file || before.entity.id <= one.entity.id) return [];
    return faultAt(one, `records are sorted by id: this one belongs before ${before.entity.id}`, 'id');
  });
}

/** Pairs of a record and the earlier one that has the same key. */
export function repeated(known: readonly Known[], keysOf: (one: Known) => string | readonly string[]): (readonly [Known, Known, string])[] {
  const first = new Map<string, Known>();
  return known.flatMap((one) =>
    [keysOf(one)].flat().flatMap((key) => {
      const earlier = first.get(key);
      if (!earlier) first.set(key, one);
      return earlier ? [[one, earlier, key] as const] : [];
    }),
  );
}

/** "file:line" of a record. */
export function placeOf({ source }: Known): string {
  return `${source.file}:${source.lineOf('id')}`;
}
