import type { EntityView } from '../core/annotation.ts';
import type { Looked } from './card-face.tsx';
import { Chain } from './chain.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Foreign } from './names.tsx';
import { type Numbering, Outside, References, Sources } from './references.tsx';
import { questions, Row, Statements } from './statements.tsx';
import { spokenYears, type Voice } from './voice.ts';

interface Props {
  readonly looked: Looked;
  readonly numbers: Numbering;
  readonly voice: Voice;
  readonly onRetry: () => void;
}

/** What is known of the organization, or the plain state of not knowing it. */
export function CardBody({ looked, numbers, voice, onRetry }: Props) {
  const { say } = voice;
  if (looked.state === 'unknown') return null;
  if (looked.state === 'loading') return <p class="pad quiet">{say('loading')}</p>;
  if (looked.state === 'failed') {
    return (
      <p class="pad row">
        <span role="alert">{say('loadFailed')}</span>
        <button type="button" class="button" onClick={onRetry}>
          {say('retry')}
        </button>
      </p>
    );
  }
  return <Known view={looked.view} numbers={numbers} voice={voice} />;
}

function Known({ view, numbers, voice }: { readonly view: EntityView; readonly numbers: Numbering; readonly voice: Voice }) {
  const { say, language } = voice;
  const { entity } = view;
  const accounts = entity.accounts.slice(0, 6);
  const description = entity.descriptions[language] ?? entity.descriptions.en;
  const [label, ...names] = [...new Set([entity.labels[language] ?? entity.labels.en ?? '', ...entity.aliases.map((alias) => alias.name)])];
  return (
    <>
      <div class="pad facts">
        {description === undefined ? null : (
          <p>
            <Foreign>{description}</Foreign>
          </p>
        )}
        {questions.map(([question, only]) => (
          <Statements key={question} view={view} only={only} numbers={numbers} voice={voice} />
        ))}
        <History view={view} numbers={numbers} voice={voice} />
        {accounts.length > 0 || names.length > 0 ? (
          <dl>
            {names.length > 0 ? (
              <Row title={say('otherNames')}>
                <bdi translate={false}>{names.slice(0, 6).join(' · ')}</bdi>
              </Row>
            ) : null}
            {accounts.length > 0 ? (
              <Row title={say('accountsTitle')}>
                {accounts.map((account, at) => (
                  <div key={account}>
                    <Outside href={`https://${account}`}>{account}</Outside>
                    {at < accounts.length - 1 ? null : <References of={entity.accountReferences} numbers={numbers} voice={voice} />}
                  </div>
                ))}
              </Row>
            ) : null}
          </dl>
        ) : null}
      </div>
      {view.chain.length > 0 ? (
        <div class="pad">
          <h3>{say('chainTitle')}</h3>
          <Chain view={view} numbers={numbers} voice={voice} />
        </div>
      ) : null}
      <div class="pad">
        <Elsewhere label={label ?? ''} wikidata={entity.wikidata} hosts={entity.hosts} voice={voice} />
        <Sources numbers={numbers} voice={voice} />
      </div>
    </>
  );
}

/** Designations: who, under what, from when to when, how it ended. Those in force stand first, ended ones under History. */
function History({ view, numbers, voice }: Omit<Props, 'looked' | 'onRetry'> & { readonly view: EntityView }) {
  const { say } = voice;
  const all = view.entity.statements.filter((statement) => statement.property === 'designatedAs' && statement.references.length > 0);
  const parts = [
    ['property_designatedAs', all.filter((statement) => statement.end === null)],
    ['historyTitle', all.filter((statement) => statement.end !== null)],
  ] as const;
  return (
    <>
      {parts.map(([title, statements]) =>
        statements.length === 0 ? null : (
          <dl key={title}>
            <Row title={say(title)}>
              {statements.map((statement, at) => (
                <div key={at}>
                  {say('designated', { by: statement.by ?? '', instrument: 'text' in statement.value ? statement.value.text : '' })}
                  {[spokenYears(statement, voice), statement.ending].map((part) => (part ? `${say('comma')}${part}` : ''))}
                  <References of={statement.references} numbers={numbers} voice={voice} />
                </div>
              ))}
            </Row>
          </dl>
        ),
      )}
    </>
  );
}
