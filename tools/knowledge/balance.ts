import type { Entity } from '../../src/core/model.ts';
import { type Property, properties } from '../../src/core/properties.ts';
import { regionOf } from './regions.ts';
import type { Base } from './rules/rule.ts';
import { hasOwner, isPublisher } from './stats.ts';

/** Records, statements a record and attributed judgements a record, by region, kind and political side, as a text for the eye. */
export function balanceOf({ known }: Base): string {
  const entities = known.map(({ entity }) => entity).filter(({ kind }) => kind !== 'person');
  const publishers = entities.filter(isPublisher);
  return [
    `${known.length} records: ${publishers.length} publishers, ${publishers.filter(hasOwner).length} of them with an owner, ${entities.length - publishers.length} other organizations`,
    `${entities.filter(({ statements, wikidata }) => statements.length === 0 && wikidata === null).length} of ${entities.length} organizations rest on no source: no statement and no Wikidata item`,
    `${known.filter(({ entity }) => entity.accounts.length > 0 && entity.accountReferences.length === 0).length} records have accounts without a source`,
    section('publishers by region', publishers, (entity) => regionOf(entity.country)),
    section('publishers by recorded political side', publishers, sideOf),
    section('organizations by region', entities, (entity) => regionOf(entity.country)),
    section('organizations by kind', entities, (entity) => entity.kind),
    questions(publishers),
    ages(entities),
  ].join('\n\n');
}

function section(title: string, entities: readonly Entity[], groupOf: (entity: Entity) => string): string {
  const groups = grouped(entities, groupOf);
  const rows = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, group]) => {
      const statements = group.flatMap((entity) => entity.statements);
      const judgements = statements.filter(({ property }) => 'attributed' in properties[property]);
      const each = (count: number): string => (count / group.length).toFixed(2).padStart(8);
      return `${name.padEnd(34)}${String(group.length).padStart(8)}${each(statements.length)}${each(judgements.length)}`;
    });
  return [`${title.padEnd(34)} records  a record  judgements a record`, ...rows].join('\n');
}

function sideOf(entity: Entity): string {
  const sides = entity.statements.flatMap(({ property, value }) =>
    property === 'politicalAlignment' && 'text' in value ? [value.text] : [],
  );
  return sides[0] ?? 'none recorded';
}

/** The questions that are asked of every publisher, each with the properties that answer it. */
const asked: readonly [question: string, properties: readonly Property[]][] = [
  ['who runs it', ['publisher', 'operatedBy']],
  ['who owns it', ['ownedBy', 'parentOrganization', 'partOf', 'minorityOwner']],
  ['who pays for it', ['funding', 'funder', 'sponsor', 'stateFunding']],
  ['whom it belongs to', ['memberOf', 'affiliation', 'represents']],
  ['state control', ['controlledBy', 'stateManagement', 'editorialControl']],
  ['who founded it, when', ['foundedBy', 'inception']],
];

/** For each question how many publishers' records know the answer, record that there is none, or do not know. */
function questions(publishers: readonly Entity[]): string {
  const rows = asked.map(([question, answering]) => {
    const answers = publishers.map(({ statements }) => statements.filter(({ property }) => answering.includes(property)));
    const known = answers.filter((all) => all.some(({ value }) => !('none' in value))).length;
    const none = answers.filter((all) => all.length > 0 && all.every(({ value }) => 'none' in value)).length;
    return [question.padEnd(34), ...[known, none, publishers.length - known - none].map((count) => String(count).padStart(8))].join('');
  });
  return [`${'the same questions for publishers'.padEnd(34)}   known    none  not known`, ...rows].join('\n');
}

function ages(entities: readonly Entity[]): string {
  const years = entities.flatMap((entity) => entity.statements.flatMap(({ references }) => references.map(({ asOf }) => asOf.slice(0, 4))));
  const groups = [...grouped(years, (year) => year)].sort(([a], [b]) => (a < b ? 1 : -1));
  return ["references by their source's year", ...groups.map(([year, all]) => `${year.padEnd(34)}${String(all.length).padStart(8)}`)].join(
    '\n',
  );
}

function grouped<T>(all: readonly T[], groupOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  return groups;
}
