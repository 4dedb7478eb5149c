import { accountOnNetwork } from './networks.ts';
import { toPunycode } from './punycode.ts';

/** An http or https address in parts. The core has no `URL`: this reads one as browsers do, as far as hosts and paths go. */
export interface Address {
  readonly scheme: 'http' | 'https';
  /** Lower case, no user, no port, no trailing dot, `xn--` for what is not ASCII. */
  readonly host: string;
  readonly hostForm: 'name' | 'ip' | 'local';
  readonly port: string | null;
  /** Begins with a slash; dot segments resolved; percent signs as they stand. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
}

const longestAddress = 4096;
const longestLabel = 63;

/** Percent-decodes, or gives the text back where it cannot be decoded. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A host as browsers write it, or null where it is none: full-width letters, dots of other scripts and invisible characters folded. */
export function normalizeHost(raw: string): string | null {
  const folded = decodePercent(raw)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\.{1,8}$/, '');
  if (folded === '' || folded.length > 253) return null;
  const labels = folded.split('.');
  if (labels.some((label) => label === '' || label.length > longestLabel)) return null;
  const host = labels.map(toPunycode).join('.');
  return /^[a-z0-9._-]+$/.test(host) ? host : null;
}

function formOf(host: string): Address['hostForm'] {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(last)) return 'ip';
  if (labels.length === 1 || ['localhost', 'local', 'internal', 'lan', 'test', 'invalid'].includes(last)) return 'local';
  return host.endsWith('.home.arpa') ? 'local' : 'name';
}

function resolveDots(path: string): string {
  const out: string[] = [];
  const segments = path.replaceAll('\\', '/').split('/').slice(1);
  for (const [index, segment] of segments.entries()) {
    const plain = segment.replace(/%2e/gi, '.');
    if (plain === '..') out.pop();
    else if (plain !== '.') out.push(segment);
    if ((plain === '.' || plain === '..') && index === segments.length - 1) out.push('');
  }
  return `/${out.join('/')}`;
}

function splitAuthority(authority: string): { host: string; port: string | null } | null {
  const afterUser = authority.slice(authority.lastIndexOf('@') + 1);
  const six = /^(\[[0-9a-f:.]+\])(?::(\d*))?$/i.exec(afterUser);
  if (six) return { host: (six[1] ?? '').toLowerCase(), port: six[2] || null };
  const colon = afterUser.indexOf(':');
  if (colon < 0) return { host: afterUser, port: null };
  const port = afterUser.slice(colon + 1);
  return /^\d{0,5}$/.test(port) ? { host: afterUser.slice(0, colon), port: port || null } : null;
}

/** Parses an absolute or scheme-relative http(s) address; null for everything else. */
export function parseAddress(href: string): Address | null {
  if (href.length > longestAddress) return null;
  const text = href.trim().replace(/[\t\n\r]/g, '');
  const scheme = /^(?:(https?):)?[\\/]{1,4}/i.exec(text);
  if (!scheme || (!scheme[1] && !/^[\\/]{2}/.test(text))) return null;
  const rest = text.slice(scheme[0].length);
  const end = rest.search(/[\\/?#]/);
  const parts = splitAuthority(end < 0 ? rest : rest.slice(0, end));
  if (!parts) return null;
  const six = parts.host.startsWith('[');
  const host = six ? parts.host : normalizeHost(parts.host);
  if (!host) return null;
  const beforeFragment = (end < 0 ? '' : rest.slice(end)).split('#', 1)[0] ?? '';
  const question = beforeFragment.indexOf('?');
  const path = question < 0 ? beforeFragment : beforeFragment.slice(0, question);
  return {
    scheme: scheme[1]?.toLowerCase() === 'http' ? 'http' : 'https',
    host,
    hostForm: six ? 'ip' : formOf(host),
    port: parts.port,
    path: path === '' ? '/' : resolveDots(path),
    query: question < 0 ? '' : beforeFragment.slice(question + 1),
  };
}

/** The first value of a query's parameter, decoded, or null. */
export function queryValue(query: string, name: string): string | null {
  for (const pair of query.split('&', 64)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).toLowerCase() === name) return decodePercent(pair.slice(equals + 1).replaceAll('+', ' '));
  }
  return null;
}

const languagePath = /^(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2}|english|deutsch|francais|espanol|arabic|farsi|persian)$/;
const homePath = /^(?:home|index|default|main)(?:\.[a-z]{2,5})?$/;

/** The path of a site's address without language and home page: "" for its front page. */
function sitePath(segments: readonly string[]): string {
  const own = languagePath.test(segments[0] ?? '') ? segments.slice(1) : segments;
  return own.length === 1 && homePath.test(own[0] ?? '') ? '' : own.map((segment) => `/${segment}`).join('');
}

/**
 * The account or site that an address stands for, in one form whatever its spelling: "x.com/guardian", "youtube.com/@guardian",
 * "example.org". Null for what is no account: intents, shares, hashtags, posts, searches, embeds. Takes addresses without a scheme too.
 */
export function normalizeAccount(href: string): string | null {
  const text = href.trim();
  const absolute = /^(?:https?:|[\\/])/i.test(text);
  if (!absolute && /^[a-z][a-z0-9+.-]{0,40}:(?!\d)/i.test(text)) return null;
  const address = parseAddress(absolute ? text : `https://${text}`);
  if (address?.hostForm !== 'name') return null;
  const segments = address.path
    .split('/')
    .map((segment) => decodePercent(segment).normalize('NFKC').toLowerCase().trim())
    .filter((segment) => segment !== '');
  const onNetwork = accountOnNetwork(address.host, segments, (name) => queryValue(address.query, name));
  if (onNetwork !== undefined) return onNetwork;
  const host = address.host.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  return host + sitePath(segments);
}
