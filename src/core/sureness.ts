import { introducedAbroad } from './abroad.ts';
import { citation } from './cite.ts';
import { around } from './evidence.ts';
import { nameClass } from './name-table.ts';
import { type Found, sentenceAt } from './passage.ts';
import { shape } from './text.ts';

/** One word of at most three letters: more things bear it than we know. */
export function isShortAcronym({ passage, first, last, start, end }: Pick<Found, 'passage' | 'first' | 'last' | 'start' | 'end'>): boolean {
  return first === last && end - start <= 3 && ((passage.tokens.shape[first] ?? 0) & shape.unspaced) === 0;
}

/** What its use and the words around it say is enough. */
export function isSure(found: Found): boolean {
  const { passage, first, last, entries } = found;
  const plain = entries.some((entry) => entry.use === 'free' && entry.ambiguous === 0);
  if (!passage.english) return plain || isPlainAcronym(found) || isIntroduced(found);
  if (isShortAcronym(found)) return isSureAcronym(found);
  if (plain) return true;
  const inside = !around(passage, first, last).opens && sentenceAt(passage, first).casing === 'prose';
  const bar = inside && entries.some((entry) => entry.use === 'free' && entry.ambiguous === nameClass.word) ? 1 : 2;
  return found.score >= bar && entries.some((entry) => entry.use !== 'never alone');
}

/** Where another language than English says beside the name what it is: "قناة الجزيرة", "газета «Правда»". */
function isIntroduced({ passage, first, last, entries }: Found): boolean {
  return entries.some((entry) => entry.use === 'needs evidence') && introducedAbroad(passage, first, last);
}

/** Where no rule speaks the language: capitals of three letters or more within prose, borne by one organization alone. */
function isPlainAcronym({ passage, first, last, start, end, entries }: Found): boolean {
  if (first !== last || end - start < 3 || sentenceAt(passage, first).casing !== 'prose') return false;
  if (!((passage.tokens.shape[first] ?? 0) & shape.capitals)) return false;
  return entries.every((entry) => entry.use !== 'never alone' && entry.entity === entries[0]?.entity && entry.ambiguous === 0);
}

/** What its use and its own sentence must say for capitals of at most three letters: more than that they are capitals. */
function isSureAcronym(found: Found): boolean {
  const { passage, first, last } = found;
  const capitals = ((passage.tokens.shape[first] ?? 0) & shape.capitals) !== 0;
  const shapeOnly = (capitals ? 1 : 0) + (sentenceAt(passage, first).first === first ? 0 : 1);
  const speaks = found.score >= shapeOnly + 1 || citation(passage, first, last) !== null;
  return speaks && found.entries.some((entry) => entry.use !== 'never alone');
}

/** "New York": a place, unless the words beside it say otherwise, even where a magazine of that name is named elsewhere. */
export function isBarePlace({ entries, score }: Found): boolean {
  return score < 1 && entries.every((entry) => (entry.ambiguous & nameClass.place) !== 0);
}

/** A name of its own, were it not also a place's: "Toyota". */
export function isFreeButPlace({ entries }: Found): boolean {
  return entries.some((entry) => entry.use === 'free' && entry.ambiguous === nameClass.place);
}
