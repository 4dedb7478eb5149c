import { fold } from '../../../src/core/fold.ts';
import type { Fault } from '../source.ts';
import { type Base, faultAt, type Known } from './rule.ts';

interface Bearer {
  readonly one: Known;
  readonly name: string;
  readonly free: boolean;
  readonly steps: readonly (string | number)[];
}

/** A name that several records bear never stands on its own feet: each lists it under needs-evidence or never-alone. */
export function collidingNames({ known }: Base): Fault[] {
  const bearers = new Map<string, Bearer[]>();
  for (const one of known) {
    if (one.entity.kind === 'person') continue;
    for (const bearer of namesOf(one)) {
      const key = formOf(bearer.name);
      bearers.set(key, [...(bearers.get(key) ?? []), bearer]);
    }
  }
  return [...bearers.values()].flatMap((group) => {
    const ids = [...new Set(group.map(({ one }) => one.entity.id))];
    if (ids.length < 2) return [];
    return group
      .filter(({ free }) => free)
      .map(({ one, name, steps }) => {
        const others = ids.filter((id) => id !== one.entity.id).join(', ');
        return faultAt(one, `"${name}" also names ${others}: list it under needs-evidence or never-alone in each`, ...steps);
      });
  });
}

/** Names can be read: letters in them, no invisible or direction marks, no name twice in a record's aliases. */
export function readableNames({ known }: Base): Fault[] {
  return known.flatMap((one) => {
    const names = namesOf(one);
    const odd = names.filter(
      ({ name }) => !/[\p{L}\p{N}]/u.test(name) || /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069<>]/u.test(name) || name.length > 160,
    );
    const aliases = one.entity.aliases.map((alias) => alias.name);
    const twice = aliases.filter((name, index) => aliases.indexOf(name) !== index);
    return [
      ...odd.map(({ name, steps }) => faultAt(one, `"${name}" is not a readable name`, ...steps)),
      ...twice.map((name) => faultAt(one, `alias "${name}" stands twice`, 'aliases')),
    ];
  });
}

/** Names of one form are one name in a text; a plus at the end (OPEC+) is part of the form. */
function formOf(name: string): string {
  return fold(name) + (name.endsWith('+') ? '+' : '');
}

/** A record's names with whether each counts as free; an alias settles the use of a label of the same form. */
function namesOf(one: Known): Bearer[] {
  const { aliases } = one.source.written;
  const bearers: Bearer[] = [];
  for (const use of ['needs-evidence', 'never-alone', 'free'] as const) {
    for (const [index, name] of (aliases?.[use] ?? []).entries())
      bearers.push({ one, name, free: use === 'free', steps: ['aliases', use, index] });
  }
  const settled = new Set(bearers.map(({ name }) => formOf(name)));
  const labels = new Map(Object.entries(one.entity.labels).map(([language, name]) => [formOf(name), { language, name }]));
  for (const [folded, { language, name }] of labels) {
    if (!settled.has(folded)) bearers.push({ one, name, free: true, steps: ['labels', language] });
  }
  return bearers;
}
