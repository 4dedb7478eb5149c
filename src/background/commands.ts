/** The reader's keys: the browser hears them, the tab's content script goes there. */
import { browser } from '../browser.ts';
import { askContent, type Going } from '../messages.ts';

const goings: Readonly<Record<string, Going>> = { 'open-panel': 'panel', 'next-mention': 'next', 'previous-mention': 'previous' };

/** Listens for the keys; must be called while the worker starts. */
export function answerCommands(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    const to = Object.hasOwn(goings, command) ? goings[command] : undefined;
    if (to !== undefined) void send(to, tab?.id);
  });
}

async function send(to: Going, told: number | undefined): Promise<void> {
  // Firefox before 126 does not tell the tab.
  const tab = told ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  // A page where no script of ours may run has nobody who could answer.
  if (tab !== undefined) await askContent(tab, 'go', to).catch(() => undefined);
}
