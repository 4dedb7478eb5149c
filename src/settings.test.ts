import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('./browser.ts', () => ({ browser: fakeBrowser }));
const {
  choose,
  chooseSite,
  choices,
  dismissPanel,
  exportSettings,
  importSettings,
  loadSettings,
  readSettings,
  readsUnasked,
  resetSettings,
  watchSettings,
} = await import('./settings.ts');

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with the first of each choice', async () => {
    const settings = await loadSettings();
    for (const [key, options] of Object.entries(choices)) expect(settings[key as keyof typeof choices]).toBe(options[0]);
    expect(settings.sites.size).toBe(0);
  });

  it('take nothing from storage that is not a choice', () => {
    const settings = readSettings({
      when: 'always',
      marks: 7,
      'site:a.example': 'maybe',
      'dismissed:b.example': 'yes',
      __proto__: { x: 1 },
    });
    expect(settings.when).toBe('everywhere');
    expect(settings.marks).toBe('normal');
    expect(settings.sites.size + settings.dismissed.size).toBe(0);
  });

  it('lose no update when two popups change at once', async () => {
    const hosts = Array.from({ length: 100 }, (_, n) => `site-${n}.example`);
    await Promise.all([
      ...hosts.map((host, n) => chooseSite(host, n % 2 ? 'on' : 'off')),
      choose('theme', 'dark'),
      choose('panel', 'hidden'),
    ]);
    const settings = await loadSettings();
    expect(settings.sites.size).toBe(100);
    expect(settings.sites.get('site-3.example')).toBe('on');
    expect([settings.theme, settings.panel]).toEqual(['dark', 'hidden']);
  });

  it('tell a watcher all choices as they stand', async () => {
    const seen: string[] = [];
    const stop = watchSettings((settings) => seen.push(settings.theme));
    await choose('theme', 'dark');
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
    stop();
    await choose('theme', 'light');
    expect(seen).toEqual(['dark']);
  });

  it('go back to the start, and leave what is not theirs', async () => {
    await fakeBrowser.storage.local.set({ other: 1 });
    await choose('theme', 'dark');
    await dismissPanel('a.example', true);
    await resetSettings();
    expect((await loadSettings()).theme).toBe('auto');
    expect((await loadSettings()).dismissed.size).toBe(0);
    expect(await fakeBrowser.storage.local.get('other')).toEqual({ other: 1 });
  });
});

describe('an export', () => {
  it('comes back as it was, without what is not a setting', async () => {
    await fakeBrowser.storage.local.set({ other: 1 });
    await choose('theme', 'dark');
    await chooseSite('a.example', 'off');
    const text = await exportSettings();
    await resetSettings();
    expect(await importSettings(text)).toBe(true);
    const settings = await loadSettings();
    expect([settings.theme, settings.sites.get('a.example')]).toEqual(['dark', 'off']);
    expect(text).not.toContain('other');
  });
  it.each(['', 'null', '[]', '{"theme":"pink","x":1,"__proto__":{"theme":"dark"}}'])('%s is none', async (text) => {
    expect(await importSettings(text)).toBe(false);
  });
});

describe('a page is read unasked', () => {
  const on = (stored: Record<string, unknown>) => readsUnasked(readSettings(stored), 'a.example');
  it('everywhere, but not where the reader said no', () => {
    expect(on({})).toBe(true);
    expect(on({ 'site:a.example': 'off' })).toBe(false);
  });
  it('only on chosen sites, or never, as the reader says', () => {
    expect(on({ when: 'chosen sites' })).toBe(false);
    expect(on({ when: 'chosen sites', 'site:a.example': 'on' })).toBe(true);
    expect(on({ when: 'when asked', 'site:a.example': 'on' })).toBe(false);
  });
});
