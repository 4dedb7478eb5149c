import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import type { TextRow } from './sets.ts';
import type { Figure } from './speed.ts';
import type { Times } from './timed-texts.ts';

const fresh = 9;

/** Names in running text, as the extension's own bundle does it: the first text of nine fresh processes, and all texts once the compiler rests. */
export async function timing(rows: readonly TextRow[], pack: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-timing-'));
  try {
    const script = join(folder, 'timed-texts.mjs');
    writeFileSync(script, await bundle());
    const run = (texts: readonly string[]) =>
      JSON.parse(execFileSync(process.execPath, [script, pack], { input: JSON.stringify(texts), encoding: 'utf8' })) as Times;
    const texts = rows.map((row) => row.text);
    const first = Array.from({ length: fresh }, () => run(texts.slice(0, 1)).first).sort((a, b) => a - b);
    const cold = `${first[0]?.toFixed(1)} ms (${first[Math.floor(fresh / 2)]?.toFixed(1)} in the middle of nine) for ${wordsIn(texts.slice(0, 1))} words`;
    const warm = `${(((run(texts).warm ?? 0) / wordsIn(texts)) * 1000).toFixed(2)} ms`;
    return [
      { name: 'cold, first article, pack loaded', value: cold },
      { name: 'warm, per 1,000 words', value: warm },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

/** The script as one minified module. */
async function bundle(): Promise<string> {
  const entry = 'tools/evaluate/timed-texts.ts';
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: true, target: 'node20' },
  })) as Rollup.RollupOutput;
  const chunk = built.output[0];
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}
