import { properties, type ValueForm } from '../../../src/core/properties.ts';
import type { Fault } from '../source.ts';
import { type Base, faultAt } from './rule.ts';

/** Words that are never ours (claims.md, "Never in our voice"). */
const never =
  /\b(?:hidden|undisclosed|secret(?:ly)?|really|mouthpieces?|propagand\w*|biased|trusted|reliable|famil(?:y|ies)|regimes?|extremists?|terrorists?|front (?:group|organi[sz]ation)s?|so-called|notorious|infamous|puppets?)\b/i;

/** In our own voice no word judges: names are as they are, and what somebody else says has a `by`. */
export function neutralVoice({ known }: Base): Fault[] {
  return known.flatMap((one) => {
    const { entity, source } = one;
    const check = (text: string | null | undefined, ...steps: (string | number)[]): Fault[] => {
      const word = never.exec(text ?? '')?.[0];
      const aFamily = entity.kind === 'family' || /\b(?:UN|United Nations) family\b/.test(text ?? '');
      return word && !(aFamily && /^famil/i.test(word)) ? [faultAt(one, `"${word}" is not for our own voice`, ...steps)] : [];
    };
    return [
      ...Object.entries(entity.descriptions).flatMap(([language, text]) => check(text, 'descriptions', language)),
      ...check(source.written.barrier, 'barrier'),
      ...check(source.written.passable, 'passable'),
      ...entity.statements.flatMap(({ property, value, by }, index) => {
        const forms: readonly ValueForm[] = properties[property].values;
        return by === null && 'text' in value && !forms.includes('entity') ? check(value.text, 'statements', index) : [];
      }),
    ];
  });
}

/** A description is one sentence. */
export function shortDescriptions({ known }: Base): Fault[] {
  return known.flatMap((one) =>
    Object.entries(one.entity.descriptions).flatMap(([language, text]) =>
      text.length > 200 || /[.!?]\s+\p{Lu}\p{Ll}+ .*[.!?]$/u.test(text.slice(60))
        ? faultAt(one, 'a description is one short sentence', 'descriptions', language)
        : [],
    ),
  );
}
