import { acronymsOf } from './acronyms.ts';
import type { Context, Entities } from './choice.ts';
import type { NamesCountry } from './country-words.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { houseName, isSharedTitle } from './house-name.ts';
import { initialsMatch, introductionsIn, shortForm } from './introductions.ts';
import { keyOf, type Target, withoutArticle } from './link.ts';
import type { NameEntry } from './name-table.ts';
import type { Found, Passage } from './passage.ts';
import { organizationHeads } from './signs.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { ruleScore } from './unknown.ts';
import { classesAt, wordClass } from './word-classes.ts';

/** The names that the document itself gives: to known organizations and to unknown ones. */
export function boundNames(
  passages: readonly Passage[],
  found: readonly Found[],
  targets: ReadonlyMap<string, Target>,
  gazetteer: Gazetteer,
  entities: Entities,
  context: Context,
  countries: NamesCountry,
): Map<string, Target> {
  const names = new Map<string, Target>();
  const targetOf = (span: Found): Target | undefined => targets.get(keyOf(span));
  const agrees = (name: string, of: Found): boolean | null => {
    const entries = gazetteer.find(name);
    const target = targetOf(of);
    if (entries.length === 0 || !target) return null;
    if (target.entity !== null && entries.some((entry) => entry.entity === target.entity)) return true;
    if (preferred(name, of, target, entries, entities) !== null) return true;
    return entries.some((entry) => entry.use === 'free') ? false : null;
  };
  const house = houseName(context, entities);
  if (house !== null && passages.some(({ english }) => english)) names.set(house.name, house.target);
  for (const { of, names: given, why } of introductionsIn(found, agrees)) {
    const target = targetOf(of);
    if (!target) continue;
    for (const name of given) {
      const better = preferred(name, of, target, gazetteer.find(name), entities);
      if (better !== null) names.set(withoutArticle(of), { ...better, why });
      names.set(name, { ...(better ?? target), why });
    }
  }
  for (const [acronym, target] of acronymsOf(passages, found, targetOf, gazetteer, entities, context, countries))
    if (!names.has(acronym)) names.set(acronym, target);
  const open = new Map<string, Target>();
  for (const span of found) {
    const target = targetOf(span);
    if (target?.entity === null && isSharedTitle(span)) {
      open.set(`the ${wordAt(span.passage.tokens, span.last)}`, { ...target, why: 'the same name elsewhere in the text' });
      continue;
    }
    if (target && span.entries.length === 0 && standsAlone(span) && !names.has(withoutArticle(span)))
      names.set(withoutArticle(span), { ...target, why: 'the same name elsewhere in the text' });
    const short = shortForm(span);
    if (!target || target.entity === null || short === null || names.has(short)) continue;
    if (organizationHeads.has(wordAt(span.passage.tokens, span.last).toLowerCase())) continue;
    if (gazetteer.find(short).some((entry) => entry.entity !== target.entity)) continue;
    names.set(short, { ...target, why: `short for "${withoutArticle(span)}"` });
  }
  for (const [name, target] of [...lastWords(found, targetOf), ...open]) if (!names.has(name)) names.set(name, target);
  return names;
}

/** "Long Name (LN)", where two of our records bear the one and the other: the curated one is meant by both. */
function preferred(name: string, of: Found, target: Target, entries: readonly NameEntry[], { knowledge, ids }: Entities): Target | null {
  if (target.entity === null || entries.some(({ entity }) => entity === target.entity)) return null;
  if (!initialsMatch(name, withoutArticle(of)) || knowledge.entity(ids[target.entity] ?? '')?.layer === 'curated') return null;
  const bearers = [...new Set(entries.map(({ entity }) => entity))];
  const curated = bearers.flatMap((entity) => {
    const record = knowledge.entity(ids[entity] ?? '');
    return record?.layer === 'curated' ? [{ entity, record }] : [];
  });
  const [one] = curated;
  if (!one || curated.length > 1) return null;
  return { entity: one.entity, label: one.record.labels.en ?? target.label, others: [], why: '' };
}

const titles = new Set(
  'post times journal tribune herald council commission committee ministry foundation institute agency authority fund'.split(' '),
);

/** "the Post", "the Council": with its article, where only one known name of the text ends so. */
function lastWords(found: readonly Found[], targetOf: (span: Found) => Target | undefined): Map<string, Target> {
  const meant = new Map<string, Map<string, Target>>();
  for (const span of found) {
    const word = wordAt(span.passage.tokens, span.last);
    const target = targetOf(span);
    if (!target || span.last - span.first < 1 || !titles.has(word.toLowerCase())) continue;
    meant.set(word, (meant.get(word) ?? new Map<string, Target>()).set(`${target.entity} ${target.label}`, target));
  }
  const names = new Map<string, Target>();
  for (const [word, targets] of meant) {
    const [only] = targets.values();
    if (targets.size === 1 && only && only.entity !== null) names.set(`the ${word}`, { ...only, why: `"the ${word}" for "${only.label}"` });
  }
  return names;
}

/** A name that only the text shows, sure enough in one place to be taken for the same in all others. */
function standsAlone(span: Found): boolean {
  if (span.score < 12) return false;
  const { tokens } = span.passage;
  if (span.last > span.first) return span.score < ruleScore || organizationHeads.has(wordAt(tokens, span.last).toLowerCase());
  const common =
    wordClass.country |
    wordClass.people |
    wordClass.city |
    wordClass.given |
    wordClass.head |
    wordClass.opener |
    wordClass.calendar |
    wordClass.title;
  return (classesAt(tokens, span.first) & common) === 0;
}

const smallWords = /^(?:of|for|and|the|on|in|de|du|la|des|del|to|&)$/;

/**
 * Acronyms that the text spells out as something else: "artificial pancreas (AP)", "Digital Services Act (DSA)".
 * `bears` says whether what an acronym means to us is also called by those words.
 */
export function spelledOtherwise(passages: readonly Passage[], bears: (acronym: string, words: string) => boolean): ReadonlySet<string> {
  const vetoed = new Set<string>();
  for (const { tokens, english } of passages) {
    for (let i = 2; english && i < tokens.count; i++) {
      if (!((tokens.shape[i] ?? 0) & shape.capitals) || !/^\s?\($/.test(gapBefore(tokens, i))) continue;
      const acronym = wordAt(tokens, i);
      const words = spelledBefore(acronym, (back) => (i - back >= 0 ? wordAt(tokens, i - back) : ''));
      if (words !== null && !bears(acronym, words)) vetoed.add(acronym);
    }
  }
  return vetoed;
}

/** The words before an acronym whose initials it is, in order, small words left out; null where there are none. */
function spelledBefore(acronym: string, wordBack: (back: number) => string): string | null {
  const letters = fold(acronym);
  const words: string[] = [];
  let wanted = letters.length - 1;
  for (let back = 1; wanted >= 0 && back <= letters.length + 3; back++) {
    const word = wordBack(back);
    if (word === '') return null;
    const fits = fold(word).startsWith(letters.charAt(wanted));
    if (!fits && !smallWords.test(word.toLowerCase())) return null;
    words.unshift(word);
    if (fits) wanted--;
  }
  return wanted < 0 && words.length >= 2 ? words.join(' ') : null;
}
