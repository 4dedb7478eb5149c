import type { Reference } from '../../src/core/model.ts';
import type { Property } from '../../src/core/properties.ts';
import type { Known } from './rules/rule.ts';

/** The properties whose errors do harm, in the order of the draw; an account of a record counts as a statement. */
const drawnProperties = [
  'ownedBy',
  'minorityOwner',
  'publisher',
  'operatedBy',
  'partOf',
  'parentOrganization',
  'controlledBy',
  'designatedAs',
  'funder',
  'memberOf',
  'affiliation',
  'foundedBy',
  'represents',
  'account',
] as const satisfies readonly (Property | 'account')[];

/** One statement to check again from its source. References as "title, address, as of, where". */
export interface Drawn {
  readonly file: string;
  readonly record: string;
  readonly property: (typeof drawnProperties)[number];
  readonly value: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly share: string | null;
  readonly by: string | null;
  readonly ending: string | null;
  readonly references: readonly string[];
}

/**
 * Draws `count` statements for an audit; the same records, seed and count give the same draw.
 * A systematic sample over the statements in the order of properties and files: spread over both, and each statement has the same chance.
 */
export function draw(known: readonly Known[], seed: number, count: number): readonly Drawn[] {
  const random = randomNumbers(seed);
  const all = known.flatMap(statementsOf).map((statement) => ({ statement, key: random() }));
  all.sort((a, b) => rank(a.statement) - rank(b.statement) || compare(a.statement.file, b.statement.file) || a.key - b.key);
  const wanted = Math.min(count, all.length);
  const step = all.length / wanted;
  const first = random() * step;
  return Array.from({ length: wanted }, (_, index) => all[Math.floor(first + index * step)]?.statement).filter(
    (one): one is Drawn => one !== undefined,
  );
}

function statementsOf({ source, entity }: Known): readonly Drawn[] {
  const place = { file: source.file, record: entity.id };
  const accounts = entity.accounts.map(
    (value): Drawn => ({
      ...place,
      property: 'account',
      value,
      start: null,
      end: null,
      share: null,
      by: null,
      ending: null,
      references: entity.accountReferences.map(shownReference),
    }),
  );
  const statements = entity.statements.flatMap(({ property, value, start, end, share, by, ending, references }): readonly Drawn[] => {
    const drawn = drawnProperties.find((one) => one === property);
    if (!drawn) return [];
    const shown = Object.values(value).map(String).join();
    return [{ ...place, property: drawn, value: shown, start, end, share, by, ending, references: references.map(shownReference) }];
  });
  return [...statements, ...accounts];
}

function shownReference({ title, url, asOf, where }: Reference): string {
  return [title, url, asOf, ...(where === null ? [] : [where])].join(', ');
}

function rank({ property }: Drawn): number {
  return drawnProperties.indexOf(property);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers from 0 to 1 by the generator mulberry32 (Tommy Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
