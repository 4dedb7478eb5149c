/** Which lines end an article without being its prose: where to follow, who wrote it, where it came from. */

import type { PageFacts, Piece } from './model.ts';
import { linkShare } from './prose.ts';
import type { PageText } from './read.ts';

const maxLines = 12;

/** Names of networks, as lines that ask to follow write them. */
const networks =
  /(?:^|[^\p{L}])(?:twitter|facebook|youtube|instagram|telegram|whatsapp|tiktok|linkedin|mastodon|bluesky|threads|vkontakte|твиттер|фейсбук|ютуб|телеграм|инстаграм|تويتر|فيسبوك|يوتيوب|تلغرام|توییتر|فیسبوک|یوتیوب|تلگرام|اینستاگرام)/iu;
const profiles =
  /^https?:\/\/(?:[a-z0-9-]{1,20}\.)?(?:twitter|x|facebook|youtube|instagram|t|telegram|tiktok|linkedin|threads|vk|bsky)\.(?:com|net|me|app)\//i;
const sentenceEnd = /[.!?。！？।؟۔…]["'”’»)\]]?$/;

/** Indices of the body's closing lines: those at its end that are no prose of the article. */
export function closingFrom(_facts: PageFacts, page: PageText, body: readonly number[]): ReadonlySet<number> {
  const closing = new Set<number>();
  for (let i = body.length - 1; i > 0 && closing.size < maxLines; i--) {
    const index = body[i] ?? -1;
    const piece = page.pieces[index];
    const tag = page.containers[piece?.container ?? -1]?.tag ?? '';
    if (!piece || tag === 'blockquote' || tag === 'figcaption' || !isClosingLine(piece)) break;
    closing.add(index);
  }
  return closing;
}

function isClosingLine(piece: Piece): boolean {
  const { text } = piece;
  if (text.length > 600) return false;
  const pointed = networks.test(text) || piece.links.some((link) => profiles.test(link.href));
  if (pointed && (!sentenceEnd.test(text) || text.length < 240)) return true;
  if (/^[([].*[)\]]$/s.test(text) && text.length < 200) return true;
  return text.length < 120 && (!sentenceEnd.test(text) || linkShare(piece) > 0.3);
}
