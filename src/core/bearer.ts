import { normalizeAccount } from './address.ts';
import { publisherKinds } from './kinds.ts';
import { skeleton, writings } from './lookalike.ts';
import type { Entity, EntityId, Knowledge } from './model.ts';
import { isNetwork } from './networks.ts';

const outletKinds: ReadonlySet<string> = new Set(publisherKinds);

/** Names by which an organization is known beyond doubt: its main names, and aliases that need no evidence. */
function sureNames(entity: Entity): string[] {
  return [...Object.values(entity.labels), ...entity.aliases.filter(({ use }) => use === 'free').map(({ name }) => name)];
}

/** An organization whose own site we know: its name on another host is somebody else's claim. Where no host is recorded, there is no other. */
function livesElsewhere(entity: Entity): boolean {
  const sites = entity.accounts.filter((account) => !isNetwork(normalizeAccount(account) ?? account));
  return entity.hosts.length > 0 || sites.length > 0;
}

/** The site that a name spells when its words run together, if one of our records publishes it. */
function siteSpelled(name: string, knowledge: Knowledge): EntityId | null {
  const run = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (run.length < 6 || run.length > 40) return null;
  const written = /^[a-z0-9.-]{4,80}\.[a-z]{2,12}$/i.test(name.trim()) ? [name.trim().toLowerCase()] : [];
  for (const host of [...written, `${run}.com`, `${run}.org`, `${run}.net`]) {
    const found = knowledge.publisherOf(host, '/');
    if (found) return found.entity;
  }
  return null;
}

/**
 * The curated organization other than `self` that bears this name, in whatever spelling a deceiver may choose; null where none does.
 * A declared name that belongs to someone else is never used as the name of a site.
 */
export function bearerOf(name: string, self: EntityId | null, knowledge: Knowledge): EntityId | null {
  const { strict, loose } = writings(name);
  const curated = (id: EntityId): Entity | null => {
    const entity = id === self ? null : knowledge.entity(id);
    return entity?.layer === 'curated' && livesElsewhere(entity) ? entity : null;
  };
  const bearsOwn = (form: string) => self !== null && knowledge.named(form).includes(self);
  if (strict.some(bearsOwn)) return null;
  for (const form of strict) {
    const bearer = knowledge.named(form).find((id) => curated(id) !== null);
    if (bearer !== undefined) return bearer;
  }
  for (const form of loose) {
    const wanted = skeleton(form.replace(/^the\s+/i, ''));
    const bearer = knowledge.named(form).find((id) => {
      const entity = curated(id);
      return entity && outletKinds.has(entity.kind) && sureNames(entity).some((own) => skeleton(own.replace(/^the\s+/i, '')) === wanted);
    });
    if (bearer !== undefined) return bearer;
  }
  const spelled = siteSpelled(name, knowledge);
  return spelled === self ? null : spelled;
}
