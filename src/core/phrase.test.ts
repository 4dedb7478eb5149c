import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import persian from '../../public/_locales/fa/messages.json';
import type { PathStep, Relation } from './model.ts';
import { phraseRelation, phraseSilence } from './phrase.ts';
import type { Property } from './properties.ts';
import { speaker } from './words.ts';

const texts = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const say = speaker({ language: 'en', direction: 'ltr', texts });
const names = { p: 'The Courier', x: 'Harbour Ltd', y: 'Media Ltd', c: 'Harbour Holding' };

function step(from: string, property: Property, to: string): PathStep {
  const references = [{ title: 'Register of Norland', url: 'https://r.example', asOf: '2024', seen: '2026-11-22', where: null }];
  return { from, property, to, start: null, end: null, share: null, references };
}

function relation(part: Partial<Relation>): Relation {
  const still = { former: false, start: null, end: null, asOf: null };
  return { entity: 'x', kind: 'owner', basis: 'record', ...still, path: [], evidence: [], person: null, disclosed: false, ...part };
}

const sentence = (part: Partial<Relation>, cited = 0) => phraseRelation(relation(part), 'The Courier', names, cited, say);

describe('the sentences of claims.md', () => {
  it.each<[string, Partial<Relation>]>([
    ['Harbour Ltd publishes this site.', { kind: 'same' }],
    ['The Courier is owned by Harbour Ltd.', { path: [step('p', 'ownedBy', 'x')] }],
    ['The Courier is part of Harbour Ltd.', { kind: 'part', path: [step('p', 'partOf', 'x')] }],
    ['The Courier is owned by Harbour Ltd (through Media Ltd).', { path: [step('p', 'publisher', 'y'), step('y', 'ownedBy', 'x')] }],
    ['Harbour Ltd is owned by The Courier.', { kind: 'owned', path: [step('x', 'ownedBy', 'p')] }],
    [
      'Harbour Ltd is owned by The Courier (through Media Ltd).',
      { kind: 'owned', path: [step('y', 'ownedBy', 'p'), step('x', 'ownedBy', 'y')] },
    ],
    [
      'The Courier and Harbour Ltd have the same owner: Harbour Holding.',
      { kind: 'sibling', path: [step('p', 'ownedBy', 'c'), step('x', 'ownedBy', 'c')] },
    ],
    [
      'The Courier and Harbour Ltd have the same owner: Harbour Holding (through Media Ltd).',
      { kind: 'sibling', path: [step('p', 'ownedBy', 'y'), step('y', 'ownedBy', 'c'), step('x', 'ownedBy', 'c')] },
    ],
    [
      'The Courier and Harbour Ltd have the same publisher: Harbour Holding.',
      { kind: 'sibling', path: [step('p', 'publisher', 'c'), step('x', 'publisher', 'c')] },
    ],
    [
      'Harbour Holding controls both The Courier and Harbour Ltd (through Media Ltd, according to The Review, Atlas).',
      {
        kind: 'sibling',
        path: [
          step('p', 'ownedBy', 'y'),
          { ...step('y', 'controlledBy', 'c'), by: 'The Review' },
          { ...step('x', 'controlledBy', 'c'), by: 'Atlas' },
        ],
      },
    ],
    [
      'The Courier and Harbour Ltd have the same owner: Harbour Holding (through Media Ltd).',
      { kind: 'sibling', path: [step('p', 'partOf', 'y'), step('y', 'ownedBy', 'c'), step('x', 'ownedBy', 'c')] },
    ],
    ['Harbour Ltd funds The Courier.', { kind: 'funder', path: [step('p', 'funder', 'x')] }],
    [
      'Harbour Ltd funds Media Ltd. The Courier is owned by Media Ltd.',
      { kind: 'funder', path: [step('p', 'ownedBy', 'y'), step('y', 'funder', 'x')] },
    ],
    ['The Courier is a member of Harbour Ltd.', { kind: 'affiliate', path: [step('p', 'memberOf', 'x')] }],
    ['Harbour Ltd founded The Courier.', { kind: 'affiliate', path: [step('p', 'foundedBy', 'x')] }],
    [
      'The Courier is controlled by Harbour Ltd, according to Register of Norland.',
      { kind: 'controller', path: [step('p', 'controlledBy', 'x')] },
    ],
    ['The Courier is owned by Harbour Ltd (as of 2019).', { asOf: '2019-03', path: [step('p', 'ownedBy', 'x')] }],
    [
      'From 2004 to 2016, The Courier was owned by Harbour Ltd.',
      { former: true, start: '2004', end: '2016-05-01', path: [step('p', 'ownedBy', 'x')] },
    ],
    ['Until 2016, The Courier was owned by Harbour Ltd.', { former: true, end: '2016', path: [step('p', 'ownedBy', 'x')] }],
    [
      'Until 2016, The Courier was owned by Harbour Ltd.',
      { former: true, start: '2016-01', end: '2016-05', path: [step('p', 'ownedBy', 'x')] },
    ],
    ['Harbour Ltd founded The Courier.', { kind: 'affiliate', asOf: '2019', path: [step('p', 'foundedBy', 'x')] }],
    [
      'The Courier is owned by Harbour Ltd (through Media Ltd, according to The Review, as of 2019).',
      {
        asOf: '2019',
        path: [
          { ...step('p', 'ownedBy', 'y'), by: 'The Review' },
          { ...step('y', 'ownedBy', 'x'), by: 'The Review (shares that give control)' },
        ],
      },
    ],
    [
      'The Courier is controlled by Harbour Ltd, according to The Review (through Media Ltd, according to Atlas).',
      {
        kind: 'controller',
        path: [
          { ...step('p', 'ownedBy', 'y'), by: 'Atlas' },
          { ...step('y', 'controlledBy', 'x'), by: 'The Review (2024)' },
        ],
      },
    ],
    [
      'This page asks its readers to follow Harbour Ltd. This alone does not show who runs the site.',
      { kind: 'points-to', basis: 'page', person: 'third' },
    ],
    [
      'This page gives Harbour Ltd’s account as its own. This alone does not show who runs the site.',
      { kind: 'points-to', basis: 'page', person: 'first' },
    ],
  ])('%s', (expected, part) => expect(sentence(part)).toBe(expected));

  it('add that the organization is cited, and that the page says so itself', () => {
    const owned = { path: [step('p', 'ownedBy', 'x')], disclosed: true };
    expect(sentence(owned, 1)).toBe('The Courier is owned by Harbour Ltd. The article cites it once. The page says so itself.');
    expect(sentence(owned, 2)).toContain('The article cites it 2 times.');
    expect(sentence({ kind: 'same' }, 2)).toBe('Harbour Ltd publishes this site.');
  });

  it('end with one full stop, whatever the name ends in', () => {
    const firm = { ...names, x: 'Harbour Co.' };
    expect(phraseRelation(relation({ path: [step('p', 'ownedBy', 'x')] }), 'The Courier', firm, 1, say)).toBe(
      'The Courier is owned by Harbour Co. The article cites it once.',
    );
  });

  it.each([
    ['Ministry of Works of Norland', 'The Courier is owned by the Ministry of Works of Norland.'],
    ['Vale family', 'The Courier is owned by the Vale family.'],
    ['The Vale Party', 'The Courier is owned by The Vale Party.'],
    ['European Union', 'The Courier is owned by the European Union.'],
    ['European Union News', 'The Courier is owned by European Union News.'],
    ['Bank of Norland', 'The Courier is owned by Bank of Norland.'],
  ])('give %s its article', (x, expected) => {
    expect(phraseRelation(relation({ path: [step('p', 'ownedBy', 'x')] }), 'The Courier', { ...names, x }, 0, say)).toBe(expected);
  });

  it('are written in the digits and with the comma of the language', () => {
    const inPersian = Object.fromEntries(Object.entries(persian).map(([key, { message }]) => [key, message]));
    const sayPersian = speaker({ language: 'fa', direction: 'rtl', texts: inPersian });
    const path = [{ ...step('p', 'ownedBy', 'y'), by: 'Atlas' }, step('y', 'ownedBy', 'x')];
    const owned = relation({ former: true, start: '2004', end: '2016-05', path });
    expect(phraseRelation(owned, 'The Courier', names, 0, sayPersian)).toBe(
      'از ۲۰۰۴ تا ۲۰۱۶ مالک The Courier، Harbour Ltd بود (از طریق Media Ltd، به گفتهٔ Atlas).',
    );
  });

  it('begin with a capital', () => {
    const founded = relation({ kind: 'affiliate', path: [step('p', 'foundedBy', 'x')] });
    expect(phraseRelation(founded, 'The Courier', { ...names, x: 'Vale movement' }, 0, say)).toBe('The Vale movement founded The Courier.');
  });

  it('say how far was looked', () => {
    const silence = { publisherKnown: true, named: 7, searched: 5, unknown: 2 };
    expect(phraseSilence(silence, 'The Courier', say)).toBe(
      '7 organizations named; for 5 of them our records were searched for ties to The Courier: none found. 2 are not in our records.',
    );
    expect(phraseSilence({ ...silence, named: 1, searched: 0, unknown: 1 }, 'The Courier', say)).toBe(
      '1 organization named; none of them is in our records.',
    );
    expect(phraseSilence({ ...silence, publisherKnown: false }, 'norland.example', say)).toBe(
      'norland.example is not in our records, so ties could not be looked for there.',
    );
  });
});
