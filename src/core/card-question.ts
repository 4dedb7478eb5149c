/** What a page tells the background so that it can render the card of one organization. */
import type { Annotation, LookUp } from './annotation.ts';
import type { EntityId } from './model.ts';
import { mentionsOf } from './shape.ts';

export interface CardQuestion {
  /** The page's annotation, cut down to the organization. */
  readonly annotation: Annotation;
  /** The mention that the card stands at, counted from 0 among the organization's own. */
  readonly at: number;
  readonly count: number;
  /** Other entities that the name may mean. */
  readonly others: readonly EntityId[];
  readonly lookUp: LookUp | { readonly state: 'asking' } | null;
  readonly mayLookUp: boolean;
}

/** The question for an organization (index into the findings) at one of its mentions (index into the findings' mentions). */
export function cardQuestion(
  annotation: Annotation,
  organization: number,
  mention: number,
  lookUp: CardQuestion['lookUp'],
  mayLookUp: boolean,
): CardQuestion {
  const { findings } = annotation;
  const named = findings.organizations[organization];
  if (!named) throw new RangeError('no such organization');
  const own = mentionsOf(named, findings.mentions);
  const kept = findings.relations.map((relation) => relation.entity === named.entity);
  return {
    annotation: {
      ...annotation,
      blocks: [],
      publisherView: null,
      siteWord: null,
      sentences: { ...annotation.sentences, texts: {} },
      relationSentences: annotation.relationSentences.filter((_, at) => kept[at]),
      findings: { ...findings, organizations: [named], mentions: [], relations: findings.relations.filter((_, at) => kept[at]) },
    },
    at: Math.max(0, own.indexOf(mention)),
    count: own.length,
    others: (findings.mentions[mention]?.others ?? []).slice(0, 5),
    lookUp,
    mayLookUp,
  };
}
