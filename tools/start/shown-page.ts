import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSavedPage, type SavedPage } from '../annotate/saved-page.ts';

/** A page to show: an address on the web, or a file that stands at an address. */
export interface ShownPage {
  readonly url: string;
  readonly saved: SavedPage | null;
}

/**
 * The page that a person named: a web address as it is, or a file under the address that its own canonical link
 * names. Rejects with one line where it is neither.
 */
export async function shownPage(what: string): Promise<ShownPage> {
  if (/^https?:\/\//.test(what) && URL.canParse(what)) return { url: what, saved: null };
  const file = resolve(what);
  if (!existsSync(file)) throw new Error(`${what} is neither an http address nor a file.`);
  const saved = await readSavedPage(file);
  return { url: canonicalAddress(saved.body.toString('utf8')) ?? 'https://page.example/', saved };
}

/** The address in the page's `<link rel="canonical">`, or null where it has none on http or https. */
export function canonicalAddress(html: string): string | null {
  const link = (html.match(/<link\b[^>]*>/gi) ?? []).find((tag) => /\brel\s*=\s*["']?canonical\b/i.test(tag));
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link ?? '');
  const address = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replaceAll('&amp;', '&');
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}
