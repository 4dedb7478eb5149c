import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSavedPage } from './saved-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'masthead-'));

function saved(name: string, bytes: Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

test('serves valid UTF-8 as UTF-8, packed or not', async () => {
  const page = Buffer.from('<p>Zürich</p>');
  for (const file of [saved('a.html', page), saved('a.html.gz', gzipSync(page))]) {
    expect(await readSavedPage(file)).toEqual({ body: page, contentType: 'text/html; charset=utf-8' });
  }
});

test('names no charset for other bytes, so that the page declares its own', async () => {
  const page = Buffer.from('<meta charset="iso-8859-1"><p>Z\xfcrich</p>', 'latin1');
  expect(await readSavedPage(saved('b.html', page))).toEqual({ body: page, contentType: 'text/html' });
});

test('rejects a file that only claims to be packed', async () => {
  await expect(readSavedPage(saved('c.html.gz', Buffer.from('<p>')))).rejects.toThrow();
});
