import { type Between, inverts, verbAhead } from './cite-verb.ts';
import { type Citing, type Clause, given, isSpeech, subjectOpens } from './clause.ts';
import { actingVerbs, sayingVerbs } from './signs.ts';

/** "a spokesman for X", "Jane Doe of X", "a study by X": with a verb of saying after, before, or "according to". */
export function speaksFor(clause: Clause, preposition: number, last: number): Citing | null {
  const { word, gap, capital, role, from } = clause;
  const own = word(preposition);
  const byIt = own === 'by';
  if (byIt) {
    const passive = passiveBy(clause, preposition);
    if (passive !== undefined) return passive;
  }
  // "the president of X's remarks", "the head of X's Oslo office" is another matter.
  const owns = /^['’]$/.test(gap(last + 1)) && word(last + 1) === 's';
  const next = owns ? last + 2 : last + 1;
  let head = -1;
  let kind: 'role' | 'speech' | 'person' = 'role';
  let strange = 0;
  for (let i = preposition - 1; i >= Math.max(from, preposition - 9); i--) {
    const mark = gap(i + 1);
    if (/[;:"“”.()]/.test(mark)) break;
    if (mark.includes(',') && (head >= 0 || own !== 'at')) break;
    if (role(i)) head = i;
    else if (head < 0 && isSpeech(clause, i) && /^(?:by|from|of|in|for)$/.test(own)) {
      head = i;
      kind = 'speech';
      break;
    } else if (!clause.describes(i) && !capital(i) && !(head < 0 && (papers.test(word(i)) || mayPass(clause, i, own, ++strange)))) break;
    else if (head < 0 && capital(i) && i === preposition - 1 && /^(?:from|of|at|with)$/.test(own) && (capital(i - 1) || own === 'from'))
      kind = 'person';
  }
  // Past an unknown word only a role with a matter of its own is reached: "coordinator of relief efforts for X".
  if (head >= 0 && strange > 0 && own !== 'at' && !/^(?:of|for|in|on|at)$/.test(word(head + 1))) return null;
  if (head < 0 && kind !== 'person') return null;
  if (head < 0) head = preposition - 1;
  return withVerb(clause, head, preposition, next, kind, owns);
}

function mayPass(clause: Clause, i: number, own: string, strange: number): boolean {
  const { word, says } = clause;
  if (says(i) || gathering.test(word(i)) || actingVerbs.has(word(i)) || clause.passes(i)) return false;
  return strange < (own === 'at' ? 5 : own === 'for' || own === 'with' ? 3 : 0);
}

/** "at a press conference at X" says where. */
const gathering = /^(?:at|conference|briefing|meeting|rally|event|ceremony|hearing|summit|forum|speech|interview)$/;
const papers =
  /^(?:conducted|published|released|issued|compiled|carried|out|commissioned|prepared|produced|posted|seen|recent|new|run|done)$/;

function withVerb(
  clause: Clause,
  head: number,
  preposition: number,
  next: number,
  kind: 'role' | 'speech' | 'person',
  owns: boolean,
): Citing | null {
  const start = headStart(clause, head);
  const why = kind === 'speech' ? 'its report is the source' : 'its spokesperson or official is the source';
  const left = leftSays(clause, start);
  if (left !== null) return given(why, left);
  // "requested data from X": the data is not the subject.
  if (kind === 'speech' && (clause.word(preposition) === 'in' || !subjectOpens(clause, start - 1))) return null;
  const aside = clause.passage.text.slice(clause.passage.tokens.start[start], clause.passage.tokens.start[head]).includes(',');
  const between: Between = {
    person: true,
    closes: aside || kind === 'person',
    speech: kind === 'speech',
    opens: subjectOpens(clause, start - 1),
  };
  const longer = clause.capital(next) && clause.capital(next + 1);
  if (owns && (longer || !(clause.capital(next) || clause.describes(next) || clause.role(next)))) return null;
  const verb = verbAhead(clause, next, between);
  return verb === null ? null : given(why, verb.sure && !owns);
}

/** The first token of the phrase that a role heads: names, titles, ages and what describes them, across a comma; a few unknown words only where a comma and a name stand before them ("Jane Doe, the lead hurricane forecaster"). */
export function headStart(clause: Clause, head: number): number {
  const { gap, capital, role, describes, word, from, says } = clause;
  let i = head;
  let known = head;
  let commas = 0;
  let strange = 0;
  while (i > from) {
    const mark = gap(i);
    if (/[;:"“”]|\.\s.*\S/.test(mark)) break;
    if (mark.includes(',')) {
      if (commas === 2 || !capital(i - 1)) break;
      commas++;
      strange = 0;
    }
    if (!capital(i - 1) && !role(i - 1) && !describes(i - 1) && !/^(?:also|now|serves|as|once)$/.test(word(i - 1))) {
      const other = /^(?:to|by|citing|quoting|with|from|that|per)$/.test(word(i - 1));
      if (commas > 0 || other || says(i - 1) || clause.passes(i - 1) || ++strange > 3) break;
    }
    if (/^(?:in|at|of|for|and)$/.test(word(i - 1)) && commas > 0) break;
    i--;
    if (strange === 0) known = i;
  }
  return known;
}

/** "said | Jane Doe, head of X", "according to | an analyst at X": whether surely, or null. */
export function leftSays(clause: Clause, start: number): boolean | null {
  const { word, gap } = clause;
  if (word(start - 1) === 'to' && word(start - 2) === 'according') return true;
  if (/^(?:citing|quoting)$/.test(word(start - 1))) return true;
  if (word(start - 1) === 'per' && /[,”"]/.test(gap(start - 1))) return false;
  if (!clause.says(start - 1) || !sayingVerbs.has(word(start - 1))) return null;
  if (/^(?:told|tells|accused|called|urged|quoted|cited|reported|found|showed|published)$/.test(word(start - 1))) return null;
  const marked = /[,"”’—–?!]/.test(gap(start - 1)) || start - 1 === clause.from;
  return marked && inverts(clause, start - 1) ? true : marked ? true : null;
}

/** "reported by X", "a book published by X": whether a statement is put down to it; undefined where "by" hangs on something else. */
function passiveBy(clause: Clause, by: number): Citing | null | undefined {
  const { word } = clause;
  const verb = word(by - 1);
  if (
    /^(?:reported|announced|confirmed|quoted|cited|stated|revealed|disclosed|estimated|noted|explained|said|claimed|predicted|alleged)$/.test(
      verb,
    )
  )
    return given(`"${verb} by" before`, !/^(?:noted|claimed|predicted|revealed)$/.test(verb));
  if (/^(?:accused|condemned|denied|criticized|criticised|described|warned|urged|called)$/.test(verb))
    return given(`"${verb} by" before`, false);
  return undefined;
}
