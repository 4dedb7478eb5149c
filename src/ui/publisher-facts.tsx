import type { Annotation, EntityView } from '../core/annotation.ts';
import type { Property } from '../core/properties.ts';
import { type Numbering, References } from './references.tsx';
import { questions, Row, StatementLine, Statements, valueText } from './statements.tsx';
import type { Voice } from './voice.ts';

interface Props {
  readonly view: EntityView | null;
  readonly numbers: Numbering;
  readonly voice: Voice;
}

const axes = [
  ['stateFunding', 'stateFundingShort'],
  ['stateManagement', 'stateManagementShort'],
  ['editorialControl', 'editorialControlShort'],
] as const;

/** Who pays, and what state control is recorded on three axes. Not known is said where a known answer would stand. */
export function MoneyAndState({ view, numbers, voice }: Props) {
  const { say } = voice;
  const of = (property: Property) =>
    view?.entity.statements.filter((statement) => statement.property === property && statement.references.length > 0) ?? [];
  const money = [...of('funding'), ...of('funder'), ...of('sponsor')];
  const answers = of('answer');
  return (
    <dl>
      <Row title={say('fundingTitle')}>
        {view && money.length > 0
          ? money.map((statement, at) => (
              <div key={at}>
                <StatementLine statement={statement} view={view} numbers={numbers} voice={voice} />
              </div>
            ))
          : say('notKnown')}
      </Row>
      <Row title={say('stateTitle')}>
        {axes.map(([property, key]) => {
          const statement = of(property)[0];
          return (
            <div key={property}>
              {say(key, { value: statement && view ? valueText(statement, view, voice) : say('notKnown') })}
              {statement ? (
                <>
                  {statement.by === null ? null : <span class="quiet"> ({say('by', { by: statement.by })})</span>}
                  <References of={statement.references} numbers={numbers} voice={voice} />
                </>
              ) : null}
            </div>
          );
        })}
      </Row>
      {view && answers.length > 0 ? (
        <Row title={say('answerTitle')}>
          {answers.map((statement, at) => (
            <div key={at}>
              <StatementLine statement={statement} view={view} numbers={numbers} voice={voice} />
            </div>
          ))}
        </Row>
      ) : null}
    </dl>
  );
}

/** What else is recorded of a publisher, folded; and the questions that have no answer in our records. */
export function MoreFacts({
  annotation,
  numbers,
  voice,
}: {
  readonly annotation: Annotation;
  readonly numbers: Numbering;
  readonly voice: Voice;
}) {
  const view = annotation.publisherView;
  const open = questions.filter(([, only]) => !view?.entity.statements.some((statement) => only.includes(statement.property)));
  const known = questions.filter((question) => !open.includes(question) && !['question_state', 'question_money'].includes(question[0]));
  return (
    <>
      {view && known.length > 0
        ? known.map(([question, only]) => (
            <details key={question}>
              <summary>{voice.say(question)}</summary>
              <Statements view={view} only={only} numbers={numbers} voice={voice} />
            </details>
          ))
        : null}
      {open.length > 0 ? (
        <p class="quiet gap">{voice.say('notKnownHere', { names: open.map(([question]) => voice.say(question)).join(' · ') })}</p>
      ) : null}
    </>
  );
}
