import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../messages.ts';
import { reportText } from '../ui/edition.tsx';
import { spokenDate, type Voice } from '../ui/voice.ts';

const questions = ['Who', 'Pays', 'Knows', 'Claim', 'Contest'] as const;

/** The questions that Masthead asks of others, answered about itself. */
export function About({
  edition,
  record,
  voice,
}: {
  readonly edition: string | null;
  readonly record: string | null;
  readonly voice: Voice;
}) {
  const { say, language } = voice;
  const [own, setOwn] = useState(edition ?? '');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (edition !== null) return setOwn(edition);
    askBackground('edition').then(
      (answer) => setOwn(answer ?? ''),
      () => undefined,
    );
  }, [edition]);
  const date = spokenDate(own.slice(0, 10), language);
  const copy = () => void navigator.clipboard.writeText(reportText(own, record)).then(() => setCopied(true));
  return (
    <footer class="pad">
      <div class="row">
        <span class="quiet" title={own}>
          {own === '' ? null : say('edition', { date })}
        </span>
        <button type="button" class="link quiet" onClick={copy}>
          {say(copied ? 'copied' : 'copyReport')}
        </button>
      </div>
      <details>
        <summary>{say('aboutTitle')}</summary>
        <dl class="about">
          {questions.map((question) => (
            <div key={question}>
              <dt>{say(`about${question}Question`)}</dt>
              <dd>{say(`about${question}`, { date })}</dd>
            </div>
          ))}
        </dl>
        <p>{say('aboutNever')}</p>
      </details>
    </footer>
  );
}
