/** What part of a page each container is, by its tag and by the words that its makers gave it. */
import type { Container } from './model.ts';

/** `text` may be the article; `out` is never read; the rest as it says. */
export type Zone = 'text' | 'out' | 'aside' | 'header' | 'footer' | 'follow' | 'caption' | 'embed' | 'biography';

const mark = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:[^a-z]|$)`);

const bodyMarks = mark(
  'article-?body|articlebody|article-?content|article-?text|entry-?content|post-?content|post-?body|story-?body|story-?content|body-?text|article__body|article__content|story-text|main-?content|news-?content|articletext',
);
const outMarks = mark(
  'comments?|disqus|respond|commentlist|livefyre|related|recommended|recommendations?|recirc|outbrain|taboola|read-?more|more-?(?:news|stories|from|on)|also-?read|trending|most-?(?:read|popular|viewed)|popular|newsletters?|subscribe|subscription|sign-?up|paywall|cookies?|consent|gdpr|banner|ads?|adverts?|advertisement|advertising|sponsor(?:ed)?-?(?:links?|content)|promo|promos|promotion|share|sharing|share-?(?:bar|buttons?|tools?)|sharedaddy|addthis|addtoany|social-?(?:share|sharing|buttons?|bar|tools?)|tags?|tag-?list|breadcrumbs?|pagination|pager|modal|popup|popover|dialog|toast|player|audio-?player|text-?resizer|overlay|lightbox|toolbar|skip-?links?|print-?only|donate|donation|rating|ratings|tooltip|carousel|slider|ticker|poll|quiz|up-?next|next-?(?:post|article)|prev-?(?:post|article)|post-?navigation|login|search-?form',
);
const embedMarks = mark(
  'twitter-?tweet|tweet|instagram-?media|fb-?post|fb-?page|tiktok-?embed|telegram-?post|embed|embedly|oembed|reddit-?embed|bluesky-?embed',
);
const biographyMarks = mark(
  'author-?(?:bio|box|info|description|profile|card|about|block)|about-?(?:the-?)?author|bio|biography|authors?|byline|contributor|contributors|writer-?bio|post-?author|vcard|meet-the-author',
);
const followMarks = mark(
  'follow|follow-?us|follow-?box|social-?(?:links?|icons?|media|nav|menu|follow|profiles?|networks?|accounts?)|connect|find-?us|stay-?connected|socials?',
);
const captionMarks = mark('caption|wp-caption-text|image-?caption|photo-?caption|media-?caption|credit|image-?credit|cutline');
const headerMarks = mark('site-?header|page-?header|masthead|top-?bar|global-?header|main-?header|header-?main|site-?branding|logo');
const footerMarks = mark(
  'site-?footer|page-?footer|colophon|global-?footer|main-?footer|footer|bottom-?bar|copyright|imprint|impressum|site-?info',
);
const asideMarks = mark(
  'sidebar|side-?bar|widget|widgets|widget-?area|rail|right-?rail|aside|nav|navigation|navbar|menu|mega-?menu|secondary|complementary',
);
const asideTags = new Set(['aside', 'nav', 'dialog', 'menu']);
/** Elements that cannot hold the article, however much text they hold. */
const marginTags = new Set([...asideTags, 'footer']);

/** Words that tell what a container has or does, not what it is: "has-sidebar", "comments-open". */
const traits = /(?:^|\s)(?:has|with|without|no|show|hide)-\S+|\S+-(?:enabled|disabled|open|closed)(?=\s|$)/g;

/** A container's own zone, `null` where it says nothing; `inArticle` where an article or main element is round it. */
function ownZone({ tag, marks: raw }: Container, inArticle: boolean): Zone | null {
  const marks = raw.replace(traits, ' ');
  if (tag === 'body' || tag === 'html') return null;
  if (tag === 'figcaption') return 'caption';
  if (bodyMarks.test(marks) || tag === 'article' || tag === 'main') return null;
  if (embedMarks.test(marks)) return 'embed';
  if (biographyMarks.test(marks)) return 'biography';
  if (followMarks.test(marks) && !/shar(?:e|ing)/.test(marks)) return 'follow';
  if (outMarks.test(marks)) return 'out';
  if (captionMarks.test(marks)) return 'caption';
  if (!inArticle && (tag === 'header' || headerMarks.test(marks))) return 'header';
  if ((!inArticle && tag === 'footer') || (footerMarks.test(marks) && !(inArticle && tag !== 'footer'))) return inArticle ? null : 'footer';
  if (asideTags.has(tag) || asideMarks.test(marks)) return 'aside';
  return null;
}

/** Zones that nothing inside can leave. */
const closed = new Set<Zone>(['out', 'embed', 'biography']);

const commentMarks = mark('comments?|commentlist|disqus|livefyre|respond|replies');

/** True where no amount of text makes a container the article: margins by their tag, footers, comments. */
function isFirm({ tag, marks }: Container, said: Zone): boolean {
  return marginTags.has(tag) || said === 'footer' || commentMarks.test(marks.replace(traits, ' '));
}

/**
 * The zone of every container, parents first. `spared` names containers that hold so much of the page's running text
 * that a word in their marks ("has-sidebar", "share-enabled") cannot mean what it says.
 */
export function zonesOf(containers: readonly Container[], spared: (index: number, said: Zone) => boolean): readonly Zone[] {
  const zones: Zone[] = [];
  const inArticle: boolean[] = [];
  containers.forEach((container, index) => {
    const round = container.parent >= 0 ? (zones[container.parent] ?? 'text') : 'text';
    const articleRound = container.parent >= 0 && (inArticle[container.parent] ?? false);
    inArticle.push(articleRound || container.tag === 'article' || (container.tag === 'main' && round === 'text'));
    const said = ownZone(container, articleRound);
    const own = said !== null && !isFirm(container, said) && spared(index, said) ? null : said;
    if (closed.has(round) || own === null) zones.push(round);
    else if (round === 'follow' || (round !== 'text' && own === 'caption')) zones.push(closed.has(own) ? own : round);
    else if ((round === 'footer' || round === 'header') && own === 'aside') zones.push(round);
    else zones.push(own);
  });
  return zones;
}
