import { type Address, decodePercent, parseAddress, queryValue } from './address.ts';

/** A page read through a service that shows another's page: archives, AMP caches, translation proxies, reader services. */
export interface Wrapped {
  /** The service's host. */
  readonly via: string;
  /** The page inside; null where the address does not tell (a hash that cannot be decoded). */
  readonly inner: Address | null;
}

type Unwrap = (address: Address) => string | null;

/** The address that begins in a path after this pattern; its query belongs to it. */
function after(pattern: RegExp): Unwrap {
  return ({ path, query }) => {
    const match = pattern.exec(path);
    return match ? path.slice(match[0].length) + (query ? `?${query}` : '') : null;
  };
}

function parameter(...names: readonly string[]): Unwrap {
  return ({ query }) => names.map((name) => queryValue(query, name)).find((value) => value !== null) ?? null;
}

function first(...ways: readonly Unwrap[]): Unwrap {
  return (address) => ways.map((way) => way(address)).find((inner) => inner !== null) ?? null;
}

const nothing: Unwrap = () => null;
const memento = /^\/(?:[a-z][a-z0-9-]{0,30}\/){0,3}\d{4,14}\*?(?:[a-z]{2}_)?\//;
const anywhere = /^\/(?=https?:)/i;

/** AMP caches write "is https" as a segment `s`: /c/s/host/path. */
const ampPath: Unwrap = ({ path, query }) => {
  const match = /^\/(?:amp\/|[a-z]{1,3}\/)(s\/)?(?=[^/]+\.[^/]+)/i.exec(path);
  return match ? `${match[1] ? 'https' : 'http'}://${path.slice(match[0].length)}${query ? `?${query}` : ''}` : null;
};

/**
 * Google's translation proxy writes the host as one label: a dot as "-", a hyphen as "--"; `_x_tr_hp` holds what came before, and
 * `_x_tr_enc` says which prefixes were added. After Google Search Central, "Enabling your ad network to work with translation".
 */
const translatedHost: Unwrap = ({ host, path, query }) => {
  const label = (queryValue(query, '_x_tr_hp') ?? '') + host.slice(0, -'.translate.goog'.length);
  const encodings = (queryValue(query, '_x_tr_enc') ?? '').split(',');
  const unmarked = encodings.includes('1') ? label.replace(/^1-/, '') : label;
  const international = encodings.includes('0') && unmarked.startsWith('0-');
  const bare = (international ? unmarked.slice(2) : unmarked).replace(/\b-\b/g, '.').replaceAll('--', '-');
  const decoded = international ? `xn--${bare}` : bare;
  const own = query
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('_x_tr_'))
    .join('&');
  return host.slice(0, -'.translate.goog'.length).includes('.') || !decoded.includes('.')
    ? null
    : `https://${decoded}${path}${own ? `?${own}` : ''}`;
};

const cachedCopy: Unwrap = ({ query }) => /^cache:(?:[\w-]{8,20}:)?([^\s]{4,2000})/.exec(queryValue(query, 'q') ?? '')?.[1] ?? null;
const afterLanguages = after(/^\/proxy_u\/[a-z]{2}-[a-z]{2}(?:\.[a-z]{2})?(?:\.[0-9a-f_-]{4,80})?\//i);

/** Host, or its ending with a leading dot → how the page inside is read from the address. */
const wrappers: readonly (readonly [host: string, unwrap: Unwrap])[] = [
  [
    'web.archive.org',
    first(after(/^\/web\/\d{1,14}\*?(?:[a-z]{2}_)?\//), after(/^\/web\/(?:\d{0,14}\*\/)?(?=https?:|[^/]+\.)/i), after(/^\/save\//)),
  ],
  ['archive.org', after(/^\/(?:wayback|web)\/\d{1,14}\*?(?:[a-z]{2}_)?\//)],
  ...['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.vn', 'archive.md', 'archive.fo'].map(
    (host) =>
      [
        host,
        first(
          after(anywhere),
          after(/^\/(?:\d{4,14}|newest|oldest|timemap|timegate|\d{4}\.\d\d\.\d\d-\d{6})\//),
          after(/^\/o\/[a-z0-9]{4,6}\//i),
          parameter('url'),
        ),
      ] as const,
  ),
  ['ghostarchive.org', first(after(/^\/archive\/[a-z0-9]+\?wr=\w+\//i), parameter('term'))],
  ['perma.cc', nothing],
  ['webcitation.org', parameter('url')],
  ['megalodon.jp', after(/^\/(?:ref\/)?\d{4}-\d{4}-\d{4}-\d\d\//)],
  ['arquivo.pt', after(memento)],
  ['webarchive.nationalarchives.gov.uk', after(memento)],
  ['webarchive.org.uk', after(memento)],
  ['wayback.archive-it.org', after(/^\/\d{1,8}\/\d{4,14}\*?(?:[a-z]{2}_)?\//)],
  ['webarchive.loc.gov', after(memento)],
  ['webharvest.gov', after(/^\/\w{1,20}\/\d{4,14}\//)],
  ['swap.stanford.edu', after(memento)],
  ['vefsafn.is', after(memento)],
  ['timetravel.mementoweb.org', after(/^\/(?:memento|reconstruct)\/\d{4,14}\//)],
  ['conifer.rhizome.org', nothing],
  ['webcache.googleusercontent.com', cachedCopy],
  ['cc.bingj.com', nothing],
  ['google.com', ampPath],
  ['cdn.ampproject.org', ampPath],
  ['.cdn.ampproject.org', ampPath],
  ['bing-amp.com', ampPath],
  ['.bing-amp.com', ampPath],
  ['.amp.cloudflare.com', ampPath],
  ['.translate.goog', translatedHost],
  ['translate.google.com', parameter('u')],
  ['translate.googleusercontent.com', parameter('u')],
  ['translate.yandex.com', parameter('url')],
  ['translate.yandex.ru', parameter('url')],
  ['translated.turbopages.org', afterLanguages],
  ['.translated.turbopages.org', afterLanguages],
  ['translate.baiducontent.com', parameter('query', 'url')],
  ['microsofttranslator.com', parameter('a', 'url')],
  ['translatetheweb.com', parameter('a', 'url')],
  ['papago.naver.net', parameter('url')],
  ['12ft.io', first(after(anywhere), parameter('q', 'url'))],
  ['1ft.io', first(after(anywhere), parameter('q', 'url'))],
  ['13ft.io', after(anywhere)],
  ['r.jina.ai', after(/^\//)],
  ['txtify.it', after(anywhere)],
  ['outline.com', after(anywhere)],
  ['freedium.cfd', after(anywhere)],
  ['removepaywall.com', first(after(/^\/search(?=\/https?:)\//i), parameter('url'), after(anywhere))],
  ['printfriendly.com', parameter('url')],
  ['getpocket.com', parameter('url')],
  ['instapaper.com', parameter('u', 'url')],
  ['reader.zoushucai.com', nothing],
  ['apple.news', nothing],
];

/** Hosts that also serve pages of their own: wrapped only where the path says so. */
const onlyOn: Readonly<Record<string, RegExp>> = {
  'google.com': /^\/amp\//,
  'archive.org': /^\/(?:wayback|web)\//,
  'getpocket.com': /^\/(?:read|redirect|edit)/,
  'instapaper.com': /^\/(?:text|read)/,
  'printfriendly.com': /^\/(?:p\/|print)/,
  'web.archive.org': /^\/(?:web|save)\//,
};

function wrapperOf(host: string): readonly [string, Unwrap] | undefined {
  const bare = host.replace(/^www\./, '');
  return wrappers.find(([known]) =>
    known.startsWith('.')
      ? host.endsWith(known)
      : bare === known || (known === 'google.com' && /^google\.(?:com?\.)?[a-z]{2,3}$/.test(bare)),
  );
}

/** An address written inside another: percent-encoded or not, one slash lost or none, with or without its scheme. */
function parseInner(raw: string): Address | null {
  const text = (/^https?%3a/i.test(raw) ? decodePercent(raw) : raw).replace(/^(https?)\/(?=[^/])/i, '$1://');
  const inner = parseAddress(/^https?:/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`);
  return inner?.hostForm === 'name' ? inner : null;
}

/** Takes off the services through which a page is read, at most three deep; null where the address is an ordinary page. */
export function unwrap(address: Address): Wrapped | null {
  let current = address;
  let via: string | null = null;
  for (let depth = 0; depth < 3; depth += 1) {
    const wrapper = wrapperOf(current.host);
    const [known = '', open] = wrapper ?? [];
    if (!open || (onlyOn[known] && !onlyOn[known].test(current.path))) break;
    via ??= current.host.replace(/^www\./, '');
    const raw = open(current);
    const inner = raw === null ? null : parseInner(raw);
    if (!inner) return { via, inner: null };
    current = inner;
  }
  return via === null ? null : { via, inner: current };
}
