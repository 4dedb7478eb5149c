import { expect, test } from 'vitest';
import { buildGazetteer, type NameRow, openGazetteer } from './gazetteer.ts';
import { tokenize } from './text.ts';

const ids = ['who', 'nature-school', 'reuters', 'xinhua', 'ahram'];
const row = (name: string, entity: number, language: string | null = null): NameRow => ({
  name,
  entity,
  use: 'free',
  label: true,
  ambiguous: 0,
  language,
});
const rows = [
  row('World Health Organization', 0),
  row('Organización Mundial de la Salud', 0, 'es'),
  row('WHO', 0),
  row('World Health', 1),
  row('Reuters', 2),
  row('로이터', 2, 'ko'),
  row('رويترز', 2, 'ar'),
  row('新华社', 3, 'zh'),
  row('الأهرام', 4, 'ar'),
  row('Johnson & Johnson', 1),
]; // prettier-ignore
const gazetteer = openGazetteer(buildGazetteer(rows));

function found(text: string): string[] {
  return gazetteer
    .scan(tokenize(text))
    .map((hit) => `${text.slice(hit.start, hit.end)}=${hit.entries.map((entry) => ids[entry.entity]).join('|')}`);
}

test('finds names through accents, hyphens, soft hyphens, odd spaces and possessives', () => {
  expect(found('The World\u00a0Health Organization’s plan')).toEqual([
    'World\u00a0Health Organization=who',
    'World\u00a0Health=nature-school',
  ]);
  expect(found('la organizacion MUNDIAL de la Sa\u00adlud dijo')).toEqual(['organizacion MUNDIAL de la Sa\u00adlud=who']);
  expect(found('Johnson and Johnson')).toEqual(['Johnson and Johnson=nature-school']);
});

test('keeps a name that a full stop or a paragraph breaks apart', () => {
  expect(found('a brave new World. Health is')).toEqual([]);
  expect(found('World\n\nHealth')).toEqual([]);
  expect(found('World\nHealth')).toEqual(['World\nHealth=nature-school']);
});

test('finds names in scripts that write words together', () => {
  expect(found('据新华社报道')).toEqual(['新华社=xinhua']);
  expect(found('로이터는 보도했다')).toEqual(['로이터=reuters']);
  expect(found('로이터스')).toEqual([]);
  expect(found('وقالت لرويترز')).toEqual(['رويترز=reuters']);
});

test('gives the same bytes for the same rows in any order', () => {
  expect(buildGazetteer([...rows].reverse())).toEqual(buildGazetteer(rows));
});

test('refuses bytes that are no table', () => {
  expect(() => openGazetteer(new Uint8Array(64))).toThrow('not a table of names');
  expect(() => openGazetteer(buildGazetteer(rows).slice(0, 120))).toThrow('not a table of names');
});

test('every column of a row comes back: many entities, flags, languages, the same name again', () => {
  const many = Array.from(
    { length: 3000 },
    (_, i): NameRow => ({
      name: `Ålesund Works ${i % 1500}`,
      entity: i * 5000,
      use: (['free', 'needs evidence', 'never alone'] as const)[i % 3] ?? 'free',
      label: i % 2 === 0,
      ambiguous: i % 32,
      language: ['en', 'nb', null][i % 3] ?? null,
    }),
  );
  const table = openGazetteer(buildGazetteer(many));
  expect(table.size).toBe(3000);
  for (const i of [0, 1, 2, 700, 1499]) {
    const [one, two] = [many[i], many[i + 1500]];
    const found = [...table.find(`Alesund works ${i}`)].sort((a, b) => a.entity - b.entity);
    expect(found).toEqual([one, two].map((row) => ({ ...row, language: row?.language ?? null })));
  }
  expect(table.find('Ålesund Works 1500')).toEqual([]);
});

test('a name too long for its column is left out, an empty table finds nothing', () => {
  expect(openGazetteer(buildGazetteer([row('word '.repeat(60), 1)])).size).toBe(0);
  const none = openGazetteer(buildGazetteer([]));
  expect(none.scan(tokenize('World Health Organization'))).toEqual([]);
  expect(none.find('WHO')).toEqual([]);
});
