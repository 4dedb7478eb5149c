/** A small lexicon in memory, for tests: invented organizations with the names that they are given. */
import { buildGazetteer, type NameRow, openGazetteer } from './gazetteer.ts';
import { statement } from './invented-world.ts';
import type { Kind } from './kinds.ts';
import type { AliasUse, Entity, EntityId, Knowledge } from './model.ts';
import type { Lexicon } from './names.ts';
import type { Property } from './properties.ts';

type Names = readonly (string | readonly [string, AliasUse])[];

/** Id, kind, names (the first is the label), and where it stands. */
export type InventedRecord = readonly [string, Kind, Names, { readonly country?: string; readonly owner?: EntityId }?];

/** A lexicon of these records, without a tagger. */
export function lexiconOf(records: readonly InventedRecord[]): Lexicon {
  const entities = new Map<string, Entity>();
  const rows: NameRow[] = [];
  records.forEach(([id, kind, names, more], entity) => {
    const given = names.map((one) => (typeof one === 'string' ? ([one, 'free'] as const) : one));
    given.forEach(([name, use], i) => {
      rows.push({ name, entity, use, label: i === 0, ambiguous: 0 });
    });
    const [label = id] = given.map(([name]) => name);
    const owner = more?.owner;
    entities.set(id, {
      id,
      kind,
      layer: 'curated',
      labels: { en: label },
      descriptions: {},
      aliases: given.slice(1).map(([name, use]) => ({ name, use })),
      country: more?.country ?? null,
      hosts: [],
      accounts: [],
      accountReferences: [],
      wikidata: null,
      statements: owner === undefined ? [] : [statement(['ownedBy', owner])],
      passable: false,
      barrier: null,
    }); // prettier-ignore
  });
  const inverse = (id: EntityId): { from: EntityId; property: Property }[] =>
    [...entities.values()].flatMap(({ id: from, statements }) =>
      statements.flatMap(({ property, value }) => ('entity' in value && value.entity === id ? [{ from, property }] : [])),
    );
  const knowledge: Knowledge = {
    entity: (id) => entities.get(id) ?? null,
    inverse,
    publisherOf: () => null,
    accountOf: () => null,
    named: () => [],
  };
  return { knowledge, tagger: null, gazetteer: openGazetteer(buildGazetteer(rows)), ids: records.map(([id]) => id) };
}
