import type { Annotation } from '../core/annotation.ts';
import { shapeOf } from '../core/shape.ts';
import type { Voice } from './voice.ts';

/** Fewer citations than this make no picture. */
const leastCited = 5;

/** How many citations go to organizations linked to the publisher by our records, and how many to others; nothing below five, and nothing where none is linked: an undivided bar would read as a clearance. */
export function CitedBar({
  annotation,
  voice,
  onShow,
}: {
  readonly annotation: Annotation;
  readonly voice: Voice;
  readonly onShow: (organization: number) => void;
}) {
  const { organizations, relations } = annotation.findings;
  const cited = organizations.map((organization, at) => ({ ...organization, at })).filter((organization) => organization.cited > 0);
  const all = cited.reduce((sum, organization) => sum + organization.cited, 0);
  if (all < leastCited) return null;
  const tied = cited.filter((organization) => shapeOf(organization.entity, relations) === 'record');
  if (tied.length === 0) return null;
  const others = cited.filter((organization) => !tied.includes(organization));
  const parts = [
    { key: 'own', label: voice.say('citedTied'), of: tied },
    { key: 'other', label: voice.say('citedOthers'), of: others },
  ].map((part) => ({ ...part, count: part.of.reduce((sum, organization) => sum + organization.cited, 0) }));
  return (
    <>
      <div class="row">
        <h3>{voice.say('citedTitle')}</h3>
        <span class="count">{voice.say('times', { count: all })}</span>
      </div>
      <div class="bar" aria-hidden="true">
        {parts.map((part) => (part.count > 0 ? <span key={part.key} class={part.key} style={{ flex: part.count }} /> : null))}
      </div>
      {parts.map((part) => (
        <details key={part.key}>
          <summary>
            <span class={`key ${part.key}`} />
            {part.label} <span class="count">{new Intl.NumberFormat(voice.language).format(part.count)}</span>
          </summary>
          <ul class="list">
            {part.of.map((organization) => (
              <li class="row" key={organization.at}>
                <button type="button" class="link" onClick={() => onShow(organization.at)}>
                  <bdi translate={false}>{organization.label}</bdi>
                </button>
                <span class="count">{voice.say('times', { count: organization.cited })}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
