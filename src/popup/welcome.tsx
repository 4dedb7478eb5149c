/** The page after the first installation: what it does, what it never does, where to click. */
import { render } from 'preact';
import type { Voice } from '../ui/voice.ts';
import { keepDrawing } from './dressed.ts';
import { Card, Marks, Panel } from './pictures.tsx';

const place = document.getElementById('welcome');
if (place) void keepDrawing((_settings, voice) => render(<Welcome voice={voice} />, place));

export function Welcome({ voice }: { readonly voice: Voice }) {
  const { say } = voice;
  return (
    <>
      <h1 class="pad name">{say('welcomeTitle')}</h1>
      <section class="pad pictures">
        {[
          ['welcome_marks', <Marks key="marks" />] as const,
          ['welcome_panel', <Panel key="panel" />] as const,
          ['welcome_card', <Card key="card" />] as const,
        ].map(([words, picture]) => (
          <figure key={words}>
            {picture}
            <figcaption>{say(words)}</figcaption>
          </figure>
        ))}
      </section>
      <section class="pad">
        <h2 class="count-title">{say('welcomeNever')}</h2>
        <ul class="list">
          {['sends', 'judges', 'changes'].map((part) => (
            <li key={part}>{say(`never_${part}`)}</li>
          ))}
        </ul>
      </section>
      <p class="pad">{say('welcomeWhere')}</p>
    </>
  );
}
