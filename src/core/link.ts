import { boundNames, spelledOtherwise } from './bindings.ts';
import { type Choice, type Context, choose, type Entities, isMembers } from './choice.ts';
import { countriesIn, type NamesCountry } from './country-words.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCommonTitle } from './house-name.ts';
import { occurrences } from './occurrences.ts';
import { type Dropped, drop, type Found, type Passage } from './passage.ts';
import type { Recognized } from './recognize.ts';
import { secondLook } from './second-look.ts';
import { grouped, spanIndex } from './span-index.ts';
import { isBarePlace, isFreeButPlace } from './sureness.ts';

/** A span with the organization that it means: a row of the pack, or, with `entity` null, one that only the text names. */
export interface Linked {
  readonly found: Found;
  readonly entity: number | null;
  readonly label: string;
  readonly others: readonly number[];
  readonly why: readonly string[];
}

export interface Target {
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
  const names = countriesIn(passages);
  const { found, weak } = reconsidered(recognized, gazetteer, entities, context, names);
  const targets = firstTargets(found, entities, context, names);
  const given = boundNames(passages, found, targets, gazetteer, entities, context, names);
  const vetoed = spelledOtherwise(passages, (acronym, words) => isCalled(gazetteer, entities, acronym, words));
  const linked: Linked[] = [];
  const foundAt = spanIndex(found);
  const isPart = ({ passage, start, end }: Found): boolean =>
    foundAt(passage, start, end).some((span) => span.start <= start && span.end >= end && span.end - span.start > end - start);
  const givenIn = occurrences(given);
  for (const passage of passages) {
    for (const { found: name, value } of givenIn(passage)) {
      if (!isPart(name)) linked.push({ found: name, ...value, why: [value.why] });
    }
  }
  const inTheWay = spansOf(linked);
  const dropped: Dropped[] = [];
  for (const span of found) {
    if (inTheWay(span)) continue;
    if (vetoed.has(span.passage.text.slice(span.start, span.end))) {
      dropped.push(drop(span, 'the text spells it out as something else'));
      continue;
    }
    const target = targets.get(keyOf(span));
    if (isMembers(span, entities)) {
      dropped.push(drop(span, 'the people of a party, not the party'));
      continue;
    }
    if (target) linked.push({ found: span, ...target, why: [...span.why, target.why] });
  }
  const sure = new Set(linked.flatMap((one) => (one.entity === null ? [] : [one.entity])));
  const taken = spansOf(linked);
  const besideOne = listedBeside(linked);
  for (const span of weak) {
    if (taken(span)) continue;
    const elsewhere = span.entries.filter((entry) => sure.has(entry.entity));
    if ((elsewhere.length === 0 && !besideOne(span)) || (isBarePlace(span) && !(besideOne(span) && isFreeButPlace(span))))
      dropped.push(drop(span, 'needs evidence'));
    else {
      const joined = elsewhere.length === 0;
      const choice = choose({ ...span, entries: joined ? span.entries : elsewhere }, [span], sure, entities, context, names);
      linked.push({
        found: span,
        ...named(choice, span, entities),
        why: [...span.why, joined ? 'listed beside another organization' : 'named in full elsewhere in the text'],
      });
    }
  }
  linked.sort((a, b) => a.found.passage.block - b.found.passage.block || a.found.start - b.found.start);
  return { linked, dropped };
}

/** The spans to link and those that still lack evidence, after a second look at the latter by the whole document. */
function reconsidered(
  recognized: readonly Recognized[],
  gazetteer: Gazetteer,
  entities: Entities,
  context: Context,
  names: NamesCountry,
): { readonly found: readonly Found[]; readonly weak: readonly Found[] } {
  const found = recognized.flatMap((one) => one.found);
  const weak = recognized.flatMap((one) => one.weak);
  const again = secondLook(entities, gazetteer, context, names, surelyMeant(found));
  const looks = weak.map((span) => ({ span, look: again(span) }));
  const accepted = looks.flatMap(({ span, look }) =>
    look === null ? [] : [{ ...span, entries: look.entries, why: [...span.why, look.why] }],
  );
  const known = spanIndex(accepted);
  // What a name was taken for while nobody knew it gives way to the name.
  const inTheWay = (span: Found): boolean =>
    span.entries.length === 0 && known(span.passage, span.start, span.end).some((one) => one.start <= span.start && one.end >= span.end);
  const taken = spanIndex(found.filter((span) => !inTheWay(span)));
  const free = accepted.filter((one) => taken(one.passage, one.start, one.end).length === 0);
  return {
    found: [...found.filter((span) => !inTheWay(span)), ...free].sort((a, b) => a.passage.block - b.passage.block || a.start - b.start),
    weak: looks.flatMap(({ span, look }) => (look === null ? [span] : [])),
  };
}

/** Organizations that a name of their own alone has named. */
function surelyMeant(found: readonly Found[]): Set<number> {
  const sure = new Set<number>();
  for (const span of found) {
    if (isCommonTitle(span)) continue;
    const only = new Set(span.entries.map((entry) => entry.entity));
    if (only.size === 1 && span.entries.some((entry) => entry.use === 'free')) for (const entity of only) sure.add(entity);
  }
  return sure;
}

/** Whether an organization that bears the acronym is also called by these words: by one of its names, or one that shares half of them. */
function isCalled(gazetteer: Gazetteer, entities: Entities, acronym: string, words: string): boolean {
  const spelled = fold(words).split(' ');
  return gazetteer.find(acronym).some(({ entity }) => {
    const record = entities.knowledge.entity(entities.ids[entity] ?? '');
    const names = record ? [...Object.values(record.labels), ...record.aliases.map(({ name }) => name)] : [];
    return names.some((name) => {
      const own = new Set(fold(name).split(' '));
      return spelled.filter((word) => own.has(word)).length * 2 > spelled.length;
    });
  });
}

const listing = /^(?:,|,? and| and the|,? or)\s$/;

/** "Visa and Mastercard": says whether a name is joined to one that is sure. */
function listedBeside(linked: readonly Linked[]): (span: Found) => boolean {
  const sure = spanIndex(linked.filter((one) => one.entity !== null).map((one) => one.found));
  return (span) => {
    const { passage, start, end } = span;
    if (!passage.english || span.entries.every((entry) => entry.use === 'never alone')) return false;
    return sure(passage, start - 10, end + 10).some((found) =>
      listing.test(found.end <= start ? passage.text.slice(found.end, start) : passage.text.slice(end, found.start)),
    );
  };
}

export function keyOf(span: Found): string {
  return fold(span.passage.text.slice(span.start, span.end)).replace(/^the /, '');
}

function named(choice: Choice, span: Found, entities: Entities): Target {
  const record = choice.entity === null ? null : entities.knowledge.entity(entities.ids[choice.entity] ?? '');
  const label = record?.labels.en ?? Object.values(record?.labels ?? {})[0] ?? span.passage.text.slice(span.start, span.end);
  return { entity: choice.entity, label, others: choice.others, why: choice.why };
}

/** One organization for each written form. */
function firstTargets(found: readonly Found[], entities: Entities, context: Context, names: NamesCountry): Map<string, Target> {
  const sure = surelyMeant(found);
  const targets = new Map<string, Target>();
  const alike = grouped(found, keyOf);
  for (const [key, spans] of alike) {
    const [span] = spans;
    if (!span) continue;
    if (span.entries.length > 0) targets.set(key, named(choose(span, spans, sure, entities, context, names), span, entities));
    else targets.set(key, { entity: null, label: withoutArticle(span), others: [], why: 'not in our knowledge' });
  }
  return targets;
}

export function withoutArticle(span: Found): string {
  return span.passage.text
    .slice(span.start, span.end)
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ');
}

function spansOf(linked: readonly Linked[]): (span: Found) => boolean {
  const at = spanIndex(linked.map((one) => one.found));
  return (span) => at(span.passage, span.start, span.end).length > 0;
}
