import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/core/names.ts';
import { answerTo } from '../recognize/answer.ts';

/** One sentence of our own with the organizations that it names. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly entity: string | null }[];
}

/** What went wrong or right: `entity` "?" means that the name is to be found and linked to nobody of ours, null that any link will do. */
export interface CaseResult {
  readonly given: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly links: number;
  readonly rightLinks: number;
  readonly faults: readonly string[];
}

/** Reads cases: `kind | language | text`, names in square brackets with their id. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line, number) => {
      const [kind = '', lang = '', ...rest] = line.split(' | ');
      const spans: { start: number; end: number; entity: string | null }[] = [];
      let text = '';
      for (const part of rest
        .join(' | ')
        .replace('\\n', '\n')
        .split(/(\[[^\]]+\])/)) {
        const name = /^\[([^=\]]+)(?:=([^\]]+))?\]$/.exec(part);
        if (name) spans.push({ start: text.length, end: text.length + (name[1] ?? '').length, entity: name[2] ?? null });
        text += name ? name[1] : part;
      }
      return { id: `${kind} ${number + 1}`, kind, lang, text, spans };
    });
}

/** Counts by overlap, as `score.mjs` does; a link is right where it is the case's own. */
export function runCases(cases: readonly Case[], lexicon: Lexicon): CaseResult {
  const faults: string[] = [];
  let [given, right, wanted, found, links, rightLinks] = [0, 0, 0, 0, 0, 0];
  for (const one of cases) {
    const { mentions } = answerTo({ id: one.id, text: one.text, host: null, lang: one.lang }, lexicon, false);
    wanted += one.spans.length;
    given += mentions.length;
    for (const mention of mentions) {
      const span = one.spans.find((other) => other.start < mention.end && mention.start < other.end);
      if (span) right++;
      else faults.push(`FALSE ${one.id}: "${mention.text}" in ${one.text}`);
      if (mention.entity === null) continue;
      links++;
      if (span && (span.entity === null || span.entity === mention.entity)) rightLinks++;
      else if (span) faults.push(`LINK ${one.id}: "${mention.text}" is ${mention.entity}, not ${span.entity}`);
    }
    for (const span of one.spans) {
      if (mentions.some((mention) => span.start < mention.end && mention.start < span.end)) found++;
      else faults.push(`MISSED ${one.id}: "${one.text.slice(span.start, span.end)}" in ${one.text}`);
    }
  }
  return { given, right, wanted, found, links, rightLinks, faults };
}
