/** The toolbar badge: the number of ties by record; a dot where the page only points to someone; nothing else. That the publisher names itself is no tie. */
import { browser } from '../browser.ts';
import type { Relation } from '../core/model.ts';

/** At most four characters fit. */
export function badgeText(relations: readonly Relation[]): string {
  const others = relations.filter((relation) => relation.kind !== 'same');
  const ties = others.filter((relation) => relation.basis === 'record').length;
  if (ties > 0) return ties > 99 ? '99+' : String(ties);
  return others.length > 0 ? '•' : '';
}

/** Shows the badge on one tab; a tab that is gone by now is no fault. */
export async function showBadge(tabId: number, relations: readonly Relation[]): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b6270' });
    await browser.action.setBadgeText({ tabId, text: badgeText(relations) });
  } catch {
    // The tab was closed while we thought.
  }
}
