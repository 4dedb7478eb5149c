import type { Alias, AliasUse, Entity, Reference, Statement, Value } from '../../src/core/model.ts';
import { type Property, properties, type ValueForm } from '../../src/core/properties.ts';
import type { WrittenStatement } from './schema.ts';
import type { SourceRecord } from './source.ts';

const aliasUses: readonly [written: 'free' | 'needs-evidence' | 'never-alone', use: AliasUse][] = [
  ['free', 'free'],
  ['needs-evidence', 'needs evidence'],
  ['never-alone', 'never alone'],
];

/** A record as the extension knows it. References to unknown sources are left out: `check` names them. */
export function entityOf(record: SourceRecord): Entity {
  const { written } = record;
  return {
    id: written.id,
    layer: 'curated',
    kind: written.kind,
    labels: written.labels,
    descriptions: written.descriptions ?? {},
    aliases: aliasUses.flatMap(([key, use]) => (written.aliases?.[key] ?? []).map((name): Alias => ({ name, use }))),
    country: written.country ?? null,
    hosts: written.hosts ?? [],
    accounts: written.accounts ?? [],
    accountReferences: referencesOf(written.accountRefs ?? [], record),
    wikidata: written.wikidata ?? null,
    statements: (written.statements ?? []).flatMap((statement) => statementOf(statement, record) ?? []),
    passable: written.passable !== undefined,
    barrier: written.barrier ?? null,
  };
}

/** The one property that a written statement is about, or null where there is none or more than one. */
export function propertyOf(statement: WrittenStatement): Property | null {
  const named = Object.keys(statement).filter((key): key is Property => Object.hasOwn(properties, key));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What a written value means for its property. */
export function meaningOf(property: Property, written: string | { readonly text: string }): Value {
  if (typeof written !== 'string') return written;
  if (written === 'none') return { none: true };
  const forms: readonly ValueForm[] = properties[property].values;
  if (forms.includes('entity')) return { entity: written };
  return forms.includes('date') ? { date: written } : { text: written };
}

/** A reference as written, `key § place`, in its two parts. */
export function splitReference(written: string): { readonly key: string; readonly where: string | null } {
  const mark = written.indexOf('§');
  if (mark < 0) return { key: written.trim(), where: null };
  return { key: written.slice(0, mark).trim(), where: written.slice(mark + 1).trim() || null };
}

function statementOf(written: WrittenStatement, record: SourceRecord): Statement | null {
  const property = propertyOf(written);
  const value = property && (written as Partial<Record<Property, string | { text: string }>>)[property];
  if (!property || !value) return null;
  return {
    property,
    value: meaningOf(property, value),
    start: written.start ?? null,
    end: written.end ?? null,
    share: written.share ?? null,
    rank: written.rank ?? 'normal',
    by: written.by ?? null,
    ending: written.ending ?? null,
    references: referencesOf(written.refs, record),
  };
}

function referencesOf(written: readonly string[], record: SourceRecord): readonly Reference[] {
  return written.flatMap((reference) => {
    const { key, where } = splitReference(reference);
    const source = record.sources.get(key);
    return source ? { title: source.title, url: source.url, asOf: source.asOf, seen: source.seen, where } : [];
  });
}
