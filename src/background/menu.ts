/** The context menu: "Look up …" on selected text. The tab's content script opens the card and asks. */
import { browser } from '../browser.ts';
import type { Say } from '../core/words.ts';
import { askContent } from '../messages.ts';

const id = 'look-up';
const longestName = 200;

/** Makes the menu entry in the reader's language; made again it replaces itself. */
export async function makeMenu(say: Say): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  // The browser puts the selected text in the place of %s.
  browser.contextMenus.create({ id, contexts: ['selection'], title: say('menuLookUp', { name: '%s' }) });
}

/** Listens for the click; must be called while the worker starts. */
export function answerMenu(): void {
  browser.contextMenus?.onClicked.addListener((click, tab) => {
    const name = click.selectionText?.trim().slice(0, longestName);
    // A page where no script of ours may run has nobody who could answer.
    if (click.menuItemId === id && name && tab?.id !== undefined) askContent(tab.id, 'lookUpName', name).catch(() => undefined);
  });
}
