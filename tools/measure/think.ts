/** The core's steps over what a browser collected. */
import { detect } from '../../src/core/detect.ts';
import { imprint } from '../../src/core/imprint.ts';
import { read } from '../../src/core/read.ts';
import type { Answer, Collected } from './rows.ts';

/** Judges, reads and identifies one page; the same functions that the content script calls. */
export function think(collected: Collected): Answer {
  const facts = { ...collected.facts, meta: new Map(collected.facts.meta) };
  const reading = read(facts, collected.page);
  return { collected, ...detect(facts), reading, imprint: imprint(facts, reading) };
}
