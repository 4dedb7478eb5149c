import { normalizeAccount, parseAddress } from './address.ts';
import type { EntityId, Evidence, Knowledge } from './model.ts';
import { tiesOf } from './relate.ts';
import { visitedHost } from './site.ts';

/** What a site's own trust.txt (JournalList) and ads.txt (IAB Tech Lab, 1.1) say of whom it belongs to. */

export const trustNames = ['member', 'belongto', 'control', 'controlledby', 'disclosure', 'social'] as const;
export const adsNames = ['ownerdomain', 'managerdomain'] as const;
export type DeclarationName = (typeof trustNames)[number] | (typeof adsNames)[number];
export type DeclarationFile = 'trust.txt' | 'ads.txt';

/** One line of such a file that says something of the site's ties. */
export interface SelfDeclaration {
  readonly file: DeclarationFile;
  readonly name: DeclarationName;
  /** The address or host as it is written. */
  readonly value: string;
  /** The whole line, for the reader. */
  readonly line: string;
}

/** How a declaration stands to our record of the publisher. */
export interface ComparedDeclaration extends SelfDeclaration {
  /** Whom the address belongs to, by our records. */
  readonly entity: EntityId | null;
  /** `disagrees`: our record knows holders, and this is none of them. `unknown`: there is nothing to compare with. */
  readonly verdict: 'agrees' | 'disagrees' | 'unknown';
}

const longestFile = 256_000;
const longestLine = 500;
const mostDeclarations = 200;

/** Reads a file's declarations, up to 256,000 characters and 200 lines that count; null where it is no such file (a web page, binary). */
export function readDeclarations(file: DeclarationFile, text: string): SelfDeclaration[] | null {
  const start = text
    .slice(0, 512)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('<') || start.includes('\u0000')) return null;
  const names: readonly string[] = file === 'trust.txt' ? trustNames : adsNames;
  const found = new Map<string, SelfDeclaration>();
  for (const raw of text.slice(0, longestFile).split(/\r\n|\r|\n/)) {
    if (raw.length > longestLine) continue;
    const line = (raw.replace(/^\ufeff/, '').split('#', 1)[0] ?? '').trim();
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const value = (file === 'ads.txt' ? (line.slice(equals + 1).split(',', 1)[0] ?? '') : line.slice(equals + 1)).trim();
    if (equals <= 0 || value === '' || !names.includes(name) || !isAddress(value)) continue;
    const declaration = { file, name: name as DeclarationName, value, line };
    found.set(`${name}=${value.toLowerCase()}`, declaration);
    if (found.size >= mostDeclarations) break;
  }
  return [...found.values()];
}

function isAddress(value: string): boolean {
  return parseAddress(/^https?:/i.test(value) ? value : `https://${value}`)?.hostForm === 'name';
}

function ownerOf(value: string, knowledge: Knowledge): EntityId | null {
  const account = normalizeAccount(value);
  const byAccount = account === null ? null : knowledge.accountOf(account);
  if (byAccount !== null) return byAccount;
  const address = parseAddress(/^https?:/i.test(value) ? value : `https://${value}`);
  if (!address) return null;
  return knowledge.publisherOf(visitedHost(address.host), address.path)?.entity ?? null;
}

const upward: ReadonlySet<DeclarationName> = new Set<DeclarationName>(['controlledby', 'ownerdomain', 'managerdomain']);
const upKinds: ReadonlySet<string> = new Set(['owner', 'part', 'controller']);

/** Holds each declaration against our record of the publisher. A firm that only sells its advertisements is no holder: MANAGERDOMAIN never disagrees. */
export function compareDeclarations(
  declarations: readonly SelfDeclaration[],
  publisher: EntityId | null,
  knowledge: Knowledge,
  today: string,
): ComparedDeclaration[] {
  const ties = publisher === null ? null : tiesOf(publisher, knowledge, today);
  const present = [...(ties ?? [])].filter(([, tie]) => !tie.time.former);
  const knowsHolder = present.some(([, tie]) => upKinds.has(tie.kind));
  return declarations.map((declaration) => {
    const entity = declaration.name === 'disclosure' ? null : ownerOf(declaration.value, knowledge);
    const tie = present.find(([id]) => id === entity)?.[1];
    const verdict = (): ComparedDeclaration['verdict'] => {
      if (publisher === null || entity === null) return 'unknown';
      if (declaration.name === 'social') return entity === publisher ? 'agrees' : 'disagrees';
      if (upward.has(declaration.name)) {
        if (entity === publisher || (tie && upKinds.has(tie.kind))) return 'agrees';
        return knowsHolder && declaration.name !== 'managerdomain' ? 'disagrees' : 'unknown';
      }
      if (declaration.name === 'belongto') return tie && tie.kind !== 'owned' ? 'agrees' : 'unknown';
      if (declaration.name === 'control') return tie?.kind === 'owned' ? 'agrees' : 'unknown';
      return 'unknown';
    };
    return { ...declaration, entity, verdict: verdict() };
  });
}

/** Declarations as evidence beside a publisher: the line is the quote. */
export function declarationEvidence(declarations: readonly SelfDeclaration[]): Evidence[] {
  return declarations.map(({ file, value, line }) => ({ kind: file, value, quote: line, place: null }));
}
