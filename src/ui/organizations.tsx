import type { Annotation } from '../core/annotation.ts';
import { type Shape, shapeOf } from '../core/shape.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly annotation: Annotation;
  readonly voice: Voice;
  /** Only those whose name holds this, in any case. */
  readonly filter: string;
  readonly onShow: (organization: number) => void;
}

const groups: readonly (readonly [Shape, string])[] = [
  ['record', 'groupRecord'],
  ['page', 'groupPage'],
  ['known', 'groupOthers'],
  ['unknown', 'groupUnknown'],
];

/** Every organization that the article names, grouped by how it stands to the publisher, with counts; each heading wears its group's mark, as a key to the page. */
export function Organizations({ annotation, voice, filter, onShow }: Props) {
  const { organizations, relations } = annotation.findings;
  const wanted = filter.trim().toLowerCase();
  const found = organizations
    .map((organization, at) => ({ organization, at, shape: shapeOf(organization.entity, relations) }))
    .filter(({ organization }) => organization.label.toLowerCase().includes(wanted));
  if (found.length === 0) return <p class="quiet gap">{voice.say('nothingFound')}</p>;
  return (
    <>
      {groups.map(([shape, title]) => {
        const members = found.filter((entry) => entry.shape === shape);
        if (members.length === 0) return null;
        return (
          <section key={shape}>
            <h3 class={`group mark-${shape}`}>{voice.say(title)}</h3>
            <ul class="list">
              {members.map(({ organization, at }) => (
                <li class="row" key={at}>
                  <button type="button" class="link" onClick={() => onShow(at)}>
                    <bdi translate={false}>{organization.label}</bdi>
                  </button>
                  <span class="count">{countWords(organization, voice)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function countWords(organization: { readonly mentions: number; readonly cited: number }, { say }: Voice): string {
  const named = say('timesNamed', { count: organization.mentions });
  return organization.cited > 0 ? `${named}${say('comma')}${say('timesCited', { count: organization.cited })}` : named;
}
