import type { EntityId, Knowledge, NamedOrganization, Publisher, Relation, Silence } from './model.ts';

/**
 * How far was looked, where our records hold no tie; null where they hold one, and where nobody else is named. A pointer is no tie,
 * and a publisher naming itself is none. An organization of which we have but the name is not in our records.
 */
export function silence(
  publisher: Publisher,
  organizations: readonly Pick<NamedOrganization, 'entity'>[],
  relations: readonly Relation[],
  knowledge: Knowledge,
): Silence | null {
  if (relations.some(({ basis, kind }) => basis === 'record' && kind !== 'same')) return null;
  const others = organizations.filter(({ entity }) => entity === null || entity !== publisher.entity);
  const publisherKnown = publisher.entity !== null;
  if (publisherKnown && others.length === 0) return null;
  const recorded = (id: EntityId | null) => id !== null && (knowledge.entity(id)?.layer ?? 'breadth') !== 'breadth';
  const known = others.filter(({ entity }) => recorded(entity)).length;
  return { publisherKnown, named: others.length, searched: publisherKnown ? known : 0, unknown: others.length - known };
}
