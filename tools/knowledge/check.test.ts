import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './check.ts';
import { readSource, readSources } from './source.ts';

/** Faults of a small file, as "line message". */
function faultsIn(records: string, sources = ''): readonly string[] {
  const text = `sources:\n  s: { title: "S", url: "https://s.example/a", asOf: "2026", seen: "2026-11-22" }\n${sources}records:\n${records}`;
  const used = `  - { id: zz-user, kind: ngo, labels: { en: Zz User }, statements: [{ inception: 1900, refs: [s] }] }\n`;
  return faultsOf(readSource('k.yaml', text + used)).map(({ line, message }) => `${line} ${message}`);
}

const plain = (id: string, more: string): string => `  - { id: ${id}, kind: ngo, labels: { en: Name of ${id} }${more} }\n`;
const stated = (id: string, statement: string): string => plain(id, `, statements: [{ ${statement}, refs: [s] }]`);

test('sound records have no fault', () => {
  expect(faultsIn(plain('a', ', hosts: [a.example], accounts: [x.com/a_example]') + stated('b', 'ownedBy: a, start: 2001'))).toEqual([]);
});

describe('each rule names its fault', () => {
  test.each([
    ['an id twice', `${plain('a', '')}  - { id: a, kind: ngo, labels: { en: Other } }\n`, 'this id stands already'],
    ['unsorted records', plain('b', '') + plain('a', ''), 'sorted by id'],
    [
      'a Wikidata item twice',
      plain('a', ', wikidata: Q1, wikidataRef: s') + plain('b', ', wikidata: Q1, wikidataRef: s'),
      'already the Wikidata item of a',
    ],
    ['a host twice', plain('a', ', hosts: [n.example]') + plain('b', ', hosts: [n.example]'), 'already belongs to a'],
    [
      'a host that is an account elsewhere',
      plain('a', ', hosts: [n.example]') + plain('b', ', accounts: [n.example]'),
      'already belongs to a',
    ],
    ['a host with www.', plain('a', ', hosts: [www.n.example]'), 'must be written as it is looked up'],
    ['a public suffix', plain('a', ', hosts: [co.uk]'), 'public suffix'],
    ['a platform as host', plain('a', ', hosts: [github.io]'), 'public suffix'],
    ['an account in another spelling', plain('a', ', accounts: [twitter.com/Name]'), 'must be written as it is looked up: x.com/name'],
    ['a share button as account', plain('a', ', accounts: ["x.com/intent/tweet"]'), 'is no account and no site'],
    ['an unknown country', plain('a', ', country: QQ'), 'is not a country'],
    ['two properties', stated('a', 'ownedBy: zz-user, partOf: zz-user'), 'exactly one property'],
    ['no property', stated('a', 'start: 2001'), 'exactly one property'],
    ['an unknown organization', stated('a', 'ownedBy: nobody'), 'which is no record; where it has none write { text: "…" }'],
    ['text for an organization', stated('a', 'partOf: { text: Something }'), 'must name a record'],
    ['itself', stated('a', 'partOf: a'), 'names the record itself'],
    ['no date', stated('a', 'inception: 19th century'), 'is not a date'],
    ['the 31st of February', stated('a', 'inception: 2001-02-31'), 'is not a date'],
    ['a bad start', stated('a', 'partOf: zz-user, start: lately'), 'is not a date'],
    ['an end before its start', stated('a', 'partOf: zz-user, start: 2010-05, end: 2009'), 'before it starts'],
    [
      'dissolved before inception',
      plain('a', ', statements: [{ inception: 2010, refs: [s] }, { dissolved: 2001, refs: [s] }]'),
      'before its inception',
    ],
    ['a judgement without its judge', stated('a', 'editorialControl: "by the state"'), 'say whose in "by"'],
    ['a minority that controls', stated('a', 'ownedBy: zz-user, share: 30 %'), 'use minorityOwner'],
    ['a majority called minority', stated('a', 'minorityOwner: zz-user, share: 70 %'), 'use ownedBy'],
    ['a source that is not there', plain('a', ', statements: [{ inception: 2001, refs: [t] }]'), '"t" is not among the sources'],
    [
      'accounts seen in a source that is not there',
      plain('a', ', accounts: [x.com/a_example], accountRefs: [t]'),
      '"t" is not among the sources',
    ],
    [
      'a circle of owners',
      stated('a', 'ownedBy: b') + stated('b', 'partOf: c') + stated('c', 'parentOrganization: a'),
      'holds itself: a → b → c → a',
    ],
    ['a word that judges', plain('a', ', descriptions: { en: "Propaganda outlet of a regime." }'), '"Propaganda" is not for our own voice'],
    ['a long description', plain('a', `, descriptions: { en: "${'long '.repeat(50)}" }`), 'one short sentence'],
    [
      'a name of two records',
      plain('a', ', aliases: { free: [NPA] }') + plain('b', ', aliases: { free: [N.P.A.] }').replace('N.P.A.', 'npa'),
      'list it under needs-evidence or never-alone',
    ],
    ['a name without letters', plain('a', ', aliases: { free: ["!!"] }'), 'not a readable name'],
    [
      'a person with an account',
      `  - { id: a, kind: person, labels: { en: P }, accounts: [x.com/p_example] }\n${stated('b', 'chair: a')}`,
      'a person has no accounts',
    ],
    ['a person that nobody needs', '  - { id: a, kind: person, labels: { en: P } }\n', 'no record names this person'],
  ])('%s', (_name, records, message) => {
    expect(faultsIn(records).join('\n')).toContain(message);
  });

  test.each([
    [
      'an address that cannot be opened',
      '  t: { title: T, url: "file:///etc", asOf: "2026", seen: "2026-11-22" }\n',
      'is no http or https address',
    ],
    ['a source of the future', '  t: { title: T, url: "https://t.example/", asOf: "2027", seen: "2026-11-22" }\n', 'before its own date'],
    ['a source without a day', '  t: { title: T, url: "https://t.example/", asOf: "2024", seen: "2026-11" }\n', 'is not a day'],
    [
      'a source that nothing uses',
      '  t: { title: T, url: "https://t.example/", asOf: "2024", seen: "2026-11-22" }\n',
      'nothing refers to it',
    ],
  ])('%s', (_name, source, message) => {
    expect(faultsIn('', source).join('\n')).toContain(message);
  });

  test('a list cited without saying where', () => {
    const many = Array.from({ length: 14 }, (_, index) => stated(`m${10 + index}`, 'inception: 2001')).join('');
    expect(faultsIn(many).join('\n')).toContain('is cited for 15 records: say where in it');
  });
});

test('a source where only accounts were seen is used', () => {
  const source = '  t: { title: T, url: "https://t.example/", asOf: "2024", seen: "2026-11-22" }\n';
  expect(faultsIn(plain('a', ', accounts: [x.com/a_example], accountRefs: [t § footer]'), source)).toEqual([]);
});

test('what ended does not close a circle, and a name classed in both records does not collide', () => {
  expect(faultsIn(stated('a', 'ownedBy: b, end: 2001') + stated('b', 'ownedBy: a, start: 2002'))).toEqual([]);
  const classed = ', aliases: { needs-evidence: [NPA] }';
  expect(faultsIn(plain('a', classed) + plain('b', classed))).toEqual([]);
});

test('a word that judges may stand in a name and in an attributed statement', () => {
  expect(faultsIn('  - { id: a, kind: agency, labels: { en: Secret Service of Nowhere } }\n')).toEqual([]);
  expect(faultsIn(stated('a', 'designatedAs: "Terrorist organization, Order 1", by: Nowhere'))).toEqual([]);
});

test('a fault names file and line', () => {
  expect(faultsIn(plain('a', '') + stated('b', 'ownedBy: nobody'))[0]).toMatch(/^5 b: ownedBy names "nobody"/);
});

test.each(['knowledge', 'e2e/knowledge'])(
  '%s keeps every rule',
  async (folder) => {
    expect(existsSync(folder)).toBe(true);
    const faults = faultsOf(await readSources(folder));
    expect(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  },
  120_000,
);
