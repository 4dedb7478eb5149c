import * as v from 'valibot';
import { keptLanguages } from '../../core/entity-from-wikidata.ts';
import { createGate, type Reply } from './gate.ts';
import { entitiesAnswer, type FoundItem, searchAnswer } from './wikidata-schema.ts';

/** Wikidata's API, asked for single organizations on a reader's click. Failures are replies, never exceptions. */
export interface Wikidata {
  /** Entities by id, as the API gives them; ids that it does not know are left out. At most 50. */
  entities(ids: readonly string[]): Promise<Reply<ReadonlyMap<string, unknown>>>;
  /** English labels, or others where there is none, of items. At most 50. */
  labels(ids: readonly string[]): Promise<Reply<ReadonlyMap<string, unknown>>>;
  /** Items that a name may mean, as the search ranks them. */
  search(name: string): Promise<Reply<readonly FoundItem[]>>;
}

const api = 'https://www.wikidata.org/w/api.php';
const manyIds = 50;
const manyFound = 10;

/** A client of Wikidata's API; tests pass their own `fetch` and waiting. */
export function createWikidata(options: Parameters<typeof createGate>[0] = {}): Wikidata {
  const gate = createGate(options);
  const get = async (ids: readonly string[], props: string): Promise<Reply<ReadonlyMap<string, unknown>>> => {
    const asked = [...new Set(ids)].slice(0, manyIds);
    if (asked.length === 0) return { ok: true, value: new Map() };
    const reply = await gate.ask(address({ action: 'wbgetentities', ids: asked.join('|'), props, languages: keptLanguages.join('|') }));
    if (!reply.ok) return reply;
    const answer = v.safeParse(entitiesAnswer, reply.value);
    if (!answer.success) return unreadable;
    const { error, entities = {} } = answer.output;
    if (error?.code === 'no-such-entity') return { ok: true, value: new Map() };
    if (error) return failed(error.code);
    return { ok: true, value: new Map(Object.entries(entities).filter(([, entity]) => !('missing' in entity))) };
  };
  return {
    entities: (ids) => get(ids, 'info|labels|aliases|descriptions|claims'),
    labels: (ids) => get(ids, 'labels'),
    async search(name) {
      const language = languageOf(name);
      const reply = await gate.ask(
        address({ action: 'wbsearchentities', search: name, language, uselang: language, type: 'item', limit: String(manyFound) }),
      );
      if (!reply.ok) return reply;
      const answer = v.safeParse(searchAnswer, reply.value);
      if (!answer.success) return unreadable;
      if (answer.output.error) return failed(answer.output.error.code);
      return { ok: true, value: (answer.output.search ?? []).slice(0, manyFound) };
    },
  };
}

const unreadable = { ok: false, reason: 'unreadable', retryAfterSeconds: null } as const;

function failed(code: string): Reply<never> {
  return /maxlag|ratelimited|readonly/.test(code) ? { ok: false, reason: 'busy', retryAfterSeconds: null } : unreadable;
}

function address(parameters: Readonly<Record<string, string>>): string {
  return `${api}?${new URLSearchParams({ ...parameters, format: 'json', origin: '*' })}`;
}

const scripts: readonly [script: RegExp, language: string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
];

/** The language to search in, by the name's script. */
function languageOf(name: string): string {
  return scripts.find(([script]) => script.test(name))?.[1] ?? 'en';
}
