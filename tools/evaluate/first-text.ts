/** Milliseconds for the first text that a fresh process reads, the pack open: `tsx tools/evaluate/first-text.ts PACK < TEXT`. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openPack } from '../../src/background/knowledge/pack.ts';
import { nameOrganizations } from '../../src/core/names.ts';

const lexicon = openPack(readFileSync(process.argv[2] ?? ''));
const blocks = [{ place: 'body' as const, text: readFileSync(0, 'utf8'), links: [] }];
const start = performance.now();
nameOrganizations(blocks, { host: null, path: '/', lang: 'en', publisher: null }, lexicon);
console.log(performance.now() - start);
