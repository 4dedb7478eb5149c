import type { NameRow } from '../../src/core/gazetteer.ts';
import type { Entity } from '../../src/core/model.ts';

/** Kinds that are no organizations in a text: never highlighted. */
const unmarked = new Set(['person', 'country', 'family']);

/** What else a name is, as bits of `nameClass`; `language` where the name is of one. */
export type ClassOf = (name: string, language: string | null) => number;

/** The names that may be found in a text; `entity` is the row in the pack. */
export function nameRows(entities: readonly Entity[], classOf: ClassOf): NameRow[] {
  return entities.flatMap((entity, row) => {
    if (unmarked.has(entity.kind)) return [];
    const written = new Set(entity.aliases.map((alias) => alias.name));
    const labels = Object.entries(entity.labels)
      .filter(([, name]) => !written.has(name))
      .map(([language, name]): NameRow => ({ name, entity: row, use: 'free', label: true, ambiguous: classOf(name, language), language }));
    const aliases = entity.aliases.map(
      (alias): NameRow => ({ name: alias.name, entity: row, use: alias.use, label: false, ambiguous: classOf(alias.name, null) }),
    );
    return [...labels, ...aliases];
  });
}
