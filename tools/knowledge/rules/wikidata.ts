import { existsSync, readFileSync } from 'node:fs';
import type { Fault } from '../source.ts';
import { type Base, faultAt } from './rule.ts';

const folder = '../shared/reference';
const files = ['wikidata-index.tsv', 'wikidata-names.tsv', 'us-newspapers-qid.tsv'];

let seen: ReadonlySet<string> | null = null;

/** Every Wikidata id of the reference files; null where they are absent. */
function referenceIds(): ReadonlySet<string> | null {
  if (!files.every((file) => existsSync(`${folder}/${file}`))) return null;
  return new Set(files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/\bQ[1-9]\d*\b/g) ?? []));
}

/** A Wikidata id was seen together with its name: in a reference file, or in the source that `wikidataRef` names. Without the files only the form is checked. */
export function seenWikidata({ known }: Base): Fault[] {
  seen ??= referenceIds();
  if (seen === null) return [];
  const ids = seen;
  return known
    .filter(({ entity, source }) => entity.wikidata !== null && !ids.has(entity.wikidata) && source.written.wikidataRef === undefined)
    .map((one) =>
      faultAt(one, `${one.entity.wikidata} is in no reference file: name the source where it was seen in wikidataRef`, 'wikidata'),
    );
}
