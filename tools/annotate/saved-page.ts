import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A saved page as it is served. */
export interface SavedPage {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * Reads a saved page, unpacked where it ends in `.gz`. A file that is valid UTF-8 is served as such; any other names no
 * charset, so that its own declaration decides. Rejects where the file cannot be read or unpacked.
 */
export async function readSavedPage(file: string): Promise<SavedPage> {
  const bytes = await readFile(file);
  const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return { body, contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' };
}
