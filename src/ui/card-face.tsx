import type { Annotation, EntityView, LookUp } from '../core/annotation.ts';
import type { EntityId, NamedOrganization, Publisher } from '../core/model.ts';
import { CardBody } from './card-body.tsx';
import { IconButton } from './icons.tsx';
import { LookUpButton, LookUpWords, Wrong } from './look-up.tsx';
import { Name } from './names.tsx';
import { numbering } from './references.tsx';
import { kindName } from './statements.tsx';
import { spokenDate, type Voice } from './voice.ts';
import { Whys } from './why.tsx';

/** What the card knows by now. */
export type Looked =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'known'; readonly view: EntityView }
  | { readonly state: 'unknown' };

export interface CardModel {
  readonly annotation: Annotation;
  readonly organization: NamedOrganization;
  readonly looked: Looked;
  /** The mention that the card stands at, counted from 0 among the organization's own. */
  readonly at: number;
  readonly count: number;
  readonly lookUp: LookUp | { readonly state: 'asking' } | null;
  readonly mayLookUp: boolean;
  /** Other entities that the name may mean, with their labels. */
  readonly others: readonly { readonly id: EntityId; readonly label: string }[];
}

export interface CardActions {
  readonly onClose: () => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onLookUp: () => void;
  readonly onRetry: () => void;
  readonly onChoose: (entity: EntityId) => void;
  readonly onUnmark: () => void;
  readonly onCopy: (text: string) => void;
}

/** One organization: who it is, why it matters here, what is known with sources, what can be done. */
export function CardFace({ model, actions, voice }: { readonly model: CardModel; readonly actions: CardActions; readonly voice: Voice }) {
  const { annotation, organization, looked } = model;
  const { say } = voice;
  const numbers = numbering();
  const view = looked.state === 'known' ? looked.view : null;
  const relations = annotation.findings.relations.filter((relation) => relation.entity === organization.entity);
  const label = view?.entity.labels[voice.language] ?? organization.label;
  return (
    <section class="surface" role="dialog" aria-label={say('cardName', { name: label })}>
      <div class="pad">
        <div class="row">
          <h2 class="name">
            <Name>{label}</Name>
          </h2>
          <IconButton icon="close" label={say('close')} onClick={actions.onClose} first />
        </div>
        <p class="meta">{meta(model, view, voice)}</p>
      </div>
      <div class="scroll" tabindex={0}>
        <div class="pad">
          {relations.length > 0 ? (
            <>
              <p class="quiet site">{thisSite(annotation.findings.publisher, voice)}</p>
              <Whys annotation={annotation} relations={relations} numbers={numbers} voice={voice} onShow={null} />
            </>
          ) : (
            <p class="quiet">{here(model, voice)}</p>
          )}
        </div>
        <CardBody looked={looked} numbers={numbers} voice={voice} onRetry={actions.onRetry} />
        <div class="pad">
          <Wrong model={model} actions={actions} voice={voice} />
        </div>
      </div>
      <div class="pad">
        <div class="row">
          <LookUpButton model={model} actions={actions} voice={voice} fetched={view?.fetched ?? null} />
          <Steps model={model} actions={actions} voice={voice} />
        </div>
        <LookUpWords model={model} voice={voice} fetched={view?.fetched ?? null} />
      </div>
    </section>
  );
}

/** Whose page this is, so that a sentence about the publisher is not taken for one about somebody else. */
function thisSite({ label, labelBasis }: Publisher, { say }: Voice) {
  return (
    <>
      {say('thisSite')} · {labelBasis === 'declared' ? `${say('callsItself')} ` : ''}
      <Name>{label}</Name>
    </>
  );
}

/** Which mention the card stands at, and the way to the others. */
function Steps({ model, actions, voice }: { readonly model: CardModel; readonly actions: CardActions; readonly voice: Voice }) {
  const { say } = voice;
  if (model.count < 2) return <span class="quiet">{say('mentions', { count: model.count })}</span>;
  return (
    <span class="row steps">
      <IconButton icon="previous" label={say('previousMention')} onClick={() => actions.onMove(-1)} turns />
      <span class="count">{say('mentionOf', { number: model.at + 1, total: model.count })}</span>
      <IconButton icon="next" label={say('nextMention')} onClick={() => actions.onMove(1)} turns />
    </span>
  );
}

function meta(model: CardModel, view: EntityView | null, { say, language }: Voice): string {
  if (!view) return model.organization.kind === null ? say('unknownKind') : kindName(model.organization.kind, say);
  const { entity } = view;
  const country = entity.country === null ? null : new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(entity.country);
  const year = (property: 'inception' | 'dissolved') => {
    const value = entity.statements.find((statement) => statement.property === property)?.value;
    return value && 'date' in value ? spokenDate(value.date.slice(0, 4), language) : null;
  };
  const [start, end] = [year('inception'), year('dissolved')];
  const years = start !== null && end !== null ? say('years', { start, end }) : start !== null ? say('since', { date: start }) : null;
  return [kindName(entity.kind, say), country, years].filter((part) => typeof part === 'string').join(' · ');
}

/** Named and cited how often, and that no tie was found, or could not be looked for. */
function here({ annotation, organization }: CardModel, { say }: Voice): string {
  const { publisher } = annotation.findings;
  const parts = [say('namedHere', { count: organization.mentions })];
  if (organization.cited > 0) parts.push(say('citedHere', { count: organization.cited }));
  if (organization.entity === null) parts.push(say('unknownCard'));
  else parts.push(say(publisher.entity === null ? 'noRelationPublisher' : 'noRelation', { publisher: publisher.label }));
  return parts.join(' ');
}
