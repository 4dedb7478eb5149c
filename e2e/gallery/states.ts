/** Every state that the gallery shows: a name, a page behind it, what is shown, and how the reader's screen is. */
import type { PageName } from './pages.ts';
import type { State } from './show.tsx';

export interface Picture {
  readonly name: string;
  readonly page: PageName | 'popup';
  readonly state: State;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
  /** Opens every folded part before the picture is taken. */
  readonly unfolded?: boolean;
  readonly zoom?: number;
}

const english = { language: 'en', stored: {} } as const;
const panel = (scene: State['scene'], part: Partial<State> = {}): State => ({ scene, face: 'panel', ...english, ...part });
const strip = (scene: State['scene'], part: Partial<State> = {}): State => ({ scene, face: 'strip', ...english, ...part });
const card = (scene: State['scene'], organization: number, part: Partial<State> = {}): State => ({
  scene,
  face: 'card',
  organization,
  ...english,
  ...part,
});
const popup = (scene: State['scene'], part: Partial<State> = {}): State => ({ scene, face: 'popup', ...english, ...part });
const wire = { labels: ['opinion', 'sponsored'], provider: 'Norland Wire' } as const;

const says = { file: 'trust.txt', entity: null, label: null, verdict: 'unknown' } as const;
const siteWord: NonNullable<State['siteWord']> = {
  host: 'norland-courier.example',
  asked: '2026-11-20',
  files: [
    { path: '/trust.txt', outcome: 'read' },
    { path: '/ads.txt', outcome: 'redirected' },
  ],
  declared: [
    {
      ...says,
      name: 'controlledby',
      value: 'https://coast-shipping.example/',
      line: 'controlledby=https://coast-shipping.example/',
      entity: 'shipping',
      label: 'Coast Shipping',
      verdict: 'agrees',
    },
    { ...says, name: 'belongto', value: 'https://letter-union.example/', line: 'belongto=https://letter-union.example/' },
    { ...says, name: 'social', value: 'https://x.com/other_courier', line: 'social=https://x.com/other_courier', verdict: 'disagrees' },
  ],
};

export const pictures: readonly Picture[] = [
  { name: 'strip, tie', page: 'broadsheet', state: strip('tie') },
  { name: 'strip, pointer, dark', page: 'night', state: strip('pointer'), dark: true },
  { name: 'strip, silence', page: 'tabloid', state: strip('silence') },
  { name: 'strip, nobody known', page: 'columns', state: strip('nobody') },
  { name: 'strip, long name', page: 'blog', state: strip('long') },
  { name: 'strip, long name, 320', page: 'blog', state: strip('long'), width: 320 },
  { name: 'panel, tie', page: 'broadsheet', state: panel('tie', { imprint: wire }), height: 900 },
  { name: 'panel, tie, unfolded', page: 'broadsheet', state: panel('tie'), height: 1700, unfolded: true },
  { name: 'panel, tie, dark', page: 'night', state: panel('tie'), dark: true, height: 900 },
  { name: 'panel, pointer', page: 'magazine', state: panel('pointer'), height: 900 },
  { name: 'panel, pointer, dark', page: 'coloured', state: panel('pointer'), dark: true, height: 900 },
  { name: 'panel, silence', page: 'tabloid', state: panel('silence'), height: 900 },
  { name: 'panel, nobody known', page: 'columns', state: panel('nobody'), height: 900 },
  { name: 'panel, the publisher itself and first person', page: 'wild', state: panel('same'), height: 900 },
  { name: 'panel, long name, 320', page: 'tiny', state: panel('long'), width: 320, height: 700 },
  { name: 'panel, forced colours', page: 'broadsheet', state: panel('tie'), forcedColors: true, height: 900 },
  { name: 'panel, the site’s word', page: 'broadsheet', state: panel('tie', { siteWord }), height: 2200, unfolded: true },
  {
    name: 'panel, the site’s word, Arabic',
    page: 'arabic',
    state: panel('tie', { siteWord, language: 'ar' }),
    height: 2200,
    unfolded: true,
  },
  { name: 'panel, Arabic', page: 'arabic', state: panel('tie', { language: 'ar' }), height: 900 },
  { name: 'card, pointer', page: 'broadsheet', state: card('pointer', 0), height: 800 },
  { name: 'card, pointer, unfolded', page: 'broadsheet', state: card('pointer', 0), height: 1400, unfolded: true },
  { name: 'card, pointer, dark', page: 'night', state: card('pointer', 0), dark: true, height: 800 },
  { name: 'card, tie', page: 'coloured', state: card('tie', 0) },
  { name: 'card, failed', page: 'tabloid', state: card('tie', 0, { record: 'failed' }) },
  { name: 'card, known without tie', page: 'magazine', state: card('tie', 2) },
  { name: 'card, unknown', page: 'columns', state: card('tie', 4) },
  { name: 'card, look-ups never', page: 'blog', state: card('tie', 4, { stored: { lookUps: 'never' } }) },
  { name: 'card, 320', page: 'tiny', state: card('pointer', 0), width: 320, height: 640 },
  { name: 'card, wild page', page: 'wild', state: card('pointer', 0), height: 800 },
  { name: 'card, forced colours', page: 'broadsheet', state: card('pointer', 0), forcedColors: true, height: 800 },
  { name: 'card, Arabic', page: 'arabic', state: card('pointer', 0, { language: 'ar' }), height: 800 },
  { name: 'popup, pointer', page: 'popup', state: popup('pointer'), width: 372, height: 640 },
  { name: 'popup, tie', page: 'popup', state: popup('tie', { imprint: wire }), width: 372, height: 800 },
  { name: 'popup, tie, dark', page: 'popup', state: popup('tie', { stored: { theme: 'dark' } }), dark: true, width: 372, height: 800 },
  { name: 'popup, unfolded', page: 'popup', state: popup('silence'), width: 372, height: 1500, unfolded: true },
  { name: 'popup, forced colours', page: 'popup', state: popup('tie'), width: 372, height: 1500, unfolded: true, forcedColors: true },
  { name: 'popup, Persian', page: 'popup', state: popup('pointer', { language: 'fa' }), width: 372, height: 1400, unfolded: true },
  { name: 'popup, German', page: 'popup', state: popup('tie', { language: 'de' }), width: 372, height: 1500, unfolded: true },
  { name: 'popup, nothing found', page: 'popup', state: popup('empty'), width: 372, height: 400 },
  { name: 'popup, working', page: 'popup', state: popup('empty', { page: 'working' }), width: 372, height: 260 },
  { name: 'popup, no article', page: 'popup', state: popup('empty', { page: 'no article' }), width: 372, height: 260 },
  {
    name: 'popup, off here',
    page: 'popup',
    state: popup('empty', { page: 'no article', stored: { 'site:norland-today.example': 'off' } }),
    width: 372,
    height: 260,
  },
  { name: 'popup, no extension here', page: 'popup', state: popup('empty', { page: 'closed' }), width: 372, height: 220 },
  { name: 'popup, after an update', page: 'popup', state: popup('empty', { page: 'reload' }), width: 372, height: 260 },
  { name: 'marks, faint', page: 'broadsheet', state: { ...strip('pointer', { stored: { marks: 'faint' } }), face: 'marks' } },
  { name: 'marks, strong, dark', page: 'night', state: { ...strip('tie', { stored: { marks: 'strong' } }), face: 'marks' }, dark: true },
  { name: 'marks, tint', page: 'coloured', state: { ...strip('tie', { stored: { marks: 'tint' } }), face: 'marks' } },
];
