import type { EntityView } from '../core/annotation.ts';
import type { Kind } from '../core/kinds.ts';
import type { Statement } from '../core/model.ts';
import type { Property } from '../core/properties.ts';
import type { Say } from '../core/words.ts';
import { Name } from './names.tsx';
import { type Numbering, References } from './references.tsx';
import { spokenDate, spokenYears, type Voice } from './voice.ts';

/** What an organization is, in one or two words. */
export function kindName(kind: Kind, say: Say): string {
  return say(`kind_${kind.replace(/-/g, '_')}`);
}

/** The questions that are asked of every organization, in this order, and the properties that answer each. */
export const questions: readonly (readonly [question: string, properties: readonly Property[]])[] = [
  ['question_owner', ['publisher', 'operatedBy', 'ownedBy', 'minorityOwner', 'parentOrganization', 'controlledBy', 'partOf']],
  ['question_who', ['leader', 'chair', 'chiefExecutive', 'foundedBy', 'inception', 'dissolved', 'headquarters', 'legalForm']],
  ['question_money', ['funding', 'funder', 'sponsor']],
  ['question_belongs', ['memberOf', 'affiliation', 'represents']],
  ['question_state', ['stateFunding', 'stateManagement', 'editorialControl', 'answer']],
  ['question_said', ['politicalAlignment', 'ideology']],
];

interface Props {
  readonly view: EntityView;
  readonly only: readonly Property[];
  readonly numbers: Numbering;
  readonly voice: Voice;
}

/** The statements of some properties, each with its years and sources; nothing where there is none. */
export function Statements({ view, only, numbers, voice }: Props) {
  const rows = only
    .map(
      (property) =>
        [
          property,
          view.entity.statements.filter((statement) => statement.property === property && statement.references.length > 0),
        ] as const,
    )
    .filter(([, statements]) => statements.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(([property, statements]) => (
        <Row key={property} title={voice.say(`property_${property}`)}>
          {statements.map((statement, at) => (
            <div key={at}>
              <StatementLine statement={statement} view={view} numbers={numbers} voice={voice} />
            </div>
          ))}
        </Row>
      ))}
    </dl>
  );
}

/** One row of a list of facts. */
export function Row({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Value, share, who says so, years, sources. */
export function StatementLine({
  statement,
  view,
  numbers,
  voice,
}: {
  readonly statement: Statement;
  readonly view: EntityView;
  readonly numbers: Numbering;
  readonly voice: Voice;
}) {
  const isDate = 'date' in statement.value;
  const rest = [statement.share, isDate ? null : spokenYears(statement, voice), statement.ending].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <>
      <Name>{valueText(statement, view, voice)}</Name>
      {rest.length > 0 ? `${voice.say('comma')}${rest.join(voice.say('comma'))}` : ''}
      {statement.by === null ? null : <span class="quiet"> ({voice.say('by', { by: statement.by })})</span>}
      <References of={statement.references} numbers={numbers} voice={voice} />
    </>
  );
}

/** A statement's value in words. */
export function valueText({ value }: Statement, view: EntityView, { say, language }: Voice): string {
  if ('entity' in value) return view.names[value.entity] ?? value.entity;
  if ('text' in value) return value.text;
  if ('date' in value) return spokenDate(value.date, language);
  return say('noneRecorded');
}
