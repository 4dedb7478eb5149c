import { expect, test } from 'vitest';
import { canonicalAddress, shownPage } from './shown-page.ts';

test.each([
  ['<link rel="canonical" href="https://news.example/a?b=1&amp;c=2">', 'https://news.example/a?b=1&c=2'],
  [`<LINK HREF='https://news.example/a' REL='canonical'>`, 'https://news.example/a'],
  ['<link rel=stylesheet href=a.css><link rel=canonical href=https://news.example/b>', 'https://news.example/b'],
  ['<link rel="canonical" href="/a">', null],
  ['<p>No link</p>', null],
])('reads the canonical address of %s', (html, address) => {
  expect(canonicalAddress(html)).toBe(address);
});

test('takes an address as it is, and refuses what is neither address nor file', async () => {
  expect(await shownPage('https://news.example/a')).toEqual({ url: 'https://news.example/a', saved: null });
  await expect(shownPage('no-such-page.html')).rejects.toThrow('neither an http address nor a file');
});
