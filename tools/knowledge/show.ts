import type { OpenPack } from '../../src/background/knowledge/pack.ts';
import { parseAddress } from '../../src/core/address.ts';
import type { Entity, EntityId } from '../../src/core/model.ts';

export interface Shown {
  readonly exit: 0 | 1 | 2;
  readonly answer: object;
}

/** What is known under an id, a Wikidata id, a host with or without a path, or a name; several bearers of a name are "ambiguous". */
export function show(pack: OpenPack, what: string): Shown {
  const { knowledge } = pack;
  const wanted = what.trim();
  const entity = knowledge.entity(wanted) ?? byNumber(pack, wanted) ?? byHost(pack, wanted);
  if (entity) return { exit: 0, answer: shape(entity) };
  const bearers = bearersOf(pack, wanted);
  const [only, ...others] = bearers;
  if (only === undefined) return { exit: 1, answer: { error: `nothing is known under "${wanted}"` } };
  if (others.length > 0) return { exit: 2, answer: { error: 'ambiguous', entities: bearers } };
  return shown(knowledge.entity(only), only);
}

function shown(entity: Entity | null, id: EntityId): Shown {
  return entity ? { exit: 0, answer: shape(entity) } : { exit: 1, answer: { error: `no record ${id}` } };
}

/** A Wikidata id in either case. */
function byNumber({ knowledge }: OpenPack, what: string): Entity | null {
  return /^q\d+$/i.test(what) ? knowledge.entity(what.toUpperCase()) : null;
}

/** Read as the extension reads a page's address; a word without a dot is none. */
function byHost({ knowledge }: OpenPack, what: string): Entity | null {
  if (/\s/.test(what)) return null;
  const address = parseAddress(/^(?:https?:)?[\\/]/i.test(what) ? what : `https://${what}`);
  const found = address?.hostForm === 'name' ? knowledge.publisherOf(address.host, address.path) : null;
  return found && knowledge.entity(found.entity);
}

/** A name may be asked for with an article that the record does without. */
function bearersOf({ knowledge }: OpenPack, name: string): readonly EntityId[] {
  const bearers = knowledge.named(name);
  return bearers.length > 0 ? bearers : knowledge.named(name.replace(/^the\s+/i, ''));
}

/** The fields of contracts.md, in its order; after the accounts also where they were seen, if somebody wrote it down. */
function shape(entity: Entity): object {
  const { id, kind, labels, descriptions, aliases, country, hosts, accounts, accountReferences, wikidata } = entity;
  const statements = entity.statements.map(({ property, value, start, end, share, rank, by, ending, references }) => {
    const told = { property, value, start, end, share, rank, by };
    return ending === null ? { ...told, references } : { ...told, ending, references };
  });
  const sourced = accountReferences.length > 0 ? { accounts, accountReferences } : { accounts };
  return { id, kind, labels, descriptions, aliases, country, hosts, ...sourced, wikidata, statements };
}
