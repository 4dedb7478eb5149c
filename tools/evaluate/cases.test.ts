import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { openPack } from '../../src/background/knowledge/pack.ts';
import type { Lexicon } from '../../src/core/names.ts';
import { buildPack } from '../knowledge/build-pack.ts';
import { nameClasses } from '../knowledge/name-classes.ts';
import { entityOf } from '../knowledge/records.ts';
import { readSources } from '../knowledge/source.ts';
import { readCases, runCases } from './cases.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  const { records } = await readSources('knowledge');
  lexicon = openPack(buildPack(records.map(entityOf), nameClasses(), readFileSync('tools/train/tagger.bin')));
}, 60_000);

test('hard cases of our own in ten languages: precision 0.90, recall 0.80, links 0.95', () => {
  const cases = readCases('tools/evaluate/cases/hard.txt');
  expect(cases.length).toBeGreaterThanOrEqual(150);
  const result = runCases(cases, lexicon);
  expect(result.right / result.given, result.faults.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(result.found / result.wanted, result.faults.join('\n')).toBeGreaterThanOrEqual(0.8);
  expect(result.rightLinks / result.links, result.faults.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('armed groups, parties, designated bodies and their look-alikes: links 0.99', () => {
  const cases = readCases('tools/evaluate/cases/delicate.txt');
  const named = cases.reduce((sum, one) => sum + Math.max(1, one.spans.length), 0);
  expect(named).toBeGreaterThanOrEqual(200);
  const result = runCases(cases, lexicon);
  expect(result.rightLinks / result.links, result.faults.join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(result.found / result.wanted, result.faults.join('\n')).toBeGreaterThanOrEqual(0.8);
});
