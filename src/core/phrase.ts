/** The sentences of claims.md: what a relation, a silence and a publisher may be said to be, and nothing stronger. */
import type { EntityId, PathStep, Publisher, Relation, Silence } from './model.ts';
import type { Property } from './properties.ts';
import type { Say } from './words.ts';

type Names = Readonly<Record<EntityId, string>>;

/** English names that take an article in a sentence: "the Ministry of …", "the Vale family". */
const descriptive =
  /^(?![Tt]he )(?:[\p{L}’'.-]{1,30} ){0,4}(?:(?:Government|Ministry|Department|Office|Directorate|Presidency|Council|Authority|Committee|Commission|Federation|Association|Organization|Union|Institute|Church) (?:of|for) .+|(?:family|state|government|movement|Movement|Party|Corps|Army)|(?:European|African) Union|United Nations|Arab League|World Bank)$/u;

/** The whole sentence of one relation: the tie or pointer, then that the article cites the organization (`cited` times), then that the page says so itself. */
export function phraseRelation(relation: Relation, publisher: string, names: Names, cited: number, say: Say): string {
  const sentences = [...tie(relation, named(publisher, say), names, say)].map(capital);
  if (cited > 0 && relation.kind !== 'same') sentences.push(say('citedHere', { count: cited }));
  if (relation.disclosed) sentences.push(say('disclosed'));
  // A name that ends in a full stop ("Harbour Co.") ends its sentence too.
  return sentences.map((sentence) => sentence.replace(/\.\.$/, '.')).join(' ');
}

/** How far was looked where no tie was found. */
export function phraseSilence(silence: Silence, publisher: string, say: Say): string {
  if (!silence.publisherKnown) return say('silenceNoPublisher', { publisher });
  const searched = silence.searched > 0 ? say('silenceSearched', { count: silence.searched, publisher }) : say('silenceNoneSearched');
  const parts = [say('silenceNamed', { count: silence.named }), searched];
  if (silence.unknown > 0 && silence.searched > 0) parts.push(say('silenceUnknown', { count: silence.unknown }));
  return parts.join(' ');
}

/** The words before a publisher's name: what the name rests on. */
export function phrasePublisher(publisher: Publisher, say: Say): string {
  if (publisher.labelBasis === 'record') return say('publishedBy');
  return say(publisher.labelBasis === 'declared' ? 'callsItself' : 'publishedAt');
}

/** Where else a publisher's name stands: the platform it writes on, the wrapper that the page was read through. */
export function phraseHost(publisher: Publisher, say: Say): string {
  const parts = [publisher.labelBasis === 'host' ? null : publisher.host];
  if (publisher.platform !== null) parts.push(say('onPlatform', { platform: publisher.platform }));
  if (publisher.via !== null) parts.push(say('readThrough', { via: publisher.via }));
  return parts.filter((part) => part !== null).join(' · ');
}

function* tie(relation: Relation, publisher: string, names: Names, say: Say): Generator<string> {
  const organization = named(nameOf(names, relation.entity), say);
  if (relation.kind === 'same') return yield say('same', { organization });
  if (relation.kind === 'points-to') return yield say(relation.person === 'first' ? 'pointsFirst' : 'pointsThird', { organization });
  const label = (id: EntityId) => (isPublisher(relation, id) ? publisher : named(nameOf(names, id), say));
  if (relation.kind === 'sibling') return yield sibling(relation, publisher, organization, label, say);
  const last = relation.path.find((step) => step.from === relation.entity || step.to === relation.entity);
  if (!last) return;
  const soft = relation.kind === 'funder' || relation.kind === 'affiliate';
  if (!soft) {
    const [subject, object] = last.to === relation.entity ? [publisher, organization] : [organization, publisher];
    return yield edge(relation, last, subject, object, note(relation, relation.path, last, middle(relation, label), say), say);
  }
  yield edge(relation, last, label(last.from), label(last.to), note(relation, [last], last, [], say), say);
  // A soft edge of the holder is told as the holder's, and then how the publisher stands to that holder.
  for (const step of relation.path) {
    if (step !== last) yield edge(relation, step, label(step.from), label(step.to), note(relation, [step], step, [], say), say);
  }
}

function edge(relation: Relation, step: PathStep, subject: string, object: string, note: string, say: Say): string {
  const slots = { subject, object, source: judgeOf(step) ?? step.references[0]?.title ?? '', note };
  if (!relation.former || step.property === 'foundedBy') return say(`is_${step.property}`, slots);
  return say(`was_${step.property}`, { ...slots, when: when(relation, say) });
}

/** Who says so, where the statement is a judgement; how that was put there stands with its references. */
function judgeOf(step: PathStep): string | null {
  return step.by?.replace(/\s*\([^()]*\)$/, '') ?? null;
}

function sibling(relation: Relation, publisher: string, organization: string, label: (id: EntityId) => string, say: Say): string {
  const holder = relation.path.map((step) => step.to).find((id, at, all) => all.indexOf(id) !== at) ?? '';
  const through = middle(relation, label).filter((name) => name !== label(holder));
  const key = siblingKey(relation.path.filter((step) => step.to === holder).map(({ property }) => property));
  const slots = {
    subject: publisher,
    object: organization,
    holder: label(holder),
    note: note(relation, relation.path, null, through, say),
  };
  return relation.former ? say(`was_${key}`, { ...slots, when: when(relation, say) }) : say(`is_${key}`, slots);
}

/** What a holder is to two organizations by the edges that reach it. */
function siblingKey(reaching: readonly Property[]): string {
  if (reaching.includes('controlledBy')) return 'siblingController';
  if (reaching.every((property) => property === 'ownedBy')) return 'siblingOwner';
  return reaching.every((property) => property === 'publisher') ? 'siblingPublisher' : 'siblingParent';
}

function when(relation: Relation, say: Say): string {
  const end = yearOf(relation.end);
  if (end === null) return say('formerly');
  const start = yearOf(relation.start);
  return start === null || start === end ? say('until', { end }) : say('fromTo', { start, end });
}

/** A date's year as a number, so that it is written in the digits of the language. */
function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** What stands in brackets behind a sentence on these steps: through whom, whose judgement it is where `told` does not say so itself, as of when. */
function note(relation: Relation, steps: readonly PathStep[], told: PathStep | null, through: readonly string[], say: Say): string {
  const said = told?.property === 'controlledBy' ? judgeOf(told) : null;
  const judges = new Set(steps.map(judgeOf).filter((judge) => judge !== null && judge !== said));
  const parts: string[] = [];
  if (through.length > 0) parts.push(say('through', { names: through.join(say('comma')) }));
  if (judges.size > 0) parts.push(say('accordingTo', { source: [...judges].join(say('comma')) }));
  // That something was founded does not age.
  const dated = relation.asOf !== null && !relation.former && told?.property !== 'foundedBy';
  if (dated) parts.push(say('asOf', { date: yearOf(relation.asOf) ?? '' }));
  return parts.length > 0 ? ` (${parts.join(say('comma'))})` : '';
}

/** Who stands between: the entities that two steps of the path share. */
function middle(relation: Relation, label: (id: EntityId) => string): string[] {
  const ids = relation.path.flatMap((step) => [step.from, step.to]);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(label);
}

/** The publisher is the one end of the path that is not the organization. */
function isPublisher(relation: Relation, id: EntityId): boolean {
  const ids = relation.path.flatMap((step) => [step.from, step.to]);
  return id !== relation.entity && ids.filter((other) => other === id).length === 1;
}

function nameOf(names: Names, id: EntityId): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

function named(name: string, say: Say): string {
  return descriptive.test(name) ? say('withArticle', { name }) : name;
}

function capital(sentence: string): string {
  return sentence.startsWith('the ') ? `T${sentence.slice(1)}` : sentence;
}
