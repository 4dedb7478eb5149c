/** Organizations named in plain text: JSON Lines in, JSON Lines out (contracts.md). `npm run -s recognize -- [--why] [--pack FILE] < texts.jsonl` */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPack } from '../src/background/knowledge/pack.ts';
import { answerTo } from './recognize/answer.ts';
import { requestsOf } from './recognize/requests.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { why: { type: 'boolean', default: false }, pack: { type: 'string', default: 'public/knowledge/pack.bin' } },
  });
  if (!existsSync(values.pack)) throw new Error(`${values.pack} is missing: run "npm run build" first.`);
  const lexicon = openPack(readFileSync(values.pack));
  for await (const request of requestsOf(process.stdin)) {
    const answer = `${JSON.stringify(answerTo(request, lexicon, values.why))}\n`;
    if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

// A reader that stops reading ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 1;
  // What is still to be read is left unread.
  process.stdin.destroy();
});
