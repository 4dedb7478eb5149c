import { chooseSite, dismissPanel, readsUnasked, type Settings } from '../settings.ts';
import type { Voice } from '../ui/voice.ts';

interface Props {
  readonly site: string;
  readonly isPrivate: boolean;
  readonly settings: Settings;
  readonly voice: Voice;
}

/** On or off for this site. Nothing is kept from private windows, so there the switch rests. */
export function SiteSwitch({ site, isPrivate, settings, voice }: Props) {
  const { say } = voice;
  const turn = (on: boolean) => {
    const usual = settings.when === 'everywhere';
    void chooseSite(site, on === usual ? null : on ? 'on' : 'off');
    if (on) void dismissPanel(site, false);
  };
  return (
    <div class="pad">
      <label class="check">
        <span>
          {say('siteOn')} <bdi class="quiet">{site}</bdi>
        </span>
        <input
          type="checkbox"
          checked={readsUnasked(settings, site)}
          disabled={isPrivate || settings.when === 'when asked'}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
      </label>
      {isPrivate ? <p class="quiet">{say('sitePrivate')}</p> : null}
      {settings.dismissed.has(site) && !isPrivate ? (
        <p class="row gap">
          <span class="quiet">{say('panelAwayHere')}</span>
          <button type="button" class="link" onClick={() => void dismissPanel(site, false)}>
            {say('panelBack')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
