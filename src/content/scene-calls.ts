/** What the story of a page may ask of what it shows. */
import type { Annotated, Going, Styled } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { PageReading } from './reading.ts';

export interface Scene {
  /** Shows an annotation of a reading, in place of the one before. */
  show(reading: PageReading, annotated: Annotated & Styled, settings: Settings): void;
  /** Puts the marks where the same text stands in a newer reading; false where it is another text. */
  move(reading: PageReading): boolean;
  /** True where a mark's text has changed or gone. */
  outdated(): boolean;
  /** Obeys changed settings. */
  dress(settings: Settings): void;
  /** Scrolls to the nth mention of an organization and opens its card; false where it cannot be shown. */
  reveal(organization: number, nth: number): boolean;
  /** Asks the page's own site what it says of itself, and shows it; false where nothing is shown by then. */
  askSite(): Promise<boolean>;
  /** Opens the panel, or the card of the next or previous mention; false where there is none. */
  go(to: Going): boolean;
  /** Opens a card for selected text and looks it up. */
  lookUpName(name: string): Promise<void>;
  clear(): void;
  destroy(): void;
}
