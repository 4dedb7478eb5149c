import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityFromWikidata } from './entity-from-wikidata.ts';

type Snaks = Record<string, unknown[]>;
const snak = (value: unknown): unknown => ({ snaktype: 'value', datavalue: { value } });
const item = (id: string): unknown => ({ 'entity-type': 'item', id });
const day = (time: string, precision: number): unknown => ({ time, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' });
const retrieved = [snak(day('+2024-05-06T00:00:00Z', 11))];
const source: Snaks = { P854: [snak('https://register.example/a')], P813: retrieved };
const claim = (value: unknown, more: { rank?: string; qualifiers?: Snaks; references?: readonly { snaks: Snaks }[] } = {}): unknown => ({
  mainsnak: snak(value),
  rank: 'normal',
  references: [{ snaks: source }],
  ...more,
});
const named = (claims: Record<string, unknown>): unknown => ({
  id: 'Q900',
  labels: { en: { language: 'en', value: 'Northmere Media' } },
  claims: { P31: [claim(item('Q4830453'))], ...claims },
});
const read = (claims: Record<string, unknown>) => entityFromWikidata(named(claims), '2026-11-22');

describe('what becomes a record', () => {
  test('a business with a name', () => {
    expect(read({})).toMatchObject({
      id: 'Q900',
      layer: 'fetched',
      kind: 'company',
      labels: { en: 'Northmere Media' },
      wikidata: 'Q900',
      hosts: [],
    });
  });

  test.each([
    ['a person', { P31: [claim(item('Q5'))] }],
    ['a country, whatever else it is', { P31: [claim(item('Q4830453')), claim(item('Q6256'))] }],
    ['a city with headquarters', { P31: [], P159: [claim(item('Q1'))], P1082: [claim({ amount: '+5' })] }],
    ['a class that says nothing of organizations', { P31: [claim(item('Q7366'))] }],
    ['an organization by a deprecated claim only', { P31: [claim(item('Q4830453'), { rank: 'deprecated' })] }],
  ])('not %s', (_name, claims) => {
    expect(read(claims)).toBeNull();
  });

  test('headquarters make an organization of an unknown class', () => {
    expect(read({ P31: [claim(item('Q99999999'))], P159: [claim(item('Q1'))] })?.kind).toBe('organization');
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['empty maps written as lists', { id: 'Q8', labels: [], claims: [] }],
    ['an entity of another type', { id: 'P16', labels: {}, claims: {} }],
    ['claims of the wrong form', { id: 'Q8', labels: { en: { value: 5 } }, claims: { P31: 'x', P159: [null, 5, { mainsnak: [] }] } }],
  ])('%s is no record', (_name, entity) => {
    expect(entityFromWikidata(entity, '2026-11-22')).toBeNull();
  });
});

describe('statements', () => {
  test('a share makes the owner a minority owner or not', () => {
    const share = (amount: string) => ({ qualifiers: { P1107: [snak({ amount, unit: '1' })] } });
    const owners = read({ P127: [claim(item('Q1'), share('+0.625')), claim(item('Q2'), share('+0.035'))] })?.statements;
    expect(owners?.map(({ property, share }) => [property, share])).toEqual([
      ['ownedBy', '62.5 %'],
      ['minorityOwner', '3.5 %'],
    ]);
  });

  test('the only owner holds all, of two nobody knows who holds more', () => {
    expect(read({ P127: [claim(item('Q1'))] })?.statements.map(({ property }) => property)).toEqual(['ownedBy']);
    expect(read({ P127: [claim(item('Q1')), claim(item('Q2'))] })?.statements.map(({ property }) => property)).toEqual([
      'minorityOwner',
      'minorityOwner',
    ]);
  });

  test('former owners keep their years; a preferred claim hides what is merely old', () => {
    const ended = { qualifiers: { P580: [snak(day('+1999-00-00T00:00:00Z', 9))], P582: [snak(day('+2004-03-00T00:00:00Z', 10))] } };
    const owners = read({ P127: [claim(item('Q1'), ended), claim(item('Q2'), { rank: 'preferred' }), claim(item('Q3'))] })?.statements;
    expect(owners?.map(({ value, start, end, rank }) => [value, start, end, rank])).toEqual([
      [{ entity: 'Q1' }, '1999', '2004-03', 'normal'],
      [{ entity: 'Q2' }, null, null, 'preferred'],
    ]);
  });

  test('an end that nobody dates, a deprecated claim, a claim without reference or from Wikipedia are left out', () => {
    const claims = [
      claim(item('Q1'), { qualifiers: { P582: [{ snaktype: 'somevalue' }] } }),
      claim(item('Q2'), { rank: 'deprecated' }),
      claim(item('Q3'), { references: [] }),
      claim(item('Q4'), { references: [{ snaks: { P143: [snak(item('Q328'))] } }] }),
      claim(item('Q5'), { references: [{ snaks: { P854: [snak('javascript:alert(1)')], P813: retrieved } }] }),
    ];
    expect(read({ P749: claims })?.statements).toEqual([]);
  });

  test('a reference has the source’s own date; without one Wikidata itself is the source', () => {
    const dated = read({ P749: [claim(item('Q1'))] })?.statements[0]?.references[0];
    expect(dated).toEqual({
      title: 'register.example',
      url: 'https://register.example/a',
      asOf: '2024-05-06',
      seen: '2026-11-22',
      where: 'Wikidata Q900, P749',
    });
    const bare = read({ P749: [claim(item('Q1'), { references: [{ snaks: { P248: [snak(item('Q77'))] } }] })] })?.statements[0]
      ?.references[0];
    expect(bare).toMatchObject({ title: 'Wikidata, citing Q77', url: 'https://www.wikidata.org/wiki/Q900#P749', asOf: '2026-11-22' });
  });

  test('"no value" is none, an index is no parent', () => {
    const none = { mainsnak: { snaktype: 'novalue' }, rank: 'normal', references: [{ snaks: source }] };
    expect(read({ P749: [none], P361: [claim(item('Q242345'))] })?.statements.map(({ value }) => value)).toEqual([{ none: true }]);
  });
});

test('sites and accounts that hold today, in the form in which they are looked up', () => {
  const ended = { qualifiers: { P582: [snak(day('+2010-00-00T00:00:00Z', 9))] } };
  const entity = read({
    P856: [claim('https://old.example/', ended), claim('https://www.northmere.example/'), claim('https://big.example/fr')],
    P2002: [claim('NorthmereMedia'), claim('../evil')],
    P17: [claim(item('Q142'))],
  });
  expect(entity?.accounts).toEqual(['northmere.example', 'x.com/northmeremedia']);
  expect(entity?.country).toBe('FR');
});

describe('what comes from outside', () => {
  test('names lose control and direction marks, are cut, and stay text', () => {
    const entity = named({}) as { labels: Record<string, unknown> };
    entity.labels = {
      en: { value: '\u202e<b>Evil</b>\u0000 Works\u2066' },
      ['__proto__']: { value: 'x' },
      de: { value: 'y'.repeat(5000) },
    };
    const labels = entityFromWikidata(entity, '2026-11-22')?.labels;
    expect(labels?.en).toBe('<b>Evil</b>  Works');
    expect(labels?.de).toHaveLength(160);
    expect(Object.keys(labels ?? {})).toEqual(['en', 'de']);
  });

  test('thousands of claims and aliases are capped', () => {
    const many = Array.from({ length: 5000 }, (_, index) => claim(item(`Q${index + 1}`)));
    const entity = { ...(named({ P463: many }) as object), aliases: { en: many.map((_, index) => ({ value: `Name ${index}` })) } };
    const read = entityFromWikidata(entity, '2026-11-22');
    expect(read?.statements.length).toBe(200);
    expect(read?.aliases.length).toBe(40);
  });

  test('any JSON is a record or none, and never an exception', () => {
    const key = fc.constantFrom(
      'claims',
      'labels',
      'en',
      'value',
      'mainsnak',
      'snaktype',
      'datavalue',
      'rank',
      'qualifiers',
      'references',
      'snaks',
      'P31',
      'P127',
      'P856',
      'P580',
      'id',
      '__proto__',
    );
    const shapes = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, fc.jsonValue(), fc.dictionary(key, tie('value')), fc.array(tie('value'), { maxLength: 3 })),
    }));
    fc.assert(
      fc.property(shapes.value, (claims) => {
        const read = entityFromWikidata({ id: 'Q900', labels: claims, claims }, '2026-11-22');
        expect(read === null || read.id === 'Q900').toBe(true);
        entityFromWikidata(named(claims as Record<string, unknown>), '2026-11-22');
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

const shared = '../shared/wikidata';
describe.skipIf(!existsSync(shared))('real entities of ../shared', () => {
  test('every organization comes out, with its kind', () => {
    const files = readdirSync(`${shared}/org-fixtures`);
    const read = files.map((file) => entityFromWikidata(JSON.parse(readFileSync(`${shared}/org-fixtures/${file}`, 'utf8')), '2026-11-22'));
    expect(read.every((entity) => entity !== null)).toBe(true);
    const kindOf = new Map(read.map((entity) => [entity?.id, entity?.kind]));
    expect(kindOf.get('Q29568422')).toBe('news-site');
    expect(kindOf.get('Q29552')).toBe('party');
    expect(kindOf.get('Q34433')).toBe('university');
  });

  test('no country, city, person or thing does', () => {
    const lines = gunzipSync(readFileSync(`${shared}/dump/49-entities.json.gz`))
      .toString('utf8')
      .split('\n');
    const entities = lines.filter((line) => line.startsWith('{')).map((line): unknown => JSON.parse(line.replace(/,\s*$/, '')));
    expect(entities.length).toBe(49);
    expect(entities.map((entity) => entityFromWikidata(entity, '2026-11-22')).filter((entity) => entity !== null)).toEqual([]);
  });
});
