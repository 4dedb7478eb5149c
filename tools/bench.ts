/** The benchmark (contracts.md): in a real browser, on pages of our own; prints one JSON object. It reports, and decides nothing. */
import { readFileSync } from 'node:fs';
import { clicksToCard } from './bench/click-to-card.ts';
import { launchExtension } from './extension-browser.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 5 : 20;

const twin = {
  name: 'a report of 700 words',
  html: readFileSync(new URL('../e2e/pages/twin.html', import.meta.url), 'utf8'),
  address: 'https://border-notes.example/iran/what-was-said-about-natanz-in-2002',
  clicked: 'International Atomic Energy Agency',
};

const browser = await launchExtension({ build: 'dist-open', headless: true, network: 'blocked' });
const again = await clicksToCard(browser, twin, rounds);
const first: number[] = [];
for (let opened = 0; opened < rounds; opened++) first.push(...(await clicksToCard(browser, twin, 1)));
await browser.close();

const figures = [figure('click to card', again), figure('click to the first card of a page', first)];
process.stdout.write(`${JSON.stringify({ figures }, null, 2)}\n`);

function figure(name: string, measured: readonly number[]) {
  const times = [...measured].sort((a, b) => a - b).map((time) => Math.round(time * 10) / 10);
  const median = times[Math.floor(times.length / 2)];
  return { page: twin.name, extension: 'masthead', name, unit: 'ms', median, low: times[0], high: times.at(-1), rounds: times.length };
}
