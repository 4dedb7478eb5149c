import type { Kind } from './kinds.ts';
import type { Reference, Statement, Value } from './model.ts';
import { type Property, properties, type ValueForm } from './properties.ts';
import { type Claim, claimsOf, dateOf, itemOf, percentOf, referenceValues, text } from './wikidata-json.ts';

/** What is kept of Wikidata's statements: those whose value is an organization, a person or a date. Judgements need their judge, whom Wikidata does not name. */
const kept = (Object.keys(properties) as Property[]).filter((property) => {
  const rule: { wikidata: string | null; values: readonly ValueForm[]; attributed?: true } = properties[property];
  return rule.wikidata !== null && !rule.attributed && rule.values[0] !== 'text' && property !== 'minorityOwner';
});

/** Kinds of which "part of" names an index or a list more often than a body. */
const listed = new Set<Kind>(['company', 'bank', 'holding', 'stock-exchange']);

/** Where an entity stands on Wikidata and as of when, for references that give no date of their own. */
export interface Standing {
  readonly item: string;
  readonly asOf: string;
  readonly seen: string;
}

/** Statements of an entity, former ones with their dates; those without a reference are left out. */
export function statementsOf(entity: unknown, kind: Kind, standing: Standing): readonly Statement[] {
  return kept
    .filter((property) => property !== 'partOf' || !listed.has(kind))
    .flatMap((property) => {
      const number = properties[property].wikidata ?? '';
      const claims = current(claimsOf(entity, number).filter((claim) => !endedSometime(claim)));
      return claims.flatMap((claim) => statement(property, number, claim, claims, standing) ?? []);
    });
}

/** Where one claim is preferred, others count only as former. */
function current(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ rank }) => rank === 'preferred')) return claims;
  return claims.filter((claim) => claim.rank === 'preferred' || endOf(claim) !== null);
}

function statement(property: Property, number: string, claim: Claim, all: readonly Claim[], standing: Standing): Statement | null {
  const value = valueFor(property, claim);
  const references = referencesOf(claim, number, standing);
  if (value === null || references.length === 0) return null;
  const percent = property === 'ownedBy' ? percentOf(claim.qualifier('P1107')[0]) : null;
  return {
    property: property === 'ownedBy' && !holdsMost(claim, percent, all) ? 'minorityOwner' : property,
    value,
    start: dateOf(claim.qualifier('P580')[0]),
    end: endOf(claim),
    share: percent === null ? null : `${percent} %`,
    rank: claim.rank === 'preferred' ? 'preferred' : 'normal',
    by: null,
    ending: null,
    references,
  };
}

function valueFor(property: Property, { value, none }: Claim): Value | null {
  if (none) return { none: true };
  const forms: readonly ValueForm[] = properties[property].values;
  const date = forms[0] === 'date' ? dateOf(value) : null;
  const item = forms[0] === 'entity' ? itemOf(value) : null;
  return date !== null ? { date } : item !== null ? { entity: item } : null;
}

/** The date on which a claim ended, or null. */
function endOf(claim: Claim): string | null {
  return dateOf(claim.qualifier('P582')[0]);
}

/** Ended, and nobody says when: it can be shown neither as present nor with its years. */
function endedSometime(claim: Claim): boolean {
  return claim.qualifier('P582').length > 0 && endOf(claim) === null;
}

/** More than half by its share; without one, the only owner of its time. */
function holdsMost(claim: Claim, percent: number | null, all: readonly Claim[]): boolean {
  if (percent !== null) return percent > 50;
  const ended = endOf(claim) !== null;
  return all.filter((other) => (endOf(other) !== null) === ended).length === 1;
}

function referencesOf(claim: Claim, number: string, { item, asOf, seen }: Standing): readonly Reference[] {
  const heldAt = dateOf(claim.qualifier('P585')[0]);
  const where = `Wikidata ${item}, ${number}`;
  return claim.references.slice(0, 3).flatMap((reference): readonly Reference[] => {
    const address = referenceValues(reference, 'P854').find((url) => typeof url === 'string' && /^https?:\/\/[^\s]{3,1000}$/.test(url));
    const own = heldAt ?? dateOf(referenceValues(reference, 'P577')[0]) ?? dateOf(referenceValues(reference, 'P813')[0]);
    const site = typeof address === 'string' ? (/^https?:\/\/(?:www\.)?([^/?#]*)/.exec(address)?.[1] ?? null) : null;
    if (typeof address === 'string' && own !== null) {
      return [{ title: titleOf(reference) ?? site ?? 'Wikidata', url: address, asOf: own, seen, where }];
    }
    const cited = site ?? itemOf(referenceValues(reference, 'P248')[0]);
    if (cited === null) return [];
    return [
      { title: `Wikidata, citing ${cited}`, url: `https://www.wikidata.org/wiki/${item}#${number}`, asOf: heldAt ?? asOf, seen, where },
    ];
  });
}

function titleOf(reference: unknown): string | null {
  const [title] = referenceValues(reference, 'P1476');
  return title && typeof title === 'object' && 'text' in title ? text(title.text, 200) : null;
}
