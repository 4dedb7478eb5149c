/** True where a text is no year, year-month or day of the calendar. */
export function badDate(date: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return true;
  const [, year = '', month = '01', day = '01'] = parts;
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== `${year}-${month}-${day}`;
}

/** Whether one date surely lies before another; "2016" and "2016-05" may be the same day. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
