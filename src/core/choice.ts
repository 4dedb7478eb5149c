import type { EntityId, Knowledge } from './model.ts';
import type { NameEntry } from './name-table.ts';
import type { Found } from './passage.ts';

/** Where a text stands: what is known of its publisher and language. */
export interface Context {
  readonly host: string | null;
  readonly path: string;
  readonly lang: string | null;
  readonly publisher: EntityId | null;
}

/** The knowledge that names are linked to: `ids[row]` is the entity of a row of the gazetteer. */
export interface Entities {
  readonly knowledge: Knowledge;
  readonly ids: readonly EntityId[];
}

/** Which entity a known name means here, with the others that it may mean; null where none is clearly ahead. */
export interface Choice {
  readonly entity: number | null;
  readonly others: readonly number[];
  readonly why: string;
}

/** How far the best must be ahead of the next. */
const lead = 1;

/** Chooses among the entities of a name by what the document says elsewhere, by how the name is theirs, and by where the text was published. */
export function choose(found: Found, sure: ReadonlySet<number>, entities: Entities, context: Context): Choice {
  const scores = new Map<number, number>();
  for (const entry of found.entries) scores.set(entry.entity, Math.max(scores.get(entry.entity) ?? -9, ownScore(entry)));
  if (scores.size === 1) return { entity: found.entries[0]?.entity ?? null, others: [], why: 'the only one of this name' };
  const country = context.publisher === null ? null : (entities.knowledge.entity(context.publisher)?.country ?? null);
  const ranked = [...scores].map(([entity, own]) => {
    const record = entities.knowledge.entity(entities.ids[entity] ?? '');
    let score = own;
    if (sure.has(entity)) score += 3;
    if (record?.layer === 'curated') score += 0.5;
    if (country !== null && record?.country === country) score += 1;
    if (record !== null && record?.id === context.publisher) score += 1;
    return { entity, score };
  });
  ranked.sort((a, b) => b.score - a.score || a.entity - b.entity);
  const [best, next] = ranked;
  if (!best) return { entity: null, others: [], why: 'no entity' };
  const ahead = best.score - (next?.score ?? 0);
  if (ahead < lead) return { entity: null, others: ranked.map((one) => one.entity), why: `unsure between ${ranked.length}` };
  return { entity: best.entity, others: ranked.slice(1).map((one) => one.entity), why: `ahead of ${ranked.length - 1} others by ${ahead}` };
}

function ownScore(entry: NameEntry): number {
  return (entry.label ? 1 : 0) + (entry.use === 'free' ? 1 : entry.use === 'needs evidence' ? 0.5 : 0);
}
