import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Voice } from '../ui/voice.ts';

/** The browser's names of our keys, and the words for what each does. */
const words = [
  ['open-panel', 'commandPanel'],
  ['next-mention', 'commandNext'],
  ['previous-mention', 'commandPrevious'],
] as const;

/** The keys as they are set in the browser, and where they are changed. */
export function Keys({ voice }: { readonly voice: Voice }) {
  const { say } = voice;
  const [keys, setKeys] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    // Firefox for Android has no keys.
    browser.commands?.getAll().then(
      (commands) => setKeys(new Map(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))),
      () => undefined,
    );
  }, []);
  if (keys === null) return null;
  return (
    <details>
      <summary>{say('keysTitle')}</summary>
      <ul class="list">
        {words.map(([name, key]) => (
          <li class="row" key={name}>
            <span>{say(key)}</span>
            <bdi class="count">{keys.get(name) || say('keyNone')}</bdi>
          </li>
        ))}
      </ul>
      <p class="quiet gap">{say('keysWhere')}</p>
    </details>
  );
}
