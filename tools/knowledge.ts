/** What we know, on the command line: `npm run -s knowledge -- stats | show WHAT | check | draw | import FILE` (contracts.md). */
import { existsSync, readFileSync } from 'node:fs';
import { type OpenPack, openPack } from '../src/background/knowledge/pack.ts';
import { check } from './knowledge/check.ts';
import { draw } from './knowledge/draw.ts';
import { importFile } from './knowledge/import.ts';
import { baseOf } from './knowledge/rules/rule.ts';
import { show } from './knowledge/show.ts';
import { readSources } from './knowledge/source.ts';
import { statsOf } from './knowledge/stats.ts';

const usage =
  'usage: npm run -s knowledge -- stats | show WHAT | check [--knowledge FOLDER] | draw [--seed N] [--count N] [--knowledge FOLDER] | import FILE (.gz or not, - for standard input)';

/** Options may stand anywhere: `--knowledge FOLDER` for `check` and `draw`, `--pack FILE` for the others. */
function takeOption(args: string[], name: string, otherwise: string): string {
  const at = args.indexOf(name);
  if (at < 0) return otherwise;
  return args.splice(at, 2)[1] ?? stop(usage);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function builtPack(file: string): OpenPack {
  if (!existsSync(file)) stop(`${file} is missing: run "npm run pack" first.`);
  return openPack(readFileSync(file));
}

async function run(words: string[]): Promise<number> {
  const folder = takeOption(words, '--knowledge', 'knowledge');
  const packFile = takeOption(words, '--pack', 'public/knowledge/pack.bin');
  const seed = wholeNumber(takeOption(words, '--seed', '1'));
  const count = wholeNumber(takeOption(words, '--count', '100'));
  const [command, ...rest] = words;
  if (command === 'stats' && rest.length === 0) {
    console.log(JSON.stringify(statsOf(builtPack(packFile)), null, 2));
    return 0;
  }
  if (command === 'show' && rest.length > 0) {
    const { exit, answer } = show(builtPack(packFile), rest.join(' '));
    console.log(JSON.stringify(answer, null, 2));
    return exit;
  }
  if (command === 'check' && rest.length === 0) return existsSync(folder) ? await check(folder) : stop(`${folder} is no folder`);
  if (command === 'draw' && rest.length === 0)
    return existsSync(folder) ? await printDraw(folder, seed, count) : stop(`${folder} is no folder`);
  if (command === 'import' && rest.length === 1) return await runImport(rest[0] ?? '-');
  return stop(usage);
}

/** One JSON line a statement: what an auditor checks again from its source. */
async function printDraw(folder: string, seed: number, count: number): Promise<number> {
  const { known } = baseOf(await readSources(folder));
  for (const one of draw(known, seed, count)) console.log(JSON.stringify(one));
  return 0;
}

function wholeNumber(written: string): number {
  return /^\d{1,9}$/.test(written) ? Number(written) : stop(usage);
}

async function runImport(file: string): Promise<number> {
  if (file !== '-' && !existsSync(file)) stop(`${file} does not exist`);
  await importFile(file, new Date().toISOString().slice(0, 10));
  return 0;
}

// A reader that stops reading ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
