import { chooseSite, dismissPanel, type Settings } from '../settings.ts';
import type { Voice } from '../ui/voice.ts';

/** The sites for which the reader chose something, each with a way back. */
export function Sites({ settings, voice }: { readonly settings: Settings; readonly voice: Voice }) {
  const { say, language } = voice;
  const hosts = [...new Set([...settings.sites.keys(), ...settings.dismissed])].sort((a, b) => a.localeCompare(b, language));
  if (hosts.length === 0) return <p class="quiet">{say('sitesNone')}</p>;
  const forget = (host: string) => void Promise.all([chooseSite(host, null), dismissPanel(host, false)]);
  return (
    <ul class="list">
      {hosts.map((host) => {
        const site = settings.sites.get(host);
        const words = [site === undefined ? null : say(`siteState_${site}`), settings.dismissed.has(host) ? say('panelAwayHere') : null];
        return (
          <li class="row" key={host}>
            <span>
              <bdi>{host}</bdi> <span class="quiet">{words.filter((word) => word !== null).join(' · ')}</span>
            </span>
            <button type="button" class="link" onClick={() => forget(host)}>
              {say('remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
