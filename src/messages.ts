/** The one door between rooms: who may ask whom for what, typed. */
import { browser } from './browser.ts';
import type { Annotation, EntityView, LookUp } from './core/annotation.ts';
import type { CardQuestion } from './core/card-question.ts';
import type { Article, Container, EntityId, PageFacts, Piece } from './core/model.ts';
import type { SentFile } from './core/site-word.ts';
import type { PanelTrees, TreeNode } from './core/tree.ts';

export type { Annotation, EntityView, LookUp };

export interface CacheState {
  readonly organizations: number;
  /** Sites whose own declarations were read. */
  readonly sites: number;
  readonly bytes: number | null;
  /** What went wrong with the database, in one word for a sentence, or null. */
  readonly trouble: 'blocked' | 'newer' | 'full' | 'unavailable' | null;
}

/** A page's raw facts, as they go through the door. */
export interface SentPage {
  readonly facts: Omit<PageFacts, 'meta'> & { readonly meta: readonly (readonly [string, readonly string[]])[] };
  readonly pieces: readonly Piece[];
  readonly containers: readonly Container[];
}

/** An annotation with the panel that shows it. */
export interface Annotated {
  readonly annotation: Annotation;
  readonly panel: PanelTrees;
}

/** The style sheet of all faces: it comes with the first reply that a page shows something of, and with no other. */
export interface Styled {
  readonly styles: string;
}

/** What the background answers. A page's content script may call only those that `contentMayCall` lists. */
export interface BackgroundCalls {
  /** Everything we can say about a page's article: its publisher, its mentions, how they relate. The sender's own address is used. */
  annotate(page: SentPage): Annotated & Styled;
  /** The annotation with one organization (index into its findings) taken for another entity, or (null) no longer marked. */
  correct(wish: { readonly annotation: Annotation; readonly organization: number; readonly entity: EntityId | null }): Annotated;
  /** The annotation with what the page's site says of itself; the files are those of the sender's own host. */
  declarations(sent: { readonly annotation: Annotation; readonly files: readonly SentFile[] }): Annotated;
  /** The card of one organization. */
  card(question: CardQuestion): TreeNode;
  /** Asks Wikidata for one organization, by item id or by name; only after a reader's click. */
  lookUp(request: { readonly wikidata: string } | { readonly name: string }): LookUp;
  /** What is known of a name that a reader selected and wants looked up. */
  selection(name: string): { readonly annotation: Annotation; readonly lookUp: LookUp } & Styled;
  edition(): string;
  cacheState(): CacheState;
  clearCache(): null;
}

/** Where a key of the reader's leads. */
export type Going = 'panel' | 'next' | 'previous';

/** What a tab's content script answers, to pages of the extension only. */
export interface ContentCalls {
  /** What was found on this page so far. */
  report(): PageReport;
  /** Scrolls to a mention of the organization and opens its card. */
  reveal(target: { readonly organization: number; readonly mention: number }): boolean;
  /** Reads the page as an article whatever `detect` and the settings say, because the reader asked. */
  annotateAnyway(): null;
  /** Asks the page's own site for its declarations; false where nothing is shown that they could stand beside. */
  askSite(): boolean;
  /** Opens the panel, or the card of the next or previous mention; false where there is none. */
  go(to: Going): boolean;
  /** Opens a card for a name that the reader selected, and looks it up. */
  lookUpName(name: string): null;
}

export interface PageReport {
  readonly url: string;
  readonly state: 'working' | 'done';
  readonly article: boolean;
  readonly signals: readonly string[];
  readonly source: Article | null;
  readonly annotation: Annotation | null;
  readonly milliseconds: { readonly detect: number; readonly annotate: number; readonly highlight: number };
  readonly errors: readonly string[];
}

/** The read-only subset that a page's content script may ask for. `lookUp` there starts from a trusted click. */
export const contentMayCall: readonly (keyof BackgroundCalls)[] = ['annotate', 'correct', 'declarations', 'card', 'lookUp', 'selection'];

type Argument<F> = F extends (argument: infer A) => unknown ? A : undefined;
type Reply<F> = F extends (...rest: never[]) => infer R ? R : never;

export type Sender =
  | { readonly from: 'content'; readonly tab: number; readonly url: string; readonly privateWindow: boolean }
  | { readonly from: 'extension'; readonly url: string; readonly privateWindow: boolean };

/** A handler for each call of a door; forgetting one does not compile. */
export type Handlers<Calls> = {
  readonly [K in keyof Calls]: (argument: Argument<Calls[K]>, sender: Sender) => Reply<Calls[K]> | Promise<Reply<Calls[K]>>;
};

interface Envelope {
  readonly to: 'background' | 'content';
  readonly call: string;
  readonly argument: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'call' in message && typeof message.call === 'string';
}

/** Who sent a message: our content script in a top frame, a page of the extension, or nobody that gets an answer. */
export function senderOf(sender: browser.Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  const privateWindow = sender.tab?.incognito ?? false;
  if (sender.url?.startsWith(own)) return { from: 'extension', url: sender.url, privateWindow };
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !sender.url || !/^https?:/.test(sender.url)) return null;
  return { from: 'content', tab: sender.tab.id, url: sender.url, privateWindow };
}

/** Answers the calls of one door; a message that is not ours, or not from us, gets no answer. */
export function answer<Calls>(
  to: Envelope['to'],
  handlers: Handlers<Calls>,
  mayCall: (sender: Sender, call: string) => boolean,
): () => void {
  const listen = (message: unknown, rawSender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || message.to !== to || !Object.hasOwn(handlers, message.call)) return undefined;
    const sender = senderOf(rawSender);
    if (!sender || !mayCall(sender, message.call)) return undefined;
    const handler = handlers[message.call as keyof Calls] as (argument: unknown, sender: Sender) => unknown;
    return Promise.resolve().then(() => handler(message.argument, sender));
  };
  browser.runtime.onMessage.addListener(listen as never);
  return () => browser.runtime.onMessage.removeListener(listen as never);
}

/** Asks the background. Rejects when the extension was updated or the worker could not answer. */
export function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ...rest: Parameters<BackgroundCalls[K]>
): Promise<ReturnType<BackgroundCalls[K]>> {
  return browser.runtime.sendMessage({ to: 'background', call, argument: rest[0] } satisfies Envelope);
}

/** Asks the content script of one tab's top frame. */
export function askContent<K extends keyof ContentCalls>(
  tab: number,
  call: K,
  ...rest: Parameters<ContentCalls[K]>
): Promise<ReturnType<ContentCalls[K]>> {
  return browser.tabs.sendMessage(tab, { to: 'content', call, argument: rest[0] } satisfies Envelope, { frameId: 0 });
}
