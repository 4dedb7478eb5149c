import { existsSync } from 'node:fs';

/** One page to annotate: the address it is loaded under, and the saved file that answers there. */
export interface PageLine {
  readonly id: string;
  readonly url: string;
  readonly file: string;
}

/** Input that cannot be used; the message is one line with its line number. */
export class BadInput extends Error {}

/** Reads the JSON Lines that `annotate` is given. Empty lines are passed over. Throws `BadInput`. */
export function readPageLines(text: string): PageLine[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readPageLine(line, index + 1)]));
}

function readPageLine(line: string, number: number): PageLine {
  const bad = (reason: string): never => {
    throw new BadInput(`line ${number}: ${reason}`);
  };
  const record = parse(line) ?? bad('not a JSON object');
  const { id, url, file } = record;
  if (typeof id !== 'string') return bad('"id" is not a string');
  if (typeof url !== 'string' || !isWebAddress(url)) return bad('"url" is not an http or https address');
  if (typeof file !== 'string') return bad('"file" is not a string');
  if (!existsSync(file)) return bad(`no such file: ${file}`);
  return { id, url, file };
}

function parse(line: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
