/** For tests: what an article on invented organizations points to, by its closing lines and furniture. */
import { article, block, mentionsOf, world } from './invented-world.ts';
import type { Block, FurniturePlace } from './model.ts';
import { type Pointer, pointers } from './pointers.ts';

/** Two organizations that are pointed to, and what is easily taken for such. */
export const knowledge = world([
  {
    id: 'lc',
    kind: 'coalition',
    name: 'Lowland Council',
    aliases: ['LC'],
    accounts: ['x.com/lowland_council', 'facebook.com/LowlandUS', 'lowland-council.example'],
  },
  {
    id: 'pfl',
    kind: 'movement',
    name: "People's Front of the Lowlands",
    aliases: ['PFL', 'PFL Lowlands'],
    accounts: ['x.com/pfl_eng', 'youtube.com/@PFLlowlands', 't.me/pflnews'],
  },
  { id: 'leader', kind: 'person', name: 'Anna Rovere', accounts: ['x.com/anna_rovere', 'anna-rovere.example'] },
  { id: 'wire', kind: 'news-agency', name: 'Corvid Wire', accounts: ['x.com/corvidwire'] },
  { id: 'x', kind: 'platform', name: 'Twitter', accounts: ['x.com/x'] },
  { id: 'fb', kind: 'platform', name: 'Facebook', accounts: ['facebook.com/facebook'] },
]);
const names = [
  'Lowland Council',
  'LC',
  "People's Front of the Lowlands",
  'PFL Lowlands',
  'PFL',
  'Corvid Wire',
  'Anna Rovere',
  'Twitter',
  'Facebook',
];
/** A body that names them all. */
export const body = [
  block('title', 'Protests grow in the hills'),
  block('body', "The Lowland Council and the People's Front of the Lowlands said so. Corvid Wire and Twitter were named too."),
];

/** The pointers of an article with these closing lines (links written as in Markdown) and furniture. */
export function pointed(
  closing: readonly string[],
  furniture: readonly Block<FurniturePlace>[] = [],
  blocks: readonly Block[] = body,
): Pointer[] {
  const page = article('https://hillside.example/news/1', [...blocks, ...closing.map((text) => block('closing lines', text))], furniture);
  return pointers(page, mentionsOf(page, knowledge, names), knowledge);
}

/** "entity person" of each pointer, sorted. */
export function ids(found: readonly Pointer[]): string[] {
  return found.map(({ entity, person }) => `${entity} ${person}`).sort((a, b) => a.localeCompare(b));
}
