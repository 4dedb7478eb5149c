import type { Entity } from '../../../src/core/model.ts';
import { entityOf } from '../records.ts';
import type { Fault, SourceRecord, Sources, Steps } from '../source.ts';

/** All that a rule may look at. */
export interface Base extends Sources {
  readonly known: readonly Known[];
  readonly byId: ReadonlyMap<string, Known>;
}

/** A record as written and as the extension knows it. */
export interface Known {
  readonly source: SourceRecord;
  readonly entity: Entity;
}

/** One thing that knowledge must keep; it names every place where it does not. */
export type Rule = (base: Base) => readonly Fault[];

/** Everything that the rules look at, from the files as read. */
export function baseOf(sources: Sources): Base {
  const known = sources.records.map((source) => ({ source, entity: entityOf(source) }));
  return { ...sources, known, byId: new Map(known.map((one) => [one.entity.id, one])) };
}

/** A fault at a place in a record. */
export function faultAt({ source }: Known, message: string, ...steps: Steps): Fault {
  return { file: source.file, line: source.lineOf(...steps), message: `${source.written.id}: ${message}` };
}
