import { properties } from '../../../src/core/properties.ts';
import type { Fault } from '../source.ts';
import { type Base, faultAt } from './rule.ts';

/** Nobody holds themselves: following who holds whom today never comes back. */
export function noCycles({ known, byId }: Base): Fault[] {
  const above = (id: string): readonly string[] =>
    (byId.get(id)?.entity.statements ?? []).flatMap(({ property, value, end }) =>
      end === null && 'entity' in value && properties[property].group === 'control' ? [value.entity] : [],
    );
  const done = new Set<string>();
  const faults: Fault[] = [];
  const climb = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    const one = byId.get(id);
    if (at >= 0 && one) faults.push(faultAt(one, `holds itself: ${[...path.slice(at), id].join(' → ')}`, 'statements'));
    if (at >= 0 || done.has(id)) return;
    for (const holder of above(id)) climb(holder, [...path, id]);
    done.add(id);
  };
  for (const { entity } of known) climb(entity.id, []);
  return faults;
}
