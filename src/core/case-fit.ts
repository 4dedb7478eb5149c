import type { Casing } from './sentence.ts';
import { shape, type Tokens, tokenize, wordAt } from './text.ts';

/** How a name's capitals and the text's agree. `acronym`: written in capitals as the name is; `softened`: an acronym written as a word, "Nato"; `silent`: the line's capitals say nothing. */
export type CaseFit = 'no' | 'silent' | 'softened' | 'plain' | 'acronym';

const hasCase = shape.capital | shape.lower | shape.capitals;
const small = new Set(
  'is as it us in at on or no so to be we he me my an am by do go if of up all and are can for had has her him his how its may not now one our out see she the two was way who you this that what know will with when'.split(
    ' ',
  ),
);

/** Compares the capitals of a known name with the words that stand in the text (tokens `first` on). */
export function caseFit(name: string, tokens: Tokens, first: number, casing: Casing): CaseFit {
  const own = wordsOf(name);
  let acronym = false;
  let cased = false;
  let softened = false;
  for (let i = 0; i < own.count; i++) {
    const wanted = own.shape[i] ?? 0;
    const given = tokens.shape[first + i] ?? 0;
    if (!(wanted & hasCase) || !(wanted & shape.capital)) continue;
    const length = (own.end[i] ?? 0) - (own.start[i] ?? 0);
    cased = true;
    // "Über" is not Uber: accents are folded within a word, not on its first letter.
    if (i === 0 && isAccented(wordAt(tokens, first)) && !isAccented(wordAt(own, 0))) return 'no';
    if (wanted & shape.capitals && length > 1) {
      if (given & shape.capitals) acronym = true;
      else if (length < 4 || !(given & shape.capital) || /\p{Lu}/u.test(wordAt(tokens, first + i).slice(1))) return 'no';
      else softened = own.count === 1;
    } else if (!(given & shape.capital) && (length > 3 || i === 0)) return 'no';
  }
  if (!cased) return 'plain';
  if (casing !== 'capitals') {
    const single = own.count === 1 && !acronym && casing === 'prose' && (tokens.shape[first] ?? 0) & shape.capitals;
    if (single && wordAt(tokens, first).length > 1 && wordAt(tokens, first).length <= 3) return 'no';
    return acronym ? 'acronym' : softened ? 'softened' : 'plain';
  }
  if (own.count === 1 && small.has(wordAt(tokens, first).toLowerCase())) return 'no';
  return 'silent';
}

const cut = new Map<string, Tokens>();
const mostCut = 2000;

/** The words of a known name; the same names come again and again. */
function wordsOf(name: string): Tokens {
  const known = cut.get(name);
  if (known) return known;
  if (cut.size >= mostCut) cut.clear();
  const made = tokenize(name);
  cut.set(name, made);
  return made;
}

function isAccented(word: string): boolean {
  return word.charAt(0).normalize('NFD').length > 1;
}
