import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { type FileContent, fileSchema, sayIssue, type WrittenRecord, type WrittenSource } from './schema.ts';

/** What is wrong, and where a person can mend it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Steps into a record: `['statements', 2, 'refs', 0]`. */
export type Steps = readonly (string | number)[];

export interface SourceEntry extends WrittenSource {
  readonly key: string;
  readonly file: string;
  readonly line: number;
}

/** One record as it is written, with the way back to its lines. */
export interface SourceRecord {
  readonly file: string;
  readonly written: WrittenRecord;
  /** The sources of its file by key. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** The line, from 1, where this part of the record stands. */
  lineOf(...steps: Steps): number;
}

export interface Sources {
  readonly records: readonly SourceRecord[];
  readonly entries: readonly SourceEntry[];
  readonly faults: readonly Fault[];
}

/** Reads every `.yaml` file under a folder, in the order of their paths; faults instead of exceptions, one for a file that ends in `.yml`. */
export async function readSources(folder: string): Promise<Sources> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const parts = files.map((file) => readSource(join(folder, file), readFileSync(join(folder, file), 'utf8')));
  return {
    records: parts.flatMap((part) => part.records),
    entries: parts.flatMap((part) => part.entries),
    faults: [
      ...names.filter((name) => name.endsWith('.yml')).map((name) => overlooked(join(folder, name))),
      ...parts.flatMap((part) => part.faults),
    ],
  };
}

function overlooked(file: string): Fault {
  return { file, line: 1, message: 'is not read: its name must end in ".yaml"' };
}

/** Reads one knowledge file's text; a file with a fault of form gives its faults and no records. */
export function readSource(file: string, text: string): Sources {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (...steps: Steps): number => {
    for (let length = steps.length; length > 0; length--) {
      const node = document.getIn(steps.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const broken = document.errors.map((error) => ({ file, line: lineAt(error.pos[0]), message: `not readable as YAML: ${error.message}` }));
  // An alias says one thing in two places, and aliases of aliases grow without end.
  visit(document, {
    Alias: (_, { range, source }) =>
      void broken.push({ file, line: lineAt(range?.[0] ?? 0), message: `"*${source}" repeats what stands elsewhere: write it out` }),
  });
  if (broken.length > 0) return { records: [], entries: [], faults: broken };
  const parsed = v.safeParse(fileSchema, document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => ({
      file,
      line: lineOf(...(issue.path ?? []).map((step) => step.key as string | number)),
      message: `${inRecord(issue.path, document.toJS())}${sayIssue(issue)}`,
    }));
    return { records: [], entries: [], faults };
  }
  return { ...collect(file, parsed.output, lineOf), faults: [] };
}

function collect(file: string, content: FileContent, lineOf: (...steps: Steps) => number): Omit<Sources, 'faults'> {
  const entries = Object.entries(content.sources ?? {}).map(([key, entry]) => ({
    ...entry,
    key,
    file,
    line: lineOf('sources', key, 'title'),
  }));
  const sources = new Map(entries.map((entry) => [entry.key, entry]));
  const records = content.records.map((written, index) => ({
    file,
    written,
    sources,
    lineOf: (...steps: Steps) => lineOf('records', index, ...steps),
  }));
  return { records, entries };
}

/** Names the record that a schema issue lies in: "guardian: ". */
function inRecord(path: v.BaseIssue<unknown>['path'], content: unknown): string {
  const [first, second] = path ?? [];
  if (first?.key !== 'records' || typeof second?.key !== 'number') return '';
  const id = (content as { records?: { id?: unknown }[] }).records?.[second.key]?.id;
  return typeof id === 'string' ? `${id}: ` : '';
}
