import { balanceOf } from './balance.ts';
import { addressForms, uniqueAddresses } from './rules/addresses.ts';
import { knownCountries } from './rules/countries.ts';
import { sortedRecords, uniqueIds, uniqueWikidata } from './rules/ids.ts';
import { collidingNames, readableNames } from './rules/names.ts';
import { noCycles } from './rules/ownership.ts';
import { peopleAsLinks } from './rules/people.ts';
import { listsSayWhere, referencesPresent, sourceForms, sourcesUsed } from './rules/references.ts';
import { baseOf, type Rule } from './rules/rule.ts';
import { controllingShares, datesInOrder, oneProperty, statementValues } from './rules/statements.ts';
import { neutralVoice, shortDescriptions } from './rules/voice.ts';
import { seenWikidata } from './rules/wikidata.ts';
import { type Fault, readSources, type Sources } from './source.ts';

/** Every rule that knowledge must keep. */
export const rules: readonly Rule[] = [
  uniqueIds,
  uniqueWikidata,
  sortedRecords,
  addressForms,
  uniqueAddresses,
  knownCountries,
  oneProperty,
  statementValues,
  datesInOrder,
  controllingShares,
  sourceForms,
  referencesPresent,
  sourcesUsed,
  listsSayWhere,
  noCycles,
  neutralVoice,
  shortDescriptions,
  readableNames,
  collidingNames,
  peopleAsLinks,
  seenWikidata,
];

/** Faults of form and of every rule, by file and line. */
export function faultsOf(sources: Sources): readonly Fault[] {
  const base = baseOf(sources);
  const faults = [...sources.faults, ...rules.flatMap((rule) => rule(base))];
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Prints one line a fault on standard output, the balance of the records on standard error; 1 if there is a fault, else 0. */
export async function check(folder: string): Promise<0 | 1> {
  const sources = await readSources(folder);
  const faults = faultsOf(sources);
  for (const { file, line, message } of faults) console.log(`${file}:${line}: ${message}`);
  console.error(balanceOf(baseOf(sources)));
  return faults.length > 0 ? 1 : 0;
}
