import { type Network, networks } from './network-table.ts';

/** First segments that are no account on any network. */
const commonReserved = new Set(
  'intent share sharer sharer.php share.php hashtag hashtags tag tags search explore discover trending login signin signup signout register i home about help legal privacy terms tos policies settings embed plugins dialog download messages notifications messenger ads business jobs careers press blog store shop live post posts status video videos watch photo photos p e v c s t feed'.split(
    ' ',
  ),
);

const byHost = new Map(networks.flatMap((network) => [network.host, ...(network.alsoHosts ?? [])].map((host) => [host, network] as const)));

function networkOf(host: string): Network | undefined {
  const bare = host.replace(/^(?:www|m|mobile|web|touch|mbasic|[a-z]{2}|[a-z]{2}-[a-z]{2})\.(?=[^.]+\.[^.]+$)/, '');
  return byHost.get(bare.replace(/^pinterest\.(?:co\.[a-z]{2}|[a-z]{2})$/, 'pinterest.com'));
}

function facebookNumber(segments: readonly string[], query: (name: string) => string | null): string | null {
  const [first = '', , third = ''] = segments;
  const number =
    first === 'profile.php'
      ? query('id')
      : first === 'pages' || first === 'people'
        ? third
        : first === 'p'
          ? /-(\d{6,})$/.exec(segments[1] ?? '')?.[1]
          : null;
  return number && /^\d{5,20}$/.test(number) ? `facebook.com/${number}` : null;
}

function named(network: Network, segments: readonly string[]): string | null {
  const own = network.drop?.includes(segments[0] ?? '') ? segments.slice(1) : segments;
  const under = network.under?.includes(own[0] ?? '') ? `${own[0]}/` : '';
  const [raw = '', ...rest] = under ? own.slice(1) : own;
  const name = raw.replace(/^@/, '');
  if (!under && (network.bare === 'no' || (network.bare === '@' && !raw.startsWith('@')))) return null;
  if (!under && !raw.startsWith('@') && (commonReserved.has(name) || network.reserved?.includes(name))) return null;
  if (!/^[\p{L}\p{N}\p{M}._:-]{1,100}$/u.test(name)) return null;
  if (rest.length > 1 || (rest[0] !== undefined && !network.tabs?.includes(rest[0]))) return null;
  const at = (network.keepAt && raw.startsWith('@')) || network.bare === '@' ? '@' : '';
  return `${network.host}/${under}${at}${name}`;
}

/** An account on any server that writes accounts as `/@name` (Mastodon and kin), under its home server. */
function federated(host: string, segments: readonly string[]): string | null | undefined {
  const own = segments[0] === 'web' ? segments.slice(1) : segments;
  const match = /^@([a-z0-9_.-]{1,60})(?:@([a-z0-9.-]{4,100}))?$/.exec(own[0] ?? '');
  if (!match) return undefined;
  return own.length === 1 ? `${match[2] ?? host}/@${match[1]}` : null;
}

/** The account that a network's address names, null where it names none, undefined where the host is no network. Segments are lower case and decoded. */
export function accountOnNetwork(
  host: string,
  segments: readonly string[],
  query: (name: string) => string | null,
): string | null | undefined {
  const network = networkOf(host);
  if (!network) {
    if ([...byHost.keys()].some((known) => host.endsWith(`.${known}`)) || host === 'youtu.be' || host === 'wa.me') return null;
    return federated(host.replace(/^www\./, ''), segments);
  }
  if (network.name === 'Facebook') {
    const number = facebookNumber(segments, query);
    if (number) return number;
  }
  if (network.name === 'Vimeo' && /^\d+$/.test(segments[0] ?? '')) return null;
  return named(network, segments);
}

/** A quick look at an address before it is read: false where it can be no account on a network. */
export function mayBeAccount(href: string): boolean {
  const end = href.indexOf('/', 8);
  const host = href.slice(href.indexOf('//') + 2, end < 0 ? undefined : end).toLowerCase();
  const [top = '', second = '', third = ''] = host.split('.').reverse();
  return byHost.has(`${second}.${top}`) || byHost.has(`${third}.${second}.${top}`) || second === 'pinterest' || href.includes('/@');
}

/** True for the host of a network of accounts, whatever its subdomain. */
export function isNetwork(account: string): boolean {
  const host = account.split('/', 1)[0] ?? '';
  return byHost.has(host) || account.startsWith('@', host.length + 1);
}
