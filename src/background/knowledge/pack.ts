import { fold } from '../../core/fold.ts';
import { type Gazetteer, openGazetteer } from '../../core/gazetteer.ts';
import type { Entity, EntityId, Knowledge, Reference } from '../../core/model.ts';
import { type Property, properties } from '../../core/properties.ts';
import { siteKeys } from '../../core/site.ts';
import { type Tagger, taggerOf } from '../../core/tagger.ts';
import { openWeights } from '../../core/tagger-weights.ts';
import { fingerprint, type Sections, splitSections, unpackEntity, words } from './packed.ts';

export interface OpenPack {
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  /** Date of the newest source and content hash: "2026-11-22 3f9a2c01". */
  readonly edition: string;
  /** Every id, in the order of the rows that the gazetteer names. */
  readonly ids: readonly EntityId[];
  readonly bytes: number;
  /** Recognizes organizations that are not in the pack; null where the pack was built without it. */
  readonly tagger: Tagger | null;
}

/** Records that were read stay at hand up to this number, then all are forgotten and read again when needed. */
const keptRecords = 4000;

/** Opens a pack; records are read when they are asked for. Throws where the bytes are no pack. */
export function openPack(bytes: Uint8Array): OpenPack {
  const sections = splitSections(bytes);
  const text = new TextDecoder();
  const ids = linesOf(text.decode(sections.ids));
  const entityAt = recordReader(sections, text);
  const hosts = later(() => table(text.decode(sections.hosts)));
  const accounts = later(() => table(text.decode(sections.accounts)));
  const wikidata = later(() => table(text.decode(sections.wikidata)));
  const rowOf = (id: string): number => {
    const row = findRow(ids, id);
    return row >= 0 ? row : (wikidata().get(id) ?? -1);
  };
  const knowledge: Knowledge = {
    entity: (id) => entityAt(rowOf(id)),
    inverse: inverseReader(sections, ids, rowOf),
    publisherOf: (host, path) => {
      const match = siteKeys(host, path).find((key) => hosts().has(key));
      const entity = ids[hosts().get(match ?? '') ?? -1];
      return match !== undefined && entity !== undefined ? { entity, match } : null;
    },
    accountOf: (address) => ids[accounts().get(address) ?? -1] ?? null,
    named: nameReader(sections, ids, entityAt),
  };
  const tagger = later(() => (sections.tagger?.length ? taggerOf(openWeights(sections.tagger)) : null));
  return {
    knowledge,
    gazetteer: openGazetteer(sections.gazetteer),
    edition: text.decode(sections.edition),
    ids,
    bytes: bytes.length,
    // Opened with the first article: it takes far longer than all the rest.
    get tagger() {
      return tagger();
    },
  };
}

/** Fetches the pack that lies in the extension itself and opens it. */
export async function loadPack(url: string): Promise<OpenPack> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`The knowledge pack could not be read (${reply.status}).`);
  return openPack(new Uint8Array(await reply.arrayBuffer()));
}

function recordReader(sections: Sections, text: TextDecoder): (row: number) => Entity | null {
  const recordOffsets = words(sections.recordOffsets);
  const referenceOffsets = words(sections.referenceOffsets);
  const kept = new Map<number, Entity>();
  const lineAt = (lines: Uint8Array, offsets: Uint32Array, index: number): string | null => {
    const end = offsets[index + 1];
    return end === undefined ? null : text.decode(lines.subarray(offsets[index], end));
  };
  const referenceAt = (index: number): Reference | null => {
    const line = lineAt(sections.references, referenceOffsets, index);
    return line === null ? null : (JSON.parse(line) as Reference);
  };
  return (row) => {
    const known = kept.get(row);
    if (known || row < 0) return known ?? null;
    const line = lineAt(sections.records, recordOffsets, row);
    if (line === null) return null;
    const entity = unpackEntity(line, referenceAt);
    if (kept.size >= keptRecords) kept.clear();
    kept.set(row, entity);
    return entity;
  };
}

function inverseReader(sections: Sections, ids: readonly EntityId[], rowOf: (id: string) => number): Knowledge['inverse'] {
  const offsets = words(sections.inverseOffsets);
  const edges = words(sections.inverse);
  const names = Object.keys(properties) as Property[];
  return (id) => {
    const row = rowOf(id);
    if (row < 0) return [];
    const own = edges.subarray(offsets[row], offsets[row + 1]);
    return Array.from(own, (edge) => ({ from: ids[edge >>> 6] ?? '', property: names[edge & 63] ?? 'partOf' }));
  };
}

/** Names are found by fingerprint, pairs of (fingerprint, row) in order, and compared in full before they count. */
function nameReader(sections: Sections, ids: readonly EntityId[], entityAt: (row: number) => Entity | null): Knowledge['named'] {
  const pairs = words(sections.names);
  return (name) => {
    const folded = fold(name);
    const wanted = fingerprint(folded);
    let low = 0;
    let high = pairs.length >> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle * 2] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: EntityId[] = [];
    for (; pairs[low * 2] === wanted; low++) {
      const row = pairs[low * 2 + 1] ?? -1;
      const entity = entityAt(row);
      const id = ids[row];
      if (entity && id !== undefined && namesOf(entity).some((one) => fold(one) === folded)) found.push(id);
    }
    return found;
  };
}

/** Every name of an entity: labels in all languages, then aliases. */
export function namesOf(entity: Entity): readonly string[] {
  return [...Object.values(entity.labels), ...entity.aliases.map((alias) => alias.name)];
}

/** Binary search; ids are in code-unit order. */
function findRow(ids: readonly EntityId[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** Lines of key, tab, row. */
function table(text: string): ReadonlyMap<string, number> {
  return new Map(
    linesOf(text).map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), Number(line.slice(tab + 1))];
    }),
  );
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
