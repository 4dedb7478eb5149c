import { kindsInAside } from './aside-kind.ts';
import { type Context, delicate, type Entities } from './choice.ts';
import { atHome, type NamesCountry } from './country-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Entity, EntityId, Statement } from './model.ts';
import type { NameEntry } from './name-table.ts';
import { type Found, sentenceAt } from './passage.ts';
import { properties } from './properties.ts';
import { isShortAcronym } from './sureness.ts';
import { gapBefore, shape, wordAt } from './text.ts';

/** A name that its own sentence leaves open, with the entries that the rest of the document speaks for. */
export interface Reconsidered {
  readonly entries: readonly NameEntry[];
  readonly why: string;
}

/** Kinds whose names are known far from home. */
const abroad: ReadonlySet<string> = new Set(['company', 'bank', 'sports-body', 'sports-club', 'asset-manager']);

/** Looks again at names without evidence of their own: by the publisher's kin, by countries that the text names, by the body that a name is a part of. */
export function secondLook(
  entities: Entities,
  gazetteer: Gazetteer,
  context: Context,
  names: NamesCountry,
  sure: ReadonlySet<number>,
): (span: Found) => Reconsidered | null {
  const { knowledge, ids } = entities;
  const recordOf = (entry: NameEntry): Entity | null => knowledge.entity(ids[entry.entity] ?? '');
  const publisher = context.publisher === null ? null : knowledge.entity(context.publisher);
  const home = publisher?.country ?? null;
  let family: ReadonlySet<EntityId> | null = null;
  const isKin = (id: EntityId): boolean => {
    family ??= kinOf(entities, context.publisher);
    return family.has(id);
  };
  const tails = new Map<string, boolean>();
  const isTail = (record: Entity, entry: NameEntry): boolean => {
    const key = `${entry.entity} ${entry.name}`;
    const known = tails.get(key) ?? tailOfNamed(record, entry, gazetteer, sure);
    tails.set(key, known);
    return known;
  };
  const reason = (span: Found, entry: NameEntry): string | null => {
    const record = recordOf(entry);
    if (!record) return null;
    const short = isShortAcronym(span);
    if (entry.use !== 'never alone' && kindsInAside(span.passage, span.last)?.has(record.kind)) return 'what it is follows';
    const near = names(record.country) || (record.country !== null && record.country === home);
    if (entry.use !== 'never alone' && near && sources.has(record.kind) && isSource(span)) return 'a source of that country';
    if (entry.use === 'needs evidence' && givesAcronym(span, entry, gazetteer)) return 'its acronym follows';
    if (entry.use !== 'never alone' && isKin(record.id) && (short || span.score >= 1)) return 'the publisher’s own or kin to it';
    if (entry.use === 'never alone') return isTail(record, entry) ? 'the body that it is part of is named' : null;
    if (!short || entry.ambiguous !== 0 || !readsAsName(span)) return null;
    if (entry.use === 'free' && (atHome.has(record.country) || abroad.has(record.kind))) return 'known far and wide';
    // Broadcasters write of broadcasters.
    if (entry.use === 'free' && publisher?.kind === record.kind) return 'of the publisher’s kind';
    if (record.kind === 'news-agency' && isCredit(span)) return 'a credit';
    if (delicate.has(record.kind) && entry.use !== 'free') return null;
    if (atHome.has(record.country) && afterArticle(span)) return '"the" before';
    return near ? 'its country is named' : null;
  };
  return (span) => {
    if (!span.passage.english) return null;
    const reasons = span.entries.map((entry) => reason(span, entry));
    const entries = span.entries.filter((_, i) => reasons[i] !== null);
    const why = reasons.find((one) => one !== null);
    return why === undefined || why === null ? null : { entries, why };
  };
}

/** "Long Name (LN)", where LN is one of its names too. */
function givesAcronym({ passage, last, end }: Found, { entity }: NameEntry, gazetteer: Gazetteer): boolean {
  if (!/^\s?\($/.test(gapBefore(passage.tokens, last + 1)) || !/^\)/.test(gapBefore(passage.tokens, last + 2))) return false;
  const acronym = wordAt(passage.tokens, last + 1);
  return passage.text.length > end && acronym === acronym.toUpperCase() && gazetteer.find(acronym).some((one) => one.entity === entity);
}

/** Kinds of organization that others' news comes from. */
const sources: ReadonlySet<string> = new Set(['news-agency', 'broadcaster']);

/** "by ZDF", "from NRK". */
function isSource({ passage, first, last, start, end }: Found): boolean {
  const capitals = ((passage.tokens.shape[first] ?? 0) & shape.capitals) !== 0;
  if (first !== last || !capitals || end - start < 3 || sentenceAt(passage, first).casing !== 'prose') return false;
  return /^(?:by|from)$/.test(wordAt(passage.tokens, first - 1)) && gapBefore(passage.tokens, first) === ' ';
}

/** "the FDA". */
function afterArticle({ passage, first }: Found): boolean {
  const capitals = ((passage.tokens.shape[first] ?? 0) & shape.capitals) !== 0;
  return capitals && wordAt(passage.tokens, first - 1).toLowerCase() === 'the';
}

/** Not counted ("three RBI") and not in a line of capitals. */
function readsAsName({ passage, first }: Found): boolean {
  const { tokens } = passage;
  if (sentenceAt(passage, first).casing === 'capitals') return false;
  const before = wordAt(tokens, first - 1);
  const counted = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(before);
  const noun = ((tokens.shape[first + 1] ?? 0) & shape.lower) !== 0 && wordAt(tokens, first + 1).length > 3;
  const loud = (i: number): boolean => ((tokens.shape[i] ?? 0) & shape.capitals) !== 0 && wordAt(tokens, i).length > 1;
  return !(counted && !noun) && !(loud(first + 1) && loud(first + 2));
}

/** "OSLO (AP) -", "a ship sank (AFP)". */
function isCredit({ passage, first, last }: Found): boolean {
  return /^\s?\($/.test(gapBefore(passage.tokens, first)) && /^\)(?:\s?[-–—]|\.|$)/.test(gapBefore(passage.tokens, last + 1));
}

/** "the Security Council" where "UN" is named: the words before it in one of its longer names name somebody in this text. */
function tailOfNamed(record: Entity, { name }: NameEntry, gazetteer: Gazetteer, sure: ReadonlySet<number>): boolean {
  const tail = ` ${name.replace(/^the\s+/i, '')}`;
  const longer = [...Object.values(record.labels), ...record.aliases.map((alias) => alias.name)].filter((one) => one.endsWith(tail));
  return longer.some((one) => gazetteer.find(one.slice(0, -tail.length)).some(({ entity }) => sure.has(entity)));
}

const mostKin = 60;

function targetsOf(statements: readonly Statement[]): EntityId[] {
  return statements.flatMap(({ property, value }) => (properties[property].group === 'control' && 'entity' in value ? [value.entity] : []));
}

/** The publisher, who holds it, and what they hold. */
function kinOf({ knowledge }: Entities, publisher: EntityId | null): ReadonlySet<EntityId> {
  const kin = new Set<EntityId>();
  if (publisher === null) return kin;
  kin.add(publisher);
  const holders = targetsOf(knowledge.entity(publisher)?.statements ?? []).slice(0, 5);
  for (const holder of [publisher, ...holders]) {
    kin.add(holder);
    const held = knowledge.inverse(holder);
    if (held.length <= mostKin) for (const one of held) if (properties[one.property].group === 'control') kin.add(one.from);
  }
  return kin;
}
