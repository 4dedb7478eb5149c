import type { Annotation } from '../core/annotation.ts';
import type { SiteWord } from '../core/site-word.ts';
import { Foreign, Name, Sentence } from './names.tsx';
import { spokenDate, type Voice } from './voice.ts';

interface Props {
  readonly annotation: Annotation;
  readonly voice: Voice;
  readonly onAsk: () => void;
  readonly asking?: boolean;
}

/** More lines than this say nothing more to a reader. */
const mostShown = 12;

/** What the site says of itself in its own files, asked for by a click. Nothing on a platform or in a wrapper: their files are not the publisher's. */
export function SiteWordPart({ annotation, voice, onAsk, asking }: Props) {
  const { say } = voice;
  const { siteWord, findings } = annotation;
  const { host, platform, via } = findings.publisher;
  if (platform !== null || via !== null) return null;
  return (
    <details class="gap">
      <summary>{say('siteWordTitle')}</summary>
      {siteWord === null ? null : <Said word={siteWord} voice={voice} />}
      <p class="gap">
        <button type="button" class="button" disabled={asking === true} onClick={() => onAsk()}>
          {say(siteWord === null ? 'askSite' : 'askSiteAgain')}
        </button>
      </p>
      <p class="quiet gap" role="status">
        <Sentence text={say(asking === true ? 'askSiteAsking' : 'askSiteSays', { host })} about="" names={[host, 'trust.txt', 'ads.txt']} />
      </p>
    </details>
  );
}

/** Each line as the site's own statement, how our record stands to it, and the line itself; then what could not be read. */
function Said({ word, voice }: { readonly word: SiteWord; readonly voice: Voice }) {
  const { say, language } = voice;
  const date = spokenDate(word.asked, language);
  const more = word.declared.length - mostShown;
  return (
    <ul class="list">
      {word.declared.slice(0, mostShown).map(({ file, name, value, line, label, verdict }) => (
        <li key={`${file} ${line}`}>
          {before(say(`says_${name}`, { name: slot }))}
          <Name>{label ?? value.replace(/^https?:\/\//i, '').replace(/\/$/, '')}</Name>
          {after(say(`says_${name}`, { name: slot }))}
          {name === 'disclosure' ? null : <span class="quiet"> {say(`verdict_${verdict}`)}</span>}
          <q>
            <Foreign>{line}</Foreign>
          </q>
          <bdi class="quiet">{file}</bdi>
        </li>
      ))}
      {more > 0 ? <li class="quiet">{say('siteMore', { number: more })}</li> : null}
      {word.declared.length === 0 ? <li>{say('siteSaysNothing')}</li> : null}
      {word.files
        .filter(({ outcome }) => outcome !== 'read')
        .map(({ path, outcome }) => (
          <li class="quiet" key={path}>
            <Sentence text={say(`file_${outcome}`, { file: path })} about="" names={[path]} />
          </li>
        ))}
      <li class="quiet">
        <Sentence text={say('siteAsked', { host: word.host, date })} about="" names={[word.host, date]} />
      </li>
    </ul>
  );
}

/** Stands for the name in a sentence, so that the name can be set apart. */
const slot = '\u0000';
const before = (sentence: string) => sentence.split(slot, 1)[0] ?? '';
const after = (sentence: string) => sentence.split(slot).slice(1).join('');
