import { useEffect, useState } from 'preact/hooks';
import { askBackground, type CacheState } from '../messages.ts';
import { type Choices as AllChoices, choices, choose, resetSettings, type Settings } from '../settings.ts';
import type { Voice } from '../ui/voice.ts';
import { Keys } from './keys.tsx';

const order: readonly (keyof AllChoices)[] = [
  'when',
  'lookUps',
  'age',
  'panel',
  'corner',
  'marks',
  'mentions',
  'known',
  'unknown',
  'tied',
  'pointed',
  'theme',
  'language',
];

/** The settings, folded, with the way to the full page. */
export function Choosing({ settings, voice }: { readonly settings: Settings; readonly voice: Voice }) {
  return (
    <details class="pad">
      <summary class="big">{voice.say('settings')}</summary>
      <div class="choices">
        <Choices settings={settings} voice={voice} />
        <a href="options.html" target="_blank" rel="noopener">
          {voice.say('allSettings')}
        </a>
      </div>
    </details>
  );
}

/** The settings, each effective at once on open pages. */
export function Choices({ settings, voice }: { readonly settings: Settings; readonly voice: Voice }) {
  return (
    <>
      {order.map((key) => (
        <Choice key={key} of={key} settings={settings} voice={voice} />
      ))}
      <Keys voice={voice} />
      <Cache voice={voice} />
      <div>
        <button type="button" class="link" onClick={() => void resetSettings()}>
          {voice.say('resetAll')}
        </button>
      </div>
    </>
  );
}

function Choice<K extends keyof AllChoices>({
  of,
  settings,
  voice,
}: {
  readonly of: K;
  readonly settings: Settings;
  readonly voice: Voice;
}) {
  const { say, language } = voice;
  const options: readonly AllChoices[K][] = choices[of];
  const wordsFor = (option: AllChoices[K]) =>
    of === 'language' && option !== 'auto' ? ownName(option, language) : say(`${of}_${option.replace(/ /g, '_')}`);
  const change = (value: string) => {
    const option = options.find((each) => each === value);
    if (option !== undefined) void choose(of, option);
  };
  return (
    <label class="choice">
      <span>{say(`set_${of}`)}</span>
      <select value={settings[of]} onChange={(event) => change(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {wordsFor(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A language by the name that its speakers give it. */
function ownName(language: string, fallback: string): string {
  return new Intl.DisplayNames([language, fallback], { type: 'language' }).of(language) ?? language;
}

/** What is kept from Wikidata, and its end. */
function Cache({ voice }: { readonly voice: Voice }) {
  const { say } = voice;
  const [state, setState] = useState<CacheState | null>(null);
  const look = () =>
    askBackground('cacheState').then(
      (answer) => setState(answer ?? null),
      () => undefined,
    );
  useEffect(() => void look(), []);
  const clear = () =>
    void askBackground('clearCache').then(
      () => look(),
      () => undefined,
    );
  return (
    <div>
      <div class="row">
        <span>
          {say('cacheTitle')}
          {state === null ? null : (
            <span class="quiet">{` · ${say('cacheCount', { count: state.organizations })}, ${say('cacheSites', { count: state.sites })}`}</span>
          )}
        </span>
        <button type="button" class="button" onClick={clear}>
          {say('cacheClear')}
        </button>
      </div>
      {state?.trouble ? <p class="quiet">{say(`trouble_${state.trouble}`)}</p> : null}
    </div>
  );
}
