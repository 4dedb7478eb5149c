import { type Choice, type Context, choose, type Entities } from './choice.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Introduction, introductionsIn, shortForm } from './introductions.ts';
import { occurrences } from './occurrences.ts';
import { type Dropped, drop, type Found, type Passage } from './passage.ts';
import type { Recognized } from './recognize.ts';
import { organizationHeads } from './signs.ts';
import { wordAt } from './text.ts';
import { ruleScore } from './unknown.ts';
import { classesAt, wordClass } from './word-classes.ts';

/** A span with the organization that it means: a row of the pack, or, with `entity` null, one that only the text names. */
export interface Linked {
  readonly found: Found;
  readonly entity: number | null;
  readonly label: string;
  readonly others: readonly number[];
  readonly why: readonly string[];
}

interface Target {
  readonly entity: number | null;
  readonly label: string;
  readonly others: readonly number[];
  readonly why: string;
}

export interface LinkedDocument {
  readonly linked: readonly Linked[];
  readonly dropped: readonly Dropped[];
}

/** Links the spans of one document: the document's own introductions bind all of it, and one written form means one organization. */
export function link(
  passages: readonly Passage[],
  recognized: readonly Recognized[],
  gazetteer: Gazetteer,
  entities: Entities,
  context: Context,
): LinkedDocument {
  const found = recognized.flatMap((one) => one.found);
  const weak = recognized.flatMap((one) => one.weak);
  const targets = firstTargets(found, entities, context);
  const bound = introduced(found, targets, gazetteer);
  const linked: Linked[] = [];
  for (const passage of passages) {
    const larger = (name: Found): boolean =>
      found.some(
        (span) =>
          span.passage === passage && span.start <= name.start && span.end >= name.end && span.end - span.start > name.end - name.start,
      );
    const own = occurrences(passage, bound.names);
    for (const name of own) if (!larger(name.found)) linked.push({ found: name.found, ...name.value, why: [name.value.why] });
  }
  const inTheWay = spansOf(linked);
  for (const span of found) {
    if (inTheWay(span)) continue;
    const target = targets.get(keyOf(span));
    if (target) linked.push({ found: span, ...target, why: [...span.why, target.why] });
  }
  const sure = new Set(linked.flatMap((one) => (one.entity === null ? [] : [one.entity])));
  const taken = spansOf(linked);
  const dropped: Dropped[] = [];
  for (const span of weak) {
    if (taken(span)) continue;
    const elsewhere = span.entries.filter((entry) => sure.has(entry.entity));
    if (elsewhere.length === 0) dropped.push(drop(span, 'needs evidence'));
    else {
      const choice = choose({ ...span, entries: elsewhere }, sure, entities, context);
      linked.push({ found: span, ...named(choice, span, entities), why: [...span.why, 'named in full elsewhere in the text'] });
    }
  }
  linked.sort((a, b) => a.found.passage.block - b.found.passage.block || a.found.start - b.found.start);
  return { linked, dropped };
}

function keyOf(span: Found): string {
  return fold(span.passage.text.slice(span.start, span.end)).replace(/^the /, '');
}

function named(choice: Choice, span: Found, entities: Entities): Target {
  const record = choice.entity === null ? null : entities.knowledge.entity(entities.ids[choice.entity] ?? '');
  const label = record?.labels.en ?? Object.values(record?.labels ?? {})[0] ?? span.passage.text.slice(span.start, span.end);
  return { entity: choice.entity, label, others: choice.others, why: choice.why };
}

/** One organization for each written form. */
function firstTargets(found: readonly Found[], entities: Entities, context: Context): Map<string, Target> {
  const sure = new Set<number>();
  for (const span of found) {
    const only = new Set(span.entries.map((entry) => entry.entity));
    if (only.size === 1) for (const entity of only) sure.add(entity);
  }
  const targets = new Map<string, Target>();
  for (const span of found) {
    const key = keyOf(span);
    if (targets.has(key)) continue;
    if (span.entries.length > 0) targets.set(key, named(choose(span, sure, entities, context), span, entities));
    else targets.set(key, { entity: null, label: withoutArticle(span), others: [], why: 'not in our knowledge' });
  }
  return targets;
}

function withoutArticle(span: Found): string {
  return span.passage.text
    .slice(span.start, span.end)
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ');
}

interface Bound {
  readonly names: ReadonlyMap<string, Target>;
}

/** The names that the document itself gives: to known organizations and to unknown ones. */
function introduced(found: readonly Found[], targets: ReadonlyMap<string, Target>, gazetteer: Gazetteer): Bound {
  const names = new Map<string, Target>();
  const targetOf = (span: Found): Target | undefined => targets.get(keyOf(span));
  const agrees = (name: string, of: Found): boolean | null => {
    const entries = gazetteer.find(name);
    const target = targetOf(of);
    if (entries.length === 0 || !target) return null;
    if (target.entity !== null && entries.some((entry) => entry.entity === target.entity)) return true;
    return entries.some((entry) => entry.use === 'free') ? false : null;
  };
  const introductions: Introduction[] = introductionsIn(found, agrees);
  for (const { of, names: given, why } of introductions) {
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
  return { names };
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

function spansOf(linked: readonly Linked[]): (span: Found) => boolean {
  const byBlock = new Map<number, Found[]>();
  for (const { found } of linked) {
    const list = byBlock.get(found.passage.block);
    if (list) list.push(found);
    else byBlock.set(found.passage.block, [found]);
  }
  return (span) => (byBlock.get(span.passage.block) ?? []).some((other) => other.start < span.end && span.start < other.end);
}
