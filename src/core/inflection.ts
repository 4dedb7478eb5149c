import type { Gazetteer, NameHit } from './gazetteer.ts';
import { type Passage, sentenceAt } from './passage.ts';
import { shape, wordAt } from './text.ts';

/** Endings that languages write onto a name, the longest first where one ends in another; by the first part of the BCP 47 tag. */
const endings: Readonly<Record<string, readonly string[]>> = {
  ru: ['ом', 'ем', 'а', 'у', 'е'],
  uk: ['ові', 'ом', 'ем', 'а', 'у', 'і'],
  be: ['ам', 'ом', 'а', 'у', 'е'],
  sr: ['ом', 'ем', 'om', 'em', 'а', 'у', 'a', 'u'],
  pl: ['owi', 'em', 'ie', 'u', 'a'],
  cs: ['ovi', 'em', 'u', 'a'],
  sk: ['ovi', 'om', 'u', 'a'],
  sl: ['om', 'em', 'u', 'a'],
  hr: ['om', 'em', 'u', 'a'],
  bs: ['om', 'em', 'u', 'a'],
  de: ['es', 's'],
  sv: ['s'],
  nb: ['s'],
  no: ['s'],
  da: ['s'],
  fi: ['ssa', 'sta', 'lla', 'lle', 'lta', 'in', 'n'],
  et: ['ile', 'ist', 'iga', 'il', 'is', 'i'],
  hu: [
    'nak',
    'nek',
    'ban',
    'ben',
    'ból',
    'ből',
    'tól',
    'től',
    'hoz',
    'hez',
    'val',
    'vel',
    'nál',
    'nél',
    'ról',
    'ről',
    'ra',
    're',
    'ot',
    'et',
    't',
  ],
  ro: ['ului', 'ul'],
  lt: ['ui', 'o', 'e'],
};
/** Last letters that an ending takes the place of: "Роснефть" is "Роснефти" of whom. */
const replaced: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ru: [
    ['ью', 'ь'],
    ['и', 'ь'],
    ['ой', 'а'],
    ['ы', 'а'],
    ['у', 'а'],
    ['е', 'а'],
  ],
  uk: [
    ['ою', 'а'],
    ['и', 'а'],
    ['у', 'а'],
    ['і', 'а'],
  ],
};
/** A shorter name with an ending is too often another word. */
const shortest = 5;

/** Known names of one word with an ending of the text's language, within a sentence and in capitals as a name is; only names that mean one organization and nothing else. `lang` is BCP 47. */
export function inflectedNames(passage: Passage, gazetteer: Gazetteer, taken: readonly NameHit[]): NameHit[] {
  const language = passage.lang?.split('-')[0]?.toLowerCase() ?? '';
  const own = Object.hasOwn(endings, language) ? (endings[language] ?? []) : [];
  if (own.length === 0) return [];
  const { tokens } = passage;
  const known = new Set(taken.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const hits: NameHit[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!((tokens.shape[i] ?? 0) & shape.capital) || !((tokens.shape[i] ?? 0) & shape.lower) || known.has(i)) continue;
    const word = wordAt(tokens, i);
    const opens = sentenceAt(passage, i).first === i && !/^\p{Lu}{4}/u.test(word);
    if (opens || sentenceAt(passage, i).casing !== 'prose') continue;
    const stems = [...stemsOf(word, own), ...swapped(word, replaced[language] ?? [])];
    for (const stem of stems) {
      const entries = gazetteer.find(stem).filter(({ use, ambiguous }) => use === 'free' && ambiguous === 0);
      if (entries.length === 0 || new Set(entries.map(({ entity }) => entity)).size > 1) continue;
      // The name stands here as the text writes it, so that capitals are compared with themselves.
      const written = entries.map((entry) => ({ ...entry, name: word }));
      hits.push({ first: i, last: i, start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0, entries: written });
      break;
    }
  }
  return hits;
}

function stemsOf(word: string, own: readonly string[]): string[] {
  return own
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter(longEnough);
}

function swapped(word: string, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, letter]) => word.slice(0, -ending.length) + letter)
    .filter(longEnough);
}

/** Acronyms count from four letters: "ТАССу", "NATOn". */
function longEnough(stem: string): boolean {
  return stem.length >= shortest || (stem.length === 4 && stem === stem.toUpperCase());
}
