import type { Passage } from './passage.ts';
import { gapBefore, type Tokens } from './text.ts';
import { lowerAt } from './token-traits.ts';

const armed = ['armed-group', 'armed-force', 'movement', 'party', 'coalition', 'organization'];
const papers = ['newspaper', 'magazine', 'news-site', 'movement-outlet', 'organization'];

/** What a text says that a name is, with the kinds of organization that can be so called. */
const kindsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'paramilitary militia rebel rebels guerrilla guerrillas insurgent militant jihadist': armed,
    'newspaper tabloid broadsheet': papers,
    broadcaster: ['broadcaster', 'organization'],
  }).flatMap(([words, kinds]) => words.split(' ').map((word) => [word, new Set(kinds)] as const)),
);
const agencies: ReadonlySet<string> = new Set(['news-agency', 'organization']);
const longest = 6;

/** The word before this token ends what the aside calls the name, or a word for any organization does. */
function endsThere(tokens: Tokens, next: number): boolean {
  return (
    gapBefore(tokens, next) !== ' ' ||
    /^(?:group|organi[sz]ation|movement|forces?|faction|army|network|coalition|outfit|in|of|that|which|from|with|based|run|owned|and)$/.test(
      lowerAt(tokens, next),
    )
  );
}

/** The kinds of organization that an aside right after a name leaves it: "X, a paramilitary group in the north,"; null where it says nothing. English. */
export function kindsInAside({ tokens }: Passage, last: number): ReadonlySet<string> | null {
  if (gapBefore(tokens, last + 1) !== ', ' || !/^(?:an?|the)$/.test(lowerAt(tokens, last + 1))) return null;
  for (let i = last + 2; i < last + 2 + longest; i++) {
    const word = lowerAt(tokens, i);
    if (word === '' || /^(?:of|in|that|which|who|for)$/.test(word) || (i > last + 2 && /[,.;:()’']/.test(gapBefore(tokens, i))))
      return null;
    // "a newspaper publisher" is no newspaper.
    if (!endsThere(tokens, i + 1)) continue;
    if (word === 'agency' && lowerAt(tokens, i - 1) === 'news') return agencies;
    const kinds = kindsOf.get(word);
    if (kinds) return kinds;
  }
  return null;
}
