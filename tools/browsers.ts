import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser was not to be had; the message is one line that says what to install. */
export class NoBrowser extends Error {}

/** True where a Chromium needs `--no-sandbox`: as root on Linux its sandbox does not start. */
export const isRoot = process.getuid?.() === 0;

/**
 * The path of a Chromium that loads extensions: `MASTHEAD_CHROMIUM`, an installed one, Playwright's, or one that is
 * installed now (apt as root, else Playwright's download). Branded Chrome and Edge ignore `--load-extension`, so they
 * are not used. Throws `NoBrowser`.
 */
export function findChromium(): string {
  const chosen = process.env.MASTHEAD_CHROMIUM;
  if (chosen) return existing(chosen, 'MASTHEAD_CHROMIUM');
  const found = () => onPath(['chromium', 'chromium-browser']) ?? firstThere(chromiumPlaces) ?? playwrightsChromium();
  return (
    found() ??
    (installWithApt('chromium') ? found() : null) ??
    (downloadWithPlaywright() ? found() : null) ??
    missing('Chromium', 'Install it (apt install chromium, brew install --cask chromium), or name one in MASTHEAD_CHROMIUM.')
  );
}

/** The path of a Firefox of version 140 or later: `MASTHEAD_FIREFOX`, an installed one, or apt's as root. Throws `NoBrowser`. */
export function findFirefox(): string {
  const chosen = process.env.MASTHEAD_FIREFOX;
  if (chosen) return existing(chosen, 'MASTHEAD_FIREFOX');
  const found = () => onPath(['firefox-esr', 'firefox'], isRecentFirefox) ?? firstThere(firefoxPlaces, isRecentFirefox);
  return (
    found() ??
    (installWithApt('firefox-esr') ? found() : null) ??
    missing('Firefox of version 140 or later', 'Install it (apt install firefox-esr), or name one in MASTHEAD_FIREFOX.')
  );
}

const chromiumPlaces = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];
const firefoxPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

function existing(path: string, variable: string): string {
  if (existsSync(path)) return path;
  throw new NoBrowser(`${variable} names no file: ${path}`);
}

function missing(what: string, advice: string): never {
  throw new NoBrowser(`No ${what} was found, and none could be installed. ${advice}`);
}

function firstThere(paths: readonly string[], suits: (path: string) => boolean = () => true): string | null {
  return paths.find((path) => existsSync(path) && suits(path)) ?? null;
}

function onPath(names: readonly string[], suits?: (path: string) => boolean): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return firstThere(
    names.flatMap((name) => folders.map((folder) => join(folder, name))),
    suits,
  );
}

/** Playwright's own Chromium, newest first, where it keeps its downloads. */
function playwrightsChromium(): string | null {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  ];
  const inside = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-mac-arm64', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
  ];
  const editions = caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) => readdirSync(cache).map((name) => ({ cache, name })))
    .filter(({ name }) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.name.slice(9)) - Number(a.name.slice(9)));
  return firstThere(editions.flatMap(({ cache, name }) => inside.map((path) => join(cache, name, ...path))));
}

function isRecentFirefox(path: string): boolean {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return Number(/Firefox (\d+)/.exec(said)?.[1] ?? 0) >= 140;
}

function installWithApt(name: string): boolean {
  if (!isRoot || onPath(['apt-get']) === null) return false;
  console.error(`Installing ${name} (apt-get) …`);
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
    return true;
  } catch {
    return false;
  }
}

function downloadWithPlaywright(): boolean {
  console.error('Downloading Chromium (Playwright) …');
  return (
    spawnSync('npx', ['playwright', 'install', 'chromium', '--no-shell'], { stdio: 'ignore', shell: process.platform === 'win32' })
      .status === 0
  );
}
