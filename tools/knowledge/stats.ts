import type { OpenPack } from '../../src/background/knowledge/pack.ts';
import { publisherKinds } from '../../src/core/kinds.ts';
import type { Entity } from '../../src/core/model.ts';
import { regionOf } from './regions.ts';

const owning = new Set(['ownedBy', 'parentOrganization', 'publisher', 'operatedBy', 'partOf']);
const unmarked = new Set(['person', 'country', 'family']);

/** Every entity of a pack, in order of their ids. */
export function entitiesOf(pack: OpenPack): readonly Entity[] {
  return pack.ids.flatMap((id) => pack.knowledge.entity(id) ?? []);
}

/** Whether an entity is a curated news publisher: what `publishers` counts. */
export function isPublisher(entity: Entity): boolean {
  return entity.layer === 'curated' && (publisherKinds as readonly string[]).includes(entity.kind);
}

/** Whether a record says who holds an organization today. */
export function hasOwner(entity: Entity): boolean {
  return entity.statements.some(({ property, value, end }) => owning.has(property) && end === null && !('none' in value));
}

/** The figures of contracts.md for `knowledge -- stats`. */
export function statsOf(pack: OpenPack): object {
  const all = entitiesOf(pack);
  const curated = all.filter((entity) => entity.layer === 'curated');
  const publishers = curated.filter(isPublisher);
  const statements = curated.flatMap((entity) => entity.statements);
  const references = statements.flatMap((statement) => statement.references);
  const countries = new Set(publishers.flatMap((entity) => entity.country ?? []));
  return {
    organizations: all.filter((entity) => !unmarked.has(entity.kind)).length,
    curatedOrganizations: curated.filter((entity) => !unmarked.has(entity.kind)).length,
    publishers: publishers.length,
    publishersWithOwner: publishers.filter(hasOwner).length,
    hosts: new Set(publishers.flatMap((entity) => entity.hosts)).size,
    countries: countries.size,
    regions: count(publishers.map((entity) => regionOf(entity.country))),
    aliases: curated.reduce((sum, entity) => sum + entity.aliases.length, 0),
    statements: statements.length,
    byProperty: count(statements.map((statement) => statement.property)),
    references: references.length,
    sources: new Set(references.map((reference) => reference.url)).size,
    people: curated.filter((entity) => entity.kind === 'person').length,
    packBytes: pack.bytes,
    edition: pack.edition,
  };
}

/** How often each word occurs, most frequent first, then by the word. */
export function count(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
