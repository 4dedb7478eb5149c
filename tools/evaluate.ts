/**
 * Measures names, links and citing on the texts beside the project and on our own cases: `npm run evaluate -- [--pack FILE] [--errors KIND]`.
 * Prints a table and keeps it in docs/evaluation.md; `--errors` lists what went wrong instead (MISSED, FALSE, BOUNDARY, LINK).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPack } from '../src/background/knowledge/pack.ts';
import { readCases, runCases } from './evaluate/cases.ts';
import { scoreCited } from './evaluate/cited.ts';
import { compromiseReader } from './evaluate/compromise.ts';
import { errorsOf, measure, type Reader, readTexts, textSets } from './evaluate/sets.ts';
import { speed, weight } from './evaluate/speed.ts';
import { casesTable, citedTable, setsTable, speedTable } from './evaluate/table.ts';
import { timing } from './evaluate/timing.ts';
import { answerTo } from './recognize/answer.ts';

const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'public/knowledge/pack.bin' },
    corpora: { type: 'string', default: '../shared/corpora' },
    errors: { type: 'string' },
    to: { type: 'string', default: 'docs/evaluation.md' },
  },
});

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(values.pack)) stop(`${values.pack} is missing: run "npm run build" first.`);
if (!existsSync(values.corpora)) stop(`${values.corpora} is missing: the texts lie outside the project.`);
const lexicon = openPack(readFileSync(values.pack));
const ours: Reader = (row) => answerTo({ id: row.id, text: row.text, host: row.host, lang: 'en' }, lexicon, false).mentions;

if (values.errors !== undefined) {
  for (const set of textSets) for (const line of errorsOf(values.corpora, set, ours, values.errors)) console.log(line);
  process.exit(0);
}

const texts = new Map(readTexts(values.corpora, 'worldwide-dev').map((row) => [row.id, row]));
const own = await timing([...texts.values()], values.pack);
const theirs = await compromiseReader();
const rows = textSets.map((set) => ({
  set,
  ours: measure(values.corpora, set, ours),
  theirs: theirs === null ? null : measure(values.corpora, set, theirs),
}));
const cases = ['hard', 'delicate'].map((name) => ({ name, ...runCases(readCases(`tools/evaluate/cases/${name}.txt`), lexicon) }));
const cited = scoreCited('tools/evaluate/cited.jsonl', texts, lexicon);
const page = [
  '# Evaluation',
  '',
  `Written by \`npm run evaluate\`; knowledge of ${lexicon.edition}. Precision, recall and F1 in percent, counted as \`score.mjs\` counts. Texts marked * trained the tagger, so its figures there say nothing.`,
  '',
  setsTable(rows),
  casesTable(cases),
  citedTable(cited),
  speedTable(speed([...texts.values()], lexicon, theirs, own), weight(values.pack, 'tools/train/tagger.bin')),
].join('\n');
writeFileSync(values.to, page);
console.log(page);
