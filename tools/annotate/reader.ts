import type { PageReport } from '../../src/messages.ts';
import type { PageLine } from './page-line.ts';
import type { SavedPage } from './saved-page.ts';

/** What a browser with the built extension found on one page. */
export interface Reading {
  /** Null where the content script did not finish in time. */
  readonly report: PageReport | null;
  /** Exceptions and console errors of the extension on this page. */
  readonly errors: readonly string[];
}

/** A browser that reads saved pages, several at once. */
export interface Reader {
  read(page: PageLine, saved: SavedPage): Promise<Reading>;
  close(): Promise<void>;
}

/** How long a page may take, from the opening of its tab to the content script's last word. */
export const patience = 20_000;

/** The promise's value, or null after so many milliseconds; the promise itself is left to itself. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((give) => {
    timer = setTimeout(() => give(null), milliseconds);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
