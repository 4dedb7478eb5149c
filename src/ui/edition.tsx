import { Outside } from './references.tsx';
import { spokenDate, type Voice } from './voice.ts';

/** Where errors are reported: the project's own tracker. Empty until it has a public address; then the report is only copied. */
export const reportAddress = '';

interface Props {
  readonly edition: string;
  /** The record's id, or null where we have none. */
  readonly record: string | null;
  readonly voice: Voice;
  readonly onCopy: (text: string) => void;
}

/** Of when the records are, what Masthead is, and how to say that something is wrong. */
export function Edition({ edition, record, voice, onCopy }: Props) {
  const { say, language } = voice;
  const report = reportText(edition, record);
  const date = spokenDate(edition.slice(0, 10), language);
  return (
    <>
      <div class="row">
        <span class="quiet" title={edition}>
          {say('edition', { date })}
        </span>
        {reportAddress === '' ? (
          <button type="button" class="quiet link" onClick={() => onCopy(report)}>
            {say('copyReport')}
          </button>
        ) : (
          <Outside href={`${reportAddress}?body=${encodeURIComponent(report)}`}>{say('reportError')}</Outside>
        )}
      </div>
      <details>
        <summary>{say('about')}</summary>
        <p class="quiet">
          {say('aboutPaysQuestion')} {say('aboutPays')}
        </p>
        <p class="quiet">
          {say('aboutClaim')} {say('aboutNever')}
        </p>
      </details>
    </>
  );
}

/** What a report says: the record and the edition, never the page. */
export function reportText(edition: string, record: string | null): string {
  return `Record: ${record ?? 'none'}\nEdition: ${edition}\nWhat is wrong, and a source that shows it:\n`;
}
