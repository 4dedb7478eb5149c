import { fold } from './fold.ts';
import { wordKind } from './follow-words.ts';
import { lineWords, type NamedSpan } from './line-words.ts';
import type { EntityId, Knowledge } from './model.ts';

/** What may be pointed to: no platform, no person, no country. */
export function mayBePointedTo(id: EntityId | null, knowledge: Knowledge): id is EntityId {
  const kind = id === null ? undefined : knowledge.entity(id)?.kind;
  return kind !== undefined && kind !== 'platform' && kind !== 'person' && kind !== 'country';
}

/** Names of curated organizations in a line of furniture: only capitalized runs that one organization alone bears. */
export function namesInFurniture(text: string, knowledge: Knowledge): NamedSpan[] {
  const words = lineWords(text, []).slice(0, 60);
  const isName = (at: number) => /^[\p{Lu}\p{Lt}]/u.test(words[at]?.raw ?? '') && wordKind(words[at]?.folded ?? '') !== 'network';
  const names: NamedSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!isName(first)) continue;
    for (let last = Math.min(first + 6, words.length - 1); last >= first; last -= 1) {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      if (!isName(last) || end - start < 3) continue;
      const bearers = knowledge.named(text.slice(start, end));
      const [entity] = bearers;
      const sure = entity !== undefined && bearers.length === 1 && knowledge.entity(entity)?.layer === 'curated';
      if (!sure || !isSureName(text.slice(start, end), entity, knowledge)) continue;
      names.push({ start, end, entity });
      first = last;
      break;
    }
  }
  return names;
}

function isSureName(name: string, entity: EntityId, knowledge: Knowledge): boolean {
  const record = knowledge.entity(entity);
  const folded = fold(name);
  const alias = record?.aliases.find((each) => fold(each.name) === folded);
  return mayBePointedTo(entity, knowledge) && (alias === undefined || alias.use === 'free');
}
