/** Dates of any precision ("2004", "2004-05", "2004-05-17") as days, and what may be said of intervals between them. */

/** A time span as a statement gives it; null is not known. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  /** The newest date of the sources that say so: for a period without end, it is known to hold until then. */
  readonly asOf: string | null;
  /** The oldest date of the sources that say so, where it is another: a period without start is known to hold from then on. */
  readonly saidFrom?: string | null;
}

export interface Overlap {
  readonly start: string | null;
  readonly end: string | null;
  readonly former: boolean;
  /** The year to show, where an open period rests on a source of more than three years ago. */
  readonly asOf: string | null;
}

const form = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** The first day that a date may mean, as a number that sorts; null where it is no date. */
export function earliest(date: string): number | null {
  const match = form.exec(date);
  if (!match) return null;
  return Number(match[1]) * 10_000 + Number(match[2] ?? 1) * 100 + Number(match[3] ?? 1);
}

/** The last day that a date may mean. */
export function latest(date: string): number | null {
  const match = form.exec(date);
  if (!match) return null;
  return Number(match[1]) * 10_000 + Number(match[2] ?? 12) * 100 + Number(match[3] ?? 31);
}

interface Certain {
  readonly from: number;
  readonly until: number;
  readonly period: Period;
}

const always = -99_999_999;
const open = 99_999_999;

/**
 * The days on which a period is sure to hold. Without a start it is only sure just before its end, or from the date of its
 * first source on; a year as an end is sure until that year begins.
 */
function certain(period: Period): Certain | null {
  const end = period.end === null ? open : earliest(period.end);
  const lastEnd = period.end === null ? open : latest(period.end);
  const said = period.saidFrom ?? period.asOf;
  const fallback = period.end === null ? (said === null ? always : latest(said)) : end === null ? null : end - 1;
  const from = period.start === null ? fallback : latest(period.start);
  const first = period.start === null ? always : earliest(period.start);
  if (end === null || lastEnd === null || from === null || first === null || first > lastEnd) return null;
  return { from, until: end, period };
}

/** The source's year, where a period without end was last confirmed more than three years before today. */
export function staleYear(period: Period, today: string): string | null {
  if (period.end !== null || period.asOf === null) return null;
  const confirmed = latest(period.asOf);
  const now = earliest(today);
  return confirmed !== null && now !== null && confirmed + 30_000 < now ? period.asOf.slice(0, 4) : null;
}

function startsLater(a: Period, b: Period): Period {
  return (latest(b.start ?? '') ?? always) > (latest(a.start ?? '') ?? always) ? b : a;
}

function endsSooner(a: Period, b: Period): Period {
  return (earliest(b.end ?? '') ?? open) < (earliest(a.end ?? '') ?? open) ? b : a;
}

/** The time in which all periods are sure to hold together; null where there is none, or it has not begun. */
export function overlap(periods: readonly Period[], today: string): Overlap | null {
  const [head] = periods;
  const now = latest(today);
  if (!head || now === null) return null;
  const spans: Certain[] = [];
  for (const period of periods) {
    const span = certain(period);
    if (!span || (earliest(period.start ?? '') ?? always) > now) return null;
    spans.push(span);
  }
  const apart = spans.some((one, i) => spans.some((other, j) => i !== j && one.from >= other.until));
  if (apart) return null;
  const later = periods.reduce(startsLater, head).start;
  // Where another period's start is not known, and it is not sure to have held by then, the start of the overlap is not known.
  const start = later !== null && spans.every(({ from }) => from <= (latest(later) ?? always)) ? later : null;
  const { end } = periods.reduce(endsSooner, head);
  const former = end !== null && (earliest(end) ?? open) <= now;
  const stale = periods.map((period) => staleYear(period, today)).filter((year) => year !== null);
  return { start, end, former, asOf: former ? null : (stale.sort()[0] ?? null) };
}
