import type { CardActions, CardModel } from './card-face.tsx';
import { reportText } from './edition.tsx';
import { spokenDate, type Voice } from './voice.ts';

interface Props {
  readonly model: CardModel;
  readonly actions: CardActions;
  readonly voice: Voice;
  /** The day the record was got from Wikidata, or null for a bundled one. */
  readonly fetched: string | null;
}

/** Look up or refresh from Wikidata, said plainly; and what to do about a wrong organization. */
export function LookUpRow({ model, actions, voice, fetched }: Props) {
  const { say, language } = voice;
  const { lookUp, mayLookUp, organization } = model;
  const failed = lookUp?.state === 'failed';
  return (
    <>
      {mayLookUp ? (
        <>
          <button type="button" class="button" disabled={lookUp?.state === 'asking'} onClick={actions.onLookUp}>
            {say(failed ? 'retry' : fetched === null ? 'lookUp' : 'lookUpAgain')}
          </button>
          <p class="quiet gap" role="status">
            {stateWords(model, voice)}
          </p>
        </>
      ) : (
        <p class="quiet">{say('lookUpNotAllowed')}</p>
      )}
      {fetched === null ? null : <p class="quiet">{say('fetchedOn', { date: spokenDate(fetched.slice(0, 10), language) })}</p>}
      <details class="gap">
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
          <button
            type="button"
            class="link"
            onClick={() => actions.onCopy(reportText(model.annotation.edition, organization.entity ?? organization.label))}
          >
            {say('copyReport')}
          </button>
        </div>
      </details>
    </>
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
