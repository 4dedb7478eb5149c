/** The door for articles: what a content script sends is the page's, so its shape and size are checked before anything reads it. */
import * as v from 'valibot';
import type { Article } from '../core/model.ts';

const maxText = 2_000_000;
const maxBlocks = 5_000;
const maxLinks = 500;

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const link = v.object({ start: offset, end: offset, href: text(4_000), rel: text(400) });
const block = <P extends string>(places: readonly P[]) =>
  v.object({ place: v.picklist(places), text: text(maxText), links: v.pipe(v.array(link), v.maxLength(maxLinks)) });

const declaration = v.object({
  kind: v.picklist(['json-ld', 'site-name', 'imprint']),
  name: text(300),
  url: v.nullable(text(4_000)),
  quote: v.nullable(text(1_000)),
  place: v.nullable(v.picklist(['header', 'footer', 'follow box', 'closing lines', 'structured data'])),
});

const imprint = v.object({
  declarations: v.pipe(v.array(declaration), v.maxLength(50)),
  parents: v.pipe(v.array(text(300)), v.maxLength(20)),
  labels: v.array(v.picklist(['opinion', 'sponsored', 'press release', 'satire', 'live', 'wire'])),
  provider: v.nullable(text(300)),
  published: v.nullable(text(100)),
});

const article = v.object({
  url: text(8_000),
  lang: v.nullable(text(100)),
  blocks: v.pipe(v.array(block(['title', 'standfirst', 'body', 'caption', 'closing lines'])), v.maxLength(maxBlocks)),
  furniture: v.pipe(v.array(block(['header', 'footer', 'follow box'])), v.maxLength(maxBlocks)),
  imprint,
});

/**
 * Checks an article at the door. The address is the sender's own, never the one in the payload, but for its fragment.
 * Throws a short error that names the first fault.
 */
export function parseArticle(payload: unknown, senderUrl: string): Article {
  const parsed = v.safeParse(article, payload);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new Error(`not an article: ${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
  }
  return { ...parsed.output, url: senderUrl.split('#', 1)[0] ?? senderUrl };
}
