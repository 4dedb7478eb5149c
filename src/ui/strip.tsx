import type { Annotation } from '../core/annotation.ts';
import { shapeOf } from '../core/shape.ts';
import { Name } from './names.tsx';
import type { Voice } from './voice.ts';

/** The collapsed panel: who, and the one thing that matters here. */
export function Strip({
  annotation,
  voice,
  onOpen,
}: {
  readonly annotation: Annotation;
  readonly voice: Voice;
  readonly onOpen: () => void;
}) {
  const { publisher } = annotation.findings;
  const matter = whatMatters(annotation, voice);
  return (
    <button type="button" class="surface strip" aria-expanded="false" title={voice.say('expand')} onClick={onOpen} data-first="">
      {matter.glyph === null ? null : <span class={matter.glyph} aria-hidden="true" />}
      <span>
        {publisher.labelBasis === 'declared' ? `${voice.say('callsItself')} ` : ''}
        <b>
          <Name>{publisher.label}</Name>
        </b>
      </span>
      <span class="quiet">{matter.words}</span>
    </button>
  );
}

/** Ties by record first, then a pointer, then how far was looked. */
export function whatMatters(annotation: Annotation, { say }: Voice): { readonly glyph: 'dot' | 'ring' | null; readonly words: string } {
  const { organizations, relations, publisher, silence } = annotation.findings;
  const shaped = (shape: string) => organizations.filter((organization) => shapeOf(organization.entity, relations) === shape);
  const tied = shaped('record');
  if (tied.length > 0) {
    const present = tied.filter(({ entity }) => relations.some((one) => one.entity === entity && one.basis === 'record' && !one.former));
    const counts = [['stripTies', present.length] as const, ['stripFormer', tied.length - present.length] as const];
    const words = counts.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : []));
    return { glyph: 'dot', words: words.join(say('comma')) };
  }
  const pointed = shaped('page');
  if (pointed.length > 0) {
    return { glyph: 'ring', words: say(pointed.some((organization) => organization.cited > 0) ? 'stripPoints' : 'stripPointsNamed') };
  }
  if (publisher.entity === null) return { glyph: null, words: say('stripNoPublisher') };
  if (silence !== null && silence.searched > 0)
    return { glyph: null, words: say('stripNone', { count: silence.named, searched: silence.searched }) };
  return { glyph: null, words: say('stripNamed', { count: organizations.length }) };
}
