import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sets of marked texts beside the project; those that trained the tagger last. */
export const textSets = [
  'worldwide-dev',
  're3d-train',
  'news-fair-40',
  'rss-500',
  'hard-cases',
  'wikigold',
  'crossner-politics-dev',
  'wnut17-dev',
  'uner-ewt-dev',
  'btc-news-sample',
] as const;
export const trainingSets: ReadonlySet<string> = new Set(textSets.slice(5));

export interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly host: string | null;
}

/** Finds organizations in a text; offsets in UTF-16 code units. */
export type Reader = (row: TextRow) => readonly { readonly start: number; readonly end: number; readonly entity?: string | null }[];

interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface SetFigures {
  readonly exact: Figures;
  readonly overlap: Figures;
  readonly linking: { readonly right: number; readonly wrong: number; readonly precision: number | null } | null;
  readonly knownOverlap: number | null;
  readonly known: number;
}

export function readTexts(corpora: string, set: string): TextRow[] {
  return readFileSync(join(corpora, 'text', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Omit<TextRow, 'host'> & { readonly host?: string })
    .map((row) => ({ id: row.id, text: row.text, host: row.host ?? null }));
}

function scored<T>(corpora: string, set: string, reader: Reader, read: (run: (...options: string[]) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    const file = join(folder, 'answers.jsonl');
    const answers = readTexts(corpora, set).map((row) => JSON.stringify({ id: row.id, mentions: reader(row) }));
    writeFileSync(file, `${answers.join('\n')}\n`);
    const gold = join(corpora, 'text', `${set}.jsonl`);
    return read((...options) =>
      execFileSync('node', [join(corpora, 'score.mjs'), gold, file, ...options], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Scores a reader on one set, by the scorer that lies beside the texts. */
export function measure(corpora: string, set: string, reader: Reader): SetFigures {
  return scored(corpora, set, reader, (run) => {
    const all = JSON.parse(run('--json')) as SetFigures;
    const known = JSON.parse(run('--json', '--known')) as { predicted: number; overlap: Figures };
    return { exact: all.exact, overlap: all.overlap, linking: all.linking, knownOverlap: known.overlap.precision, known: known.predicted };
  });
}

/** The scorer's lines of one kind of error. */
export function errorsOf(corpora: string, set: string, reader: Reader, kind: string): string[] {
  return scored(corpora, set, reader, (run) =>
    run('--errors', '100000')
      .split('\n')
      .filter((line) => line.startsWith(kind)),
  );
}
