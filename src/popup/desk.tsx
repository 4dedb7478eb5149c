import { useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Annotation } from '../core/annotation.ts';
import { askContent } from '../messages.ts';
import { readsUnasked, type Settings } from '../settings.ts';
import { Organizations } from '../ui/organizations.tsx';
import { type Declared, DeclaredLabels, HowWeKnow, PublisherHeader } from '../ui/publisher.tsx';
import { numbering, Sources } from '../ui/references.tsx';
import { SiteWordPart } from '../ui/site-word.tsx';
import type { Voice } from '../ui/voice.ts';
import { Ties } from '../ui/why.tsx';
import { About } from './about.tsx';
import { Choosing } from './choosing.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { Page, Tab } from './tab.ts';
import { Taking } from './taking.tsx';

interface Props {
  readonly page: Page;
  readonly tab: Tab | null;
  readonly site: string | null;
  readonly settings: Settings;
  readonly voice: Voice;
  /** Asks the page again, after something changed there. */
  readonly onAgain: () => void;
}

/** The whole popup: the page first, then the site's switch, the settings, and what Masthead is. */
export function Desk(props: Props) {
  const { page, tab, site, settings, voice } = props;
  const report = page.state === 'answered' ? page.report : null;
  const annotation = report?.annotation ?? null;
  return (
    <>
      <h1 class="unseen">{voice.say('extName')}</h1>
      {annotation && tab ? (
        <Found annotation={annotation} imprint={report?.source?.imprint ?? null} tab={tab} voice={voice} onAgain={props.onAgain} />
      ) : (
        <NothingFound {...props} />
      )}
      {report ? <Taking report={report} voice={voice} /> : null}
      {site === null ? null : <SiteSwitch site={site} isPrivate={tab?.isPrivate === true} settings={settings} voice={voice} />}
      <Choosing settings={settings} voice={voice} />
      <About edition={annotation?.edition ?? null} record={annotation?.findings.publisher.entity ?? null} voice={voice} />
    </>
  );
}

/** The same parts as in the page's panel: publisher, ties, organizations; a click goes to the mention. */
interface FoundProps {
  readonly annotation: Annotation;
  readonly imprint: Declared | null;
  readonly tab: Tab;
  readonly voice: Voice;
  readonly onAgain: () => void;
}

function Found({ annotation, imprint, tab, voice, onAgain }: FoundProps) {
  const [filter, setFilter] = useState('');
  const [asking, setAsking] = useState(false);
  const askSite = () => {
    setAsking(true);
    void askContent(tab.id, 'askSite')
      .then(onAgain, () => undefined)
      .finally(() => setAsking(false));
  };
  const { findings, publisherView } = annotation;
  const { say } = voice;
  const numbers = numbering();
  const show = (organization: number) => {
    void askContent(tab.id, 'reveal', { organization, mention: 0 }).then(
      () => window.close(),
      () => undefined,
    );
  };
  const showEntity = (entity: string) => show(findings.organizations.findIndex((organization) => organization.entity === entity));
  return (
    <>
      <header class="pad">
        <PublisherHeader publisher={findings.publisher} view={publisherView} voice={voice} />
        <DeclaredLabels imprint={imprint} voice={voice} />
        <HowWeKnow publisher={findings.publisher} voice={voice} />
        <SiteWordPart annotation={annotation} voice={voice} onAsk={askSite} asking={asking} />
        <div class="gap">
          <Ties annotation={annotation} numbers={numbers} voice={voice} onShow={showEntity} />
        </div>
        {annotation.silenceSentence === null ? null : <p class="quiet gap">{annotation.silenceSentence}</p>}
        <Sources numbers={numbers} voice={voice} />
      </header>
      <div class="pad">
        {findings.organizations.length === 0 ? (
          <p>{say('popupNothing')}</p>
        ) : (
          <>
            <h2 class="count-title">{say('organizationsNamed', { count: findings.organizations.length })}</h2>
            <input
              class="search"
              type="search"
              placeholder={say('find')}
              aria-label={say('findOrganization')}
              value={filter}
              onInput={(event) => setFilter(event.currentTarget.value)}
            />
            <Organizations annotation={annotation} voice={voice} filter={filter} onShow={show} />
          </>
        )}
      </div>
    </>
  );
}

/** The plain states in which there is no annotation. */
function NothingFound({ page, tab, site, settings, voice, onAgain }: Props) {
  const { say } = voice;
  const anyway = () => {
    if (!tab) return;
    void askContent(tab.id, 'annotateAnyway').then(onAgain, () => undefined);
  };
  const annotateAnyway = (
    <button type="button" class="button gap" onClick={anyway}>
      {say('popupAnyway')}
    </button>
  );
  if (page.state === 'closed') return <p class="pad">{say('popupNotHere')}</p>;
  if (page.state === 'reload') {
    const reload = () => void (tab && browser.tabs.reload(tab.id).then(() => window.close()));
    return (
      <div class="pad">
        <p>{say('popupReload')}</p>
        <button type="button" class="button gap" onClick={reload}>
          {say('popupReloadButton')}
        </button>
      </div>
    );
  }
  if (page.state === 'asking' || page.report.state === 'working') {
    return (
      <p class="pad" role="status">
        {say('popupWorking')}
      </p>
    );
  }
  const unread = site !== null && !readsUnasked(settings, site);
  const words = unread
    ? settings.sites.get(site) === 'off'
      ? 'popupOff'
      : 'popupAsked'
    : page.report.article
      ? 'popupFailed'
      : 'popupNoArticle';
  return (
    <div class="pad">
      <p>{say(words)}</p>
      {annotateAnyway}
    </div>
  );
}
