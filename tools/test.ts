/** `npm test`: format, lint, types, the import rule, unit tests, both builds, real browsers; one summary. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, NoBrowser } from './browsers.ts';
import { reasons, sum, type Tally, tallyOfPlaywright } from './test/tally.ts';

const scratch = mkdtempSync(join(tmpdir(), 'masthead-test-'));
const one: Tally = { passed: 1, failed: 0, skipped: [] };
const none: Tally = { passed: 0, failed: 1, skipped: [] };

/** Runs a command of node_modules/.bin; true when it ended well. What it printed is shown only where it failed. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const tool = join('node_modules', '.bin', command);
  const done = spawnSync(tool, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) console.log(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`);
  return done.status === 0;
}

function step(name: string, work: () => Tally): Tally {
  const start = Date.now();
  const tally = work();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counted = tally.passed + tally.failed > 1 ? ` (${tally.passed} passed, ${tally.failed} failed)` : '';
  console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name}${counted}, ${seconds} s`);
  return tally;
}

function check(name: string, command: string, args: readonly string[]): Tally {
  return step(name, () => (run(command, args) ? one : none));
}

/** A run whose counts stand in a file afterwards; without the file it failed as a whole. */
function counted(file: string, read: (text: string) => Tally, ended: boolean): Tally {
  if (!existsSync(file)) return none;
  const tally = read(readFileSync(file, 'utf8'));
  return ended || tally.failed > 0 ? tally : sum([tally, none]);
}

function unitTests(): Tally {
  const file = join(scratch, 'unit.json');
  const ended = run('vitest', ['run', '--reporter=default', '--reporter=./tools/test/unit-reporter.ts'], { MASTHEAD_UNIT_TALLY: file });
  return counted(file, (text) => JSON.parse(text) as Tally, ended);
}

function browserTests(): Tally {
  const file = join(scratch, 'e2e.json');
  const ended = run('playwright', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return counted(file, (text) => tallyOfPlaywright(JSON.parse(text)), ended);
}

function main(): void {
  try {
    findChromium();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.log(error.message);
  }
  const tallies = [
    check('format and lint', 'biome', ['check', '.']),
    check('knowledge pack', 'tsx', ['tools/pack.ts']),
    check('types', 'tsc', ['--noEmit']),
    check('types of the core, without the DOM', 'tsc', ['--noEmit', '-p', 'src/core']),
    step('unit tests', unitTests),
    check('build for Chromium', 'vite', ['build']),
    check('build with an open shadow root, for tests', 'vite', ['build', '--mode', 'open']),
    check('build for Firefox', 'vite', ['build', '--mode', 'firefox']),
    step('real browsers', browserTests),
  ];
  rmSync(scratch, { recursive: true, force: true });
  const { passed, failed, skipped } = sum(tallies);
  console.log();
  for (const line of reasons(skipped)) console.log(line);
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
