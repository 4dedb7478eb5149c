import { existsSync, readFileSync } from 'node:fs';
import type { Fault } from '../source.ts';
import { type Base, faultAt } from './rule.ts';

const folder = '../shared/reference';
const files = ['wikidata-index.tsv', 'wikidata-names.tsv', 'us-newspapers-qid.tsv'];

/** A Wikidata id was seen together with its name: in a reference file, or in the source that `wikidataRef` names. Without the files only the form is checked. */
export function seenWikidata({ known }: Base): Fault[] {
  if (!files.every((file) => existsSync(`${folder}/${file}`))) return [];
  const seen = new Set(files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/\bQ[1-9]\d*\b/g) ?? []));
  return known
    .filter(({ entity, source }) => entity.wikidata !== null && !seen.has(entity.wikidata) && source.written.wikidataRef === undefined)
    .map((one) =>
      faultAt(one, `${one.entity.wikidata} is in no reference file: name the source where it was seen in wikidataRef`, 'wikidata'),
    );
}
