/** The settings as a full page, with the list of sites, and their export and import. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { exportSettings, importSettings, type Settings } from '../settings.ts';
import type { Voice } from '../ui/voice.ts';
import { About } from './about.tsx';
import { Choices } from './choosing.tsx';
import { keepDrawing } from './dressed.ts';
import { saveFile } from './save-file.ts';
import { Sites } from './sites.tsx';

const place = document.getElementById('options');
if (place) void keepDrawing((settings, voice) => render(<Options settings={settings} voice={voice} />, place));

function Options({ settings, voice }: { readonly settings: Settings; readonly voice: Voice }) {
  const { say } = voice;
  return (
    <>
      <h1 class="pad name">
        {say('extName')} · {say('settings')}
      </h1>
      <section class="pad choices">
        <Choices settings={settings} voice={voice} />
      </section>
      <section class="pad">
        <h2 class="label">{say('sitesTitle')}</h2>
        <Sites settings={settings} voice={voice} />
      </section>
      <Moving voice={voice} />
      <About edition={null} record={null} voice={voice} />
    </>
  );
}

/** Export and import of the settings. */
function Moving({ voice }: { readonly voice: Voice }) {
  const { say } = voice;
  const [bad, setBad] = useState(false);
  const save = () => void exportSettings().then((text) => saveFile('masthead-settings.json', 'application/json', text));
  const take = async (files: FileList | null) => {
    const text = await files?.[0]?.slice(0, 1_000_000).text();
    if (text !== undefined) setBad(!(await importSettings(text)));
  };
  return (
    <section class="pad">
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {say('exportSettings')}
        </button>
        <label class="button">
          {say('importSettings')}
          <input type="file" class="unseen" accept="application/json" onChange={(event) => void take(event.currentTarget.files)} />
        </label>
      </div>
      <p class="quiet" role="status">
        {bad ? say('importBad') : null}
      </p>
    </section>
  );
}
