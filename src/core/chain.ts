import { isBarrier } from './barriers.ts';
import { type Edge, edgesUp } from './edges.ts';
import type { EntityId, Knowledge, PathStep } from './model.ts';
import type { Property } from './properties.ts';
import { overlap } from './time.ts';

const longestChain = 8;
const preferred: readonly Property[] = ['ownedBy', 'parentOrganization', 'partOf', 'publisher', 'operatedBy', 'controlledBy'];

function best(edges: readonly Edge[]): Edge | undefined {
  const order = (edge: Edge) => preferred.indexOf(edge.step.property) * 100 - edge.weight;
  return [...edges].sort((a, b) => order(a) - order(b))[0];
}

/** Control edges that hold today, from an organization up to the last known holder, nearest first. Ends at what nothing runs through, and at circles. */
export function ownerChain(id: EntityId, knowledge: Knowledge, today: string): PathStep[] {
  const chain: PathStep[] = [];
  const seen = new Set<EntityId>([id]);
  let at = id;
  while (chain.length < longestChain) {
    const present = edgesUp(at, knowledge).filter((edge) => {
      const time = edge.group === 'control' ? overlap([edge.period], today) : null;
      return time !== null && !time.former && !seen.has(edge.step.to) && knowledge.entity(edge.step.to) !== null;
    });
    const edge = best(present);
    if (!edge) return chain;
    chain.push(edge.step);
    at = edge.step.to;
    seen.add(at);
    const holder = knowledge.entity(at);
    if (!holder || isBarrier(holder, knowledge)) return chain;
  }
  return chain;
}
