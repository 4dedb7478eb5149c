/** `npm run -s annotate`: whole pages, in a real browser, through the built extension. JSON Lines in, JSON Lines out. */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { openChromium } from './annotate/chromium.ts';
import { answerOf, type ContractAnswer, failureOf } from './annotate/contract.ts';
import { openFirefox } from './annotate/firefox.ts';
import { type PageLine, readPageLines } from './annotate/page-line.ts';
import { patience, type Reader } from './annotate/reader.ts';
import { readSavedPage } from './annotate/saved-page.ts';

/** Pages that are read at once: two cores are kept busy, and a page that hangs holds up only its own place. */
const tabsAtOnce = 4;

async function annotate(reader: Reader, page: PageLine, withText: boolean): Promise<ContractAnswer> {
  try {
    const { report, errors } = await reader.read(page, await readSavedPage(page.file));
    if (report) return answerOf(page, report, errors, withText);
    return failureOf(page, [`gave up after ${patience / 1000} s`, ...errors]);
  } catch (error) {
    return failureOf(page, [firstLine(error)]);
  }
}

/** Works through the pages a few at a time and prints the answers in the order of the input. */
async function annotateAll(reader: Reader, pages: readonly PageLine[], withText: boolean): Promise<void> {
  const answers = new Map<number, ContractAnswer>();
  let next = 0;
  let printed = 0;
  let read = 0;
  let heard = true;
  // A reader that stops reading ("| head") is no fault: the work ends, and the browser is closed as ever.
  process.stdout.on('error', () => {
    heard = false;
  });
  const work = async () => {
    for (let index = next++; heard && index < pages.length; index = next++) {
      const page = pages[index];
      if (page) answers.set(index, await annotate(reader, page, withText));
      for (let ready = answers.get(printed); ready; ready = answers.get(++printed)) {
        process.stdout.write(`${JSON.stringify(ready)}\n`);
        answers.delete(printed);
      }
      if (++read % 50 === 0 || read === pages.length) console.error(`${read} of ${pages.length} pages`);
    }
  };
  await Promise.all(Array.from({ length: tabsAtOnce }, work));
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, text: { type: 'boolean', default: false } },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox') throw new Error(`no such browser: ${values.browser}`);
  const pages = readPageLines(await text(process.stdin));
  const reader = await (values.browser === 'firefox' ? openFirefox(pages) : openChromium());
  try {
    await annotateAll(reader, pages, values.text);
  } finally {
    await reader.close();
  }
}

main().catch((error: unknown) => {
  console.error(`annotate: ${firstLine(error)}`);
  process.exit(1);
});
