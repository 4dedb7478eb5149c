import { citedBefore } from './cite-before.ts';
import { headStart, leftSays } from './cite-people.ts';
import { type Between, verbAhead } from './cite-verb.ts';
import { type Citing, type Clause, clauseAt, isSpeech, pastBrackets, subjectOpens } from './clause.ts';
import type { Passage } from './passage.ts';
import { describing } from './source-words.ts';

/** Why the span is the source of its clause, or null: the organization speaks, its spokesperson or official does, or a statement is put down to it. English. */
export function citation(passage: Passage, first: number, last: number): Citing | null {
  const clause = clauseAt(passage, first);
  const { gap, word } = clause;
  // "Hamas-run", "NATO-led": the name belongs to another's description; an acronym in brackets repeats the name before it.
  if (/\(\s?$/.test(gap(first)) || (gap(last + 1) === '-' && /^[a-z]/.test(word(last + 1)))) return null;
  const edge = leftEdge(clause, first - 1);
  const before = citedBefore(clause, edge, last);
  if (before !== undefined) return before;
  return asSubject(clause, last, edge) ?? inHeadline(clause, first, last);
}

/** The token before the article, the people and the kind of organization that stand before a name: "said | the Israeli newspaper X". */
function leftEdge(clause: Clause, from: number): number {
  const { word, gap } = clause;
  let i = from;
  while (i >= clause.from && i > from - 12) {
    if (/^['’]$/.test(gap(i)) && word(i) === 's' && clause.capital(i - 1)) {
      i--;
      while (i > from - 12 && clause.capital(i) && /^ ?$/.test(gap(i + 1).replace(/['’]/, ''))) i--;
    } else if (/^(?: |\u00a0|-)$/.test(gap(i + 1)) && describes(clause, i)) i--;
    else break;
  }
  return word(i) === '' ? clause.from - 1 : i;
}

function describes({ word, people }: Clause, i: number): boolean {
  return describing.has(word(i)) || people(i);
}

/** The organization is the subject, or its people or papers are: "X said", "X spokesman N. N. said", "X's report found". */
function asSubject(clause: Clause, last: number, edge: number): Citing | null {
  const { word, gap, capital } = clause;
  const opens = subjectOpens(clause, edge);
  if (/^(?:is|was|were|be|than|like|via|against|versus)$/.test(word(edge)) || prepositions.test(word(edge))) return null;
  const singular = /^['’]$/.test(gap(last + 1)) && word(last + 1) === 's';
  const owned = singular || (/^['’] $/.test(gap(last + 1)) && word(last).endsWith('s'));
  const next = singular ? last + 2 : owned ? last + 1 : pastKind(clause, pastBrackets(clause, last + 1));
  if (owned || attributive(clause, next)) {
    const head = headOf(clause, next, owned);
    if (head === null) return null;
    // "Jane Doe, X's chief economist, said"
    const start = headStart(clause, edge + 1);
    const left = start <= edge ? leftSays(clause, start) : null;
    if (left !== null && head.between.speech !== true) return { why: `its ${head.name} is the source`, sure: left, shared: false };
    const closes = gap(edge + 1).includes(',') && (capital(edge) || gap(edge + 1).includes(')'));
    const verb = verbAhead(clause, head.after, { ...head.between, opens, closes });
    if (verb === null) return opens && head.between.speech !== true ? furtherOn(clause, edge, head.after) : null;
    return { why: `its ${head.name} "${verb.word}"`, sure: verb.sure && head.sure, shared: false };
  }
  if (/^(?:citing|quoting)$/.test(word(next)) && /^(?:,? )$/.test(gap(next)))
    return { why: `"${word(next)}" follows`, sure: false, shared: true };
  const verb = verbAhead(clause, next, { opens });
  if (verb === null) return opens ? furtherOn(clause, edge, next) : null;
  const comma = gap(next).includes(',');
  return { why: `"${verb.word}" follows`, sure: verb.sure && (!comma || opens) && casing(clause) === 'prose', shared: true };
}

const prepositions =
  /^(?:of|for|in|on|at|by|with|from|to|into|over|about|between|under|among|through|without|within|around|toward|towards|near|across|inside|outside|per|despite|unlike|including)$/;

/** "X cut its forecast, saying that demand fell", "X met the mayor and said": the subject that opens the sentence says so after it has done something else. */
function furtherOn(clause: Clause, edge: number, next: number): Citing | null {
  const { word, gap, to, from, says } = clause;
  if (edge >= from && (edge > from + 3 || !/,/.test(gap(edge + 1)))) return null;
  for (let i = next; i <= Math.min(to, next + 30); i++) {
    if (/[;:"“”]/.test(gap(i)) || /^(?:while|when|after|who|which|as)$/.test(word(i))) return null;
    const participle =
      gap(i).includes(',') && /^(?:saying|warning|arguing|claiming|insisting|alleging|stating|announcing|urging)$/.test(word(i));
    if (participle || (/^(?:and|but)$/.test(word(i)) && /^(?:said|says|told|added|warned|stressed|insisted|noted)$/.test(word(i + 1)))) {
      const verb = participle ? word(i) : word(i + 1);
      return { why: `"${verb}" with it as the subject`, sure: false, shared: false };
    }
    if (i > next && says(i)) return null;
  }
  return null;
}

/** "X transport union", "X news agency": the token after the words for its kind. */
function pastKind({ word, gap }: Clause, next: number): number {
  let i = next;
  while (i < next + 3 && /^[ \u00a0]$/.test(gap(i)) && kind.test(word(i))) i++;
  return i;
}

const kind =
  /^(?:union|group|agency|party|company|organi[sz]ation|newspaper|website|channel|network|movement|charity|firm|broadcaster|daily|news|transport|militant|rights|wire|rebel|opposition|advocacy)$/;

/** A role, a paper or a person stands behind the name, no mark between. */
function attributive(clause: Clause, next: number): boolean {
  const { gap, says } = clause;
  if (!/^(?:\.? |\u00a0|\) )$/.test(gap(next)) || says(next)) return false;
  let strange = 0;
  for (let i = next; i < next + 5 && (i === next || /^[ \u00a0-]$/.test(gap(i))); i++) {
    // "X relief chief Jane Doe": an unknown word counts where a person follows.
    if (clause.role(i) || isSpeech(clause, i)) return strange === 0 || (clause.role(i) && clause.capital(i + 1));
    if (says(i) || clause.passes(i)) return false;
    if (!clause.describes(i) && !clause.capital(i) && !clause.people(i) && ++strange > 2) return false;
  }
  return false;
}

interface Head {
  readonly name: string;
  readonly after: number;
  readonly between: Between;
  readonly sure: boolean;
}

/** Who or what of the organization is the subject. */
function headOf(clause: Clause, next: number, owned: boolean): Head | null {
  const { word, gap, capital, role, describes } = clause;
  let names = 0;
  for (let i = next; i < next + 7; i++) {
    if (i > next && !/^(?: |\u00a0|-|, )$/.test(gap(i))) break;
    if (role(i)) {
      let after = i + 1;
      while (role(after) && /^[ -]$/.test(gap(after))) after++;
      return { name: word(i), after, between: { person: true }, sure: true };
    }
    if (isSpeech(clause, i)) return { name: word(i), after: i + 1, between: { speech: true, person: true }, sure: owned || i === next };
    if (capital(i)) names++;
    else if (!describes(i) && (owned || i > next + 2)) break;
  }
  return owned && names > 1 ? { name: 'own', after: next, between: { person: true }, sure: false } : null;
}

function casing({ passage, from }: Clause): string {
  return passage.sentences[passage.sentenceOf[from] ?? 0]?.casing ?? 'prose';
}

/** "Floods to last a week: X": a headline's source stands at its end. */
function inHeadline(clause: Clause, first: number, last: number): Citing | null {
  const { passage, gap, to, from } = clause;
  const headline = passage.place === 'title' || passage.place === 'standfirst' || casing(clause) !== 'prose';
  if (!headline || last !== to || first - from < 4 || !/^(?::|\s[-–—])\s$/.test(gap(first))) return null;
  return { why: 'the headline’s source', sure: false, shared: false };
}
