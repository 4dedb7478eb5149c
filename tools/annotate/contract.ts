import type { ArticlePlace, Evidence, NamedOrganization, PathStep } from '../../src/core/model.ts';
import type { PageReport } from '../../src/messages.ts';
import type { PageLine } from './page-line.ts';

/** One line of `annotate`'s answer, as the command-line contract has it. */
export interface ContractAnswer {
  readonly id: string;
  readonly url: string;
  readonly article: boolean;
  readonly signals: readonly string[];
  readonly labels: readonly string[];
  readonly provider: string | null;
  readonly publisher: ContractPublisher | null;
  readonly organizations: readonly Pick<NamedOrganization, 'entity' | 'label' | 'wikidata' | 'mentions' | 'cited'>[];
  readonly mentions: readonly ContractMention[];
  readonly relations: readonly ContractRelation[];
  readonly silence: string | null;
  readonly text?: string;
  readonly milliseconds: PageReport['milliseconds'];
  readonly errors: readonly string[];
}

interface ContractPublisher {
  readonly entity: string | null;
  readonly label: string;
  readonly labelBasis: string;
  readonly host: string;
  readonly platform: string | null;
  readonly via: string | null;
  readonly declared: readonly string[];
  readonly evidence: readonly Evidence[];
}

interface ContractMention {
  readonly text: string;
  readonly entity: string | null;
  readonly label: string;
  readonly place: ArticlePlace;
  readonly cited: boolean;
}

interface ContractRelation {
  readonly entity: string;
  readonly kind: string;
  readonly basis: string;
  readonly former: boolean;
  readonly sentence: string;
  readonly path: readonly (Omit<PathStep, 'references'> & { readonly references: readonly string[] })[];
  readonly evidence: readonly Evidence[];
}

const nothing = {
  article: false,
  signals: [],
  labels: [],
  provider: null,
  publisher: null,
  organizations: [],
  mentions: [],
  relations: [],
  silence: null,
} as const;

/** The answer for a page whose content script has finished. `withText` adds the article's text as it was read. */
export function answerOf(page: PageLine, report: PageReport, errors: readonly string[], withText: boolean): ContractAnswer {
  return {
    id: page.id,
    url: page.url,
    ...nothing,
    article: report.article,
    signals: report.signals,
    ...found(report),
    ...(withText ? { text: report.source?.blocks.map((block) => block.text).join('\n') ?? '' } : {}),
    milliseconds: report.milliseconds,
    errors: [...new Set([...report.errors, ...errors])],
  };
}

/** The answer for a page that could not be annotated: nothing, and why. */
export function failureOf(page: PageLine, errors: readonly string[]): ContractAnswer {
  return { id: page.id, url: page.url, ...nothing, milliseconds: { detect: 0, annotate: 0, highlight: 0 }, errors };
}

function found({ source, annotation }: PageReport): Partial<ContractAnswer> {
  if (!source || !annotation) return {};
  const { publisher, organizations, mentions, relations } = annotation.findings;
  const { entity, label, labelBasis, host, platform, via, declared, evidence } = publisher;
  return {
    labels: source.imprint.labels,
    provider: source.imprint.provider,
    publisher: { entity, label, labelBasis, host, platform, via, declared, evidence: evidence.map(plainEvidence) },
    organizations: organizations.map(({ entity, label, wikidata, mentions, cited }) => ({ entity, label, wikidata, mentions, cited })),
    mentions: mentions.map(({ text, entity, label, block, cited }) => ({
      text,
      entity,
      label,
      place: source.blocks[block]?.place ?? 'body',
      cited,
    })),
    relations: relations.map(({ entity, kind, basis, former, path, evidence }, index) => ({
      entity,
      kind,
      basis,
      former,
      sentence: annotation.relationSentences[index] ?? '',
      path: path.map(plainStep),
      evidence: evidence.map(plainEvidence),
    })),
    silence: annotation.silenceSentence,
  };
}

function plainEvidence({ kind, value, quote, place }: Evidence): Evidence {
  return { kind, value, quote, place };
}

function plainStep({ from, property, to, start, end, share, references }: PathStep) {
  return { from, property, to, start, end, share, references: references.map((reference) => reference.url) };
}
