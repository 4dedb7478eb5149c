import { entityFromWikidata } from '../../core/entity-from-wikidata.ts';
import { fold } from '../../core/fold.ts';
import type { Entity } from '../../core/model.ts';
import { field } from '../../core/wikidata-json.ts';
import type { FetchedRecord } from './fetched.ts';
import type { Reply } from './gate.ts';
import type { Wikidata } from './wikidata.ts';
import type { FoundItem } from './wikidata-schema.ts';

const manyCandidates = 5;

/** One organization by its item; null where the item is none or is no organization. */
export async function fetchByItem(wikidata: Wikidata, item: string): Promise<Reply<FetchedRecord | null>> {
  const reply = await wikidata.entities([item]);
  if (!reply.ok) return reply;
  const entity = entityFromWikidata(reply.value.get(item), today());
  return { ok: true, value: entity && (await recordOf(wikidata, entity)) };
}

/** The one organization that bears exactly this name; null where there is none, or more than one. */
export async function fetchByName(wikidata: Wikidata, name: string): Promise<Reply<FetchedRecord | null>> {
  const search = await wikidata.search(name);
  if (!search.ok) return search;
  const exact = search.value.filter((item) => bears(item, name)).slice(0, manyCandidates);
  const reply = await wikidata.entities(exact.map(({ id }) => id));
  if (!reply.ok) return reply;
  const organizations = exact.flatMap(({ id }) => entityFromWikidata(reply.value.get(id), today()) ?? []);
  const labeled = organizations.filter(({ labels }) => Object.values(labels).some((label) => fold(label) === fold(name)));
  const [only, ...others] = labeled.length > 0 ? labeled : organizations;
  return { ok: true, value: only && others.length === 0 ? await recordOf(wikidata, only) : null };
}

function bears(item: FoundItem, name: string): boolean {
  const names = [item.label, item.match?.text, ...(item.aliases ?? [])];
  return names.some((one) => one !== undefined && fold(one) === fold(name));
}

/** A record with the names of those that its statements mention; without them where they cannot be had. */
async function recordOf(wikidata: Wikidata, entity: Entity): Promise<FetchedRecord> {
  const mentioned = entity.statements.flatMap(({ value }) => ('entity' in value ? [value.entity] : []));
  const reply = await wikidata.labels(mentioned);
  const labels = reply.ok ? [...reply.value] : [];
  const names = labels.flatMap(([id, item]) => {
    const label = labelOf(item);
    return label === null ? [] : [[id, label] as const];
  });
  return { id: entity.id, entity, names: Object.fromEntries(names), fetched: today() };
}

function labelOf(item: unknown): string | null {
  const labels = field(item, 'labels');
  for (const language of ['en', 'mul', ...Object.keys(typeof labels === 'object' && labels !== null ? labels : {})]) {
    const label = field(field(labels, language), 'value');
    if (typeof label === 'string' && label !== '') return label.slice(0, 160);
  }
  return null;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
