import { citedAbroad } from './abroad.ts';
import { agreementOf } from './agree.ts';
import type { Context, Entities } from './choice.ts';
import { citation } from './cite.ts';
import type { Citing } from './clause.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Linked, link } from './link.ts';
import type { Block, EntityId, Knowledge, Mention, NamedOrganization } from './model.ts';
import { beyondRoom, type Dropped, passagesOf } from './passage.ts';
import { recognize } from './recognize.ts';
import type { Tagger } from './tagger.ts';

export type { Context } from './choice.ts';

/** What names are recognized with: an open pack is one. */
export interface Lexicon extends Entities {
  readonly gazetteer: Gazetteer;
  /** Null: unknown organizations are found by rules alone. */
  readonly tagger: Tagger | null;
}

/** The organizations that a text names: mentions sorted by block and place, without overlap, and the candidates that were left out. */
export function nameOrganizations(
  blocks: readonly Block[],
  context: Context,
  lexicon: Lexicon,
): { readonly mentions: readonly Mention[]; readonly dropped: readonly Dropped[] } {
  const passages = passagesOf(blocks, context.lang);
  const isPlatform = platformsOf(lexicon);
  const tags = lexicon.tagger?.tag(passages) ?? [];
  const document = agreementOf(passages, tags);
  const recognized = passages.map((passage, i) => recognize(passage, lexicon.gazetteer, isPlatform, tags[i] ?? null, document));
  const { linked, dropped } = link(passages, recognized, lexicon.gazetteer, lexicon, context);
  const cited = citations(linked);
  const mentions = linked
    .map((one, i) => mentionOf(one, cited[i] ?? null, lexicon))
    .filter((mention) => blocks[mention.block]?.place !== 'closing lines' || !namesPlatform(mention, lexicon.knowledge));
  return { mentions, dropped: [...recognized.flatMap((one) => one.dropped), ...dropped, ...beyondRoom(blocks, passages)] };
}

/** Tells platforms among the pack's rows; each is looked up once. */
function platformsOf({ knowledge, ids }: Lexicon): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const is = knowledge.entity(ids[row] ?? '')?.kind === 'platform';
    known.set(row, is);
    return is;
  };
}

/** In closing lines a platform is where to follow, never who. */
function namesPlatform({ entity, text }: Mention, knowledge: Knowledge): boolean {
  const meant = entity === null ? knowledge.named(text) : [entity];
  return meant.some((id) => knowledge.entity(id)?.kind === 'platform');
}

function mentionOf({ found, entity, label, others, why }: Linked, citing: Citing | null, lexicon: Lexicon): Mention {
  const { passage, start, end } = found;
  const idOf = (row: number): string => lexicon.ids[row] ?? '';
  return {
    block: passage.block,
    start,
    end,
    text: passage.text.slice(start, end),
    entity: entity === null ? null : idOf(entity),
    label,
    cited: citing !== null,
    ...(citing === null || citing.sure ? {} : { unsurely: true as const }),
    why: citing === null ? why : [...why, `cited: ${citing.why}`],
    others: others.map(idOf),
  };
}

const joined = /^\s?(?:\([^()]{1,60}\))?,?\s(?:and|or)\s(?:the\s)?$/;

/** Why each mention is the source of its clause, or null; names joined by "and" share the verb. */
function citations(linked: readonly Linked[]): (Citing | null)[] {
  const cited = linked.map(({ found: { passage, first, last } }) =>
    passage.english ? citation(passage, first, last) : citedAbroad(passage, first, last),
  );
  for (let i = linked.length - 1; i >= 0; i--) {
    const one = linked[i]?.found;
    if (!one || cited[i] !== null || /\($/.test(one.passage.text.slice(Math.max(0, one.start - 2), one.start).trimEnd())) continue;
    const next = [i + 1, i + 2].find((j) => {
      const other = linked[j]?.found;
      return other?.passage === one.passage && joined.test(one.passage.text.slice(one.end, other.start).slice(0, 80));
    });
    if (next !== undefined && cited[next]?.shared) cited[i] = cited[next] ?? null;
  }
  return cited;
}

/** Beside a relation citing is sure or not said (claims.md): such mentions of the organizations given become plain ones. */
export function surelyCited(mentions: readonly Mention[], related: ReadonlySet<EntityId>): Mention[] {
  return mentions.map((mention) => {
    const { unsurely, ...rest } = mention;
    return unsurely && mention.entity !== null && related.has(mention.entity) ? { ...rest, cited: false } : mention;
  });
}

/** The organizations of a text in the order of their first mention, with how often each is named and is a clause's source. */
export function profile(mentions: readonly Mention[], knowledge: Knowledge): NamedOrganization[] {
  const organizations = new Map<string, NamedOrganization>();
  for (const { entity, label, cited } of mentions) {
    const key = entity === null ? `label ${label}` : `entity ${entity}`;
    const before = organizations.get(key);
    const record = entity === null ? null : knowledge.entity(entity);
    organizations.set(key, {
      entity,
      label: before?.label ?? label,
      wikidata: record?.wikidata ?? null,
      kind: record?.kind ?? null,
      mentions: (before?.mentions ?? 0) + 1,
      cited: (before?.cited ?? 0) + (cited ? 1 : 0),
    });
  }
  return [...organizations.values()];
}
