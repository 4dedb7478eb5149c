import type { EntityId, Knowledge, PathStep, Statement } from './model.ts';
import { properties } from './properties.ts';
import { latest, type Period } from './time.ts';

/** A statement between two organizations that may carry a relation. */
export interface Edge {
  readonly step: PathStep;
  readonly group: 'control' | 'soft';
  readonly period: Period;
  /** How well sourced: its references, the preferred rank first. */
  readonly weight: number;
}

const manyEdges = 400;

/** The dates of a statement's sources, oldest first. */
function datesOf(statement: Statement): readonly string[] {
  return statement.references.map(({ asOf }) => asOf).sort((a, b) => (latest(a) ?? 0) - (latest(b) ?? 0));
}

/** The edge that a statement makes, or null: an edge names an organization, has a source that can be opened, and says who says so where it must. */
export function edgeOf(from: EntityId, statement: Statement): Edge | null {
  const rule: { group: string; attributed?: true } = properties[statement.property];
  const { value, references, rank } = statement;
  if ((rule.group !== 'control' && rule.group !== 'soft') || !('entity' in value) || value.entity === from) return null;
  const sound = references.filter((reference) => /^https?:\/\/[^\s]/i.test(reference.url));
  if (sound.length === 0 || (rule.attributed && !statement.by)) return null;
  const { property, start, end, share, by } = statement;
  const dates = datesOf(statement);
  return {
    step: { from, property, to: value.entity, start, end, share, ...(by === null ? {} : { by }), references: sound },
    group: rule.group,
    period: { start, end, asOf: dates.at(-1) ?? null, saidFrom: dates[0] ?? null },
    weight: Math.min(sound.length, 9) + (rank === 'preferred' ? 10 : 0),
  };
}

/** Edges whose statement this organization bears: whom it belongs to, who funds it, what it is a member of. */
export function edgesUp(id: EntityId, knowledge: Knowledge): Edge[] {
  const statements = knowledge.entity(id)?.statements ?? [];
  return statements.map((statement) => edgeOf(id, statement)).filter((edge) => edge !== null);
}

/** Control edges whose value this organization is: what belongs to it. */
export function edgesDown(id: EntityId, knowledge: Knowledge): Edge[] {
  const bearers = new Set<EntityId>();
  for (const { from, property } of knowledge.inverse(id)) {
    if (properties[property].group === 'control') bearers.add(from);
    if (bearers.size >= manyEdges) break;
  }
  return [...bearers].flatMap((from) => edgesUp(from, knowledge).filter((edge) => edge.group === 'control' && edge.step.to === id));
}
