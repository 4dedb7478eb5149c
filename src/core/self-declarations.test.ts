import { expect, test } from 'vitest';
import { today, world } from './invented-world.ts';
import { compareDeclarations, declarationEvidence, readDeclarations } from './self-declarations.ts';

const trust = `\ufeff# Lowland Post
member=https://www.presslist.example/
BelongTo = https://union.example/
control=https://www.hillside.example/   # a comment
controlledby=https://www.lowland-media.example/
controlledby=https://www.lowland-media.example/
social=https://twitter.com/LowlandPost
disclosure=https://www.lowlandpost.example/about
vendor=https://tool.example/
datatrainingallowed=no
contact=mailto:editor@lowlandpost.example
belongto=javascript:alert(1)
controlledby=
nonsense`;
const ads = `# ads
exchange.example, pub-123, DIRECT, abc
OWNERDOMAIN=lowland-media.example
ownerdomain=somebody-else.example
MANAGERDOMAIN=ad-seller.example, DE
CONTACT=ads@lowlandpost.example`;

test('reads what trust.txt says of ties, and nothing else', () => {
  expect(readDeclarations('trust.txt', trust)?.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'member https://www.presslist.example/',
    'belongto https://union.example/',
    'control https://www.hillside.example/',
    'controlledby https://www.lowland-media.example/',
    'social https://twitter.com/LowlandPost',
    'disclosure https://www.lowlandpost.example/about',
  ]);
});

test('reads what ads.txt says of owner and manager', () => {
  expect(readDeclarations('ads.txt', ads)?.map(({ name, value, line }) => [name, value, line])).toEqual([
    ['ownerdomain', 'lowland-media.example', 'OWNERDOMAIN=lowland-media.example'],
    ['ownerdomain', 'somebody-else.example', 'ownerdomain=somebody-else.example'],
    ['managerdomain', 'ad-seller.example', 'MANAGERDOMAIN=ad-seller.example, DE'],
  ]);
  expect(readDeclarations('ads.txt', 'belongto=https://union.example/')).toEqual([]);
});

test.each(['<!doctype html><p>member=https://a.example/', '  \n<html>', 'a\u0000b=c'])('is no such file: %j', (text) => {
  expect(readDeclarations('trust.txt', text)).toBeNull();
});

test('is capped: lines, count and size', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `member=https://m${i}.example/`).join('\r\n');
  expect(readDeclarations('trust.txt', many)).toHaveLength(200);
  expect(readDeclarations('trust.txt', `member=https://${'a'.repeat(600)}.example/`)).toEqual([]);
  expect(readDeclarations('trust.txt', `${' '.repeat(300_000)}\nmember=https://a.example/`)).toEqual([]);
  expect(readDeclarations('trust.txt', '='.repeat(1_000_000))).toEqual([]);
});

test('is held against our record', () => {
  const knowledge = world([
    {
      id: 'post',
      kind: 'newspaper',
      hosts: ['lowlandpost.example'],
      accounts: ['x.com/lowlandpost'],
      says: [
        ['ownedBy', 'media'],
        ['memberOf', 'union'],
      ],
    },
    { id: 'media', hosts: ['lowland-media.example'] },
    { id: 'union', kind: 'trade-association', accounts: ['union.example'] },
    { id: 'other', hosts: ['somebody-else.example'] },
    { id: 'hillside', hosts: ['hillside.example'], says: [['ownedBy', 'post']] },
  ]);
  const declared = [...(readDeclarations('trust.txt', trust) ?? []), ...(readDeclarations('ads.txt', ads) ?? [])];
  const compared = compareDeclarations(declared, 'post', knowledge, today);
  expect(compared.map(({ name, entity, verdict }) => `${name} ${entity} ${verdict}`)).toEqual([
    'member null unknown',
    'belongto union agrees',
    'control hillside agrees',
    'controlledby media agrees',
    'social post agrees',
    'disclosure null unknown',
    'ownerdomain media agrees',
    'ownerdomain other disagrees',
    'managerdomain null unknown',
  ]);
  expect(compareDeclarations(declared, null, knowledge, today).every(({ verdict }) => verdict === 'unknown')).toBe(true);
  expect(declarationEvidence(declared)[1]).toEqual({
    kind: 'trust.txt',
    value: 'https://union.example/',
    quote: 'BelongTo = https://union.example/',
    place: null,
  });
});
