/** What a site says of itself in its own files, beside what our records say: asked for by a reader, told as the site's word. */
import type { EntityId, Evidence, Knowledge, Publisher } from './model.ts';
import {
  type ComparedDeclaration,
  compareDeclarations,
  type DeclarationFile,
  type DeclarationName,
  declarationEvidence,
  readDeclarations,
  type SelfDeclaration,
} from './self-declarations.ts';

/** Where such files stand (JournalList's trust.txt has two places, IAB's ads.txt one). */
export const declarationPaths = ['/trust.txt', '/.well-known/trust.txt', '/ads.txt'] as const;
export type DeclarationPath = (typeof declarationPaths)[number];

/** How asking for one file ended; `cut`: only its beginning was read. */
export const fileOutcomes = ['read', 'cut', 'absent', 'redirected', 'type', 'unreachable'] as const;
export type FileOutcome = (typeof fileOutcomes)[number];

/** A file as the page's script got it. */
export interface SentFile {
  readonly path: DeclarationPath;
  readonly outcome: FileOutcome;
  readonly text: string;
}

/** What is kept of a site's files. */
export interface KeptSite {
  readonly host: string;
  /** The day they were read (ISO). */
  readonly asked: string;
  readonly files: readonly { readonly path: DeclarationPath; readonly outcome: FileOutcome }[];
  readonly declared: readonly SelfDeclaration[];
}

/** The same, held against our records; `label`: whom the address belongs to, in the reader's language. */
export interface SiteWord extends Omit<KeptSite, 'declared'> {
  readonly declared: readonly (ComparedDeclaration & { readonly label: string | null })[];
}

const mostEvidence = 12;
/** Whom the site belongs to comes first. */
const order: readonly DeclarationName[] = [
  'controlledby',
  'ownerdomain',
  'belongto',
  'managerdomain',
  'control',
  'member',
  'social',
  'disclosure',
];

/** Reads the files of a site as they were sent. `asked` is an ISO date. A file that is none of its kind counts as of another type. */
export function readSite(host: string, files: readonly SentFile[], asked: string): KeptSite {
  const read = files.map(({ path, outcome, text }) => {
    if (outcome !== 'read' && outcome !== 'cut') return { path, outcome, declared: [] };
    const file: DeclarationFile = path === '/ads.txt' ? 'ads.txt' : 'trust.txt';
    // Half a line at the cut would be another address.
    const declared = readDeclarations(file, outcome === 'cut' ? text.slice(0, text.lastIndexOf('\n') + 1) : text);
    return declared === null ? { path, outcome: 'type' as const, declared: [] } : { path, outcome, declared };
  });
  return {
    host,
    asked,
    files: read.map(({ path, outcome }) => ({ path, outcome })),
    declared: read
      .flatMap(({ declared }) => declared)
      .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
      .slice(0, 200),
  };
}

/** Holds a site's word against our record of the publisher. */
export function compareSite(site: KeptSite, publisher: EntityId | null, knowledge: Knowledge, language: string, today: string): SiteWord {
  const labelOf = (id: EntityId | null): string | null => {
    const labels = new Map(Object.entries((id !== null && knowledge.entity(id)?.labels) || {}));
    return labels.get(language) ?? labels.get('en') ?? [...labels.values()][0] ?? id;
  };
  const compared = compareDeclarations(site.declared, publisher, knowledge, today);
  return { ...site, declared: compared.map((one) => ({ ...one, label: labelOf(one.entity) })) };
}

/** The publisher with the site's word among its evidence, in place of an older one. */
export function withSiteEvidence(publisher: Publisher, site: KeptSite): Publisher {
  const others = publisher.evidence.filter(({ kind }) => kind !== 'trust.txt' && kind !== 'ads.txt');
  const said: readonly Evidence[] = declarationEvidence(site.declared.filter(({ name }) => name !== 'disclosure'));
  return { ...publisher, evidence: [...others, ...said.slice(0, mostEvidence)] };
}
