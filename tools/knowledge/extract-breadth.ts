/**
 * Writes knowledge/breadth/name-suggestion-index.tsv from an unpacked name-suggestion-index (docs/decisions/breadth.md):
 *   npm pack name-suggestion-index@8.0.20260918 && tar xzf name-suggestion-index-*.tgz
 *   npx tsx tools/knowledge/extract-breadth.ts package
 * The package has 95 MB, so it is no dependency: only what is taken from it lies here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fold } from '../../src/core/fold.ts';
import type { Kind } from '../../src/core/kinds.ts';

/**
 * Branches of the package's tree whose names stand for institutions wherever they occur. Shops, food, clothes and schools cost precision.
 * Who operates a thing need not be one: only brands tell a kind.
 */
const branches: readonly [path: RegExp, kind: Kind][] = [
  [/^brands\/amenity\/bank$/, 'bank'],
  [/^brands\/office\/(?:insurance|financial|consulting|telecommunication|energy_supplier)$/, 'company'],
  [/^(?:brands|operators)\/amenity\/post_office$/, 'organization'],
  [/^brands\/(?:club\/[a-z_]+|amenity\/social_centre)$/, 'organization'],
  [/^operators\/amenity\/(?:university|hospital|police|courthouse)$/, 'organization'],
  [
    /^operators\/(?:landuse\/military|office\/government|power\/plant|pipeline\/substation|telecom\/exchange|route\/railway)$/,
    'organization',
  ],
];

/** Authorities that bear the name of their place. */
const placeName =
  /^(?:(?:metropolitan )?(?:borough|canton|city|commune|county|department|district|municipality|province|region|republic|state|town) of )|\b(?:borough|canton|city|commune|county|district|municipality|oblast|parish|prefecture|province|region|state|voivodeship)$/i;

const index = v.object({ nsi: v.record(v.string(), v.object({ items: v.array(v.object({ tags: v.record(v.string(), v.string()) })) })) });
const items = v.object({ wikidata: v.record(v.string(), v.object({ label: v.optional(v.string()) })) });

const folder = process.argv[2] ?? 'package';
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'dist', file), 'utf8'));
const { nsi } = v.parse(index, read('json/nsi.min.json'));
const { wikidata } = v.parse(items, read('wikidata/wikidata.min.json'));
const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

const kindOf = new Map<string, Kind>();
for (const [branch, kind] of branches) {
  for (const [path, { items: entries }] of Object.entries(nsi)) {
    if (!branch.test(path)) continue;
    for (const { tags } of entries) {
      const item = tags['brand:wikidata'] ?? tags['operator:wikidata'];
      if (item && !kindOf.has(item)) kindOf.set(item, kind);
    }
  }
}
// One word alone needs evidence that such a name rarely has; several words are the institution's own.
const rows = [...kindOf].flatMap(([item, kind]) => {
  const name = wikidata[item]?.label?.trim();
  return name && /^Q[1-9]\d*$/.test(item) && fold(name).includes(' ') && !/[\t\n]/.test(name) && !placeName.test(name)
    ? [`${item}\t${kind}\t${name}`]
    : [];
});
const sorted = rows.sort((a, b) => Number(a.slice(1, a.indexOf('\t'))) - Number(b.slice(1, b.indexOf('\t'))));
const head = `# Names from name-suggestion-index ${version} (BSD-3-Clause, see NOTICE). Made by tools/knowledge/extract-breadth.ts: do not edit.`;
mkdirSync('knowledge/breadth', { recursive: true });
writeFileSync('knowledge/breadth/name-suggestion-index.tsv', `${[head, ...sorted].join('\n')}\n`);
console.error(`${sorted.length} names of ${Object.keys(wikidata).length} items`);
