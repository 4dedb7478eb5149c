import type { Row } from './corpus.ts';
import { random } from './perceptron.ts';
import { templates } from './templates.ts';
import { coda, countries, fields, givenNames, list, onset, peoples, topics, vowel } from './vocabulary.ts';

/** Texts with made-up names in sentences of our own: they teach the ways in which news speaks of organizations, not names. */

/** Made-up texts, `count` of them, the same for the same seed. */
export function madeUp(count: number, seed: number): Row[] {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const chance = (share: number): boolean => next() < share;
  const word = (): string => {
    let made = '';
    for (let i = chance(0.3) ? 3 : chance(0.15) ? 1 : 2; i > 0; i--) made += pick(onset) + pick(vowel) + (i === 1 ? pick(coda) : '');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const capitals = (): string =>
    Array.from({ length: 3 + Math.floor(next() * 3) }, () => 'ABCDEFGHIKLMNOPRSTUZ'.charAt(Math.floor(next() * 20))).join('');
  const place = (): string =>
    chance(0.5)
      ? word()
      : chance(0.3)
        ? `${pick(['New', 'San', 'El', 'Port', 'Al', 'North', 'Santa'])} ${word()}`
        : pick(countries).replace('the ', '');
  const topicPair = (): string =>
    chance(0.4)
      ? `${pick(topics)} and ${pick(topics).replace('the ', '')}`
      : chance(0.1)
        ? `${pick(topics)}, ${pick(topics)} and ${pick(topics)}`
        : pick(topics);
  const initials = (name: string): string =>
    name
      .split(/[ -]/)
      .filter((part) => /^[A-Z]/.test(part))
      .map((part) => part.charAt(0))
      .join('');
  const makers: Record<string, () => string> = {
    firm: () =>
      pick([
        () => word(),
        () => word(),
        () => `${word()} ${pick(fields)}`,
        () => `${word()} ${pick(list('Inc, Corp, Ltd, Group, Holdings, AG, Co, Technologies, Partners, Industries, Systems'))}`,
        () => `${word()}${pick(list('Tech, Soft, Net, Bank, Pay, Data'))}`,
        () => `${word()} & ${word()}`,
        () => `${word()} ${word()}`,
        capitals,
      ])(),
    body: () =>
      pick([
        () => `Ministry of ${topicPair()}`,
        () => `${pick(topics).replace('the ', '')} Ministry`,
        () => `Department of ${topicPair()}`,
        () => `National ${pick(fields)} ${pick(list('Commission, Authority, Council, Agency, Board'))}`,
        () => `Central Bank of ${pick(countries)}`,
        () => `${pick(topics).replace('the ', '')} ${pick(list('Commission, Authority, Bureau, Department, Committee'))}`,
        () => `Federal Authority for ${topicPair()}`,
        () => `Supreme ${pick(list('Court, Council'))}`,
        capitals,
      ])(),
    union: () =>
      `${pick([word(), 'National'])} ${pick(list("Teachers' Union, Workers' Union, Miners' Federation, Transport Union, Nurses Association, Farmers' Union"))}`,
    school: () =>
      pick([
        () => `${word()} University`,
        () => `University of ${place()}`,
        () => `${word()} Institute of ${pick(topics)}`,
        () => `${word()} Law School`,
        () => `Centre for ${pick(peoples)} and ${pick(topics)} Studies`,
        () => `Faculty of ${pick(topics)}, ${pick(topics)} and ${pick(topics)}`,
      ])(),
    party: () =>
      pick([
        () => `${word()} Party`,
        () => `${pick(peoples)} ${pick(list('Congress, Movement, Alliance, Front'))}`,
        () => `Party for ${topicPair()}`,
        capitals,
        () => `Democratic ${pick(list('Alliance, Union, League, Party'))}`,
        () => `${word()} ${word()}`,
      ])(),
    armed: () =>
      pick([
        () => `${word()} ${pick(list('Front, Brigades, Army, Resistance, Liberation Army'))}`,
        () => `al-${word()}`,
        capitals,
        () => `Army of ${place()}`,
        word,
      ])(),
    club: () =>
      pick([
        () => `${place()} ${pick(list('United, City, Rovers, Athletic, FC, Wanderers, Tigers, Bulls'))}`,
        () => word(),
        () => `${pick(list('Real, Sporting, Dynamo, Inter, Atletico, FC'))} ${word()}`,
      ])(),
    newspaper: () =>
      pick([
        () => `The ${pick(list('Daily, Morning, Evening, Sunday'))} ${pick(list('Star, Post, News, Times, Telegraph'))}`,
        () => `${word()} ${pick(list('Times, Post, Tribune, Herald, News'))}`,
        () => `The ${word()} ${pick(list('Times, Star, Observer'))}`,
        () => `Radio ${word()}`,
        () => `El ${word()}`,
      ])(),
    agency: () => pick([capitals, () => `${word()} News`, () => pick(list('Reuters, AFP, AP, Xinhua'))])(),
    court: () =>
      pick([
        () => 'Supreme Court',
        () => 'High Court',
        () => `${place()} Administrative Court`,
        () => 'Constitutional Court',
        () => 'Court of Appeal',
      ])(),
    bloc: () => pick(list('European Union, United Nations, African Union, EU, UN, Arab League, NATO, G7, World Bank')),
    hospital: () => `${word()} ${pick(list('Hospital, General Hospital, Medical Center'))}`,
    platform: () => pick(list('Facebook, Twitter, YouTube, Weibo, Instagram, Telegram')),
    per: () => `${pick(givenNames)} ${chance(0.15) ? `${word().charAt(0)}. ` : ''}${chance(0.1) ? 'al-' : ''}${word()}`,
    country: () => pick(countries),
    loc: place,
    city: place,
    state: place,
    river: () => `${word()} River`,
    geo: () =>
      `${word()} ${pick(list('Islands, Strait, Sea, Peninsula, Mountains, Valley, Ocean, Bay, Desert, Region, Province, Archipelago'))}`,
  };
  const plain: Record<string, () => string> = {
    people: () => pick(peoples),
    day: () => pick(list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')),
    month: () => pick(list('January, March, June, August, October, December')),
    n: () => String(2 + Math.floor(next() * 90)),
    title: () => pick(list('President, Prime Minister, Foreign Minister, General, Senator, King, Sheikh, Dr')),
    event: () =>
      pick([
        () => `${word()} Festival`,
        () => 'World Cup',
        () => `${word()} Fashion Week`,
        () => 'Olympic Games',
        () => `Lunar New Year`,
      ])(),
    prize: () => `${word()} ${pick(list('Prize, Award, Medal'))}`,
    treaty: () => `${word()} ${pick(list('Agreement, Treaty, Accord, Initiative, Plan'))}`,
    religion: () => pick(list('Muslim, Christian, Hindu, Jewish, Sikh, Buddhist, Māori, Kurdish')),
    feast: () => pick(list('Eid, Easter, Diwali, Ramadan, Hanukkah, Nowruz')),
    song: () => `"${word()} ${word()}"`,
    ship: () => `USS ${word()}`,
  };
  const typeOf: Record<string, string> = {
    per: 'PER',
    last: 'PER',
    country: 'LOC',
    loc: 'LOC',
    city: 'LOC',
    state: 'LOC',
    river: 'LOC',
    geo: 'LOC',
    agency: 'ORG',
  };
  const rows: Row[] = [];
  for (let id = 0; id < count; id++) {
    let text = '';
    const spans: { start: number; end: number; type: string }[] = [];
    const people: string[] = [];
    const short: string[] = [];
    const said = new Map<string, string>();
    const lines = 3 + Math.floor(next() * 4);
    for (let line = 0; line < lines; line++) {
      const template = pick(templates);
      let lastOrganization = '';
      for (const part of template.split(/(\{\w+\})/)) {
        const slot = /^\{(\w+)\}$/.exec(part)?.[1];
        if (slot === undefined) {
          text += part;
          continue;
        }
        const kind = slot === 'org' ? pick(['firm', 'body', 'school', 'party', 'union', 'body', 'firm']) : slot;
        let name: string;
        if (slot === 'last') name = people.length > 0 ? (pick(people).split(' ').at(-1) as string) : word();
        else if (slot === 'ac') name = short.at(-1) ?? capitals();
        else if (slot === 'intro') {
          name = initials(lastOrganization).length > 1 ? initials(lastOrganization) : capitals();
          short.push(name);
        } else {
          name =
            kind !== 'per' && chance(0.35)
              ? (said.get(kind) ?? (makers[kind] ?? plain[kind] ?? word)())
              : (makers[kind] ?? plain[kind] ?? word)();
          said.set(kind, name);
        }
        if (slot === 'per') people.push(name);
        const type = kind in plain || kind === 'platform' ? null : (typeOf[slot] ?? 'ORG');
        if (type === 'ORG') lastOrganization = name;
        const start = text.length + (/^(?:the|The) /.test(name) && type === 'LOC' ? 4 : 0);
        text += name;
        if (type !== null) spans.push({ start, end: text.length, type });
      }
      text += chance(0.5) ? '\n' : ' ';
    }
    rows.push({ id: `made-up-${id}`, text, spans });
  }
  return rows;
}
