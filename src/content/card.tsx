/** The card of one organization, at its mention. */
import { render } from 'preact';
import type { Annotation, EntityView, LookUp } from '../core/annotation.ts';
import type { EntityId } from '../core/model.ts';
import { mentionsOf } from '../core/shape.ts';
import { speaker } from '../core/words.ts';
import type { Settings } from '../settings.ts';
import { CardFace, type Looked } from '../ui/card-face.tsx';
import { copyText } from './copy.ts';
import { placeCard } from './place-card.ts';
import type { Surface } from './surface.ts';

export type LookUpRequest = { readonly wikidata: string } | { readonly name: string };

export interface CardOptions {
  readonly annotation: Annotation;
  readonly settings: Settings;
  /** Index into the findings' organizations. */
  readonly organization: number;
  /** Index into the findings' mentions: the one that the card stands at. */
  readonly mention: number;
  /** The mention's boxes in the viewport as they are now, one a line; empty where it cannot be seen. */
  readonly boxesOf: (mention: number) => readonly DOMRect[];
  /** Where the reader clicked, so that the card stands at that line of a mention broken over two. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** True where the reader came by keyboard or popup. */
  readonly takeFocus: boolean;
  readonly describe: (id: EntityId) => Promise<EntityView | null>;
  readonly lookUp: (request: LookUpRequest) => Promise<LookUp>;
  /** Goes to another mention of the same organization: scroll there, and call `moveTo`. */
  readonly onMove: (mention: number) => void;
  readonly onChoose: (entity: EntityId) => void;
  readonly onUnmark: () => void;
  readonly onClosed: () => void;
}

export interface Card {
  readonly organization: number;
  /** Stands at another mention of the same organization. */
  moveTo(mention: number): void;
  close(): void;
}

/** Opens the card; one that was open before must be closed first. */
export function openCard(surface: Surface, options: CardOptions): Card {
  const { annotation, settings } = options;
  const { findings, sentences } = annotation;
  const organization = findings.organizations[options.organization];
  if (!organization) throw new RangeError('no such organization');
  const mentions = mentionsOf(organization, findings.mentions);
  const voice = { say: speaker(sentences), language: sentences.language, today: new Date().toISOString().slice(0, 10) };
  let looked: Looked = { state: organization.entity === null ? 'unknown' : 'loading' };
  let lookUp: LookUp | { readonly state: 'asking' } | null = null;
  let others: { readonly id: EntityId; readonly label: string }[] = [];
  let mention = options.mention;
  let open = true;

  surface.dress(sentences.language, sentences.direction, settings.theme);
  const place = surface.place('card');
  const standing = placeCard(
    place,
    () => options.boxesOf(mention),
    options.at,
    () => card.close(),
    () => surface.moved('card'),
  );

  const draw = () => {
    if (!open) return;
    const at = Math.max(0, mentions.indexOf(mention));
    const mayLookUp = settings.lookUps === 'on click';
    const model = { annotation, organization, looked, at, count: mentions.length, lookUp, mayLookUp, others };
    render(<CardFace model={model} actions={actions} voice={voice} />, place);
    standing.settle();
  };

  const load = async () => {
    if (organization.entity === null) return;
    looked = { state: 'loading' };
    const view = await options.describe(organization.entity).catch(() => 'failed' as const);
    looked = view === 'failed' ? { state: 'failed' } : view ? { state: 'known', view } : { state: 'unknown' };
    draw();
  };

  const ask = async () => {
    lookUp = { state: 'asking' };
    draw();
    const view = looked.state === 'known' ? looked.view : null;
    const wikidata = view?.entity.wikidata ?? organization.wikidata;
    const failed: LookUp = { state: 'failed', reason: 'unreadable', retryAfterSeconds: null };
    const answer = await options.lookUp(wikidata === null ? { name: organization.label } : { wikidata }).catch(() => failed);
    lookUp = answer;
    if (answer.state === 'found') looked = { state: 'known', view: answer.view };
    draw();
  };

  const loadOthers = async () => {
    const ids = (findings.mentions[mention]?.others ?? []).slice(0, 5);
    const views = await Promise.all(ids.map((id) => options.describe(id).catch(() => null)));
    others = views.flatMap((view) => (view ? [{ id: view.entity.id, label: view.names[view.entity.id] ?? view.entity.id }] : []));
    if (others.length > 0) draw();
  };

  const actions = {
    onClose: () => card.close(),
    onMove: (step: 1 | -1) => {
      const next = mentions[(mentions.indexOf(mention) + step + mentions.length) % mentions.length];
      if (next !== undefined) options.onMove(next);
    },
    onLookUp: () => void ask(),
    onRetry: () => {
      void load();
      draw();
    },
    onChoose: options.onChoose,
    onUnmark: options.onUnmark,
    onCopy: copyText,
  };

  const ended = () => {
    open = false;
    standing.end();
    options.onClosed();
  };
  const card: Card = {
    organization: options.organization,
    moveTo(next) {
      mention = next;
      standing.anew();
      surface.moved('card');
      draw();
    },
    close() {
      if (open) surface.close('card');
    },
  };

  surface.onClosed('card', ended);
  draw();
  void load();
  void loadOthers();
  if (options.takeFocus) surface.focus('card');
  return card;
}
