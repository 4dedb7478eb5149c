import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser, Tab } from '../tools/extension-browser.ts';

/** The popup over one tab, in a window of its own. */
export interface Popup {
  readonly page: Page;
  /** The button of an organization in the list. */
  organization(label: string): Locator;
  /** The control of one setting. */
  setting(words: string): Locator;
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
  // The label's own words hold the options too, so it is not found by its words alone.
  const choice = (setting: string) => page.locator('label', { has: page.getByText(setting, { exact: true }) }).locator('select');
  const settings = page.locator('details', { has: page.locator('summary', { hasText: 'Settings' }) });
  return {
    page,
    organization: (label) => page.getByRole('button', { name: label, exact: true }).last(),
    setting: choice,
    chooses: async (setting, option) => {
      if ((await settings.getAttribute('open')) === null) await settings.locator('summary').first().click();
      await choice(setting).selectOption({ label: option });
    },
    switchesTheSite: () => page.locator('label', { hasText: 'On for this site' }).locator('input').click(),
    closes: () => page.close(),
  };
}
