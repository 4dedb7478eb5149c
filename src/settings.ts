/** The reader's choices. Each stands under its own key of `storage.local`, so that two popups lose no update. */
import { browser } from './browser.ts';

/** Choices that hold everywhere. */
export interface Choices {
  readonly when: 'everywhere' | 'chosen sites' | 'when asked';
  readonly lookUps: 'never' | 'on click';
  readonly panel: 'shown' | 'hidden';
  /** Which organizations are marked in the text: in our records, not in them, tied by record, pointed to by the page. */
  readonly known: 'shown' | 'hidden';
  readonly unknown: 'shown' | 'hidden';
  readonly tied: 'shown' | 'hidden';
  readonly pointed: 'shown' | 'hidden';
  readonly marks: 'faint' | 'normal' | 'strong' | 'tint' | 'none';
  readonly mentions: 'all' | 'first';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: 'auto' | 'en' | 'de' | 'fr' | 'es' | 'ar' | 'fa';
  readonly corner: 'bottom end' | 'bottom start' | 'top end' | 'top start';
  /** How long what was looked up is kept. */
  readonly age: '30 days' | '7 days' | '1 year';
}

export interface Settings extends Choices {
  /** Host → on or off, where the reader chose for one site. */
  readonly sites: ReadonlyMap<string, 'on' | 'off'>;
  /** Hosts on which the panel stays away. */
  readonly dismissed: ReadonlySet<string>;
}

/** Every choice with what may be chosen; the first is the default. */
export const choices: { readonly [K in keyof Choices]: readonly Choices[K][] } = {
  when: ['everywhere', 'chosen sites', 'when asked'],
  lookUps: ['on click', 'never'],
  panel: ['shown', 'hidden'],
  known: ['shown', 'hidden'],
  unknown: ['shown', 'hidden'],
  tied: ['shown', 'hidden'],
  pointed: ['shown', 'hidden'],
  marks: ['normal', 'faint', 'strong', 'tint', 'none'],
  mentions: ['all', 'first'],
  theme: ['auto', 'light', 'dark'],
  language: ['auto', 'en', 'de', 'fr', 'es', 'ar', 'fa'],
  corner: ['bottom end', 'bottom start', 'top end', 'top start'],
  age: ['30 days', '7 days', '1 year'],
};

/** The days in each age. */
export const days: { readonly [A in Choices['age']]: number } = { '7 days': 7, '30 days': 30, '1 year': 365 };

const sitePrefix = 'site:';
const dismissedPrefix = 'dismissed:';
const maxHosts = 5_000;

type Stored = Readonly<Record<string, unknown>>;

/** What is stored, made whole: a value that is not one of the choices counts as not chosen. */
export function readSettings(stored: Stored): Settings {
  const chosen = <K extends keyof Choices>(key: K): Choices[K] => {
    const options: readonly Choices[K][] = choices[key];
    return (options.find((option) => option === stored[key]) ?? options[0]) as Choices[K];
  };
  const hosts = (prefix: string) =>
    Object.entries(stored)
      .filter(([key]) => key.startsWith(prefix))
      .slice(0, maxHosts)
      .map(([key, value]) => [key.slice(prefix.length), value] as const);
  const keys = Object.keys(choices) as (keyof Choices)[];
  return {
    ...(Object.fromEntries(keys.map((key) => [key, chosen(key)])) as unknown as Choices),
    sites: new Map(hosts(sitePrefix).flatMap(([host, value]) => (value === 'on' || value === 'off' ? [[host, value] as const] : []))),
    dismissed: new Set(hosts(dismissedPrefix).flatMap(([host, value]) => (value === true ? [host] : []))),
  };
}

/** The reader's choices as they stand; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await browser.storage.local.get(null).catch(() => ({})));
}

/** Keeps one choice, and touches no other. */
export async function choose<K extends keyof Choices>(key: K, value: Choices[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Turns Masthead on or off for one host, or (null) back to what holds everywhere. */
export async function chooseSite(host: string, value: 'on' | 'off' | null): Promise<void> {
  if (value === null) await browser.storage.local.remove(sitePrefix + host);
  else await browser.storage.local.set({ [sitePrefix + host]: value });
}

/** Keeps the panel away on one host, or lets it come back. */
export async function dismissPanel(host: string, away: boolean): Promise<void> {
  if (away) await browser.storage.local.set({ [dismissedPrefix + host]: true });
  else await browser.storage.local.remove(dismissedPrefix + host);
}

function isOurs(key: string): boolean {
  return Object.hasOwn(choices, key) || key.startsWith(sitePrefix) || key.startsWith(dismissedPrefix);
}

/** Forgets every choice. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(Object.keys(await browser.storage.local.get(null)).filter(isOurs));
}

/** Every choice that was made, as JSON text that `importSettings` takes. */
export async function exportSettings(): Promise<string> {
  const stored = await browser.storage.local.get(null);
  return JSON.stringify(Object.fromEntries(Object.entries(stored).filter(([key]) => isOurs(key))), null, 2);
}

/** Takes the choices of an export, and nothing else of it; false where there is none. */
export async function importSettings(text: string): Promise<boolean> {
  const taken = settingsIn(text);
  if (Object.keys(taken).length === 0) return false;
  await browser.storage.local.set(taken);
  return true;
}

function settingsIn(text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null) return {};
  const valid = ([key, value]: [string, unknown]) => {
    if (key.startsWith(sitePrefix)) return value === 'on' || value === 'off';
    if (key.startsWith(dismissedPrefix)) return value === true;
    return Object.hasOwn(choices, key) && choices[key as keyof Choices].some((option) => option === value);
  };
  return Object.fromEntries(Object.entries(parsed).filter(valid).slice(0, maxHosts));
}

/** Tells of every change, whoever made it, with all choices as they stand then; the answer ends the watch. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'local') void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** The host under which choices for the site of an address are kept, or null where none can be. */
export function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}

/** Whether a page of this host is read without being asked. */
export function readsUnasked(settings: Settings, host: string): boolean {
  const site = settings.sites.get(host);
  if (site === 'off' || settings.when === 'when asked') return false;
  return settings.when === 'everywhere' || site === 'on';
}
