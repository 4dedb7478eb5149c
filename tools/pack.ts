/** Builds the knowledge pack: `npm run pack -- [--knowledge FOLDER] [--to FILE] [--curated-only]`. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPack } from '../src/background/knowledge/pack.ts';
import { breadthEntities, readBreadth } from './knowledge/breadth.ts';
import { buildPack } from './knowledge/build-pack.ts';
import { nameClasses } from './knowledge/name-classes.ts';
import { entityOf } from './knowledge/records.ts';
import { readSources } from './knowledge/source.ts';

const { values } = parseArgs({
  options: {
    knowledge: { type: 'string', default: 'knowledge' },
    to: { type: 'string', default: 'public/knowledge/pack.bin' },
    'curated-only': { type: 'boolean', default: false },
  },
});

const { records, faults: faultsOfForm } = await readSources(values.knowledge);
const breadth = readBreadth(values.knowledge);
const faults = [...faultsOfForm, ...breadth.faults];
for (const fault of faults) console.error(`${fault.file}:${fault.line}: ${fault.message}`);
if (faults.length > 0) process.exit(1);

const classOf = nameClasses();
const curated = records.map(entityOf);
const named = values['curated-only'] ? [] : breadthEntities(breadth.rows, curated, classOf);
const pack = buildPack([...curated, ...named], classOf, readFileSync('tools/train/tagger.bin'));
mkdirSync(dirname(values.to), { recursive: true });
writeFileSync(values.to, pack);
// Whose names and lists the pack holds is said where it is.
copyFileSync('NOTICE', join(dirname(values.to), 'NOTICE'));
console.error(`${records.length} records, ${named.length} names, ${pack.length} bytes, edition ${openPack(pack).edition}`);
