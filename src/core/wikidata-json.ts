/** Reading Wikidata's entity JSON, which comes from outside: whatever is missing or of another form reads as nothing. */

/** One claim of an entity: its value, when it held, what it rests on. */
export interface Claim {
  readonly rank: string;
  readonly value: unknown;
  /** True where Wikidata says that there is no value. */
  readonly none: boolean;
  /** Values of a qualifier. */
  qualifier(property: string): readonly unknown[];
  readonly references: readonly unknown[];
}

const manyClaims = 200;

/** A field of an object, own fields only; undefined where there is none. */
export function field(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** A list's first entries; nothing where there is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, manyClaims) : [];
}

/** A text without control and direction characters, cut at `longest`; null where there is none. */
export function text(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const clean = value
    .slice(0, longest)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return clean === '' ? null : clean;
}

/** The claims of a property that are not deprecated and have a value, or surely none. Empty maps are written as `[]` in old dumps. */
export function claimsOf(entity: unknown, property: string): readonly Claim[] {
  return list(field(field(entity, 'claims'), property)).flatMap((claim) => {
    const snak = field(claim, 'mainsnak');
    const none = field(snak, 'snaktype') === 'novalue';
    const value = snakValue(snak);
    const rank = field(claim, 'rank');
    if (rank === 'deprecated' || typeof rank !== 'string' || (value === undefined && !none)) return [];
    const qualifiers = field(claim, 'qualifiers');
    return {
      rank,
      value,
      none,
      qualifier: (name: string) => list(field(qualifiers, name)).map(snakValue),
      references: list(field(claim, 'references')),
    };
  });
}

/** The values of one property in a reference. */
export function referenceValues(reference: unknown, property: string): readonly unknown[] {
  return list(field(field(reference, 'snaks'), property)).map(snakValue);
}

function snakValue(snak: unknown): unknown {
  return field(snak, 'snaktype') === 'value' ? field(field(snak, 'datavalue'), 'value') : undefined;
}

/** The item that a value names ("Q42"), or null. */
export function itemOf(value: unknown): string | null {
  const id = field(value, 'id');
  const number = field(value, 'numeric-id');
  const item = typeof id === 'string' ? id : typeof number === 'number' ? `Q${number}` : '';
  return /^Q[1-9]\d{0,11}$/.test(item) ? item : null;
}

/** The date that a time value gives: year, month or day as precise as it says; null before the year 1 and for decades and longer. */
export function dateOf(value: unknown): string | null {
  const time = field(value, 'time');
  const precision = field(value, 'precision');
  const parts = typeof time === 'string' ? /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(time) : null;
  if (!parts || typeof precision !== 'number' || precision < 9 || parts[1] === '0000') return null;
  const [, year = '', month = '00', day = '00'] = parts;
  const julian = field(value, 'calendarmodel') === 'http://www.wikidata.org/entity/Q1985786';
  if (precision === 9 || month === '00' || julian) return year;
  return precision === 10 || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** A share of one ("+0.035") as a percentage, or null. */
export function percentOf(value: unknown): number | null {
  const amount = Number(field(value, 'amount') ?? Number.NaN);
  return amount > 0 && amount <= 1 ? Math.round(amount * 10_000) / 100 : null;
}
