import type { Alias, Entity, Reference, Statement } from '../../core/model.ts';

/**
 * The pack's form: a header, then sections, each at a multiple of four bytes so that tables are read in place.
 * Records lie as lines of JSON without their empty fields; references, which many statements share, lie apart and are named by number.
 */
export const sectionNames = [
  'edition',
  'ids',
  'recordOffsets',
  'records',
  'referenceOffsets',
  'references',
  'hosts',
  'accounts',
  'inverseOffsets',
  'inverse',
  'names',
  'wikidata',
  'gazetteer',
  'tagger',
] as const;
export type SectionName = (typeof sectionNames)[number];
/** The tagger of unknown organizations may be left out: rules alone find them then. */
export type Sections = Readonly<Record<Exclude<SectionName, 'tagger'>, Uint8Array>> & { readonly tagger?: Uint8Array };

const magic = 0x31_4b_48_4d; // "MHK1", little-endian
const headerWords = 1 + sectionNames.length * 2;

type PackedStatement = Partial<Omit<Statement, 'references'>> &
  Pick<Statement, 'property' | 'value'> & { readonly references: readonly number[] };
type PackedEntity = Partial<Omit<Entity, 'statements' | 'accountReferences'>> &
  Pick<Entity, 'id' | 'kind' | 'labels'> & {
    readonly statements?: readonly PackedStatement[];
    readonly accountReferences?: readonly number[];
  };

/** The line that stands for an entity; `numberOf` gives each reference its place in the pack. */
export function packEntity(entity: Entity, numberOf: (reference: Reference) => number): string {
  const packed = {
    ...entity,
    accountReferences: entity.accountReferences.map(numberOf),
    statements: entity.statements.map((one) =>
      full({ ...one, rank: one.rank === 'normal' ? null : one.rank, references: one.references.map(numberOf) }),
    ),
  };
  return JSON.stringify(full({ ...packed, layer: entity.layer === 'curated' ? null : entity.layer, passable: entity.passable || null }));
}

/** The entity that a line stands for. */
export function unpackEntity(line: string, referenceAt: (number: number) => Reference | null): Entity {
  const packed = JSON.parse(line) as PackedEntity;
  const referencesAt = (numbers: readonly number[]): readonly Reference[] => numbers.flatMap((number) => referenceAt(number) ?? []);
  return {
    layer: 'curated',
    descriptions: {},
    aliases: [] as readonly Alias[],
    country: null,
    hosts: [],
    accounts: [],
    wikidata: null,
    passable: false,
    barrier: null,
    ...packed,
    accountReferences: referencesAt(packed.accountReferences ?? []),
    statements: (packed.statements ?? []).map((one) => ({
      start: null,
      end: null,
      share: null,
      rank: 'normal',
      by: null,
      ending: null,
      ...one,
      references: referencesAt(one.references),
    })),
  };
}

/** Lays the sections one behind the other. */
export function joinSections(sections: Sections): Uint8Array {
  let end = headerWords * 4;
  const placed = sectionNames.map((name) => {
    const start = end;
    const bytes = sections[name] ?? new Uint8Array(0);
    end += Math.ceil(bytes.length / 4) * 4;
    return { bytes, start };
  });
  const pack = new Uint8Array(end);
  const header = new Uint32Array(pack.buffer, 0, headerWords);
  header[0] = magic;
  for (const [index, { bytes, start }] of placed.entries()) {
    header[1 + index * 2] = start;
    header[2 + index * 2] = bytes.length;
    pack.set(bytes, start);
  }
  return pack;
}

/** The sections of a pack, as views without copies; throws where the bytes are no pack of this form. */
export function splitSections(pack: Uint8Array): Sections {
  const aligned = pack.byteOffset % 4 === 0 ? pack : pack.slice();
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.min(headerWords, aligned.byteLength >> 2));
  if (header[0] !== magic) throw new Error('This is not a knowledge pack of this version.');
  const sections = sectionNames.map((name, index) => {
    const start = header[1 + index * 2] ?? 0;
    const length = header[2 + index * 2] ?? 0;
    if (start + length > aligned.length) throw new Error(`The knowledge pack is cut off in "${name}".`);
    return [name, aligned.subarray(start, start + length)];
  });
  return Object.fromEntries(sections) as Sections;
}

/** A section read as unsigned 32-bit numbers. */
export function words(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.length >> 2);
}

/** A stable 32-bit fingerprint of a name (FNV-1a over UTF-16 code units); the name itself is compared before it counts. */
export function fingerprint(name: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01_00_01_93);
  return hash >>> 0;
}

/** An object without its null, empty-list and empty-map fields. */
function full(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
