import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { kinds } from './core/kinds.ts';
import { properties } from './core/properties.ts';
import { adsNames, trustNames } from './core/self-declarations.ts';
import { fileOutcomes } from './core/site-word.ts';
import { speaker } from './core/words.ts';
import { choices } from './settings.ts';

vi.mock('./browser.ts', () => ({ browser: { i18n: { getUILanguage: () => 'de-AT' }, storage: {} } }));
const { sentencesFor, spokenLanguages } = await import('./sentences.ts');

const english = sentencesFor('en').texts;
const form = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(form, '');
const bases = (texts: Readonly<Record<string, string>>) => [...new Set(Object.keys(texts).map(baseOf))].sort((a, b) => a.localeCompare(b));
const isPlural = (base: string) => `${base}_other` in english;
const slotsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort((a, b) => a.localeCompare(b));

describe.each(spokenLanguages)('the sentences in %s', (language) => {
  const { texts } = sentencesFor(language);

  it('are all there, and no others', () => {
    expect(bases(texts)).toEqual(bases(english));
  });

  it('have the slots of the English ones', () => {
    for (const [key, text] of Object.entries(texts)) {
      const model = slotsOf(english[`${baseOf(key)}_other`] ?? english[key] ?? '');
      const left = model.filter((slot) => !slotsOf(text).includes(slot));
      expect(
        slotsOf(text).filter((slot) => !model.includes(slot)),
        key,
      ).toEqual([]);
      // "once" and "two" may stand for a count; nothing else may be left out.
      expect(isPlural(baseOf(key)) ? left.filter((slot) => slot !== 'count') : left, key).toEqual([]);
    }
  });

  it('have the general plural form, and only forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const base of bases(english).filter(isPlural)) {
      expect(texts[`${base}_other`], base).toBeDefined();
      const forms = Object.keys(texts).filter((key) => baseOf(key) === base && form.test(key));
      expect(
        forms.filter((key) => !pluralCategories.some((category) => key.endsWith(`_${category}`))),
        base,
      ).toEqual([]);
    }
  });

  it('are valid for the browser: names, and no dollar sign', () => {
    const keys = Object.keys(texts);
    expect(keys.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(Object.values(texts).filter((text) => text.includes('$') || text.trim() === '')).toEqual([]);
  });

  it('fit their places', () => {
    const places: readonly (readonly [RegExp, number])[] = [
      [/^extName$/, 75],
      [/^extDescription$/, 132],
      [/^strip/, 60],
      [/^(kind|property|place|label)_/, 48],
      [
        /^(askSite|askSiteAgain|keyNone|lookUp|lookUpAgain|retry|popupAnyway|popupReloadButton|cacheClear|copySources|saveJson|copyReport)$/,
        32,
      ],
      [/^(callsItself|publishedBy|publishedAt|notInRecords|unknownKind)$/, 32],
      [/^(when|lookUps|panel|known|unknown|tied|pointed|marks|theme|corner|age)_/, 26],
      [/^(set|mentions)_(?!one|two|few|many|other|zero)/, 40],
    ];
    for (const [place, most] of places) {
      for (const [key, text] of Object.entries(texts))
        if (place.test(key) && !/^lookUps?_(offline|busy|unreadable|refused)/.test(key)) expect(text.length, key).toBeLessThanOrEqual(most);
    }
  });
});

describe('the sentences', () => {
  it('leave no word out of what the code says, and say nothing that no code asks for', () => {
    const asked = new Set(
      bases(english).filter((base) => sources.some((text) => text.includes(`'${base}'`) || text.includes(`__MSG_${base}__`))),
    );
    const closed = [
      ...kinds.map((kind) => `kind_${kind.replace(/-/g, '_')}`),
      ...Object.keys(properties).map((property) => `property_${property}`),
      ...Object.entries(properties).flatMap(([property, { group }]) => (group === 'fact' ? [] : [`is_${property}`])),
      ...Object.entries(properties).flatMap(([property, { group }]) =>
        group === 'fact' || property === 'foundedBy' ? [] : [`was_${property}`],
      ),
      ...Object.entries(properties).flatMap(([property, { group }]) => (group === 'control' ? [`edge_${property}`] : [])),
      ...['is', 'was'].flatMap((tense) => ['Owner', 'Parent', 'Publisher', 'Controller'].map((holder) => `${tense}_sibling${holder}`)),
      ...Object.keys(choices).map((choice) => `set_${choice}`),
      ...Object.entries(choices).flatMap(([choice, options]) =>
        options.filter((option) => choice !== 'language' || option === 'auto').map((option) => `${choice}_${option.replace(/ /g, '_')}`),
      ),
      ...['website', 'json_ld', 'site_name', 'imprint', 'profile_link', 'follow_line', 'trust_txt', 'ads_txt'].map((kind) => `ev_${kind}`),
      ...['header', 'footer', 'follow_box', 'closing_lines', 'structured_data'].map((place) => `place_${place}`),
      ...['opinion', 'sponsored', 'press_release', 'satire', 'live', 'wire'].map((label) => `label_${label}`),
      ...['offline', 'busy', 'unreadable', 'refused'].map((reason) => `lookUp_${reason}`),
      ...['blocked', 'newer', 'full', 'unavailable'].map((trouble) => `trouble_${trouble}`),
      ...['Who', 'Pays', 'Knows', 'Claim', 'Contest'].flatMap((question) => [`about${question}`, `about${question}Question`]),
      ...['marks', 'panel', 'card'].map((part) => `welcome_${part}`),
      ...['sends', 'judges', 'changes'].map((part) => `never_${part}`),
      ...['on', 'off'].map((state) => `siteState_${state}`),
      ...[...trustNames, ...adsNames].map((name) => `says_${name}`),
      ...['agrees', 'disagrees', 'unknown'].map((verdict) => `verdict_${verdict}`),
      ...fileOutcomes.filter((outcome) => outcome !== 'read').map((outcome) => `file_${outcome}`),
    ];
    expect(closed.filter((key) => !(key in english))).toEqual([]);
    expect(bases(english).filter((base) => !asked.has(base) && !closed.includes(base))).toEqual([]);
    const said = sources.flatMap((text) => [...text.matchAll(/\bsay\('(\w+)'/g)].map(([, key]) => key ?? ''));
    expect(said.filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
  });

  it('never speak in a voice that is not ours (claims.md)', () => {
    const never =
      /\b(hidden|undisclosed|secret|really|front|mouthpiece|propaganda|biased|trusted|reliable|family|regime|extremist|terrorist)\b/i;
    expect(Object.entries(english).filter(([, text]) => never.test(text))).toEqual([]);
    const pointing = Object.entries(english).filter(([key]) => key.startsWith('points') || key.startsWith('stripPoints'));
    expect(pointing.filter(([, text]) => /\b(tied|linked|belongs)\b/i.test(text))).toEqual([]);
  });

  it('follow the browser, and fall back to English', () => {
    expect(sentencesFor('auto').language).toBe('de');
    expect(sentencesFor('tlh').language).toBe('en');
    expect(sentencesFor('__proto__').language).toBe('en');
    expect(sentencesFor('fa').direction).toBe('rtl');
  });

  it('count in each language', () => {
    expect(speaker(sentencesFor('ar'))('citedHere', { count: 2 })).toBe('يستشهد المقال بهذه المنظمة مرتين.');
    expect(speaker(sentencesFor('fr'))('citedHere', { count: 1 })).toBe('L’article cite cette organisation une fois.');
    expect(speaker(sentencesFor('de'))('timesNamed', { count: 3 })).toBe('3 × genannt');
  });
});

const root = fileURLToPath(new URL('..', import.meta.url));
const sources: readonly string[] = [
  readFileSync(`${root}manifest.json`, 'utf8'),
  ...readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(`${root}src/${name}`, 'utf8')),
];
