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
