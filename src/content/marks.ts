import type { Annotation } from '../core/annotation.ts';
import { organizationOf, type Shape, shapeOf } from '../core/shape.ts';
import type { Settings } from '../settings.ts';
import type { Mark } from './highlight.ts';
import { type PageReading, rangeOf } from './reading.ts';

const choiceOf: { readonly [S in Shape]: 'known' | 'unknown' | 'tied' | 'pointed' } = {
  known: 'known',
  unknown: 'unknown',
  record: 'tied',
  page: 'pointed',
};

/** The marks of an annotation, as the reader's settings want them; a mention whose text has gone has none. */
export function marksOf(reading: PageReading, annotation: Annotation, settings: Settings): readonly Mark[] {
  const { findings } = annotation;
  const seen = new Set<number>();
  return findings.mentions.flatMap((mention, index) => {
    const shape = shapeOf(mention.entity, findings.relations);
    if (settings[choiceOf[shape]] === 'hidden') return [];
    const organization = organizationOf(mention, findings.organizations);
    if (settings.mentions === 'first' && seen.has(organization)) return [];
    seen.add(organization);
    const range = rangeOf(reading, annotation, mention);
    return range ? [{ mention: index, shape, range }] : [];
  });
}
