/** What can be said of an organization: the closed list of properties, and what an edge of each may do (claims.md, "Paths through records"). */

export type PropertyGroup = 'control' | 'soft' | 'fact';
/** What a statement of a property may hold. `years`: a date of any precision. */
export type ValueForm = 'entity' | 'text' | 'date';

interface PropertyRule {
  readonly group: PropertyGroup;
  readonly wikidata: string | null;
  readonly values: readonly ValueForm[];
  /** True where a statement must say who says so. */
  readonly attributed?: true;
}

/** The closed list of properties, named after Wikidata's; `group` is what claims.md allows an edge to do. */
export const properties = {
  publisher: { group: 'control', wikidata: 'P123', values: ['entity'] },
  operatedBy: { group: 'control', wikidata: 'P137', values: ['entity'] },
  partOf: { group: 'control', wikidata: 'P361', values: ['entity'] },
  parentOrganization: { group: 'control', wikidata: 'P749', values: ['entity'] },
  /** Sole, more than half, or called controlling by the source; else `minorityOwner`. */
  ownedBy: { group: 'control', wikidata: 'P127', values: ['entity', 'text'] },
  controlledBy: { group: 'control', wikidata: null, values: ['entity'], attributed: true },
  minorityOwner: { group: 'fact', wikidata: 'P127', values: ['entity', 'text'] },
  memberOf: { group: 'soft', wikidata: 'P463', values: ['entity'] },
  affiliation: { group: 'soft', wikidata: 'P1416', values: ['entity'] },
  funder: { group: 'soft', wikidata: 'P8324', values: ['entity', 'text'] },
  sponsor: { group: 'soft', wikidata: 'P859', values: ['entity', 'text'] },
  foundedBy: { group: 'soft', wikidata: 'P112', values: ['entity', 'text'] },
  represents: { group: 'soft', wikidata: 'P1268', values: ['entity'] },
  inception: { group: 'fact', wikidata: 'P571', values: ['date'] },
  dissolved: { group: 'fact', wikidata: 'P576', values: ['date'] },
  chair: { group: 'fact', wikidata: 'P488', values: ['entity', 'text'] },
  chiefExecutive: { group: 'fact', wikidata: 'P169', values: ['entity', 'text'] },
  leader: { group: 'fact', wikidata: 'P1037', values: ['entity', 'text'] },
  headquarters: { group: 'fact', wikidata: 'P159', values: ['text'] },
  legalForm: { group: 'fact', wikidata: 'P1454', values: ['text'] },
  funding: { group: 'fact', wikidata: null, values: ['text'] },
  stateFunding: { group: 'fact', wikidata: null, values: ['text'], attributed: true },
  stateManagement: { group: 'fact', wikidata: null, values: ['text'], attributed: true },
  editorialControl: { group: 'fact', wikidata: null, values: ['text'], attributed: true },
  /** The publisher's own published answer, shown beside the three axes. */
  answer: { group: 'fact', wikidata: null, values: ['text'], attributed: true },
  politicalAlignment: { group: 'fact', wikidata: 'P1387', values: ['text'], attributed: true },
  ideology: { group: 'fact', wikidata: 'P1142', values: ['text'], attributed: true },
  /** Designator in `by`; the legal instrument is the value; `how` it ended in `ending`. */
  designatedAs: { group: 'fact', wikidata: 'P3461', values: ['text'], attributed: true },
} as const satisfies Record<string, PropertyRule>;
export type Property = keyof typeof properties;
