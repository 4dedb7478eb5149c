import type { Fault } from '../source.ts';
import { type Base, faultAt } from './rule.ts';

/** People are links of a chain: a name, and a record that needs it. */
export function peopleAsLinks({ known }: Base): Fault[] {
  const needed = new Set(
    known.flatMap(({ entity }) => entity.statements.flatMap(({ value }) => ('entity' in value ? [value.entity] : []))),
  );
  return known.flatMap((one) => {
    const { entity } = one;
    if (entity.kind !== 'person') return [];
    const extra = (['hosts', 'accounts', 'statements'] as const).find((part) => entity[part].length > 0);
    if (extra) return faultAt(one, `a person has no ${extra} here: only a name`, extra);
    if (Object.keys(entity.descriptions).length > 0) return faultAt(one, 'a person has no description here: only a name', 'descriptions');
    if (entity.country !== null) return faultAt(one, 'a person has no country here: only a name', 'country');
    return needed.has(entity.id) ? [] : faultAt(one, 'no record names this person', 'id');
  });
}
