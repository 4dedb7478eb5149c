import type { EntityView } from '../core/annotation.ts';
import type { Evidence, Imprint, Publisher } from '../core/model.ts';
import { phraseHost, phrasePublisher } from '../core/phrase.ts';
import { Foreign, Name } from './names.tsx';
import { kindName } from './statements.tsx';
import { spokenDate, type Voice } from './voice.ts';

interface Props {
  readonly publisher: Publisher;
  readonly view: EntityView | null;
  readonly voice: Voice;
}

/** Who publishes: the name, what it rests on, where we are. */
export function PublisherHeader({ publisher, view, voice }: Props) {
  const { say, language } = voice;
  const parts = [phraseHost(publisher, say)];
  if (view) {
    parts.push(kindName(view.entity.kind, say));
    const founded = view.entity.statements.find((statement) => statement.property === 'inception')?.value;
    if (founded && 'date' in founded) parts.push(say('since', { date: spokenDate(founded.date.slice(0, 4), language) }));
  }
  return (
    <>
      <p class="label">{phrasePublisher(publisher, say)}</p>
      <h2 class="name">
        <Name>{publisher.label}</Name>
      </h2>
      <p class="meta">{parts.filter((part) => part !== '').join(' · ')}</p>
      {publisher.entity === null ? (
        <p class="chips">
          <span class="chip">{say('notInRecords')}</span>
        </p>
      ) : null}
    </>
  );
}

export type Declared = Pick<Imprint, 'labels' | 'provider'>;

/** What the page itself declares its text to be, and whose it says the text is. */
export function DeclaredLabels({ imprint, voice }: { readonly imprint: Declared | null; readonly voice: Voice }) {
  if (imprint === null || (imprint.labels.length === 0 && imprint.provider === null)) return null;
  return (
    <p class="chips">
      {imprint.labels.map((label) => (
        <span class="chip" key={label}>
          {voice.say(`label_${label.replace(/\W/g, '_')}`)}
        </span>
      ))}
      {imprint.provider === null ? null : <span class="chip">{voice.say('creditsProvider', { provider: imprint.provider })}</span>}
    </p>
  );
}

/** How we know who publishes, one line for each piece of evidence, the page's words quoted. */
export function HowWeKnow({ publisher, voice }: { readonly publisher: Publisher; readonly voice: Voice }) {
  const others = publisher.declared.filter((name) => name !== publisher.label);
  if (publisher.evidence.length + others.length === 0) return null;
  return (
    <details class="gap">
      <summary>{voice.say('howWeKnow')}</summary>
      <ul class="list">
        {publisher.evidence.map((evidence, at) => (
          <li key={at}>
            <EvidenceLine evidence={evidence} voice={voice} />
          </li>
        ))}
        {others.length > 0 ? <li>{voice.say('declaredAlso', { names: others.join(voice.say('comma')) })}</li> : null}
      </ul>
    </details>
  );
}

/** One piece of evidence as a sentence, with the page's own words and their place. */
export function EvidenceLine({ evidence, voice }: { readonly evidence: Evidence; readonly voice: Voice }) {
  const { say } = voice;
  return (
    <>
      {say(`ev_${evidence.kind.replace(/\W/g, '_')}`, { value: evidence.value })}
      {evidence.quote === null ? null : <Quote evidence={evidence} voice={voice} />}
    </>
  );
}

/** The page's words, and where on the page they stand. */
export function Quote({ evidence, voice }: { readonly evidence: Evidence; readonly voice: Voice }) {
  if (evidence.quote === null) return null;
  const place = evidence.place === null ? '' : ` — ${voice.say(`place_${evidence.place.replace(/\W/g, '_')}`)}`;
  return (
    <>
      <q>
        <Foreign>{evidence.quote}</Foreign>
      </q>
      {place === '' ? null : <span class="quiet">{place}</span>}
    </>
  );
}
