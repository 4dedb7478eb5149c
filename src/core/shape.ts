/** What stands out about an organization on this page: told by shape, before any colour. */
import type { EntityId, Mention, NamedOrganization, Relation } from './model.ts';

/** Tied to the publisher by records, pointed to by the page, known to us, or not in our records. */
export type Shape = 'record' | 'page' | 'known' | 'unknown';

/** The shape of an organization; a tie by record goes before a pointer. That it is the publisher itself is no tie. */
export function shapeOf(entity: EntityId | null, relations: readonly Relation[]): Shape {
  if (entity === null) return 'unknown';
  const own = relations.filter((relation) => relation.entity === entity && relation.kind !== 'same');
  if (own.some((relation) => relation.basis === 'record')) return 'record';
  return own.length > 0 ? 'page' : 'known';
}

/** The index of the organization that a mention means, or -1. */
export function organizationOf(mention: Mention, organizations: readonly NamedOrganization[]): number {
  return organizations.findIndex((organization) =>
    mention.entity === null ? organization.entity === null && organization.label === mention.label : organization.entity === mention.entity,
  );
}

/** The indices of an organization's mentions, in the order of the text. */
export function mentionsOf(organization: NamedOrganization, mentions: readonly Mention[]): readonly number[] {
  return mentions.flatMap((mention, at) => (organizationOf(mention, [organization]) === 0 ? [at] : []));
}
