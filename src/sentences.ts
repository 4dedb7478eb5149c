/** The interface's words in the chosen language, built from _locales; pages get theirs with the reply. */
import arabic from '../public/_locales/ar/messages.json';
import german from '../public/_locales/de/messages.json';
import english from '../public/_locales/en/messages.json';
import spanish from '../public/_locales/es/messages.json';
import persian from '../public/_locales/fa/messages.json';
import french from '../public/_locales/fr/messages.json';
import { browser } from './browser.ts';
import type { Sentences } from './core/words.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const languages: Readonly<Record<string, Messages>> = { en: english, de: german, fr: french, es: spanish, ar: arabic, fa: persian };
const rightToLeft = new Set(['ar', 'fa']);

/** The languages that the interface has, English first. */
export const spokenLanguages: readonly string[] = Object.keys(languages);

/** The interface's words in a language (BCP 47, or `auto` for the browser's own); English where we have no other. */
export function sentencesFor(language: string): Sentences {
  const wanted = language === 'auto' ? browser.i18n.getUILanguage() : language;
  const primary = wanted.toLowerCase().split('-')[0] ?? 'en';
  const spoken = Object.hasOwn(languages, primary) ? primary : 'en';
  return {
    language: spoken,
    direction: rightToLeft.has(spoken) ? 'rtl' : 'ltr',
    texts: plain(languages[spoken] ?? english),
  };
}

function plain(messages: Messages): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
