/** Builds the knowledge pack: `npm run pack -- [--knowledge FOLDER] [--to FILE]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { openPack } from '../src/background/knowledge/pack.ts';
import { buildPack } from './knowledge/build-pack.ts';
import { nameClasses } from './knowledge/name-classes.ts';
import { entityOf } from './knowledge/records.ts';
import { readSources } from './knowledge/source.ts';

const { values } = parseArgs({
  options: { knowledge: { type: 'string', default: 'knowledge' }, to: { type: 'string', default: 'public/knowledge/pack.bin' } },
});

const { records, faults } = await readSources(values.knowledge);
for (const fault of faults) console.error(`${fault.file}:${fault.line}: ${fault.message}`);
if (faults.length > 0) process.exit(1);

const pack = buildPack(records.map(entityOf), nameClasses());
mkdirSync(dirname(values.to), { recursive: true });
writeFileSync(values.to, pack);
console.error(`${records.length} records, ${pack.length} bytes, edition ${openPack(pack).edition}`);
