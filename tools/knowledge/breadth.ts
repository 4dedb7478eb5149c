import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/core/fold.ts';
import { nameClass } from '../../src/core/gazetteer.ts';
import { type Kind, kinds } from '../../src/core/kinds.ts';
import type { Entity } from '../../src/core/model.ts';
import type { ClassOf } from './name-rows.ts';
import type { Fault } from './source.ts';

const file = 'breadth/name-suggestion-index.tsv';

/** Names from open packages, one a line: Wikidata item, kind, name. Made by `extract-breadth.ts`, never by hand. */
export interface BreadthRow {
  readonly item: string;
  readonly kind: Kind;
  readonly name: string;
}

/** The rows of a knowledge folder's breadth, with what is wrong in them; nothing where the folder has none. */
export function readBreadth(folder: string): { readonly rows: readonly BreadthRow[]; readonly faults: readonly Fault[] } {
  const path = join(folder, file);
  if (!existsSync(path)) return { rows: [], faults: [] };
  const rows: BreadthRow[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [item = '', kind = '', name = '', ...rest] = line.split('\t');
    const known = kinds.find((one) => one === kind);
    const sound = /^Q[1-9]\d*$/.test(item) && known && name.trim() === name && name !== '' && rest.length === 0;
    if (sound) rows.push({ item, kind: known, name });
    else faults.push({ file: path, line: index + 1, message: 'must be a Wikidata item, a kind and a name, with tabs between' });
  }
  return { rows, faults };
}

/** Breadth as entities: only what no curated record has, by item and by name, names that one item alone bears and that are nothing else. */
export function breadthEntities(rows: readonly BreadthRow[], curated: readonly Entity[], classOf: ClassOf): readonly Entity[] {
  const items = new Set(curated.map(({ wikidata }) => wikidata));
  const names = new Set(curated.flatMap(({ labels, aliases }) => [...Object.values(labels), ...aliases.map(({ name }) => name)]).map(fold));
  const bearers = new Map<string, number>();
  for (const { name } of rows) bearers.set(fold(name), (bearers.get(fold(name)) ?? 0) + 1);
  return rows
    .filter(({ item, name }) => !items.has(item) && !names.has(fold(name)) && bearers.get(fold(name)) === 1 && classOf(name, 'en') === 0)
    .map(({ item, kind, name }) => ({
      id: item,
      layer: 'breadth',
      kind,
      labels: { en: name },
      descriptions: {},
      aliases: ordinary(name, classOf) ? [{ name, use: 'needs evidence' }] : [],
      country: null,
      hosts: [],
      accounts: [],
      accountReferences: [],
      wikidata: item,
      statements: [],
      passable: false,
      barrier: null,
    }));
}

/** Whether every word of a name is a common one ("Premier Bank"). */
function ordinary(name: string, classOf: ClassOf): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).every((word) => word.length < 3 || (classOf(word, 'en') & nameClass.word) !== 0);
}
