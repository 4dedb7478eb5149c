import { expect, test } from 'vitest';
import { siteKey, siteKeys, visitedHost } from './site.ts';

test.each([
  ['www.example.org', 'example.org'],
  ['m.example.org', 'example.org'],
  ['amp.example.org', 'example.org'],
  ['www.m.example.co.uk', 'example.co.uk'],
  ['m.co', 'm.co'],
  ['amp.dev', 'amp.dev'],
  ['mobile.example.org', 'mobile.example.org'],
  ['wwwexample.org', 'wwwexample.org'],
])('%s is visited as %s', (host, visited) => {
  expect(visitedHost(host)).toBe(visited);
});

test.each([
  ['https://www.Example.org/News/', 'example.org/news'],
  ['example.org.', 'example.org'],
  ['m.example.org', 'example.org'],
  ['name.blogspot.de', 'name.blogspot.com'],
])('the entry %s is found as %s', (entry, key) => {
  expect(siteKey(entry)).toBe(key);
});

test('longest host first, then longest path', () => {
  expect(siteKeys('www.news.example.org', '/World/Hills/1')).toEqual([
    'news.example.org/world/hills/1',
    'news.example.org/world/hills',
    'news.example.org/world',
    'news.example.org',
    'example.org/world/hills/1',
    'example.org/world/hills',
    'example.org/world',
    'example.org',
  ]);
});

test('on a platform no key is shorter than the account', () => {
  expect(siteKeys('name.substack.com', '/p/1')).toEqual(['name.substack.com/p/1', 'name.substack.com/p', 'name.substack.com']);
  expect(siteKeys('medium.com', '/@name/1')).toEqual(['medium.com/@name/1', 'medium.com/@name']);
  expect(siteKeys('t.me', '/s/name')).toEqual(['t.me/name']);
  expect(siteKeys('youtube.com', '/watch')).toEqual([]);
});
