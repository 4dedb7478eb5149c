import { kindsInAside } from './aside-kind.ts';
import { isOfAnother, type NamesCountry } from './country-words.ts';
import { isElsewhere, isSharedTitle } from './house-name.ts';
import { type Kind, stateOrgans } from './kinds.ts';
import type { EntityId, Knowledge } from './model.ts';
import type { NameEntry } from './name-table.ts';
import { type Found, sentenceAt } from './passage.ts';
import { gapBefore, wordAt } from './text.ts';
import { classesAt, wordClass } from './word-classes.ts';

/** Where a text stands: what is known of its publisher and language. */
export interface Context {
  readonly host: string | null;
  readonly path: string;
  readonly lang: string | null;
  readonly publisher: EntityId | null;
}

/** The knowledge that names are linked to: `ids[row]` is the entity of a row of the gazetteer. */
export interface Entities {
  readonly knowledge: Knowledge;
  readonly ids: readonly EntityId[];
}

/** Which entity a known name means here, with the others that it may mean; null where none is clearly ahead. */
export interface Choice {
  readonly entity: number | null;
  readonly others: readonly number[];
  readonly why: string;
}

/** How far the best must be ahead of the next. */
const lead = 1;

/** Kinds of which a name is linked only where it is unmistakable (claims.md). */
export const delicate: ReadonlySet<string> = new Set([
  'party',
  'coalition',
  'movement',
  'armed-group',
  'armed-force',
  'intelligence-service',
]);

/** Kinds of which a state has its own. */
const ofOneState: ReadonlySet<Kind> = new Set<Kind>([...stateOrgans, 'government', 'party', 'news-agency']);

/** Bodies whose short names mean each country's own; those of delicate kinds are judged more strictly anyhow. */
function isStatesOwn(kind: Kind): boolean {
  return kind === 'government' || (stateOrgans.has(kind) && !delicate.has(kind));
}

/** "North Korea" of "North Korea's Central News Agency"; null where no country owns the name. */
function countryBefore({ passage, first }: Found): string | null {
  const { tokens } = passage;
  if (
    wordAt(tokens, first - 1) !== 's' ||
    !/^['’]$/.test(gapBefore(tokens, first - 1)) ||
    !(classesAt(tokens, first - 2) & wordClass.country)
  )
    return null;
  const own = wordAt(tokens, first - 2);
  return /^(?:africa|asia|europe|america|korea|sudan|guinea|congo)$/i.test(own) && !/^(?:north|south)$/i.test(wordAt(tokens, first - 3))
    ? null
    : `${wordAt(tokens, first - 3)} ${own}`;
}

/** Chooses among the entities of a name by what the document says elsewhere, by whose countries it speaks of, by how the name is theirs, and by where the text was published. `alike`: all spans of the document that are written so. */
export function choose(
  found: Found,
  alike: readonly Found[],
  sure: ReadonlySet<number>,
  entities: Entities,
  context: Context,
  names: NamesCountry,
): Choice {
  const scores = new Map<number, number>();
  const recordOf = (entity: number) => entities.knowledge.entity(entities.ids[entity] ?? '');
  const publisher = context.publisher === null ? null : entities.knowledge.entity(context.publisher);
  const country = publisher?.country ?? null;
  const shared = found.passage.english && isSharedTitle(found);
  const told = found.passage.english ? alike.flatMap(({ passage, last }) => kindsInAside(passage, last) ?? []) : [];
  const owner = found.passage.english ? countryBefore(found) : null;
  for (const entry of found.entries) {
    const record = recordOf(entry.entity);
    if (shared && !sure.has(entry.entity) && record?.id !== context.publisher) continue;
    if (record !== null && !sure.has(entry.entity) && isElsewhere(found, record, publisher)) continue;
    if (record !== null && owner !== null && ofOneState.has(record.kind) && record.country !== null && isOfAnother(record.country, owner))
      continue;
    if (record !== null && told.some((kinds) => !kinds.has(record.kind))) continue;
    // "The EPA" of an Irish paper is no American agency unless its text speaks of America.
    const land = record !== null && entry.use !== 'free' && isStatesOwn(record.kind) ? record.country : null;
    const abroad = land !== null && country !== null && land !== country && !names(land);
    if (abroad && !sure.has(entry.entity) && !coNamed(land, entry.entity, sure, entities)) continue;
    scores.set(entry.entity, Math.max(scores.get(entry.entity) ?? -9, ownScore(entry)));
  }
  const ranked = [...scores].map(([entity, own]) => {
    const record = recordOf(entity);
    const free = found.entries.some((entry) => entry.entity === entity && entry.use === 'free');
    const sensitive = record !== null && delicate.has(record.kind);
    const place = (scores.size > 1 || (sensitive && !free && !sure.has(entity))) && names(record?.country ?? null);
    let score = own;
    if (sure.has(entity)) score += 3;
    if (record?.layer === 'curated') score += 0.5;
    if (place) score += 1.5;
    else if (scores.size > 1 && record?.country && coNamed(record.country, entity, sure, entities)) score += 1;
    if (country !== null && record?.country === country) score += 1;
    if (record !== null && record.id === context.publisher) score += 1;
    const mistakable = sensitive && ((!free && !sure.has(entity) && !place) || alike.filter(inSports).length * 2 >= alike.length);
    return { entity, score, mistakable };
  });
  ranked.sort((a, b) => b.score - a.score || a.entity - b.entity);
  const [best, next] = ranked;
  if (!best)
    return {
      entity: null,
      others: found.entries.map(({ entity }) => entity),
      why: 'the text says that it is something else, or does not say which',
    };
  const all = ranked.map((one) => one.entity);
  if (best.mistakable) return { entity: null, others: all, why: 'nothing else in the text says that it is meant' };
  if (!next) return { entity: best.entity, others: [], why: 'the only one of this name' };
  const ahead = best.score - next.score;
  if (ahead < lead) return { entity: null, others: all, why: `unsure between ${all.length}` };
  return { entity: best.entity, others: all.slice(1), why: `ahead of ${all.length - 1} others by ${ahead}` };
}

/** Another organization of that country is surely named in the text. */
function coNamed(country: string, entity: number, sure: ReadonlySet<number>, { knowledge, ids }: Entities): boolean {
  for (const other of sure) if (other !== entity && knowledge.entity(ids[other] ?? '')?.country === country) return true;
  return false;
}

const sports =
  /\b(?:scored?|striker|midfielder|goalkeeper|goals?|coach|kick-off|league title|penalty|football|soccer|futsal|basketball|handball|club|players?|squad|the (?:cup|league)|premier league|fc|\d-\d)\b/i;

/** The sentence is about a game: clubs bear the names of parties and armed groups. */
function inSports({ passage, first }: Found): boolean {
  const { first: from, last } = sentenceAt(passage, first);
  return sports.test(passage.text.slice(passage.tokens.start[from], passage.tokens.end[last]).slice(0, 600));
}

function ownScore(entry: NameEntry): number {
  return (entry.label ? 0.5 : 0) + (entry.use === 'free' ? 1 : entry.use === 'needs evidence' ? 0.5 : 0);
}

/** "Republicans", "many Democrats": without an article the word means people. */
export function isMembers({ passage, first, last, entries }: Found, { knowledge, ids }: Entities): boolean {
  const { tokens } = passage;
  if (!passage.english || first !== last || !/(?:[ac]ans?|crats?|tives?|als?|ists?|ories|eens?)$/i.test(wordAt(tokens, first)))
    return false;
  if (!/s$/.test(wordAt(tokens, first)) || /^the$/i.test(wordAt(tokens, first - 1))) return false;
  return entries.some(({ entity }) => knowledge.entity(ids[entity] ?? '')?.kind === 'party');
}
