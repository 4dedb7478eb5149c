/** The page after the first installation: what it does, what it never does, where to click. */
import { render } from 'preact';
import type { Voice } from '../ui/voice.ts';
import { keepDrawing } from './dressed.ts';

const place = document.getElementById('welcome');
if (place) void keepDrawing((_settings, voice) => render(<Welcome voice={voice} />, place));

export function Welcome({ voice }: { readonly voice: Voice }) {
  const { say } = voice;
  return (
    <>
      <h1 class="pad name">{say('welcomeTitle')}</h1>
      <section class="pad pictures">
        <figure>
          <p class="sample" aria-hidden="true">
            <u class="dotted">Aa</u> <u class="dashed">Aa</u> <u class="double">Aa</u> <u class="solid">Aa</u>
          </p>
          <figcaption>{say('welcome_marks')}</figcaption>
        </figure>
        <figure>
          <p class="sample" aria-hidden="true">
            <span class="sample-strip">
              <span class="dot" />
              <i />
              <i />
            </span>
          </p>
          <figcaption>{say('welcome_panel')}</figcaption>
        </figure>
        <figure>
          <p class="sample" aria-hidden="true">
            <span class="sample-card">
              <i />
              <i />
              <i />
            </span>
          </p>
          <figcaption>{say('welcome_card')}</figcaption>
        </figure>
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
