/** Which lines end an article without being its prose: where to follow, who wrote it, where it came from. */
import { followClauses, mayAsk } from './follow-line.ts';
import type { Piece } from './model.ts';
import { linkShare, proseWeight } from './prose.ts';
import type { PageText } from './read.ts';

const maxLines = 12;
const maxAskCharacters = 600;
const maxCreditCharacters = 400;

/** Names of networks, as lines that ask to follow write them. */
const networks =
  /(?:^|[^\p{L}])(?:twitter|facebook|youtube|instagram|telegram|whatsapp|tiktok|linkedin|mastodon|bluesky|threads|vkontakte|твиттер|фейсбук|ютуб|телеграм|инстаграм|تويتر|فيسبوك|يوتيوب|تلغرام|توییتر|فیسبوک|یوتیوب|تلگرام|اینستاگرام)/iu;
const profiles =
  /^https?:\/\/(?:[a-z0-9-]{1,20}\.)?(?:twitter|x|facebook|youtube|instagram|t|telegram|tiktok|linkedin|threads|vk|bsky)\.(?:com|net|me|app)\//i;
const sentenceEnd = /[.!?。！？।؟۔…]["'”’»)\]]?$/;

/** Indices of the body's closing lines: those at its end that are no prose of the article. Quotes and captions are never among them. */
export function closingFrom(page: PageText, body: readonly number[]): ReadonlySet<number> {
  const lines = body.map((index) => page.pieces[index]).map((piece) => (piece && !isApart(page, piece) ? piece : null));
  const lineAt = (at: number): Piece | null => lines[at] ?? null;
  let from = body.length;
  while (from > 1 && body.length - from < maxLines && isClosingLine(lineAt(from - 1))) from--;
  // Credits that read like prose may stand under an asking to follow.
  for (let at = Math.max(1, body.length - maxLines); at < from; at++) {
    const under = lines.slice(at + 1, from).every((line) => line !== null && line.text.length <= maxCreditCharacters);
    if (under && asks(lineAt(at))) from = at;
  }
  return new Set(body.slice(from).filter((_, offset) => lineAt(from + offset) !== null));
}

const apartTags = new Set(['blockquote', 'q', 'figure', 'figcaption', 'aside']);

/** True inside a quote or a figure: what stands there is not said by the page. */
function isApart(page: PageText, piece: Piece): boolean {
  for (let at = piece.container, steps = 0; at >= 0 && steps < 100; at = page.containers[at]?.parent ?? -1, steps++) {
    if (apartTags.has(page.containers[at]?.tag ?? '')) return true;
  }
  return false;
}

/** True for a line that begins by asking its reader to follow somebody. */
function asks(piece: Piece | null): boolean {
  if (!piece || piece.text.length > maxAskCharacters || !mayAsk(piece.text)) return false;
  return (
    followClauses(piece.text, []).some(({ start }) => start <= 3) || (networks.test(piece.text) && followClauses(piece.text, []).length > 0)
  );
}

function isClosingLine(piece: Piece | null): boolean {
  if (!piece || piece.text.length > maxAskCharacters) return false;
  const { text } = piece;
  const profiled = piece.links.some((link) => profiles.test(link.href));
  if (sentenceEnd.test(text) ? profiled && text.length < 240 : profiled || networks.test(text)) return true;
  if (text.length < 200 && /^[([]/.test(text) && /[)\]]$/.test(text)) return true;
  return asks(piece) || linkShare(piece) > 0.6 || (proseWeight(piece) < 120 && text.length < 120 && !sentenceEnd.test(text));
}
