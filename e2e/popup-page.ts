import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser, Tab } from '../tools/extension-browser.ts';

/** The popup over one tab, in a window of its own. */
export interface Popup {
  readonly page: Page;
  /** The button of an organization in the list. */
  organization(label: string): Locator;
  /** Opens the settings and chooses an option of one of them, by the words that a reader sees. */
  chooses(setting: string, option: string): Promise<void>;
  /** Turns the extension on or off for the tab's site. */
  switchesTheSite(): Promise<void>;
  closes(): Promise<void>;
}

/** Opens the popup for a tab, as the toolbar button would. */
export async function openPopup(browser: ExtensionBrowser, over: Tab): Promise<Popup> {
  const { page } = await browser.openTab();
  await page.goto(`${browser.desk.url().split('?')[0]}?tab=${over.number}`);
  const settings = page.locator('details', { has: page.locator('summary', { hasText: 'Settings' }) });
  return {
    page,
    organization: (label) => page.getByRole('button', { name: label, exact: true }).last(),
    chooses: async (setting, option) => {
      if ((await settings.getAttribute('open')) === null) await settings.locator('summary').first().click();
      await page.getByLabel(setting, { exact: true }).selectOption({ label: option });
    },
    switchesTheSite: () => page.getByLabel('On for this site').click(),
    closes: () => page.close(),
  };
}
