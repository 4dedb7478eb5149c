import { expect, test } from 'vitest';
import { today, world } from './invented-world.ts';
import type { Publisher } from './model.ts';
import { compareSite, readSite, type SentFile, withSiteEvidence } from './site-word.ts';

const file = (path: SentFile['path'], text: string, outcome: SentFile['outcome'] = 'read'): SentFile => ({ path, outcome, text });

test('whom the site belongs to comes first, and what was not read says how it ended', () => {
  const site = readSite(
    'post.example',
    [
      file('/trust.txt', '', 'redirected'),
      file('/.well-known/trust.txt', 'member=https://a.example/\ncontrolledby=https://b.example/'),
      file('/ads.txt', '<!doctype html><title>Not found</title>'),
    ],
    today,
  );
  expect(site.declared.map(({ line }) => line)).toEqual(['controlledby=https://b.example/', 'member=https://a.example/']);
  expect(site.files.map(({ outcome }) => outcome)).toEqual(['redirected', 'read', 'type']);
});

test('half a line at the cut is no declaration', () => {
  const site = readSite('post.example', [file('/ads.txt', 'OWNERDOMAIN=owner.example\nMANAGERDOMAIN=man', 'cut')], today);
  expect(site.declared.map(({ value }) => value)).toEqual(['owner.example']);
  expect(readSite('post.example', [file('/ads.txt', 'OWNERDOMAIN=owner.exam', 'cut')], today).declared).toEqual([]);
});

test('what was refused is not read, whatever text comes with it', () => {
  expect(readSite('post.example', [file('/ads.txt', 'OWNERDOMAIN=owner.example', 'redirected')], today).declared).toEqual([]);
});

test('a declared address bears our name for whom it belongs to, and stands as evidence once', () => {
  const knowledge = world([
    { id: 'post', kind: 'newspaper', hosts: ['post.example'], says: [['ownedBy', 'media']] },
    { id: 'media', name: 'Lowland Media', hosts: ['lowland-media.example'] },
    { id: 'other', name: 'Other Media', hosts: ['other-media.example'] },
  ]);
  const text = 'controlledby=https://lowland-media.example/\ncontrolledby=https://other-media.example/\ndisclosure=https://post.example/us';
  const site = readSite('post.example', [file('/trust.txt', text)], today);
  const word = compareSite(site, 'post', knowledge, 'en', today);
  expect(word.declared.map(({ label, verdict }) => `${label} ${verdict}`)).toEqual([
    'Lowland Media agrees',
    'Other Media disagrees',
    'null unknown',
  ]);
  const publisher: Publisher = {
    entity: 'post',
    label: 'Post',
    labelBasis: 'record',
    host: 'post.example',
    platform: null,
    via: null,
    declared: [],
    evidence: [{ kind: 'website', value: 'post.example', quote: null, place: null }],
  };
  const once = withSiteEvidence(publisher, site);
  expect(withSiteEvidence(once, site).evidence).toEqual(once.evidence);
  expect(once.evidence.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['website', null],
    ['trust.txt', 'controlledby=https://lowland-media.example/'],
    ['trust.txt', 'controlledby=https://other-media.example/'],
  ]);
});
