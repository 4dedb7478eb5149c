import type { Reference } from '../core/model.ts';
import { spokenDate, type Voice } from './voice.ts';

/** Numbers the sources of one face in the order in which they are first cited. */
export interface Numbering {
  readonly sources: readonly Reference[];
  numberOf(reference: Reference): number;
}

export function numbering(): Numbering {
  const sources: Reference[] = [];
  return {
    sources,
    numberOf(reference) {
      const at = sources.findIndex((source) => source.url === reference.url && source.where === reference.where);
      return at >= 0 ? at + 1 : sources.push(reference);
    },
  };
}

/** Only what a browser opens safely is made a link. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address);
}

/** The small numbers behind a statement, each a link to its source. */
export function References({
  of,
  numbers,
  voice,
}: {
  readonly of: readonly Reference[];
  readonly numbers: Numbering;
  readonly voice: Voice;
}) {
  return (
    <>
      {of.map((reference) => {
        const number = numbers.numberOf(reference);
        const title = titleOf(reference, voice);
        return (
          <sup key={number}>
            <Outside href={reference.url} label={voice.say('source', { number, title })}>
              {String(number)}
            </Outside>
          </sup>
        );
      })}
    </>
  );
}

/** All sources of a face with title and date, folded. */
export function Sources({ numbers, voice }: { readonly numbers: Numbering; readonly voice: Voice }) {
  if (numbers.sources.length === 0) return null;
  return (
    <details class="gap">
      <summary>
        {voice.say('sources')} ({new Intl.NumberFormat(voice.language).format(numbers.sources.length)})
      </summary>
      <ol class="list quiet">
        {numbers.sources.map((reference, at) => (
          <li key={`${reference.url} ${reference.where}`} dir="auto">
            {at + 1}. <Outside href={reference.url}>{titleOf(reference, voice)}</Outside>
            {reference.where === null ? null : ` § ${reference.where}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A link to another site, or its words alone where the address is none that we open. */
export function Outside({ href, label, children }: { readonly href: string; readonly label?: string; readonly children: string }) {
  if (!isWebAddress(href)) return <bdi>{children}</bdi>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      dir="auto"
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {children}
    </a>
  );
}

function titleOf(reference: Reference, { say, language }: Voice): string {
  return say('sourceDated', { title: reference.title, date: spokenDate(reference.asOf, language) });
}
