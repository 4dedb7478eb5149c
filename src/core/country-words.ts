import { fold } from './fold.ts';
import type { Passage } from './passage.ts';

/** Words by which an English text speaks of a country, beside its name: its people, its capital, its short forms. */
const others: Readonly<Record<string, string>> = {
  AF: 'afghan kabul',
  AL: 'albanian tirana',
  AM: 'armenian yerevan',
  AR: 'argentine buenos',
  AT: 'austrian vienna',
  AU: 'australian canberra sydney',
  AZ: 'azerbaijani baku',
  BD: 'bangladeshi dhaka',
  BE: 'belgian brussels',
  BG: 'bulgarian sofia',
  BR: 'brazilian brasilia',
  BY: 'belarusian minsk',
  CA: 'canadian ottawa quebec ontario',
  CH: 'swiss',
  CL: 'chilean santiago',
  CN: 'chinese beijing',
  CO: 'colombian bogota',
  CU: 'cuban havana',
  CZ: 'czech prague',
  DE: 'german berlin bundestag',
  DK: 'danish copenhagen',
  DZ: 'algerian algiers',
  EE: 'estonian tallinn',
  EG: 'egyptian cairo',
  ES: 'spanish madrid catalan',
  ET: 'ethiopian',
  FI: 'finnish helsinki',
  FR: 'french paris',
  GB: 'british britain uk u.k england london scottish westminster',
  GE: 'georgian tbilisi',
  GH: 'ghanaian accra',
  GR: 'greek athens',
  HK: 'hong kong',
  HR: 'croatian zagreb',
  HU: 'hungarian budapest',
  ID: 'indonesian jakarta',
  IE: 'irish dublin',
  IL: 'israeli knesset',
  IN: 'indian delhi',
  IQ: 'iraqi baghdad',
  IR: 'iranian tehran',
  IT: 'italian rome',
  JO: 'jordanian amman',
  JP: 'japanese tokyo',
  KE: 'kenyan nairobi',
  KR: 'south korea seoul',
  KP: 'north korea pyongyang',
  LB: 'lebanese beirut',
  LY: 'libyan tripoli',
  MM: 'myanmar burma burmese',
  MX: 'mexican',
  MY: 'malaysian kuala',
  NG: 'nigerian lagos abuja',
  NL: 'dutch hague',
  NO: 'norwegian oslo',
  NP: 'nepali kathmandu',
  NZ: 'zealand wellington',
  PH: 'philippine philippines filipino manila',
  PK: 'pakistani islamabad',
  PL: 'polish warsaw',
  PS: 'palestinian gaza ramallah',
  PT: 'portuguese lisbon',
  RO: 'romanian bucharest',
  RS: 'serbian belgrade',
  RU: 'russian moscow kremlin',
  SA: 'saudi riyadh',
  SD: 'sudanese khartoum',
  SE: 'swedish stockholm',
  SI: 'slovenian',
  SK: 'slovak bratislava',
  SO: 'somali mogadishu',
  SY: 'syrian damascus',
  TH: 'thai bangkok',
  TN: 'tunisian',
  TR: 'turkey turkish ankara',
  TW: 'taiwanese taipei',
  UA: 'ukrainian kyiv',
  UG: 'ugandan',
  US: 'american u.s us washington',
  VE: 'venezuelan caracas',
  VN: 'vietnamese hanoi',
  YE: 'yemeni sanaa',
  ZA: 'south african pretoria johannesburg',
  ZW: 'zimbabwean harare',
}; // prettier-ignore

const region = new Intl.DisplayNames('en', { type: 'region' });
const known = new Map<string, readonly string[]>();

function wordsFor(code: string): readonly string[] {
  const before = known.get(code);
  if (before) return before;
  const name = /^[A-Z]{2}$/.test(code) ? (region.of(code) ?? '') : '';
  const pairs = new Set(['hong kong', 'south korea', 'north korea', 'south african']);
  const extra = others[code] ?? '';
  const words = pairs.has(extra.split(' ').slice(0, 2).join(' '))
    ? [extra.split(' ').slice(0, 2).join(' '), ...extra.split(' ').slice(2)]
    : extra.split(' ');
  const made = [fold(name), ...words.map(fold)].filter((word) => word.length > 1);
  known.set(code, made);
  return made;
}

/** True where the phrase is another country's name than this one's: "North Korea" for KR; not for a state of the USA or a continent. */
export function isOfAnother(code: string, phrase: string): boolean {
  const folded = ` ${fold(phrase)} `;
  const names = (one: string): boolean => wordsFor(one).some((word) => folded.endsWith(` ${word} `));
  return !names(code) && Object.keys(others).some(names);
}

/** Says of a country code whether a text names the country, its people or its capital. */
export type NamesCountry = (code: string | null) => boolean;

/** Reads the first 20,000 characters of each passage, once, when it is first asked. */
export function countriesIn(passages: readonly Passage[]): NamesCountry {
  let text: string | null = null;
  const answers = new Map<string, boolean>();
  return (code) => {
    if (code === null) return false;
    text ??= ` ${passages.map((passage) => fold(passage.text.slice(0, 20_000))).join(' ')} `;
    const answer = answers.get(code) ?? wordsFor(code).some((word) => text?.includes(` ${word} `));
    answers.set(code, answer);
    return answer;
  };
}

/** Countries whose institutions an English text names without saying where they are. */
export const atHome = new Set([null, 'US', 'GB']);
