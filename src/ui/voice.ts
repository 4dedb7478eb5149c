import type { Say } from '../core/words.ts';

/** All that a face needs to speak: it asks nobody. */
export interface Voice {
  readonly say: Say;
  /** BCP 47, for dates and names. */
  readonly language: string;
  /** ISO date of today: an old source says "as of". */
  readonly today: string;
}

/** A date of any precision in that language: "2014", "Mar 2014", "20 Nov 2026". Gregorian everywhere: a bare year has no other name. */
export function spokenDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !Number.isFinite(year)) return date;
  const at = new Date(Date.UTC(year, (month || 1) - 1, day || 1));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' };
  if (month) options.month = 'short';
  if (month && day) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(at);
}

const oldAfterYears = 3;

/** "since 2014", "2004–2016", "until 2016", and "as of 2019" where there are no years or the newest source is old. */
export function spokenYears(
  fact: { readonly start: string | null; readonly end: string | null; readonly references: readonly { readonly asOf: string }[] },
  { say, today, language }: Voice,
): string {
  const year = (date: string) => spokenDate(date.slice(0, 4), language);
  const newest = fact.references
    .map((reference) => reference.asOf.slice(0, 4))
    .sort()
    .at(-1);
  const old = newest !== undefined && Number(today.slice(0, 4)) - Number(newest) > oldAfterYears;
  const parts: string[] = [];
  if (fact.start !== null && fact.end !== null) parts.push(say('years', { start: year(fact.start), end: year(fact.end) }));
  else if (fact.end !== null) parts.push(say('ended', { date: year(fact.end) }));
  else if (fact.start !== null) parts.push(say('since', { date: year(fact.start) }));
  if (newest !== undefined && fact.end === null && (old || fact.start === null)) parts.push(say('asOf', { date: year(newest) }));
  return parts.join(say('comma'));
}
