import { decodePercent } from './address.ts';
import { byPath, bySubdomain, type PathForm } from './platform-table.ts';

/** A service on which others publish: the account is the publisher, the platform only the host. */
export interface PlatformPage {
  readonly platform: string;
  /** Host, or host and path, of the account ("name.substack.com", "medium.com/@name"); null where the address does not say. */
  readonly account: string | null;
}

const paths = new Map(Object.entries(byPath));
const subdomains = new Map(Object.entries(bySubdomain));

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .map((segment) => decodePercent(segment).toLowerCase())
    .filter((segment) => segment !== '');
}

function pathAccount(host: string, forms: readonly PathForm[], notAccounts: string, segments: readonly string[]): string | null {
  const [first, second] = segments;
  if (first === undefined) return null;
  for (const form of forms) {
    if (form === '@' && /^@./.test(first)) return `${host}/${first}`;
    if (typeof form !== 'string' && form.includes(first)) {
      if (second === undefined) return null;
      return host === 't.me' || host === 'telegram.me' ? `t.me/${second}` : `${host}/${first}/${second}`;
    }
    if (form === 'first' && !first.startsWith('@') && !notAccounts.split(' ').includes(first)) return `${host}/${first}`;
  }
  return null;
}

const oneForm: Readonly<Record<string, string>> = { 'twitter.com': 'x.com', 'telegram.me': 't.me', 'threads.com': 'threads.net' };

/** Blogger serves each blog under the ending of the reader's country; its own form is `blogspot.com`. */
export function blogspotHost(host: string): string {
  return host.replace(/\.blogspot\.(?:com?\.)?[a-z]{2,3}$/, '.blogspot.com');
}

/** The platform that serves this host and path, and the account that publishes there; null where it is no platform. */
export function platformOf(host: string, path: string): PlatformPage | null {
  const bare = blogspotHost(host.replace(/^(?:www|m|mobile|old|web)\.(?=[^.]+\.[^.]+$)/, ''));
  const rule = paths.get(bare) ?? paths.get(bare.replace(/^m\./, ''));
  if (rule) {
    const [platform, forms, notAccounts = ''] = rule;
    return { platform, account: pathAccount(oneForm[bare] ?? bare.replace(/^m\./, ''), forms, notAccounts, segmentsOf(path)) };
  }
  const labels = bare.split('.');
  for (let cut = 0; cut < labels.length - 1; cut += 1) {
    const platform = subdomains.get(labels.slice(cut).join('.'));
    if (platform) return { platform, account: cut === 0 ? null : labels.slice(cut - 1).join('.') };
  }
  return null;
}

/** How many platforms are told apart, for the tests and the papers. */
export const platformCount = new Set([...paths.values()].map(([name]) => name).concat([...subdomains.values()])).size;
