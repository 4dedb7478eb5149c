import type { Passage } from './passage.ts';
import { sentenceAt } from './passage.ts';
import { personTitles, sayingVerbs } from './signs.ts';
import { gapBefore, shape, wordAt } from './text.ts';

const roles = new Set(
  'spokesman spokeswoman spokesperson expert analyst official officials experts analysts economist economists professor director president chief head chairman chairwoman chair researcher researchers fellow lawyer ceo executive executives leader commander minister secretary-general representative scientist adviser advisor coordinator member lawmaker senator report statement study survey poll data figures officer editor founder strategist scholar historian'.split(
    ' ',
  ),
);
const speechNouns = new Set('report statement study survey poll data figures research estimate estimates analysis'.split(' '));
const passiveBefore = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are', 'to', 'not', "n't"]);

/** Why the span is the source of its clause, or null: the organization speaks, its spokesperson does, or a statement is put down to it. English. */
export function citation(passage: Passage, first: number, last: number): string | null {
  const { tokens } = passage;
  const sentence = sentenceAt(passage, first);
  const word = (i: number): string => (i >= sentence.first && i <= sentence.last ? wordAt(tokens, i).toLowerCase() : '');
  const gap = (i: number): string => gapBefore(tokens, i);
  const says = (i: number): boolean => sayingVerbs.has(word(i)) && !passiveBefore.has(word(i - 1));
  if (/\(\s?$/.test(gap(first))) return null;
  let before = first - 1;
  if (word(before) === 'the' || word(before) === 'a') before--;
  if (word(before) === 'to' && word(before - 1) === 'according') return 'according to it';
  if (
    (word(before) === 'for' || word(before) === 'of' || word(before) === 'from' || word(before) === 'at' || word(before) === 'with') &&
    speaksFor(before)
  )
    return 'its spokesperson or official is the source';
  if (sayingVerbs.has(word(before)) && word(before) === 'said' && gap(first).trim() === '' && !/^(?:that|in)$/.test(word(before - 1)))
    return 'said, then its name';

  let next = last + 1;
  if (/^['’]$/.test(gap(next)) && word(next) === 's') next++;
  if (/^\s?\($/.test(gap(next))) {
    const close = passage.text.indexOf(')', tokens.start[next]);
    while (close > 0 && next <= sentence.last && (tokens.start[next] ?? 0) < close) next++;
    if (/^\)?,?\s(?:and|or)\s?$/.test(gap(next))) return null;
  }
  if (says(next) && /^[)\s'’"”,]*$/.test(gap(next))) return `"${word(next)}" follows`;
  if (roles.has(word(next)) || possessed(next)) {
    const verb = clauseVerb(next);
    if (verb !== null) return `its ${word(next)} "${verb}"`;
  }
  return null;

  function possessed(i: number): boolean {
    return i > last + 1 && ((tokens.shape[i] ?? 0) & shape.capital) !== 0;
  }
  function speaksFor(preposition: number): boolean {
    for (let i = preposition - 1; i >= Math.max(sentence.first, preposition - 3); i--) {
      if (!roles.has(word(i))) continue;
      for (let j = i - 1; j >= Math.max(sentence.first, i - 8); j--)
        if (says(j) || (word(j) === 'to' && word(j - 1) === 'according')) return true;
      return clauseVerb(last + 1) !== null;
    }
    return false;
  }
  /** A verb of saying within the next words, names and roles only between. */
  function clauseVerb(from: number): string | null {
    for (let i = from; i <= Math.min(sentence.last, from + 5); i++) {
      if (says(i)) return word(i);
      if (!((tokens.shape[i] ?? 0) & shape.capital) && !roles.has(word(i)) && !personTitles.has(word(i)) && !speechNouns.has(word(i)))
        return null;
    }
    return null;
  }
}
