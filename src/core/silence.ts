import type { NamedOrganization, Publisher, Relation, Silence } from './model.ts';

/** How far was looked, where our records hold no tie; null where they hold one. A pointer is no tie, and a publisher naming itself is none. */
export function silence(
  publisher: Publisher,
  organizations: readonly Pick<NamedOrganization, 'entity'>[],
  relations: readonly Relation[],
): Silence | null {
  if (relations.some(({ basis, kind }) => basis === 'record' && kind !== 'same')) return null;
  const others = organizations.filter(({ entity }) => entity === null || entity !== publisher.entity);
  const known = others.filter(({ entity }) => entity !== null).length;
  const publisherKnown = publisher.entity !== null;
  return { publisherKnown, named: others.length, searched: publisherKnown ? known : 0, unknown: others.length - known };
}
