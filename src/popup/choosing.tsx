import { useEffect, useState } from 'preact/hooks';
import { askBackground, type CacheState } from '../messages.ts';
import { type Choices, choices, choose, resetSettings, type Settings } from '../settings.ts';
import type { Voice } from '../ui/voice.ts';

const order: readonly (keyof Choices)[] = ['when', 'lookUps', 'panel', 'corner', 'unknown', 'marks', 'mentions', 'theme', 'language'];

/** The settings, each effective at once on open pages. */
export function Choosing({ settings, voice }: { readonly settings: Settings; readonly voice: Voice }) {
  const { say } = voice;
  return (
    <details class="pad">
      <summary class="big">{say('settings')}</summary>
      <div class="choices">
        {order.map((key) => (
          <Choice key={key} of={key} settings={settings} voice={voice} />
        ))}
        <Cache voice={voice} />
        <button type="button" class="link" onClick={() => void resetSettings()}>
          {say('resetAll')}
        </button>
      </div>
    </details>
  );
}

function Choice<K extends keyof Choices>({ of, settings, voice }: { readonly of: K; readonly settings: Settings; readonly voice: Voice }) {
  const { say, language } = voice;
  const options: readonly Choices[K][] = choices[of];
  const wordsFor = (option: Choices[K]) =>
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
          {state === null ? null : <span class="quiet"> · {say('cacheCount', { count: state.organizations })}</span>}
        </span>
        <button type="button" class="button" onClick={clear}>
          {say('cacheClear')}
        </button>
      </div>
      {state?.trouble ? <p class="quiet">{say(`trouble_${state.trouble}`)}</p> : null}
    </div>
  );
}
