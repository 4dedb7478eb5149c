/** The reader's desk: this tab's annotation, and the settings. */
import { render } from 'preact';
import { loadSettings, siteOf, watchSettings } from '../settings.ts';
import { Desk } from './desk.tsx';
import { dress } from './dressed.ts';
import { activeTab, type Page, watchPage } from './tab.ts';

const desk = document.getElementById('desk');
if (desk) void start(desk);

async function start(root: HTMLElement): Promise<void> {
  const [tab, first] = await Promise.all([activeTab(), loadSettings()]);
  let settings = first;
  let page: Page = tab ? { state: 'asking' } : { state: 'closed' };

  const draw = () => {
    const voice = dress(settings);
    // The page's own word first: the browser tells a tab's address only where the popup was opened over it.
    const site = siteOf(page.state === 'answered' ? page.report.url : (tab?.url ?? ''));
    render(<Desk page={page} tab={tab} site={site} settings={settings} voice={voice} onAgain={ask} />, root);
  };
  const ask = () => {
    if (!tab) return;
    void watchPage(tab, (next) => {
      page = next;
      draw();
    });
  };

  watchSettings((next) => {
    settings = next;
    draw();
  });
  draw();
  ask();
}
