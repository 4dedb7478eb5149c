import { createHash } from 'node:crypto';
import { namesOf } from '../../src/background/knowledge/pack.ts';
import { fingerprint, joinSections, packEntity } from '../../src/background/knowledge/packed.ts';
import { normalizeAccount } from '../../src/core/address.ts';
import { fold } from '../../src/core/fold.ts';
import { buildGazetteer } from '../../src/core/gazetteer.ts';
import type { Entity, Reference } from '../../src/core/model.ts';
import { properties } from '../../src/core/properties.ts';
import { siteKey } from '../../src/core/site.ts';
import { type ClassOf, nameRows } from './name-rows.ts';

/** Builds the pack; the same entities give the same bytes, in whatever order they come; `classOf` says what else a name is. A statement without a reference is not built. */
export function buildPack(unsorted: readonly Entity[], classOf: ClassOf = () => 0, tagger: Uint8Array = new Uint8Array(0)): Uint8Array {
  const entities = unsorted.map(sourced).sort((a, b) => compare(a.id, b.id));
  const rowOf = new Map(entities.map((entity, row) => [entity.id, row]));
  const references = numbering();
  const records = lines(entities.map((entity) => packEntity(entity, references.numberOf)));
  const referenceLines = lines(references.all());
  const inverse = inverseEdges(entities, rowOf);
  const sections = {
    ids: text(entities.map((entity) => entity.id).join('\n')),
    recordOffsets: records.offsets,
    records: records.bytes,
    referenceOffsets: referenceLines.offsets,
    references: referenceLines.bytes,
    hosts: table(
      entities.flatMap((entity, row) => (entity.layer === 'curated' ? entity.hosts.map((host) => [siteKey(host), row] as const) : [])),
    ),
    accounts: table(
      entities.flatMap((entity, row) => entity.accounts.map((account) => [normalizeAccount(account) ?? siteKey(account), row] as const)),
    ),
    wikidata: table(
      entities.flatMap((entity, row) => (entity.wikidata && entity.wikidata !== entity.id ? [[entity.wikidata, row] as const] : [])),
    ),
    inverseOffsets: inverse.offsets,
    inverse: inverse.edges,
    names: nameTable(entities),
    gazetteer: buildGazetteer(nameRows(entities, classOf)),
    tagger,
  };
  return joinSections({ ...sections, edition: text(editionOf(entities, Object.values(sections))) });
}

function sourced(entity: Entity): Entity {
  return { ...entity, statements: entity.statements.filter(({ references }) => references.length > 0) };
}

/** Date of the newest source that was read, and a hash of all content. */
function editionOf(entities: readonly Entity[], sections: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const section of sections) hash.update(`${section.length}:`).update(section);
  const seen = entities.flatMap((entity) => entity.statements.flatMap((statement) => statement.references.map((one) => one.seen)));
  const newest = seen.sort().at(-1) ?? 'without sources';
  return `${newest} ${hash.digest('hex').slice(0, 8)}`;
}

function numbering(): { readonly numberOf: (reference: Reference) => number; readonly all: () => readonly string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (reference: Reference): number => {
    const line = JSON.stringify(reference);
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  };
  return { numberOf, all: () => [...numbers.keys()] };
}

/** Who has a statement about whom: for each row the rows that name it, with the property's number. */
function inverseEdges(entities: readonly Entity[], rowOf: ReadonlyMap<string, number>): { offsets: Uint8Array; edges: Uint8Array } {
  const numbers = new Map(Object.keys(properties).map((property, number) => [property, number]));
  const about: Set<number>[] = entities.map(() => new Set());
  for (const [row, entity] of entities.entries()) {
    for (const { property, value } of entity.statements) {
      const target = 'entity' in value ? rowOf.get(value.entity) : undefined;
      if (target !== undefined) about[target]?.add(row * 64 + (numbers.get(property) ?? 0));
    }
  }
  const offsets = [0];
  for (const edges of about) offsets.push((offsets.at(-1) ?? 0) + edges.size);
  return { offsets: numbers32(offsets), edges: numbers32(about.flatMap((edges) => [...edges].sort((a, b) => a - b))) };
}

function nameTable(entities: readonly Entity[]): Uint8Array {
  const pairs = entities.flatMap((entity, row) => {
    const folded = new Set(namesOf(entity).map(fold));
    return [...folded].map((name) => [fingerprint(name), row] as const);
  });
  return numbers32(pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat());
}

/** Key, tab, row; where two rows claim a key the first keeps it (`check` names the clash). */
function table(entries: readonly (readonly [key: string, row: number])[]): Uint8Array {
  const first = new Map<string, number>();
  for (const [one, row] of entries) if (!first.has(one)) first.set(one, row);
  return text(
    [...first]
      .sort(([a], [b]) => compare(a, b))
      .map(([one, row]) => `${one}\t${row}`)
      .join('\n'),
  );
}

function lines(all: readonly string[]): { bytes: Uint8Array; offsets: Uint8Array } {
  const encoded = all.map(text);
  const offsets = [0];
  for (const one of encoded) offsets.push((offsets.at(-1) ?? 0) + one.length);
  return { bytes: new Uint8Array(Buffer.concat(encoded)), offsets: numbers32(offsets) };
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function numbers32(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
