import { shape, type Tokens, tokenize } from './text.ts';

const englishWords = new Set(
  'the of and to in that is for on with was as by at from has have it be are an his her were which who after been not this but they said will would he she'.split(
    ' ',
  ),
);
const otherWords = new Set(
  'der die das und den von mit ist nicht ein eine im dem zu auf fur le les des et du une dans que qui pour sur au aux est pas el los las del y por con una para se su al lo di il della che gli nel sono per non da o os do em um uma dos no na com de het een van en voor niet met op och att som av det den till for og ikke i w z na sie nie do jest ve bir bu ile icin yang dan di untuk dengan si la un in a cu pe sa az egy hogy ja ei oli on se'.split(
    ' ',
  ),
);
const shared = new Set(['in', 'for', 'on', 'is', 'was', 'as', 'at', 'it', 'be', 'an', 'to', 'i', 'a', 'do', 'no', 'per', 'den', 'by']);

function hashes(words: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...words].filter((word) => !shared.has(word)).map((word) => tokenize(word).hash[0] ?? 0));
}

const english = hashes(englishWords);
const others = hashes(otherWords);

/** True where the rules for English may speak: the text says so, or, where nothing is said, its small words do. `lang` is BCP 47 or null. */
export function isEnglish(tokens: Tokens, lang: string | null): boolean {
  let ours = 0;
  let theirs = 0;
  let latin = 0;
  const words = Math.min(tokens.count, 400);
  for (let i = 0; i < words; i++) {
    if (!((tokens.shape[i] ?? 0) & (shape.lower | shape.capital))) continue;
    const code = tokens.text.charCodeAt(tokens.start[i] ?? 0) | 32;
    if (code >= 97 && code <= 122) latin++;
    if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 5) continue;
    const hash = tokens.hash[i] ?? 0;
    if (english.has(hash)) ours++;
    else if (others.has(hash)) theirs++;
  }
  if (latin < words * 0.5) return false;
  if (lang !== null && lang !== '' && !/^en\b/i.test(lang)) return false;
  // One foreign word ("met" is Dutch too) does not outweigh what the page says of itself.
  return lang ? ours * 3 + 1 >= theirs : ours >= theirs;
}
