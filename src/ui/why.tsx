import { Fragment } from 'preact';
import type { Annotation } from '../core/annotation.ts';
import type { Evidence, Relation } from '../core/model.ts';
import { Sentence } from './names.tsx';
import { Quote } from './publisher.tsx';
import { type Numbering, References } from './references.tsx';
import type { Voice } from './voice.ts';

interface Props {
  readonly annotation: Annotation;
  readonly relations: readonly Relation[];
  readonly numbers: Numbering;
  readonly voice: Voice;
  /** Goes to the first place where the page names the organization. */
  readonly onShow: ((entity: string) => void) | null;
}

const groups: readonly (readonly [title: string, holds: (relation: Relation) => boolean])[] = [
  ['groupRecord', ({ basis, kind, former }) => basis === 'record' && kind !== 'same' && !former],
  ['groupFormer', ({ basis, kind, former }) => basis === 'record' && kind !== 'same' && former],
  ['groupPage', ({ basis }) => basis === 'page'],
];

/** All relations of a page, under headings: ties by record, former ones and pointers never stand together. That the publisher names itself is said by the header. */
export function Ties({ annotation, numbers, voice, onShow }: Omit<Props, 'relations'>) {
  return (
    <>
      {groups.map(([title, holds]) => {
        const relations = annotation.findings.relations.filter(holds);
        if (relations.length === 0) return null;
        return (
          <Fragment key={title}>
            <h3>{voice.say(title)}</h3>
            <Whys annotation={annotation} relations={relations} numbers={numbers} voice={voice} onShow={onShow} />
          </Fragment>
        );
      })}
    </>
  );
}

/** Why it matters here: one quiet box for each relation, ties by record before pointers. */
export function Whys({ annotation, relations, numbers, voice, onShow }: Props) {
  const { findings, relationSentences, names } = annotation;
  const ordered = [...relations].sort((a, b) => rank(a) - rank(b));
  return (
    <div class="whys">
      {ordered.map((relation) => {
        const text = relationSentences[findings.relations.indexOf(relation)] ?? '';
        const label = names[relation.entity] ?? relation.entity;
        return (
          <div class={`why ${relation.basis}${relation.former ? ' former' : ''}`} key={`${relation.entity} ${relation.kind}`}>
            <Sentence text={text} about={label} names={[findings.publisher.label, ...Object.values(names)]} />
            <References of={relation.path.flatMap((step) => step.references)} numbers={numbers} voice={voice} />
            {onceEach(relation.evidence).map((evidence, at) => (
              <div key={at}>
                <Quote evidence={evidence} voice={voice} />
                {evidence.kind === 'profile-link' ? <span class="quiet"> ({evidence.value})</span> : null}
              </div>
            ))}
            {onShow === null ? null : (
              <div>
                <button type="button" class="link quiet" onClick={() => onShow(relation.entity)}>
                  {voice.say('showOnPage')}
                </button>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** One line of the page may carry several addresses of one organization: it is quoted once. */
function onceEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const same = (a: Evidence, b: Evidence) => a.quote !== null && a.quote === b.quote && a.place === b.place;
  return evidence.filter((one, at) => evidence.findIndex((other) => same(one, other)) === at || one.quote === null);
}

function rank(relation: Relation): number {
  if (relation.kind === 'same') return 2;
  return relation.basis === 'record' ? 0 : 1;
}
