import { fold } from '../../core/fold.ts';
import type { Entity, EntityId, Knowledge, Statement } from '../../core/model.ts';
import type { Property } from '../../core/properties.ts';
import type { FetchedRecord } from './fetched.ts';
import { namesOf } from './pack.ts';

/** The pack's knowledge with what was fetched on top: curated records win over breadth, breadth over fetched. */
export function withFetched(pack: Knowledge, fetched: readonly FetchedRecord[]): Knowledge {
  if (fetched.length === 0) return pack;
  const entities = new Map<EntityId, Entity>();
  const edges = new Map<EntityId, { from: EntityId; property: Property }[]>();
  const accounts = new Map<string, EntityId>();
  const names = new Map<string, Set<EntityId>>();
  for (const record of fetched) {
    const known = pack.entity(record.id);
    if (known?.layer === 'curated') continue;
    const entity = completed(known, { ...record.entity, statements: record.entity.statements.map((one) => withOwnIds(one, pack)) });
    entities.set(entity.id, entity);
    for (const { property, value } of entity.statements) {
      if ('entity' in value) edges.set(value.entity, [...(edges.get(value.entity) ?? []), { from: entity.id, property }]);
    }
    for (const account of entity.accounts) if (!accounts.has(account)) accounts.set(account, entity.id);
    for (const name of namesOf(entity)) names.set(fold(name), (names.get(fold(name)) ?? new Set()).add(entity.id));
  }
  return {
    entity: (id) => entities.get(id) ?? pack.entity(id),
    inverse: (id) => [...pack.inverse(id), ...(edges.get(id) ?? [])],
    publisherOf: pack.publisherOf,
    accountOf: (address) => pack.accountOf(address) ?? accounts.get(address) ?? null,
    named: (name) => [...new Set([...pack.named(name), ...(names.get(fold(name)) ?? [])])],
  };
}

/** A breadth record keeps what it says and gains what it does not know. */
function completed(known: Entity | null, fetched: Entity): Entity {
  if (!known) return fetched;
  return {
    ...fetched,
    ...known,
    labels: { ...fetched.labels, ...known.labels },
    descriptions: { ...fetched.descriptions, ...known.descriptions },
    accounts: [...new Set([...known.accounts, ...fetched.accounts])],
    accountReferences: [...known.accountReferences, ...fetched.accountReferences],
    country: known.country ?? fetched.country,
    statements: [...known.statements, ...fetched.statements],
  };
}

/** Where a value's Wikidata item is one of our records, the statement names that. */
function withOwnIds(statement: Statement, pack: Knowledge): Statement {
  if (!('entity' in statement.value)) return statement;
  const own = pack.entity(statement.value.entity);
  return own ? { ...statement, value: { entity: own.id } } : statement;
}
