import { speaksFor } from './cite-people.ts';
import { type Citing, type Clause, given, isSpeech, pastBrackets } from './clause.ts';
import { progressive } from './source-words.ts';

/** What the words before a name say: a citing, null where they make it something else than a source, undefined where they leave it open. `edge` is the token before the name's article and kind. */
export function citedBefore(clause: Clause, edge: number, last: number): Citing | null | undefined {
  const { word, gap } = clause;
  const at = pastJoined(clause, edge);
  if (word(at) === 'to' && word(at - 1) === 'according') return given('according to it', !roleless(clause, last));
  if (/^(?:citing|quoting)$/.test(word(at))) return given(`"${word(at)}" before`, true);
  if (word(at) === 'per' && /[,(—–]\s?$/.test(gap(at))) return given('"per" before', false);
  if (/^(?:cites|cited|quotes|quoted)$/.test(word(at)) && asSaying(clause, last)) return given('quoted as saying', true);
  if (word(at) === 'with' && progressive.has(word(last + 1))) return given(`"${word(last + 1)}" follows`, false);
  const preposition = prepositionAt(clause, at);
  if (preposition >= 0) return speaksFor(clause, preposition, last);
  return saidBefore(clause, at, last);
}

/** A name after "and" hangs on what its companion hangs on: "according to X (XX) and | Y", "according to the regime and | Y". */
function pastJoined({ word, gap, capital, role, describes, people, from }: Clause, edge: number): number {
  if (!/^(?:and|or)$/.test(word(edge))) return edge;
  let strange = 0;
  for (let i = edge - 1; i >= from && i > edge - 14; i--) {
    if (/[,;:“”"]/.test(gap(i + 1))) return edge;
    const small = /^(?:to|by|citing|quoting|from|at|for|of|in)$/.test(word(i));
    if (small && (word(i - 1) === 'according' || !capital(i + 1) || !capital(i - 1))) return i;
    if (!capital(i) && !role(i) && !describes(i) && !people(i) && ++strange > 2) return edge;
  }
  return edge;
}

/** A plain noun follows: "according to X documents", "according to the X treaty". */
function roleless(clause: Clause, last: number): boolean {
  const { word, gap, capital, role, describes, passes } = clause;
  const next = last + 1;
  if (!/^(?: |\u00a0|['’])$/.test(gap(next)) || next > clause.to) return false;
  for (let i = word(next) === 's' ? next + 1 : next; i < next + 5; i++) {
    if (role(i) || isSpeech(clause, i) || /^(?:website|sources?|filings?|figures|records|rules)$/.test(word(i))) return false;
    if (!describes(i) && !capital(i))
      return !passes(i) && !/^(?:and|or|but|which|who|that|to|for|as|is|are|was|were|said)$/.test(word(next));
  }
  return false;
}

/** "quoted X as saying". */
function asSaying({ word }: Clause, last: number): boolean {
  for (let i = last + 1; i < last + 10; i++)
    if (word(i) === 'as' && /^(?:saying|telling|confirming|stating|warning)$/.test(word(i + 1))) return true;
    else if (word(i) === 'saying') return true;
  return false;
}

const hanging = /^(?:for|of|from|at|with|on|by|representing|in|to|heads?|leads|chairs|runs|headed|led|chaired)$/;

/** The preposition that a name hangs on; -1 without one. */
function prepositionAt({ word, gap }: Clause, before: number): number {
  if (/[,;:()"“”]/.test(gap(before + 1))) return -1;
  return hanging.test(word(before)) ? before : -1;
}

/** `"…," said X`, "…, reports X.": the quotation or the clause stands before. Null where the verb has another subject. */
function saidBefore(clause: Clause, verb: number, last: number): Citing | null | undefined {
  const { word, gap, to, capital, role } = clause;
  if (
    !/^(?:said|says|say|added|adds|reported|reports|wrote|writes|noted|notes|warned|warns|claimed|claims|explained|explains|announced|insisted|argued|tweeted|stated)$/.test(
      word(verb),
    )
  )
    return undefined;
  if (!/^[ \u00a0]+$/.test(gap(verb + 1))) return undefined;
  const after = clause.gap(last + 1);
  const ends = last >= to || /[.;"”\n]|,\s?["“]?/.test(after) || endsInBrackets(clause, last);
  const marked = /[,"”’—–]/.test(gap(verb)) || verb === clause.from;
  if (!marked && !(ends && last >= to && /^(?:reports|says|reported)$/.test(word(verb)) && capital(verb + 1))) return null;
  if (ends) return given('said, then its name', marked);
  let people = false;
  let i = pastBrackets(clause, last + 1);
  for (; i <= Math.min(to, last + 8) && /^(?: |\u00a0|-|['’]|\. |\) )$/.test(gap(i)); i++) {
    if (role(i) || isSpeech(clause, i)) people = true;
    else if (!capital(i) && !clause.describes(i) && word(i) !== 's') break;
  }
  // "…, said the X chairman filed a suit": the chairman acts, another has said so.
  const stops = i > to || !/^(?: |\u00a0|-|\) )$/.test(gap(i)) || clause.passes(i) || following.test(word(i));
  const quoted = /["”’]/.test(gap(verb));
  return stops ? given(people ? 'said, then its people' : 'said, then its name', quoted || i > to || !following.test(word(i))) : null;
}

/** "…, said X (XX).": nothing goes on after the brackets. */
function endsInBrackets({ gap, to }: Clause, last: number): boolean {
  if (!/^\s\(/.test(gap(last + 1))) return false;
  for (let i = last + 2; i < last + 8; i++) if (gap(i).includes(')')) return i > to || !/^\)\s$/.test(gap(i));
  return false;
}

const following = /^(?:in|on|at|of|as|after|during|from|for|to|when|while|who|by|with|before|about|via|through|following)$/;
