/** Cleaning of names that a page gives for its publisher: they are shown as the page's words, so they are only cut, never changed. */

const bidiAndControl = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const emptyNames =
  /^(?:home|homepage|home page|magazine|newspaper|online|articles?|artikel|sports?|politics|opinion|mobile|search|rss|feed|atom|blogs|videos?|headlines|top stories|latest news|wiki|startseite|accueil|inicio|main|index|website|web ?site|site|blog|news|untitled|admin|administrator|wordpress|my (?:blog|site|wordpress)|null|undefined|none|n\/a|default|test|editor|staff|redaction|redaktion|unknown|organization|publisher|www)$/i;

/** A declared name, cut to the name itself; null where nothing is left that names anybody. */
export function declaredName(raw: string): string | null {
  const text = raw
    .slice(0, 300)
    .replace(bidiAndControl, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#0?39;|&apos;|&rsquo;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = text.split(/\s+[|–—:·•»-]\s+|\s*\|\s*|: /);
  const cut = (first.length >= 2 ? first : text).replace(/^[@©®™\s]+|[®™\s,;:|–—-]+$/g, '');
  if (cut.length < 2 || cut.length > 80 || emptyNames.test(cut) || !/[\p{L}\p{N}]/u.test(cut) || /^https?:\/\//i.test(cut)) return null;
  return cut;
}

/** True where the letters of a name, or their initials, make up a label of the address's host. Says nothing of identity. */
export function resemblesHost(name: string, url: string): boolean {
  const host = /^https?:\/\/([^/?#:]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/-/g, ''))
    .filter((label) => label.length >= 2 && label !== 'www' && label !== 'com');
  const written = name.toLowerCase();
  if (
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(written) &&
    (`.${host}`.endsWith(`.${written}`) || `.${written}`.endsWith(`.${host.replace(/^www\./, '')}`))
  )
    return true;
  const words = written
    .normalize('NFKD')
    .replace(/\.(?:com|net|org|co|info|[a-z]{2})\b/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return false;
  const squeezed = words.join('');
  const initials = words.map((word) => word[0]).join('');
  return labels.some(
    (label) =>
      label === initials ||
      (squeezed.length >= 3 && label.includes(squeezed)) ||
      (label.length >= 3 && (squeezed.includes(label) || words.includes(label))),
  );
}
