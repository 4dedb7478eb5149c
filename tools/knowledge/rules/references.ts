import { splitReference } from '../records.ts';
import type { Fault } from '../source.ts';
import { badDate, isBefore } from './dates.ts';
import { type Base, faultAt } from './rule.ts';

/** A source that holds facts of more records than this is a list: each reference to it says where in it. */
const listFrom = 12;

/** Sources have an address that can be opened and dates in order. */
export function sourceForms({ entries }: Base): Fault[] {
  return entries.flatMap(({ file, line, key, url, asOf, seen }) => {
    const say = (message: string): Fault[] => [{ file, line, message: `source ${key}: ${message}` }];
    if (!/^https?:\/\/[^\s/]+\.[^\s/]+/.test(url)) return say(`"${url}" is no http or https address`);
    if (badDate(asOf)) return say(`asOf "${asOf}" is not a date (2024, 2024-03 or 2024-03-07)`);
    if (badDate(seen) || seen.length !== 10) return say(`seen "${seen}" is not a day (2026-11-22)`);
    return isBefore(seen, asOf) ? say(`seen (${seen}) before its own date (${asOf})`) : [];
  });
}

/** Every reference names a source of its own file. */
export function referencesPresent({ known }: Base): Fault[] {
  return known.flatMap((one) => [
    ...(one.source.written.statements ?? []).flatMap((statement, index) =>
      statement.refs.flatMap((reference, at) => {
        const { key } = splitReference(reference);
        return one.source.sources.has(key)
          ? []
          : faultAt(one, `"${key}" is not among the sources of this file`, 'statements', index, 'refs', at);
      }),
    ),
    ...(one.source.written.accountRefs ?? []).flatMap((reference, at) => {
      const { key } = splitReference(reference);
      return one.source.sources.has(key) ? [] : faultAt(one, `"${key}" is not among the sources of this file`, 'accountRefs', at);
    }),
    ...(one.source.written.wikidataRef && !one.source.sources.has(one.source.written.wikidataRef)
      ? [faultAt(one, `"${one.source.written.wikidataRef}" is not among the sources of this file`, 'wikidataRef')]
      : []),
  ]);
}

/** A source that nothing refers to is left over. */
export function sourcesUsed({ known, entries }: Base): Fault[] {
  const used = new Set(
    known.flatMap(({ source }) => {
      const { statements = [], accountRefs = [], wikidataRef = '' } = source.written;
      const refs = [...statements.flatMap((statement) => statement.refs), ...accountRefs];
      return [...refs.map((reference) => splitReference(reference).key), wikidataRef].map((key) => `${source.file} ${key}`);
    }),
  );
  return entries
    .filter(({ file, key }) => !used.has(`${file} ${key}`))
    .map(({ file, line, key }) => ({ file, line, message: `source ${key}: nothing refers to it` }));
}

/** One address cannot hold the facts of many organizations unless it is a list, and then each reference says where. */
export function listsSayWhere({ known }: Base): Fault[] {
  const records = new Map<string, Set<string>>();
  const each = known.flatMap((one) =>
    one.entity.statements.flatMap((statement, index) => statement.references.map((reference) => ({ one, index, reference }))),
  );
  for (const { one, reference } of each) records.set(reference.url, (records.get(reference.url) ?? new Set()).add(one.entity.id));
  return each
    .filter(({ reference }) => reference.where === null && (records.get(reference.url)?.size ?? 0) > listFrom)
    .map(({ one, index, reference }) =>
      faultAt(
        one,
        `${reference.url} is cited for ${records.get(reference.url)?.size} records: say where in it (key § place)`,
        'statements',
        index,
      ),
    );
}
