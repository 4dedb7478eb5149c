import { fold } from './fold.ts';
import { type Ask, askAt, personal } from './follow-words.ts';
import { breaksClause, type LineWord, lineWords, longestLine, type NamedSpan } from './line-words.ts';
import type { Span } from './model.ts';

export type Person = 'first' | 'third';

export interface FollowTarget {
  readonly name: NamedSpan;
  readonly person: Person;
}

/** One asking in a line: its range, in which person it speaks, the organizations that it asks to follow in words. */
export interface FollowClause extends Span {
  readonly person: Person;
  readonly targets: readonly FollowTarget[];
  /** "@name" written in the clause, without the `@`. */
  readonly handles: readonly string[];
  /** Folded network words of the clause. */
  readonly networks: readonly string[];
}

const connector = /^(?:and|und|et|y|e|ed|и|ve|و|plus|or|oder|ou|o)$/;
const whose = /^(?:of|from|at|for|by|von|vom|bei|de|du|del|do|da|di|из|от|من|از)$/;
const where = /^(?:on|in|at|via|through|auf|bei|im|über|sur|dans|chez|en|em|no|na|su|sul|sulla|в|во|на|через|على|في|عبر|در|روی)$/;
const opening = /["“„«‹‘「『]/;

/** True where the words before an asking leave it an order of its own: nothing, little words, or a lead with a comma. */
function isOrder(words: readonly LineWord[], at: number, from: number): boolean {
  for (let i = at; i > from; i -= 1) {
    const gap = words[i]?.gap ?? '';
    if (opening.test(gap)) return false;
    if (/[,:–—)(-]\s*$/.test(gap) || breaksClause(gap)) return true;
    if (words[i - 1]?.kind !== 'glue') return false;
  }
  return !opening.test(words[from]?.gap ?? '');
}

/** A name that says whose somebody is ("Jane Doe of X", "X's Jane Doe", "Jane Doe (X)", "X reporter") asks nobody to follow X. */
function belongsToSomebody(words: readonly LineWord[], first: number, last: number, from: number): boolean {
  const before = first > from ? words[first - 1] : undefined;
  const gap = words[first]?.gap ?? '';
  if (gap.endsWith('#')) return true;
  if (gap.includes('(') && (before?.kind === 'name' || before?.kind === 'network')) return true;
  const owner = first - 2 >= from ? words[first - 2] : undefined;
  const further = first - 3 >= from ? words[first - 3] : undefined;
  if (before?.kind === 'glue' && whose.test(before.folded) && owner?.kind === 'name') return true;
  if (before?.folded === 'the' && owner && whose.test(owner.folded) && further?.kind === 'name') return true;
  const [after, next] = [words[last + 1], words[last + 2]];
  if (after?.kind === 'glue' && /^['’]$/.test(after.gap) && after.folded === 's') return next?.kind === 'name' || next?.kind === 'other';
  if (after?.kind === 'name' && /^['’]\s/.test(after.gap)) return true;
  return after?.kind === 'other' && /^\s*$/.test(after.gap);
}

/** A name that says where to follow ("on Google+", "auf Google News") is no one to follow; "on X's channel" is X's. */
function isWhere(words: readonly LineWord[], first: number, last: number, from: number): boolean {
  const before = words[first - 1];
  if (first <= from || before?.kind !== 'glue' || !where.test(before.folded)) return false;
  const after = words[last + 1];
  const owns = after !== undefined && (/^['’]/.test(after.gap) || after.kind === 'place' || after.kind === 'network');
  return !owns || breaksClause(after.gap) || /^\s*[,+/&]/.test(after.gap);
}

/** True where a name hangs together with the asking, and is no credit that stands behind it. */
function isJoined(words: readonly LineWord[], at: number, isFirst: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (isFirst || !word || (before?.kind !== 'network' && before?.kind !== 'place')) return true;
  return /[,&/+]/.test(word.gap);
}

function targetsIn(words: readonly LineWord[], from: number, to: number, person: Person): FollowTarget[] {
  const targets: FollowTarget[] = [];
  const self = words.findIndex(({ kind }, i) => i >= from && i < to && kind === 'self');
  for (let i = from; i < to; i += 1) {
    const mention = words[i]?.kind === 'mention' ? words[i]?.mention : null;
    if (!mention || targets.some(({ name }) => name === mention)) continue;
    let last = i;
    while (words[last + 1]?.mention === mention) last += 1;
    const first = i;
    i = last;
    const between = words.slice(self < 0 ? from : self, first);
    const added = between.some(({ folded }) => connector.test(folded)) || /[&+]/.test(words[first]?.gap ?? '');
    const spoken: Person = person === 'first' && !added ? 'first' : 'third';
    if (spoken === 'first' && between.some(({ kind }) => kind === 'network')) continue;
    if (isWhere(words, first, last, from) || belongsToSomebody(words, first, last, from)) continue;
    if (isJoined(words, first, targets.length === 0 && person === 'third')) {
      targets.push({ name: mention, person: spoken });
    }
  }
  return targets;
}

function clauseOf(words: readonly LineWord[], from: number, to: number, span: Span, ask: Ask): FollowClause | null {
  const inside = words.slice(from, to);
  const networks = inside.filter(({ kind }) => kind === 'network').map(({ folded }) => folded);
  const handles = inside.filter(({ raw }) => raw.startsWith('@')).map(({ raw }) => raw.slice(1).toLowerCase());
  const object = inside.find(({ kind, folded }) => kind !== 'glue' || personal.has(folded));
  if (object && personal.has(object.folded)) return null;
  const hasPlace = networks.length > 0 || handles.length > 0 || inside.some(({ kind }) => kind === 'place');
  if (ask.weak && !hasPlace) return null;
  const selfAt = inside.findIndex(({ kind }) => kind === 'self');
  const nameAt = inside.findIndex(({ kind }) => kind === 'mention' || kind === 'name');
  const person = ask.first || (selfAt >= 0 && (nameAt < 0 || selfAt < nameAt)) ? 'first' : 'third';
  return { ...span, person, targets: targetsIn(words, from, to, person), handles, networks };
}

/** Where a clause that begins with its asking ends: at the sentence's end, the next asking, or a word of another matter. */
function endOfClause(words: readonly LineWord[], from: number, to: number): number {
  let end = from;
  while (end < to && words[end]?.kind !== 'other' && (end === from || !breaksClause(words[end]?.gap ?? ''))) end += 1;
  return end;
}

/** Where the object of an asking that comes last begins: after the last word of another matter. */
function startOfObject(words: readonly LineWord[], from: number, to: number): number {
  let start = to;
  while (start > from && words[start - 1]?.kind !== 'other' && (start === to || !breaksClause(words[start]?.gap ?? ''))) start -= 1;
  const first = words[start];
  const cut = start > from && first?.kind === 'mention' && words[start - 1]?.kind === 'other' && !/[,،:]/.test(first.gap);
  return cut ? to : start;
}

/** True where a line may ask to follow somebody: a quick look before it is read in full. */
export function mayAsk(text: string): boolean {
  const folded = fold(text.slice(0, longestLine).replaceAll('\u200c', ' ')).split(' ');
  return folded.some((_, at) => askAt(folded, at) !== null);
}

/** The askings of one line, in order. A line with a word of events, partners, gifts, help or biographies has none, a quoted one neither. */
export function followClauses(text: string, names: readonly NamedSpan[]): FollowClause[] {
  const words = lineWords(text, names);
  if (words.some(({ kind }) => kind === 'bar')) return [];
  const folded = words.map((word) => word.folded);
  const found: { ask: Ask; at: number; end: number }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const ask = words[i]?.kind === 'mention' ? null : askAt(folded, i);
    const before = found.at(-1);
    const runsOn = before !== undefined && words.slice(before.end, i).every(({ kind, gap }) => kind !== 'other' && !opening.test(gap));
    if (!ask || (!ask.last && !runsOn && !isOrder(words, i, before?.end ?? 0))) continue;
    found.push({ ask, at: i, end: i + ask.words.length });
    i += ask.words.length - 1;
  }
  const clauses: FollowClause[] = [];
  for (const [index, { ask, at, end }] of found.entries()) {
    const to = ask.last ? at : endOfClause(words, end, found[index + 1]?.at ?? words.length);
    const from = ask.last ? startOfObject(words, found[index - 1]?.end ?? 0, at) : end;
    const [head, tail] = ask.last ? [words[from], words[end - 1]] : [words[at], words[to - 1] ?? words[end - 1]];
    const quoted = opening.test(text.slice(0, head?.start ?? 0)) && ask.last;
    const clause =
      !head || !tail || quoted
        ? null
        : clauseOf(words, from, to, { start: head.start, end: Math.max(tail.end, words[end - 1]?.end ?? 0) }, ask);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

/** A line of nothing but names and network words, which carries on the passage before it; null where it is anything else. */
export function continuedClause(text: string, names: readonly NamedSpan[], pointsToAccount: boolean): FollowClause | null {
  const words = lineWords(text, names);
  const [head, tail] = [words[0], words.at(-1)];
  if (!head || !tail || text.length > 300 || words.some(({ kind }) => kind === 'other' || kind === 'bar')) return null;
  const networks = words.filter(({ kind }) => kind === 'network').map(({ folded }) => folded);
  if (networks.length === 0 && !pointsToAccount) return null;
  const targets = targetsIn(words, 0, words.length, 'third');
  return { start: head.start, end: tail.end, person: 'third', targets, handles: [], networks };
}
