import { type Kind, stateOrgans } from './kinds.ts';
import type { Entity, Knowledge } from './model.ts';
import { type Property, properties } from './properties.ts';

/** What no relation runs through by its kind alone (claims.md, "Nothing runs through"). */
const barrierKinds: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'government',
  'asset-manager',
  'fund',
  'stock-exchange',
  'cooperative',
  'broadcasters-union',
  'press-council',
  'trade-association',
  // Of living people only their role in a chain is said: they end it.
  'person',
]);

/** Who may be the common holder of siblings: companies (publishers are such), families, foundations, parties. */
const holderKinds: ReadonlySet<Kind> = new Set<Kind>([
  'company',
  'holding',
  'bank',
  'family',
  'foundation',
  'trust',
  'party',
  'news-agency',
  'broadcaster',
  'newspaper',
  'magazine',
  'news-site',
]);

const mostMembers = 40;
const corporate: ReadonlySet<Kind> = new Set<Kind>(['company', 'holding', 'bank', 'family', 'foundation', 'trust']);

/** Bodies count their members; a company's many titles are its own and no members. */
function membersOf(entity: Entity, knowledge: Knowledge): number {
  const counted: ReadonlySet<Property> = new Set<Property>(
    corporate.has(entity.kind) ? ['memberOf', 'affiliation'] : ['memberOf', 'affiliation', 'partOf'],
  );
  return new Set(
    knowledge
      .inverse(entity.id)
      .filter(({ property }) => counted.has(property))
      .map(({ from }) => from),
  ).size;
}

/** A party to which organs of a state belong: what else belongs to it belongs to the state. */
function isPartyOfState(entity: Entity, knowledge: Knowledge): boolean {
  if (entity.kind !== 'party') return false;
  return knowledge.inverse(entity.id).some(({ from, property }) => {
    const below = properties[property].group === 'control' ? knowledge.entity(from) : null;
    return below !== null && isStateOrgan(below);
  });
}

/** True where no relation may run through this organization; it may still be a relation's end. */
export function isBarrier(entity: Entity, knowledge: Knowledge): boolean {
  if (barrierKinds.has(entity.kind) || entity.barrier !== null || isPartyOfState(entity, knowledge)) return true;
  return !entity.passable && membersOf(entity, knowledge) > mostMembers;
}

/** An organ of a state, or of a party of the state: only its own units are kin of what it holds. */
export function holdsForState(entity: Entity, knowledge: Knowledge): boolean {
  if (entity.kind !== 'party') return isStateOrgan(entity);
  return entity.statements.some(({ property, value }) => {
    const above = properties[property].group === 'control' && 'entity' in value ? knowledge.entity(value.entity) : null;
    return above !== null && isPartyOfState(above, knowledge);
  });
}

/** An organ of a state: a path up ends there, and goes on only to its own units. */
export function isStateOrgan(entity: Entity): boolean {
  return stateOrgans.has(entity.kind);
}

/** An organization whose belongings are kin to one another. */
export function mayHoldSiblings(entity: Entity): boolean {
  return holderKinds.has(entity.kind);
}

/** A co-operative of the press: a member paper and its agency are not kin, in either direction. */
export function isPressCooperative(entity: Entity): boolean {
  return entity.kind === 'cooperative' || (entity.kind === 'news-agency' && entity.barrier !== null);
}
