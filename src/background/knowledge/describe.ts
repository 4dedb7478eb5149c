import * as v from 'valibot';
import { ownerChain } from '../../core/chain.ts';
import type { Entity, EntityId, Knowledge } from '../../core/model.ts';
import type { EntityView, LookUp } from '../../messages.ts';
import type { Cache } from './cache.ts';
import type { FetchedRecord } from './fetched.ts';
import { withFetched } from './layers.ts';
import { fetchByItem, fetchByName } from './look-up.ts';
import type { OpenPack } from './pack.ts';
import type { Wikidata } from './wikidata.ts';
import { lookUpRequest } from './wikidata-schema.ts';

/** What the reader allows; after so many days an organization is asked for again, when a reader asks. */
export interface LookUpChoice {
  readonly allowed: boolean;
  readonly private: boolean;
  readonly freshDays: number;
}

export interface Describer {
  readonly pack: OpenPack;
  /** The pack and what was looked up before. */
  known(): Promise<Knowledge>;
  /** What is known of one organization, for its card. */
  describe(id: EntityId): Promise<EntityView | null>;
  /** Asks the records at hand, then Wikidata where that is allowed; nothing is kept from private windows. */
  lookUp(request: unknown, choice: LookUpChoice): Promise<LookUp>;
}

/** Answers what is known of single organizations. */
export function createDescriber({
  pack,
  cache,
  wikidata,
}: {
  pack: OpenPack;
  cache: Pick<Cache, 'all' | 'keep'>;
  wikidata: Wikidata;
}): Describer {
  let layered: { readonly records: readonly FetchedRecord[]; readonly knowledge: Knowledge } | null = null;
  const known = async (): Promise<Knowledge> => {
    const records = await cache.all();
    if (layered?.records !== records) layered = { records, knowledge: withFetched(pack.knowledge, records) };
    return layered.knowledge;
  };
  const view = (knowledge: Knowledge, id: EntityId, record?: FetchedRecord): EntityView | null => {
    const entity = knowledge.entity(id);
    return entity && viewOf(entity, knowledge, record?.names, record?.fetched ?? null);
  };
  const found = (seen: EntityView | null): LookUp => (seen ? { state: 'found', view: seen } : { state: 'not found' });

  return {
    pack,
    known,
    async describe(id) {
      const records = await cache.all();
      return view(
        await known(),
        id,
        records.find((record) => record.id === id),
      );
    },
    async lookUp(raw, choice) {
      const request = v.safeParse(lookUpRequest, raw);
      if (!request.success) return { state: 'not found' };
      const asked = request.output;
      const knowledge = await known();
      const records = await cache.all();
      const id = 'wikidata' in asked ? asked.wikidata : onlyOne(knowledge.named(asked.name));
      const entity = id === null ? null : knowledge.entity(id);
      if (entity?.layer === 'curated') return found(view(knowledge, entity.id));
      const kept = records.find((record) => record.id === entity?.id);
      if (kept && isFresh(kept, choice.freshDays)) return found(view(knowledge, kept.id, kept));
      if (!choice.allowed) return kept ? found(view(knowledge, kept.id, kept)) : { state: 'not allowed' };
      const reply = await ('wikidata' in asked ? fetchByItem(wikidata, asked.wikidata) : fetchByName(wikidata, asked.name));
      if (!reply.ok)
        return kept
          ? found(view(knowledge, kept.id, kept))
          : { state: 'failed', reason: reply.reason, retryAfterSeconds: reply.retryAfterSeconds };
      const record = reply.value;
      if (!record) return { state: 'not found' };
      if (!choice.private) await cache.keep(record);
      return found(view(withFetched(pack.knowledge, [...records, record]), record.id, record));
    },
  };
}

/** An entity with the names and the owners that its card shows. `names`: of those that our records do not know. */
export function viewOf(
  entity: Entity,
  knowledge: Knowledge,
  names: Readonly<Record<EntityId, string>> = {},
  fetched: string | null = null,
  today = new Date().toISOString().slice(0, 10),
): EntityView {
  const chain = ownerChain(entity.id, knowledge, today);
  const mentioned = entity.statements.flatMap(({ value }) => ('entity' in value ? [value.entity] : []));
  const steps = chain.flatMap(({ from, to }) => [from, to]);
  const named = [...new Set([...mentioned, ...steps])].flatMap((id) => {
    const labels = knowledge.entity(id)?.labels;
    const name = labels ? mainLabel(labels) : names[id];
    return name === undefined ? [] : [[id, name] as const];
  });
  return { entity, names: Object.fromEntries(named), chain, fetched };
}

function mainLabel(labels: Entity['labels']): string | undefined {
  return new Map(Object.entries(labels)).get('en') ?? Object.values(labels)[0];
}

function onlyOne(ids: readonly EntityId[]): EntityId | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function isFresh({ fetched }: FetchedRecord, freshDays: number): boolean {
  return Date.now() - Date.parse(fetched) < freshDays * 24 * 3600 * 1000;
}
