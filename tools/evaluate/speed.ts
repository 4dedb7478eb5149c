import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildGazetteer, openGazetteer } from '../../src/core/gazetteer.ts';
import { type Lexicon, nameOrganizations } from '../../src/core/names.ts';
import { tokenize } from '../../src/core/text.ts';
import type { Reader, TextRow } from './sets.ts';

export interface Figure {
  readonly name: string;
  readonly value: string;
}

const context = { host: null, path: '/', lang: 'en', publisher: null };

/** The quickest of several runs, in milliseconds of processor time, the compiler's and the collector's threads too: other work on the machine counts least so. */
function quickest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Milliseconds and characters a second on one machine; `own` from `timing`; the ratios are what holds elsewhere. */
export function speed(rows: readonly TextRow[], lexicon: Lexicon, theirs: Reader | null, own: readonly Figure[]): Figure[] {
  const figures: Figure[] = [...own];
  if (theirs) {
    const time = quickest(1, () => {
      for (const row of rows.slice(0, 20)) theirs(row);
    });
    const words = rows.slice(0, 20).reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
    figures.push({ name: 'compromise, per 1,000 words', value: `${((time / words) * 1000).toFixed(1)} ms` });
  }
  return [...figures, ...scanning(rows), ...growth(lexicon)];
}

/** The scan alone, with ten thousand to a million names. */
function scanning(rows: readonly TextRow[]): Figure[] {
  const text = rows.map((row) => row.text).join('\n\n');
  return [10_000, 100_000, 1_000_000].map((count) => {
    const names = Array.from({ length: count }, (_, i) => ({
      name: madeUpName(i),
      entity: i,
      use: 'free' as const,
      label: true,
      ambiguous: 0,
    }));
    const bytes = buildGazetteer(names);
    const open = quickest(3, () => openGazetteer(bytes));
    const gazetteer = openGazetteer(bytes);
    const tokens = tokenize(text);
    gazetteer.scan(tokens);
    const scan = quickest(5, () => gazetteer.scan(tokens));
    const both = quickest(5, () => gazetteer.scan(tokenize(text)));
    const millions = (time: number): string => (text.length / time / 1000).toFixed(0);
    return {
      name: `${count.toLocaleString('en')} names`,
      value: `${(bytes.length / 1e6).toFixed(1)} MB, opens in ${open.toFixed(1)} ms, scans ${millions(scan)} (with cutting into words ${millions(both)}) million characters a second`,
    };
  });
}

function madeUpName(i: number): string {
  const part = (n: number): string => 'bdfgklmnprstvz'.charAt(n % 14) + 'aeiou'.charAt(Math.floor(n / 14) % 5);
  const word = (n: number): string =>
    `${part(n).toUpperCase().charAt(0)}${part(n).slice(1)}${part(Math.floor(n / 70))}${part(Math.floor(n / 4900))}`;
  return `${word(i * 7919)} ${word(i * 104_729)}${i % 3 === 0 ? ` ${word(i)} Group` : ''} ${i % 2 === 0 ? 'Council' : 'Bank'}`;
}

/** Time on ever longer texts that were made to be hard: it must grow with the length only. */
function growth(lexicon: Lexicon): Figure[] {
  const hard = ['National Council of ', 'AB (AB) or AB, ', 'The Bank of the Bank and ', '((((', '’s ', 'NATO, NATO and NATO said '];
  return hard.map((piece) => {
    const times = [0.1, 0.2, 0.4, 1].map((size) => {
      const text = piece.repeat(Math.floor((size * 1e6) / piece.length));
      return quickest(1, () => nameOrganizations([{ place: 'body', text, links: [] }], context, lexicon));
    });
    return {
      name: `"${piece.trim()}" repeated, 0.1, 0.2, 0.4 and 1 MB (0.4 are judged)`,
      value: times.map((time) => `${time.toFixed(0)} ms`).join(', '),
    };
  });
}

export function weight(pack: string, tagger: string): Figure[] {
  return [
    { name: 'pack', value: `${(statSync(pack).size / 1e6).toFixed(2)} MB` },
    { name: 'tagger, gzipped', value: `${(gzipSync(readFileSync(tagger), { level: 9 }).length / 1e6).toFixed(2)} MB` },
  ];
}
