import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entityOf } from './records.ts';
import { readSource, readSources } from './source.ts';

const good = `
sources:
  imprint: { title: "Imprint", url: "https://courier.example/imprint", asOf: "2026-05", seen: "2026-11-22" }
records:
  - id: courier
    kind: newspaper
    labels: { en: Courier, no: Norsk }
    country: NO
    statements:
      - { ownedBy: none, refs: [imprint § 2] }
      - { inception: 1888, refs: [imprint] }
`;

test('every scalar is text: years, NO, and a reference with its place', () => {
  const { records, faults } = readSource('a.yaml', good);
  expect(faults).toEqual([]);
  const entity = records.map(entityOf)[0];
  expect(entity?.country).toBe('NO');
  expect(entity?.statements.map(({ value }) => value)).toEqual([{ none: true }, { date: '1888' }]);
  expect(entity?.statements[0]?.references[0]).toEqual({
    title: 'Imprint',
    url: 'https://courier.example/imprint',
    asOf: '2026-05',
    seen: '2026-11-22',
    where: '2',
  });
});

test('a record knows the lines of its parts', () => {
  const [record] = readSource('a.yaml', good).records;
  expect(record?.lineOf('id')).toBe(5);
  expect(record?.lineOf('statements', 1)).toBe(11);
});

test.each([
  [
    'an unknown word',
    good.replace('inception:', 'inceptoin:'),
    11,
    'courier: "inceptoin" is not a known word here (did you mean inception?)',
  ],
  [
    'an unknown kind',
    good.replace('kind: newspaper', 'kind: paper'),
    6,
    'courier: "kind" is not a kind of src/core/kinds.ts (found "paper")',
  ],
  ['a statement without references', good.replace(', refs: [imprint] }', ' }'), 11, 'courier: "refs" is missing'],
  [
    'an empty list of references',
    good.replace('refs: [imprint]', 'refs: []'),
    11,
    'courier: "refs" names no source: a statement needs at least one',
  ],
  [
    'a text where a list belongs',
    good.replace('refs: [imprint]', 'refs: imprint'),
    11,
    'courier: "refs" must be a list of source keys: [key § place] (found "imprint")',
  ],
  [
    'a bad id',
    good.replace('id: courier', 'id: The_Courier'),
    5,
    'The_Courier: "id" must be lower-case letters, digits and single hyphens (found "The_Courier")',
  ],
  ['no labels', good.replace('labels: { en: Courier, no: Norsk }', 'labels: {}'), 7, 'courier: "labels" needs at least one name'],
  ['a missing kind', good.replace('    kind: newspaper\n', ''), 5, 'courier: "kind" is missing'],
  [
    'a key that stands twice',
    good.replace('    country: NO', '    country: NO\n    country: SE'),
    9,
    'not readable as YAML: Map keys must be unique',
  ],
  [
    'an alias of YAML',
    good.replace('refs: [imprint § 2]', 'refs: &seen [imprint]').replace('refs: [imprint] }', 'refs: *seen }'),
    11,
    '"*seen" repeats what stands elsewhere: write it out',
  ],
])('%s is named with its line', (_name, text, line, message) => {
  const { faults, records } = readSource('a.yaml', text);
  expect(records).toEqual([]);
  expect(faults).toEqual([{ file: 'a.yaml', line, message }]);
});

test('a file that would be passed over for its ending is a fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-'));
  writeFileSync(join(folder, 'a.yaml'), good);
  writeFileSync(join(folder, 'b.yml'), good);
  const { records, faults } = await readSources(folder);
  expect(records).toHaveLength(1);
  expect(faults).toEqual([{ file: join(folder, 'b.yml'), line: 1, message: 'is not read: its name must end in ".yaml"' }]);
});
