/** The article's title and standfirst among the pieces. */
import type { PageFacts, Piece } from './model.ts';
import type { PageText } from './read.ts';
import type { Zone } from './zones.ts';

/** Letters and digits of a text, lower-cased: what two spellings of one headline share. */
function bare(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The piece that is the headline: a heading that says what the page's declared titles say, else the first `h1`. */
export function titleOf(facts: PageFacts, page: PageText, zoneOf: (piece: Piece) => Zone): number | null {
  const declared = ['og:title', 'twitter:title', 'headline'].flatMap((key) => facts.meta.get(key) ?? []);
  const wanted = [...declared, facts.title].map(bare).filter((title) => title.length > 3);
  let firstHeading: number | null = null;
  let loose: number | null = null;
  for (let index = 0; index < page.pieces.length; index++) {
    const piece = page.pieces[index];
    const tag = page.containers[piece?.container ?? -1]?.tag ?? '';
    if (!piece || piece.text.length < 4 || piece.text.length > 400 || zoneOf(piece) === 'out') continue;
    const heading = /^h[12]$/.test(tag);
    const text = bare(piece.text);
    if (heading && text.length > 3 && wanted.some((title) => title === text || (text.length > 12 && title.startsWith(text)))) return index;
    if (tag === 'h1' && zoneOf(piece) === 'text') firstHeading ??= index;
    if (text.length > 12 && wanted.includes(text)) loose ??= index;
  }
  return firstHeading ?? loose;
}

const standfirstMarks =
  /(?:^|[^a-z])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|lede?|lead|excerpt|summary|chapo|chapeau|vorspann|teaser(?:-?text)?|intro|introduction|description|abstract|preamble|ingress|bajada|entradilla|sapo)(?:[^a-z]|$)/;
const maxStandfirsts = 4;

/** The pieces under the headline that sum the article up: at the start of the body, by their marks, their tag or the page's own description. */
export function standfirstsOf(facts: PageFacts, page: PageText, title: number, body: readonly number[]): readonly number[] {
  const description = [...(facts.meta.get('og:description') ?? []), ...(facts.meta.get('description') ?? [])]
    .map(bare)
    .filter((each) => each.length > 30);
  const found: number[] = [];
  for (const index of body.filter((each) => each > title).slice(0, maxStandfirsts + 1)) {
    const piece = page.pieces[index];
    if (!piece || piece.text.length > 700 || found.length >= maxStandfirsts) break;
    if (!sumsUp(piece, page, description)) {
      if (found.length) break;
      continue;
    }
    found.push(index);
  }
  return found;
}

function sumsUp(piece: Piece, page: PageText, description: readonly string[]): boolean {
  const container = page.containers[piece.container];
  const round = page.containers[container?.parent ?? -1];
  const text = bare(piece.text);
  if (standfirstMarks.test(container?.marks ?? '') || standfirstMarks.test(round?.marks ?? '')) return true;
  return text.length > 30 && description.some((each) => text.startsWith(each.slice(0, 80)) || each.startsWith(text));
}
