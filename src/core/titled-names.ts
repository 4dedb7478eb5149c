/** Names of a site outside its structured data: titles of feeds and pages, links home, apps, accounts on platforms. */
import { parseAddress } from './address.ts';
import { declaredName, resemblesHost } from './declared-name.ts';
import type { Declaration, PageFacts } from './model.ts';
import { platformOf } from './platforms.ts';
import { closestFirst, namesInTitle, titledName } from './site-name.ts';

const appNames = ['twitter:app:name:iphone', 'al:ios:app_name', 'al:android:app_name'];

/** A site's name as a declaration; none where the name is null. */
export function fromSiteName(name: string | null): Declaration[] {
  return name ? [{ kind: 'site-name', name, url: null, quote: null, place: 'structured data' }] : [];
}

/** Names from the titles of feeds and of the page, and from links home. */
export function otherNames({ siteTitles, title, url, meta }: PageFacts): readonly Declaration[] {
  const titled = siteTitles.flatMap((each) => fromSiteName(titledName(each)));
  const parts = namesInTitle(title)
    .filter((part) => !isInAddress(part, url))
    .flatMap((part): Declaration[] => {
      const name = declaredName(part);
      return name ? [{ kind: 'site-name', name, url: null, quote: null, place: null }] : [];
    });
  const apps = appNames.flatMap((key) => meta.get(key) ?? []).flatMap((each) => fromSiteName(titledName(each)));
  // Only a title's last part may name the site where nothing tells so; an app may be another's.
  return [
    ...titled,
    ...parts.filter(({ name }, at) => at === 0 || resemblesHost(name, url)),
    ...apps.filter(({ name }) => resemblesHost(name, url)),
  ];
}

/** True for words that the address spells out: a headline, wherever it stands in the title. */
function isInAddress(part: string, url: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const path = url.toLowerCase().replace(/^[a-z]+:\/\/[^/]*/, '');
  return words.length >= 3 && words.filter((word) => path.includes(word)).length >= words.length - 1;
}

/** On a platform, the name of the account: before the platform's own in the page's title, or the author of a person's account. */
export function accountNames({ url, title, meta }: PageFacts): readonly Declaration[] {
  const address = parseAddress(url);
  const page = address && platformOf(address.host, address.path);
  if (!page) return [];
  const [last = '', before = '', ...more] = title.split(/\s+[|–—·-]\s+/).reverse();
  const titled =
    more.length && last.toLowerCase() === page.platform.toLowerCase() ? fromSiteName(declaredName(before.replace(/^by\s/i, ''))) : [];
  const author = page.account?.includes('@') ? (meta.get('author') ?? []).flatMap((name) => fromSiteName(declaredName(name))) : [];
  return [...author, ...titled];
}

/** Names from titles and links: one that resembles the host where the page declares none such but an address; any only where it declares none. */
export function likely(other: readonly Declaration[], url: string, declared: readonly Declaration[]): readonly Declaration[] {
  if (declared.some(({ name }) => !/^[a-z0-9]+$|\.\w{2,4}$/.test(name) && resemblesHost(name, url))) return [];
  const alike = other.filter(({ name }) => resemblesHost(name, url));
  return alike.length || declared.length ? closestFirst(alike).slice(0, 1) : other.slice(0, 1);
}
