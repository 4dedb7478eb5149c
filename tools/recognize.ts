/** Organizations named in plain text: JSON Lines in, JSON Lines out (contracts.md). `npm run -s recognize -- [--why] [--pack FILE] < texts.jsonl` */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openPack } from '../src/background/knowledge/pack.ts';
import { answerTo, readRequest } from './recognize/answer.ts';

const { values } = parseArgs({
  options: { why: { type: 'boolean', default: false }, pack: { type: 'string', default: 'public/knowledge/pack.bin' } },
});

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(values.pack)) stop(`${values.pack} is missing: run "npm run build" first.`);
const lexicon = openPack(readFileSync(values.pack));
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const request = readRequest(line);
  if (typeof request === 'string') stop(`line ${number}: ${request}`);
  const answer = `${JSON.stringify(answerTo(request, lexicon, values.why))}\n`;
  if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
