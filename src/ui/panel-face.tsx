import type { Annotation } from '../core/annotation.ts';
import { Chain } from './chain.tsx';
import { CitedBar } from './cited.tsx';
import { Edition } from './edition.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { IconButton } from './icons.tsx';
import { type Declared, DeclaredLabels, HowWeKnow, PublisherHeader } from './publisher.tsx';
import { MoneyAndState, MoreFacts } from './publisher-facts.tsx';
import { numbering, Sources } from './references.tsx';
import { SiteWordPart } from './site-word.tsx';
import type { Voice } from './voice.ts';
import { Ties } from './why.tsx';

export interface PanelActions {
  readonly onCollapse: () => void;
  readonly onCorner: () => void;
  readonly onDismiss: () => void;
  /** Goes to the first mention of an organization (index into the findings' organizations). */
  readonly onShow: (organization: number) => void;
  readonly onCopy: (text: string) => void;
  /** Asks the site for its own declarations. */
  readonly onAsk: () => void;
}

/** The open panel, in the order of a reader's questions. */
export function PanelFace({
  annotation,
  imprint,
  voice,
  actions,
}: {
  readonly annotation: Annotation;
  readonly imprint: Declared | null;
  readonly voice: Voice;
  readonly actions: PanelActions;
}) {
  const { findings, publisherView } = annotation;
  const { say } = voice;
  const numbers = numbering();
  const showEntity = (entity: string) => {
    const at = findings.organizations.findIndex((organization) => organization.entity === entity);
    if (at >= 0) actions.onShow(at);
  };
  return (
    <section class="surface" aria-label={say('panelName')}>
      <div class="pad">
        <div class="icons">
          <IconButton icon="corner" label={say('moveCorner')} onClick={actions.onCorner} />
          <IconButton icon="down" label={say('collapse')} onClick={actions.onCollapse} first />
          <IconButton icon="close" label={say('stayAway')} onClick={actions.onDismiss} />
        </div>
        <PublisherHeader publisher={findings.publisher} view={publisherView} voice={voice} />
        <DeclaredLabels imprint={imprint} voice={voice} />
        <HowWeKnow publisher={findings.publisher} voice={voice} />
        <SiteWordPart annotation={annotation} voice={voice} onAsk={actions.onAsk} />
      </div>
      {findings.relations.some((relation) => relation.kind !== 'same') || annotation.silenceSentence !== null ? (
        <div class="pad">
          <Ties annotation={annotation} numbers={numbers} voice={voice} onShow={showEntity} />
          {annotation.silenceSentence === null ? null : <p class="quiet">{annotation.silenceSentence}</p>}
        </div>
      ) : null}
      {publisherView && publisherView.chain.length > 0 ? (
        <div class="pad">
          <h3>{say('chainTitle')}</h3>
          <Chain view={publisherView} numbers={numbers} voice={voice} />
        </div>
      ) : null}
      <CitedSection annotation={annotation} voice={voice} onShow={actions.onShow} />
      {publisherView === null ? null : (
        <div class="pad">
          <MoneyAndState view={publisherView} numbers={numbers} voice={voice} />
        </div>
      )}
      <div class="pad">
        <MoreFacts annotation={annotation} numbers={numbers} voice={voice} />
        <Elsewhere
          label={findings.publisher.label}
          wikidata={publisherView?.entity.wikidata ?? null}
          hosts={publisherView?.entity.hosts ?? []}
          voice={voice}
        />
        <Sources numbers={numbers} voice={voice} />
      </div>
      <div class="pad">
        <Edition edition={annotation.edition} record={findings.publisher.entity} voice={voice} onCopy={actions.onCopy} />
      </div>
    </section>
  );
}

function CitedSection({
  annotation,
  voice,
  onShow,
}: {
  readonly annotation: Annotation;
  readonly voice: Voice;
  readonly onShow: (organization: number) => void;
}) {
  const bar = CitedBar({ annotation, voice, onShow });
  return bar === null ? null : <div class="pad">{bar}</div>;
}
