import type { CardActions, CardModel } from './card-face.tsx';
import { reportText } from './edition.tsx';
import { spokenDate, type Voice } from './voice.ts';

interface Props {
  readonly model: CardModel;
  readonly voice: Voice;
  /** The day the record was got from Wikidata, or null for a bundled one. */
  readonly fetched: string | null;
}

/** Asks Wikidata for this one organization; nothing where the reader does not want look-ups. */
export function LookUpButton({ model, actions, voice, fetched }: Props & { readonly actions: CardActions }) {
  const { lookUp, mayLookUp } = model;
  if (!mayLookUp) return <span />;
  const key = lookUp?.state === 'failed' ? 'retry' : fetched === null ? 'lookUp' : 'lookUpAgain';
  return (
    <button type="button" class="button" disabled={lookUp?.state === 'asking'} onClick={actions.onLookUp}>
      {voice.say(key)}
    </button>
  );
}

/** What a look-up would do, does, or came to; and the day of what was fetched. */
export function LookUpWords({ model, voice, fetched }: Props) {
  const { say, language } = voice;
  const date = fetched === null ? null : say('fetchedOn', { date: spokenDate(fetched.slice(0, 10), language) });
  return (
    <p class="quiet gap" role="status">
      {model.mayLookUp ? stateWords(model, voice) : say('lookUpNotAllowed')} {date}
    </p>
  );
}

/** What to do about a wrong organization: another candidate, no mark, a report. */
export function Wrong({ model, actions, voice }: Omit<Props, 'fetched'> & { readonly actions: CardActions }) {
  const { say } = voice;
  const report = reportText(model.annotation.edition, model.organization.entity ?? model.organization.label);
  return (
    <details>
      <summary>{say('wrongOrganization')}</summary>
      <div class="list">
        {model.others.length > 0 ? <span>{say('wrongOthers')}</span> : null}
        {model.others.map((other) => (
          <button type="button" class="link" key={other.id} onClick={() => actions.onChoose(other.id)}>
            <bdi translate={false}>{other.label}</bdi>
          </button>
        ))}
        <button type="button" class="link" onClick={actions.onUnmark}>
          {say('wrongUnmark')}
        </button>
        <button type="button" class="link" onClick={() => actions.onCopy(report)}>
          {say('copyReport')}
        </button>
      </div>
    </details>
  );
}

function stateWords({ lookUp }: CardModel, { say }: Voice): string {
  if (lookUp === null || lookUp.state === 'found') return say('lookUpSays');
  if (lookUp.state === 'asking') return say('lookUpAsking');
  if (lookUp.state === 'not found') return say('lookUpNotFound');
  if (lookUp.state === 'not allowed') return say('lookUpNotAllowed');
  const wait = lookUp.retryAfterSeconds === null ? '' : ` ${say('retryAfter', { count: lookUp.retryAfterSeconds })}`;
  return say(`lookUp_${lookUp.reason}`) + wait;
}
