/** The card of one organization, at its mention. Its markup is asked of the background, for each state anew. */
import type { Annotation, LookUp } from '../core/annotation.ts';
import { type CardQuestion, cardQuestion } from '../core/card-question.ts';
import type { EntityId } from '../core/model.ts';
import { mentionsOf } from '../core/shape.ts';
import type { Act, TreeNode } from '../core/tree.ts';
import type { Settings } from '../settings.ts';
import { copyText } from './copy.ts';
import { actOf, mount } from './mount.ts';
import { placeCard, type Standing } from './place-card.ts';
import type { Surface } from './surface.ts';

export type LookUpRequest = { readonly wikidata: string } | { readonly name: string };

export interface CardOptions {
  readonly annotation: Annotation;
  readonly settings: Settings;
  /** Index into the findings' organizations. */
  readonly organization: number;
  /** Index into the findings' mentions: the one that the card stands at. */
  readonly mention: number;
  /** How a look-up ended that was made before the card opened. */
  readonly lookUp?: LookUp;
  /** The mention's boxes in the viewport as they are now, one a line; empty where it cannot be seen. */
  readonly boxesOf: (mention: number) => readonly DOMRect[];
  /** Where the reader clicked, so that the card stands at that line of a mention broken over two. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** True where the reader came by keyboard or popup. */
  readonly takeFocus: boolean;
  /** Asks for the card's markup. */
  readonly render: (question: CardQuestion) => Promise<TreeNode>;
  readonly ask: (request: LookUpRequest) => Promise<LookUp>;
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

/** Opens the card, as soon as its markup has come; one that was open before must be closed first. */
export function openCard(surface: Surface, options: CardOptions): Card {
  const { annotation, settings, organization } = options;
  const named = annotation.findings.organizations[organization];
  if (!named) throw new RangeError('no such organization');
  const mentions = mentionsOf(named, annotation.findings.mentions);
  const ending = new AbortController();
  let lookUp: CardQuestion['lookUp'] = options.lookUp ?? null;
  let mention = options.mention;
  let standing: Standing | null = null;

  const draw = async () => {
    const mayLookUp = settings.lookUps === 'on click';
    const tree = await options.render(cardQuestion(annotation, organization, mention, lookUp, mayLookUp)).catch(() => null);
    if (ending.signal.aborted || tree === null) return;
    if (standing === null) standing = stand();
    mount(surface.place('card'), tree);
    standing.settle();
  };

  const stand = (): Standing => {
    surface.dress(annotation.sentences.language, annotation.sentences.direction, settings.theme);
    const place = surface.place('card');
    place.addEventListener('click', (event) => act(actOf(event.target)), { signal: ending.signal });
    surface.onClosed('card', ended);
    const boxes = () => options.boxesOf(mention);
    return placeCard(
      place,
      boxes,
      options.at,
      () => surface.close('card'),
      () => surface.moved('card'),
    );
  };

  const act = (wanted: Act | null) => {
    if (wanted?.name === 'onClose') surface.close('card');
    else if (wanted?.name === 'onMove') move(Number(wanted.argument));
    else if (wanted?.name === 'onLookUp') void ask();
    else if (wanted?.name === 'onRetry') void draw();
    else if (wanted?.name === 'onChoose') options.onChoose(String(wanted.argument));
    else if (wanted?.name === 'onUnmark') options.onUnmark();
    else if (wanted?.name === 'onCopy') copyText(String(wanted.argument));
  };

  const move = (step: number) => {
    const next = mentions[(mentions.indexOf(mention) + step + mentions.length) % mentions.length];
    if (next !== undefined) options.onMove(next);
  };

  const ask = async () => {
    lookUp = { state: 'asking' };
    void draw();
    const failed: LookUp = { state: 'failed', reason: 'unreadable', retryAfterSeconds: null };
    lookUp = await options.ask(named.wikidata === null ? { name: named.label } : { wikidata: named.wikidata }).catch(() => failed);
    await draw();
  };

  const ended = () => {
    ending.abort();
    standing?.end();
    options.onClosed();
  };

  void draw().then(() => {
    if (options.takeFocus && standing) surface.focus('card');
  });
  return {
    organization,
    moveTo(next) {
      mention = next;
      void draw().then(() => standing?.anew());
    },
    close() {
      if (standing) surface.close('card');
      else ending.abort();
    },
  };
}
