import { readFileSync } from 'node:fs';
import type { Mention } from '../../src/core/model.ts';
import { type Lexicon, nameOrganizations } from '../../src/core/names.ts';

/** One sentence of a text that lies outside the project: its offsets there, and the names that are a source in it. */
interface CitedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cited: readonly (readonly [number, number])[];
}

export interface CitedResult {
  readonly sentences: number;
  readonly given: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** Of those that may stand beside a relation. */
  readonly sure: number;
  readonly surely: number;
  readonly faults: readonly string[];
}

/** Holds `cited` against the labels; a name and its acronym in brackets right after it count as one. */
export function scoreCited(
  labels: string,
  texts: ReadonlyMap<string, { readonly text: string; readonly host: string | null }>,
  lexicon: Lexicon,
): CitedResult {
  const sentences = readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CitedSentence);
  const answers = new Map<string, readonly Mention[]>();
  const faults: string[] = [];
  let [given, right, wanted, found, sure, surely] = [0, 0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    const row = texts.get(sentence.text);
    if (!row) continue;
    const mentions = answers.get(sentence.text) ?? mentionsOf(row.text, row.host, lexicon);
    answers.set(sentence.text, mentions);
    const own = mentions.filter((one) => one.cited && one.start >= sentence.start && one.end <= sentence.end);
    const touches = (one: { start: number; end: number }, [start, end]: readonly [number, number]): boolean =>
      one.start < end && start < one.end;
    const place = `${sentence.text} ${sentence.start}`;
    for (const one of own) {
      given++;
      const fits = sentence.cited.some((span) => touches(one, span));
      if (!one.unsurely) surely++;
      if (fits && !one.unsurely) sure++;
      if (fits) right++;
      else faults.push(`FALSE ${place}: ${one.start}-${one.end}`);
    }
    for (const span of sentence.cited) {
      wanted++;
      if (own.some((one) => touches(one, span))) found++;
      else faults.push(`MISSED ${place}: ${span[0]}-${span[1]}`);
    }
  }
  return {
    sentences: sentences.length,
    given,
    right,
    wanted,
    found,
    precision: right / given,
    recall: found / wanted,
    sure,
    surely,
    faults,
  };
}

function mentionsOf(text: string, host: string | null, lexicon: Lexicon): readonly Mention[] {
  const publisher = host === null ? null : (lexicon.knowledge.publisherOf(host.replace(/^www\./, ''), '/')?.entity ?? null);
  return nameOrganizations([{ place: 'body', text, links: [] }], { host, path: '/', lang: 'en', publisher }, lexicon).mentions;
}
