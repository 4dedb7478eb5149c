import type { Context, Entities } from './choice.ts';
import type { Target } from './link.ts';
import type { Entity } from './model.ts';
import type { Found } from './passage.ts';
import { wordAt } from './text.ts';

/** Last words by which many papers call themselves: alone they name none of them. */
export const sharedTitles = new Set(['times', 'post', 'journal', 'herald', 'tribune']);
/** Last words by which a paper calls itself on its own pages. */
const own = new Set([
  ...sharedTitles,
  ...'telegraph globe chronicle gazette examiner guardian independent observer standard inquirer'.split(' '),
]);

/** Further last words of papers in more than one country. */
const common = new Set([
  ...sharedTitles,
  ...'sun star mirror mail express globe telegraph standard observer chronicle citizen record'.split(' '),
]);

/** "Times", "The Post": the last word alone of many papers' names. */
export function isSharedTitle(found: Found): boolean {
  return sharedTitles.has(loneWord(found));
}

/** "The Sun": it says by itself which paper is meant only where the paper is at home. */
export function isCommonTitle(found: Found): boolean {
  return found.passage.english && common.has(loneWord(found));
}

/** "The Sun" on a Canadian page is not the British one; on the Lake Sun's own it is nobody else. */
export function isElsewhere(found: Found, bearer: Entity, publisher: Entity | null): boolean {
  const word = loneWord(found);
  if (publisher === null || bearer.id === publisher.id || !(common.has(word) || own.has(word))) return false;
  if (labelOf(publisher).toLowerCase().split(' ').includes(word)) return true;
  return common.has(word) && bearer.country !== publisher.country;
}

function loneWord({ passage, first, last }: Found): string {
  const at = /^the$/i.test(wordAt(passage.tokens, first)) ? first + 1 : first;
  return at === last ? wordAt(passage.tokens, at).toLowerCase() : '';
}

/** The short name of the paper that publishes the text, with its article: "the Times" on the Lake Times' own pages; null where it has none. */
export function houseName({ publisher }: Context, { knowledge, ids }: Entities): { readonly name: string; readonly target: Target } | null {
  const record = publisher === null ? null : knowledge.entity(publisher);
  const label = labelOf(record);
  const word = label.split(' ').at(-1) ?? '';
  const entity = record ? ids.indexOf(record.id) : -1;
  if (entity < 0 || !own.has(word.toLowerCase())) return null;
  return { name: `the ${word}`, target: { entity, label, others: [], why: 'the publisher’s own short name' } };
}

function labelOf(record: Entity | null): string {
  const label = record?.labels.en ?? Object.values(record?.labels ?? {})[0];
  return label ?? '';
}
