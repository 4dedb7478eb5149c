/**
 * Trains the tagger of unknown organizations: `npm run train -- [--corpora FOLDER] [--to FILE]`.
 * Only texts whose licence allows it are used, and sentences of our own (NOTICE). The same texts give the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packWeights } from '../src/core/tagger-weights.ts';
import { asProse, mark, type Row, readRows } from './train/corpus.ts';
import { madeUp } from './train/made-up.ts';
import { train } from './train/perceptron.ts';

const settings = { bits: 18, epochs: 8, dropout: 0.2, floor: 0.001, madeUp: 800, seed: 7 } as const;
/** Sets that were put together from tokens, and those that are the original text. */
const joined = ['wikigold', 'crossner-politics-dev', 'wnut17-dev', 'btc-news-sample'];
const original = ['uner-ewt-dev'];

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora/text' }, to: { type: 'string', default: 'tools/train/tagger.bin' } },
});

function rowsOf(name: string): Row[] {
  const file = join(values.corpora, `${name}.jsonl`);
  if (!existsSync(file)) {
    console.error(`${file} is missing: the training texts lie outside the project.`);
    process.exit(1);
  }
  return readRows(file);
}

const rows = [
  ...joined.flatMap((name) => rowsOf(name).map(asProse)),
  ...original.flatMap(rowsOf),
  ...madeUp(settings.madeUp, settings.seed),
];
const texts = rows.map(mark);
const trained = train(texts, settings.bits, settings.epochs, settings.dropout);
const bytes = packWeights(trained.emission, trained.transition, settings.bits, settings.floor);
writeFileSync(values.to, bytes);
const words = texts.reduce((sum, text) => sum + text.passage.tokens.count, 0);
console.error(`${texts.length} texts, ${words} words: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
