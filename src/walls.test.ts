import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The table of the house (docs/architecture.md): what each room may import, of ours and of packages. */
interface Room {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const preact = ['preact', '@preact/signals'];
const doors = ['door:browser', 'door:messages', 'door:settings', 'door:sentences'];
const house: Readonly<Record<string, Room>> = {
  core: { rooms: ['core'], packages: [] },
  ui: { rooms: ['ui', 'core'], packages: preact },
  'door:browser': { rooms: doors, types: ['core'], packages: ['webextension-polyfill'] },
  'door:messages': { rooms: doors, types: ['core'], packages: ['valibot'] },
  'door:settings': { rooms: doors, types: ['core'], packages: ['valibot'] },
  'door:sentences': { rooms: doors, types: ['core'], packages: ['valibot'] },
  content: { rooms: ['content', 'core', ...doors], packages: [] },
  background: { rooms: ['background', 'background/knowledge', 'ui', 'core', ...doors], packages: [...preact, 'valibot'] },
  'background/knowledge': { rooms: ['background/knowledge', 'core'], types: doors, packages: ['valibot', 'dexie'] },
  popup: { rooms: ['popup', 'ui', 'core', ...doors], packages: preact },
  tools: {
    rooms: ['tools', 'core', 'background/knowledge'],
    types: doors,
    packages: [
      'node:',
      '@faker-js/faker',
      '@playwright/test',
      'compromise',
      'puppeteer-core',
      'tldts',
      'valibot',
      'vite',
      'vitest',
      'yaml',
    ],
  },
};

/** Who may ask the network: the owner of knowledge, and the one file that asks a page's own origin for its declarations. */
const mayFetch = /^src\/(background\/knowledge\/|content\/own-declarations\.ts)/;

const root = fileURLToPath(new URL('..', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/(\.test\.tsx?|\.d\.ts)$/.test(path));
}

function roomOf(path: string): string {
  if (path.startsWith('tools/')) return 'tools';
  const inside = path.replace(/^src\//, '');
  if (!inside.includes('/')) return `door:${inside.replace(/\.ts$/, '')}`;
  return inside.startsWith('background/knowledge/') ? 'background/knowledge' : (inside.split('/')[0] ?? '');
}

interface Import {
  readonly of: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const statement =
    /^\s*(?:import|export)(\s+type)?\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map((found) => ({
    of: found[2] ?? found[3] ?? found[4] ?? '',
    typeOnly: found[1] !== undefined || /^\s*import\s*\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\s*\}/.test(found[0]),
  }));
}

function faultOf(path: string, { of, typeOnly }: Import): string | null {
  const from = roomOf(path);
  const room = house[from];
  if (!room) return `${path} stands in no room`;
  // `/src/…` in a tool stands in the text of a page that it builds.
  if (from === 'tools' && of.startsWith('/src/')) return null;
  if (!of.startsWith('.')) {
    const allowed = room.packages.some(
      (name) => of === name || of.startsWith(`${name.replace(/:$/, '')}${name.endsWith(':') ? ':' : '/'}`),
    );
    return allowed ? null : `${path} imports the package ${of}: ${from} may not`;
  }
  const target = relative(root, join(root, dirname(path), of)).replaceAll('\\', '/');
  if (/\.(css|json)(\?\w+)?$/.test(target)) return null;
  const to = roomOf(target);
  if (room.rooms.includes(to) || (typeOnly && room.types?.includes(to))) return null;
  return `${path} imports ${of}: ${from} may import ${[...room.rooms, ...(room.types ?? []).map((name) => `types of ${name}`)].join(', ')}`;
}

const files = [...sources('src'), ...sources('tools')].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

test('each room imports only what the house allows it', () => {
  const faults = files.flatMap(({ path, text }) => importsOf(text).map((found) => faultOf(path, found)));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test('only the owner of knowledge, and one file of the page, ask the network', () => {
  const asks = /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
  const faults = files.filter(({ path, text }) => path.startsWith('src/') && !mayFetch.test(path) && asks.test(text));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('the rule sees imports of every form, and names the offender', () => {
  const text = [
    `import { a } from '../content/a.ts';`,
    `import type { B } from '../messages.ts';`,
    `export * from 'dexie';`,
    `const c = await import('../popup/c.ts');`,
    `import {\n  type D,\n  type E as F,\n} from '../content/d.ts';`,
  ].join('\n');
  const found = importsOf(text);
  expect(found.map(({ of, typeOnly }) => [of, typeOnly])).toEqual([
    ['../content/a.ts', false],
    ['../messages.ts', true],
    ['dexie', false],
    ['../popup/c.ts', false],
    ['../content/d.ts', true],
  ]);
  expect(found.map((one) => faultOf('src/background/x.ts', one)?.split(':')[0] ?? null)).toEqual([
    'src/background/x.ts imports ../content/a.ts',
    null,
    'src/background/x.ts imports the package dexie',
    'src/background/x.ts imports ../popup/c.ts',
    'src/background/x.ts imports ../content/d.ts',
  ]);
});
