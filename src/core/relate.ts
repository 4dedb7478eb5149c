import { holdsForState, isBarrier, isPressCooperative, isStateOrgan, mayHoldSiblings } from './barriers.ts';
import { type Edge, edgesDown, edgesUp } from './edges.ts';
import type { Entity, EntityId, Knowledge, NamedOrganization, Publisher, Relation, RelationKind } from './model.ts';
import type { Pointer } from './pointers.ts';
import type { Property } from './properties.ts';
import { type Overlap, overlap } from './time.ts';

const mostEdges = 4;
const mostPaths = 20_000;

/** A path as far as it has come: up from the publisher, then perhaps down from one holder. */
interface Walk {
  readonly at: Entity;
  readonly edges: readonly Edge[];
  readonly visited: readonly EntityId[];
  readonly direction: 'up' | 'down';
  /** Where the path turned downward. */
  readonly holder: Entity | null;
}

/** A path that claims.md allows, with what it makes of its end. */
interface Tie {
  readonly kind: RelationKind;
  readonly edges: readonly Edge[];
  readonly time: Overlap;
}

const units: ReadonlySet<Property> = new Set<Property>(['partOf', 'parentOrganization']);
const neverPassedOn: ReadonlySet<Property> = new Set<Property>(['foundedBy', 'represents']);

/** What the edge that reaches an organization makes it to the publisher. */
function kindOfEdge(property: Property): RelationKind {
  if (property === 'ownedBy') return 'owner';
  if (property === 'partOf' || property === 'parentOrganization') return 'part';
  if (property === 'funder' || property === 'sponsor') return 'funder';
  return property === 'memberOf' || property === 'affiliation' || property === 'foundedBy' || property === 'represents'
    ? 'affiliate'
    : 'controller';
}

function upward(walk: Walk, knowledge: Knowledge): { edges: Edge[]; soft: Edge[] } {
  const passing = walk.edges.length > 0;
  if (walk.direction === 'down' || (passing && (isBarrier(walk.at, knowledge) || isStateOrgan(walk.at)))) return { edges: [], soft: [] };
  const all = edgesUp(walk.at.id, knowledge);
  const soft = all.filter((edge) => edge.group === 'soft' && !(passing && neverPassedOn.has(edge.step.property)));
  return { edges: all.filter((edge) => edge.group === 'control'), soft };
}

/** The edges down from here: from the publisher itself, from a common holder, from an organ of state to its own units. */
function downward(walk: Walk, knowledge: Knowledge): Edge[] {
  const { at, edges, holder, visited } = walk;
  const climbed = walk.direction === 'up' && edges.length > 0;
  if (edges.length > 0 && isBarrier(at, knowledge)) return [];
  if (climbed && !mayHoldSiblings(at) && !isStateOrgan(at)) return [];
  const start = knowledge.entity(visited[0] ?? '');
  if (walk.direction === 'down' && start && isBarrier(start, knowledge)) return [];
  const turnedAt = climbed ? at : holder;
  const down = edgesDown(at.id, knowledge);
  return turnedAt && holdsForState(turnedAt, knowledge) ? down.filter((edge) => units.has(edge.step.property)) : down;
}

/** A press agency is no kin of its papers, and an organ of a state no belonging of anyone but another. */
function mayBelong(below: Entity, above: Entity): boolean {
  return !isPressCooperative(below) && (!isStateOrgan(below) || isStateOrgan(above));
}

function kindOfPath(walk: Walk, edge: Edge): RelationKind {
  if (walk.direction === 'up') return kindOfEdge(edge.step.property);
  return walk.holder === null ? 'owned' : 'sibling';
}

function better(a: Tie, b: Tie | undefined): boolean {
  if (!b) return true;
  if (a.time.former !== b.time.former) return b.time.former;
  if (a.edges.length !== b.edges.length) return a.edges.length < b.edges.length;
  const weakest = (tie: Tie) => Math.min(...tie.edges.map((edge) => edge.weight));
  if ((a.time.asOf === null) !== (b.time.asOf === null)) return a.time.asOf === null;
  return weakest(a) > weakest(b);
}

/** Every organization that the publisher is tied to by record, with its best path. Breadth first, at most four edges. */
export function tiesOf(publisher: EntityId, knowledge: Knowledge, today: string): ReadonlyMap<EntityId, Tie> {
  const ties = new Map<EntityId, Tie>();
  const start = knowledge.entity(publisher);
  if (!start) return ties;
  let paths = 0;
  const keep = (walk: Walk, edge: Edge, end: EntityId, kind: RelationKind): Overlap | null => {
    const edges = [...walk.edges, edge];
    const time = overlap(
      edges.map((each) => each.period),
      today,
    );
    if (time) {
      const tie = { kind, edges, time };
      if (better(tie, ties.get(end))) ties.set(end, tie);
    }
    return time;
  };
  let front: Walk[] = [{ at: start, edges: [], visited: [publisher], direction: 'up', holder: null }];
  for (let length = 0; length < mostEdges && front.length > 0 && paths < mostPaths; length += 1) {
    const next: Walk[] = [];
    for (const walk of front) {
      const up = upward(walk, knowledge);
      for (const edge of up.soft) {
        const end = knowledge.entity(edge.step.to);
        if (end && !walk.visited.includes(end.id) && !(edge.step.property === 'memberOf' && isPressCooperative(end))) {
          keep(walk, edge, end.id, kindOfEdge(edge.step.property));
        }
      }
      const steps = [
        ...up.edges.map((edge) => ({ edge, id: edge.step.to, direction: 'up' as const })),
        ...downward(walk, knowledge).map((edge) => ({ edge, id: edge.step.from, direction: 'down' as const })),
      ];
      for (const { edge, id, direction } of steps) {
        const at = knowledge.entity(id);
        if (!at || paths >= mostPaths || walk.visited.includes(id)) continue;
        const turned = direction === 'down' && walk.direction === 'up' && walk.edges.length > 0 ? walk.at : walk.holder;
        if (direction === 'down' && !mayBelong(at, turned ?? start)) continue;
        paths += 1;
        const moved: Walk = { at, edges: [...walk.edges, edge], visited: [...walk.visited, id], direction, holder: turned };
        if (keep(walk, edge, id, kindOfPath({ ...walk, direction, holder: turned }, edge))) next.push(moved);
      }
    }
    front = next;
  }
  return ties;
}

function recordRelation(entity: EntityId, tie: Tie): Relation {
  const { start, end, former, asOf } = tie.time;
  const path = tie.edges.map((edge) => edge.step);
  return { entity, kind: tie.kind, basis: 'record', former, start, end, asOf, path, evidence: [], person: null, disclosed: false };
}

const plain = { former: false, start: null, end: null, asOf: null, path: [], disclosed: false } as const;

/**
 * How the publisher stands to each organization that the article names, by claims.md: what our records say, then what the page
 * points to. `today` is an ISO date: the core knows no clock.
 */
export function relate(
  publisher: Publisher,
  organizations: readonly Pick<NamedOrganization, 'entity'>[],
  pointers: readonly Pointer[],
  knowledge: Knowledge,
  today: string,
): Relation[] {
  const relations: Relation[] = [];
  const named = new Set(organizations.map(({ entity }) => entity).filter((entity) => entity !== null));
  const ties = publisher.entity === null ? new Map<EntityId, Tie>() : tiesOf(publisher.entity, knowledge, today);
  for (const entity of named) {
    if (entity === publisher.entity) {
      relations.push({ ...plain, entity, kind: 'same', basis: 'record', evidence: [], person: null });
      continue;
    }
    const tie = ties.get(entity);
    if (tie && knowledge.entity(entity)?.kind !== 'person') relations.push(recordRelation(entity, tie));
  }
  for (const { entity, person, evidence } of pointers) {
    if (!named.has(entity) || entity === publisher.entity) continue;
    relations.push({ ...plain, entity, kind: 'points-to', basis: 'page', evidence, person });
  }
  return relations;
}
