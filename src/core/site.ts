import type { Address } from './address.ts';
import { blogspotHost, platformOf } from './platforms.ts';

const spelling = /^(?:www|m|amp)\.(?=[^.]+\.)/;

/** A host as visited without its leading `www.`, `m.` or `amp.`, however many stand there. */
export function visitedHost(host: string): string {
  let bare = host;
  while (spelling.test(bare)) bare = bare.replace(spelling, '');
  return bare;
}

/** Host and path in the form in which records are compared: lower case, no trailing slash, no port. */
export function siteOf(address: Address): { host: string; path: string } {
  const host = visitedHost(address.host);
  return { host, path: address.path.toLowerCase().replace(/\/$/, '') || '/' };
}

/** A record's `hosts` entry ("www.Example.org/News/") as the key under which it is found ("example.org/news"). */
export function siteKey(entry: string): string {
  const bare = entry
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  const slash = bare.indexOf('/');
  const host = visitedHost((slash < 0 ? bare : bare.slice(0, slash)).replace(/\.$/, ''));
  return blogspotHost(host) + (slash < 0 ? '' : bare.slice(slash));
}

function pathPrefixes(path: string): string[] {
  const segments = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, 8);
  const prefixes: string[] = [];
  for (let length = segments.length; length > 0; length -= 1) prefixes.push(`/${segments.slice(0, length).join('/')}`);
  return [...prefixes, ''];
}

/**
 * The keys under which a record of this page's host may stand, the most telling first: longest host, then longest path.
 * On a platform no key is shorter than the account, so that a platform's own record never covers its guests.
 */
export function siteKeys(host: string, path: string): string[] {
  const bare = blogspotHost(visitedHost(host));
  const labels = bare.split('.');
  const keys: string[] = [];
  for (let cut = 0; cut < labels.length - 1 && cut < 8; cut += 1) {
    const suffix = labels.slice(cut).join('.');
    for (const prefix of pathPrefixes(path)) keys.push(suffix + prefix);
  }
  const platform = platformOf(bare, path);
  if (!platform) return keys;
  const { account } = platform;
  if (account === null) return [];
  const own = keys.filter((key) => key.startsWith(`${account}/`) || key.endsWith(`.${account}`) || key.includes(`.${account}/`));
  return [...own, account];
}
