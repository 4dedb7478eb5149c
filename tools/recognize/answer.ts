import { parseAddress } from '../../src/core/address.ts';
import { type Lexicon, nameOrganizations } from '../../src/core/names.ts';

/** One line of input. */
export interface Request {
  readonly id: string;
  readonly text: string;
  readonly host: string | null;
  readonly lang: string | null;
}

export interface AnswerMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string | null;
  readonly label: string;
  readonly wikidata: string | null;
  readonly cited: boolean;
  readonly why?: readonly string[];
}

export interface Answer {
  readonly id: string;
  readonly mentions: readonly AnswerMention[];
  readonly dropped?: readonly { readonly start: number; readonly end: number; readonly text: string; readonly why: readonly string[] }[];
}

/** Reads one line; what is wrong with it, in words, where it is no request. */
export function readRequest(line: string): Request | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'not an object';
  const { id, text, host = null, lang = null } = row as Record<string, unknown>;
  if (typeof id !== 'string') return '"id" is not a string';
  if (typeof text !== 'string') return '"text" is not a string';
  if (host !== null && typeof host !== 'string') return '"host" is not a string';
  if (lang !== null && typeof lang !== 'string') return '"lang" is not a string';
  return { id, text, host, lang };
}

/** The organizations of one text, with the evidence where it is asked for. */
export function answerTo({ id, text, host, lang }: Request, lexicon: Lexicon, why: boolean): Answer {
  const site = host === null ? null : publishedAt(host);
  const publisher = site === null ? null : (lexicon.knowledge.publisherOf(site, '/')?.entity ?? null);
  const { mentions, dropped } = nameOrganizations(
    [{ place: 'body', text, links: [] }],
    { host: site, path: '/', lang, publisher },
    lexicon,
  );
  const shown = mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    text: mention.text,
    entity: mention.entity,
    label: mention.label,
    wikidata: mention.entity === null ? null : (lexicon.knowledge.entity(mention.entity)?.wikidata ?? null),
    cited: mention.cited,
    ...(why ? { why: [...mention.why, ...mention.others.map((other) => `may also be ${other}`)] } : {}),
  }));
  return why
    ? {
        id,
        mentions: shown,
        dropped: dropped.map(({ start, end, text: words, why: reasons }) => ({ start, end, text: words, why: reasons })),
      }
    : { id, mentions: shown };
}

/** The host in the form in which a page's own is compared, however it is written: "WWW.Lantern.example.", "https://lantern.example/". */
function publishedAt(host: string): string | null {
  return parseAddress(host.includes('://') ? host : `https://${host}`)?.host ?? null;
}
