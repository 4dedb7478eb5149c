/** The door for pages: what a content script sends is the page's, so its shape and size are checked before anything reads it. */
import * as v from 'valibot';
import type { Container, PageFacts, PageShape, Piece } from '../core/model.ts';

const maxText = 200_000;
const maxPieces = 10_000;
const maxContainers = 50_000;

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const link = v.object({ start: count, end: count, href: text(8_000), rel: text(1_000) });

const piece = v.object({
  text: text(maxText),
  container: v.pipe(v.number(), v.integer()),
  links: v.pipe(v.array(link), v.maxLength(1_000)),
});
const container = v.object({ tag: text(100), marks: text(4_000), parent: v.pipe(v.number(), v.integer(), v.minValue(-1)) });

/** Every count that `facts` collects, no more and no less. */
const shape: { readonly [K in keyof PageShape]: v.GenericSchema<PageShape[K]> } = {
  longParagraphs: count,
  looseCharacters: count,
  paragraphCharacters: count,
  articleElements: count,
  timeElements: count,
  hasByline: v.boolean(),
  hasDate: v.boolean(),
  passwordFields: count,
  linkCount: count,
  bodyMarks: text(8_000),
  itemTypes: v.pipe(v.array(text(200)), v.maxLength(200)),
};

const facts = v.object({
  url: text(20_000),
  title: text(4_000),
  lang: v.nullable(text(100)),
  canonical: v.nullable(text(8_000)),
  meta: v.pipe(v.array(v.tuple([text(200), v.pipe(v.array(text(4_000)), v.maxLength(100))])), v.maxLength(1_000)),
  siteTitles: v.pipe(v.array(text(200)), v.maxLength(20)),
  jsonLd: v.pipe(v.array(text(2_000_000)), v.maxLength(50)),
  shape: v.object(shape),
});

const page = v.object({
  facts,
  pieces: v.pipe(v.array(piece), v.maxLength(maxPieces)),
  containers: v.pipe(v.array(container), v.maxLength(maxContainers)),
});

/** A page's raw facts as they stand inside, after the door. */
export interface Page {
  readonly facts: PageFacts;
  readonly pieces: readonly Piece[];
  readonly containers: readonly Container[];
}

/**
 * Checks a page at the door. The address is the sender's own, never the one in the payload, but for its fragment;
 * containers that point forward or outside are put under the body. Throws a short error that names the first fault.
 */
export function parsePage(payload: unknown, senderUrl: string): Page {
  const parsed = v.safeParse(page, payload);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new Error(`not a page: ${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
  }
  const { facts, pieces, containers } = parsed.output;
  return {
    facts: { ...facts, url: senderUrl.split('#', 1)[0] ?? senderUrl, meta: new Map(facts.meta) },
    pieces: pieces.map((one) => (containers[one.container] ? one : { ...one, container: 0 })),
    containers: containers.map((one, at) => (one.parent < at ? one : { ...one, parent: -1 })),
  };
}
