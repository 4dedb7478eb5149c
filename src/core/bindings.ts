import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { introductionsIn, matchesInitials, shortForm, wordsOfName } from './introductions.ts';
import { keyOf, type Target, withoutArticle } from './link.ts';
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
): Map<string, Target> {
  const names = new Map<string, Target>();
  const targetOf = (span: Found): Target | undefined => targets.get(keyOf(span));
  const agrees = (name: string, of: Found): boolean | null => {
    const entries = gazetteer.find(name);
    const target = targetOf(of);
    if (entries.length === 0 || !target) return null;
    if (target.entity !== null && entries.some((entry) => entry.entity === target.entity)) return true;
    return entries.some((entry) => entry.use === 'free') ? false : null;
  };
  for (const { of, names: given, why } of introductionsIn(found, agrees)) {
    const target = targetOf(of);
    if (target) for (const name of given) names.set(name, { ...target, why });
  }
  for (const span of found) {
    const target = targetOf(span);
    if (target && span.entries.length === 0 && standsAlone(span))
      names.set(withoutArticle(span), { ...target, why: 'the same name elsewhere in the text' });
    const short = shortForm(span);
    if (!target || target.entity === null || short === null || names.has(short)) continue;
    if (organizationHeads.has(wordAt(span.passage.tokens, span.last).toLowerCase())) continue;
    if (gazetteer.find(short).some((entry) => entry.entity !== target.entity)) continue;
    names.set(short, { ...target, why: `short for "${withoutArticle(span)}"` });
  }
  for (const [name, target] of lastWords(found, targetOf)) if (!names.has(name)) names.set(name, target);
  for (const [acronym, target] of acronymsOf(passages, found, targetOf, gazetteer)) if (!names.has(acronym)) names.set(acronym, target);
  return names;
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

/** Capitals elsewhere in the text that are the initials of exactly one long name in it, and no known name. */
function acronymsOf(
  passages: readonly Passage[],
  found: readonly Found[],
  targetOf: (span: Found) => Target | undefined,
  gazetteer: Gazetteer,
): Map<string, Target> {
  const acronyms = new Set<string>();
  for (const { tokens } of passages) {
    for (let i = 0; i < tokens.count && acronyms.size < 200; i++) {
      const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
      if ((tokens.shape[i] ?? 0) & shape.capitals && length >= 3 && length <= 7) acronyms.add(wordAt(tokens, i));
    }
  }
  const names = new Map<string, Target>();
  const long = found
    .filter((span) => span.last - span.first >= 2)
    .slice(0, 300)
    .map((span) => ({ words: wordsOfName(withoutArticle(span)), target: targetOf(span) }));
  for (const acronym of acronyms) {
    if (gazetteer.find(acronym).length > 0) continue;
    const meant = new Map<string, Target>();
    for (const { words, target } of long) if (target && matchesInitials(acronym, words)) meant.set(target.label, target);
    const [only] = meant.values();
    if (meant.size === 1 && only) names.set(acronym, { ...only, why: `initials of "${only.label}"` });
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
