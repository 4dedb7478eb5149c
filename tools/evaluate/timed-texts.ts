/** Runs in a process of its own, bundled and minified as in the extension: pack as argument, a JSON list of texts on standard input; prints milliseconds as JSON. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openPack } from '../../src/background/knowledge/pack.ts';
import { nameOrganizations } from '../../src/core/names.ts';

/** `first`: wall time of the first text that this process ever reads. `warm`: processor time for all texts, the quickest of the rounds; null for one text. */
export interface Times {
  readonly first: number;
  readonly warm: number | null;
}

/** The compiler needs some ten rounds before it rests. */
const rounds = 24;

const lexicon = openPack(readFileSync(process.argv[2] ?? ''));
const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly string[];
const context = { host: null, path: '/', lang: 'en', publisher: null };
const whole = (text: string): void => void nameOrganizations([{ place: 'body', text, links: [] }], context, lexicon);

const start = performance.now();
whole(texts[0] ?? '');
const first = performance.now() - start;
let warm = Number.POSITIVE_INFINITY;
for (let round = 0; round < rounds && texts.length > 1; round++) {
  const before = process.cpuUsage();
  for (const text of texts) whole(text);
  const { user, system } = process.cpuUsage(before);
  warm = Math.min(warm, (user + system) / 1000);
}
process.stdout.write(JSON.stringify({ first, warm: texts.length > 1 ? warm : null } satisfies Times));
