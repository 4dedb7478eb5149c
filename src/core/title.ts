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
export function titleOf(facts: PageFacts, page: PageText, _bodyStart: number, zoneOf: (piece: Piece) => Zone): number | null {
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

/** The piece under the headline that sums the article up, or null. */
export function standfirstOf(
  facts: PageFacts,
  page: PageText,
  title: number,
  body: readonly number[],
  zoneOf: (piece: Piece) => Zone,
): number | null {
  const description = [...(facts.meta.get('og:description') ?? []), ...(facts.meta.get('description') ?? [])].map(bare);
  const firstBody = body.find((index) => index > title) ?? page.pieces.length;
  const last = Math.min(firstBody + 1, title + 12, page.pieces.length - 1);
  for (let index = title + 1; index <= last; index++) {
    const piece = page.pieces[index];
    const container = page.containers[piece?.container ?? -1];
    if (!piece || !container || piece.text.length < 40 || piece.text.length > 600 || zoneOf(piece) !== 'text') continue;
    const text = bare(piece.text);
    const marked =
      /(?:^|[^a-z])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|lede?|lead|excerpt|summary|chapo|chapeau|vorspann|teaser-?text|intro|introduction|description|abstract|bajada|entradilla|sapo)(?:[^a-z]|$)/.test(
        container.marks,
      );
    if (
      marked ||
      /^h[2-4]$/.test(container.tag) ||
      description.some((each) => each.length > 30 && (text.startsWith(each.slice(0, 80)) || each.startsWith(text)))
    ) {
      return index;
    }
  }
  return null;
}
