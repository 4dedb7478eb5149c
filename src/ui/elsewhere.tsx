import { Outside } from './references.tsx';
import type { Voice } from './voice.ts';

interface Props {
  readonly label: string;
  readonly wikidata: string | null;
  readonly hosts: readonly string[];
  readonly voice: Voice;
}

/** Where others speak about it: plain links, nothing asked until a click. */
export function Elsewhere({ label, wikidata, hosts, voice }: Props) {
  const { say, language } = voice;
  const host = hosts[0];
  return (
    <details>
      <summary>{say('othersSay')}</summary>
      <ul class="list">
        {wikidata !== null && /^Q\d{1,12}$/.test(wikidata) ? (
          <li>
            <Outside href={`https://www.wikidata.org/wiki/${wikidata}`}>{say('wikidataItem')}</Outside>
          </li>
        ) : null}
        <li>
          <Outside href={`https://${language}.wikipedia.org/w/index.php?search=${encodeURIComponent(label)}`}>
            {say('wikipediaSearch')}
          </Outside>
        </li>
        {host === undefined ? null : (
          <li>
            {say('ownSite')}: <Outside href={`https://${host}/`}>{host}</Outside>
          </li>
        )}
      </ul>
      <p class="quiet gap">{say('othersNote')}</p>
    </details>
  );
}
