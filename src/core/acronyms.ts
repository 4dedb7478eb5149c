import type { Context, Entities } from './choice.ts';
import { delicate } from './choice.ts';
import { atHome, type NamesCountry } from './country-words.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchesInitials, wordsOfName } from './introductions.ts';
import { type Target, withoutArticle } from './link.ts';
import type { Entity } from './model.ts';
import { runsOf } from './name-build.ts';
import type { NameEntry } from './name-table.ts';
import type { Found, Passage } from './passage.ts';
import { sentenceOpeners } from './signs.ts';
import { shape, wordAt } from './text.ts';
import { lowerAt } from './token-traits.ts';
import { classesAt, wordClass } from './word-classes.ts';

/** A longer name of the document, by whose initials it may be called. */
interface Long {
  readonly name: string;
  readonly words: readonly string[];
  /** Initials with and without small words, with and without a leading country. */
  readonly initials: ReadonlySet<string>;
  readonly at: number;
  readonly target: Target;
}

const mostAcronyms = 200;
const mostLong = 300;
const small = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'du', 'la', 'des', 'del', 'al', 'to', 's']);

/** Names by initials: capitals that stand behind a longer name whose initials they are mean what it means, whoever else bears them. */
export function acronymsOf(
  passages: readonly Passage[],
  found: readonly Found[],
  targetOf: (span: Found) => Target | undefined,
  gazetteer: Gazetteer,
  entities: Entities,
  context: Context,
  names: NamesCountry,
): Map<string, Target> {
  const order = new Map(passages.map((passage, i) => [passage, i]));
  const placeOf = (passage: Passage, token: number): number => (order.get(passage) ?? 0) * 1e6 + token;
  const acronyms = capitalsIn(passages, placeOf);
  const given = new Map<string, Target>();
  if (acronyms.size === 0) return given;
  const longs = found
    .filter((span) => span.last - span.first >= 2)
    .slice(0, mostLong)
    .flatMap((span): Long[] => {
      const target = targetOf(span);
      return target ? [longOf(span, target, placeOf(span.passage, span.first))] : [];
    });
  const named = new Set(found.flatMap((span) => (span.last > span.first ? (targetOf(span)?.entity ?? []) : [])));
  let written: readonly Long[] | null = null;
  const runs = (): readonly Long[] => {
    written ??= passages.flatMap((passage) => (passage.english ? namesIn(passage, placeOf) : [])).slice(0, mostLong);
    return written;
  };
  for (const [acronym, at] of acronyms) {
    const entries = gazetteer.find(acronym);
    const bearers = new Set(entries.map(({ entity }) => entity));
    const letters = fold(acronym);
    const fits = (one: Long): boolean =>
      bearers.size === 0 ? matchesInitials(acronym, one.words) : one.at < at && one.initials.has(letters);
    const built = longs.filter(fits);
    const meant = new Map(
      (built.length > 0 || bearers.size === 0 ? built : runs().filter(fits)).map((one) => [one.target.label || one.name, one]),
    );
    const [only] = meant.values();
    if (!only || (bearers.size === 0 && meant.size > 1)) continue;
    const why = `initials of "${only.name}"`;
    if (bearers.size === 0 || (only.target.entity !== null && bearers.has(only.target.entity) && meant.size === 1)) {
      given.set(acronym, { ...only.target, why });
      continue;
    }
    // A bearer that the text names in full, or that publishes it, keeps its acronym.
    if ([...bearers].some((entity) => named.has(entity) || entities.ids[entity] === context.publisher)) continue;
    const called = meant.size === 1 && only.target.entity === null ? calledBoth(only, entries, gazetteer, entities, context, names) : null;
    if (called !== null) {
      given.set(acronym, called);
      given.set(only.name, called);
    } else if (meant.size > 1 || [...bearers].some((entity) => isSource(entities, entity))) {
      given.set(acronym, { entity: null, label: acronym, others: [...bearers], why: `unsure whether ${why}` });
    } else given.set(acronym, { ...only.target, label: only.target.label || acronym, why });
  }
  return given;
}

/** Capitals of three to seven letters, with where each stands first; a headline comes before the name that it shortens. */
function capitalsIn(passages: readonly Passage[], placeOf: (passage: Passage, token: number) => number): Map<string, number> {
  const acronyms = new Map<string, number>();
  for (const passage of passages) {
    const { tokens, place } = passage;
    const ahead = place === 'title' || place === 'standfirst';
    for (let i = 0; i < tokens.count && acronyms.size < mostAcronyms; i++) {
      const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
      if (!((tokens.shape[i] ?? 0) & shape.capitals) || length < 3 || length > 7) continue;
      const acronym = wordAt(tokens, i);
      const at = ahead ? Number.POSITIVE_INFINITY : placeOf(passage, i);
      acronyms.set(acronym, Math.min(at, acronyms.get(acronym) ?? at));
    }
  }
  return acronyms;
}

function longOf(span: Found, target: Target, at: number): Long {
  const name = withoutArticle(span);
  const words = wordsOfName(name);
  const { tokens } = span.passage;
  const initials = initialsOf(words, classesAt(tokens, span.first));
  const owned = /^(\S+(?: \S+)?)['’]s (.+)$/.exec(name);
  const owner = owned ? span.first + (owned[1] ?? '').split(' ').length - 1 : -1;
  // "South Korea's National Intelligence Service" is the NIS.
  if (owned && classesAt(tokens, owner) & wordClass.country)
    for (const one of initialsOf(wordsOfName(owned[2] ?? ''), 0)) initials.add(one);
  return { name, words, initials, at, target };
}

function initialsOf(words: readonly string[], first: number): Set<string> {
  const forms = [words, words.filter((word) => !small.has(word))];
  const all = first & (wordClass.country | wordClass.people) ? [...forms, ...forms.map((form) => form.slice(1))] : forms;
  return new Set(all.map((form) => form.map((word) => word.charAt(0)).join('')));
}

/** Capitalized words in a row, whatever they name: they may still be what an acronym behind them stands for. */
function namesIn(passage: Passage, placeOf: (passage: Passage, token: number) => number): Long[] {
  const { tokens } = passage;
  return runsOf(passage).flatMap(({ first: from, last }): Long[] => {
    const first = from < last && sentenceOpeners.has(lowerAt(tokens, from)) ? from + 1 : from;
    if (last - first < 2 || last - first > 8 || classesAt(tokens, first) & (wordClass.given | wordClass.title)) return [];
    const name = tokens.text.slice(tokens.start[first], tokens.end[last]).replace(/\s+/g, ' ');
    const words = wordsOfName(name);
    const target = { entity: null, label: '', others: [], why: '' };
    return [{ name, words, initials: initialsOf(words, classesAt(tokens, first)), at: placeOf(passage, first), target }];
  });
}

/** Texts name agencies and broadcasters by their capitals without saying who they are. */
function isSource({ knowledge, ids }: Entities, entity: number): boolean {
  const kind = knowledge.entity(ids[entity] ?? '')?.kind;
  return kind === 'news-agency' || kind === 'broadcaster';
}

/** The one bearer of the acronym that also bears the long name, which alone would not be enough: each is evidence for the other. */
function calledBoth(
  long: Long,
  bearers: readonly NameEntry[],
  gazetteer: Gazetteer,
  { knowledge, ids }: Entities,
  context: Context,
  names: NamesCountry,
): Target | null {
  const home = context.publisher === null ? null : (knowledge.entity(context.publisher)?.country ?? null);
  const here = (record: Entity): boolean =>
    names(record.country) ||
    (record.country !== null && record.country === home) ||
    (!delicate.has(record.kind) && (record.country === null || (home === null && atHome.has(record.country))));
  const bearsLong = new Set(gazetteer.find(long.name).map(({ entity }) => entity));
  const stems = stemsOf(long.words);
  const fitting = [...new Set(bearers.map(({ entity }) => entity))].flatMap((entity) => {
    const record = knowledge.entity(ids[entity] ?? '');
    if (!record) return [];
    const own = [...Object.values(record.labels), ...record.aliases.map(({ name }) => name)];
    const called = bearsLong.has(entity) || own.some((name) => stemsOf(wordsOfName(name)) === stems);
    return called ? [{ entity, record }] : [];
  });
  const [one] = fitting;
  const isFree = bearers.some((entry) => entry.entity === one?.entity && entry.use === 'free');
  if (!one || fitting.length > 1 || !(isFree || here(one.record))) return null;
  const label = one.record.labels.en ?? long.name;
  return { entity: one.entity, label, others: [], why: 'its full name and its acronym stand in the text' };
}

/** "Organisation", "Programme" and "Defence" are spelled in two ways. */
function stemsOf(words: readonly string[]): string {
  return words
    .filter((word) => !small.has(word))
    .map((word) => word.slice(0, 4))
    .join(' ');
}
