/** Names in the forms in which a deceiver might write them: other scripts' letters, odd spacing, digits for letters, legal endings. */

/** Letters of other scripts that readers take for these Latin ones, each string in the same order. */
const twins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑа',
    b: 'Ьвβʙ',
    c: 'сϲᴄ',
    d: 'ԁɗ',
    e: 'еєεҽ',
    f: 'ғϝ',
    g: 'ɡԍɢ',
    h: 'һнʜ',
    i: 'іιıɪӏ',
    j: 'јϳ',
    k: 'кκᴋ',
    l: 'ⅼʟ',
    m: 'мϻᴍ',
    n: 'пηɴո',
    o: 'оοσօᴏ',
    p: 'рρᴘ',
    q: 'ԛզ',
    r: 'гʀᴦ',
    s: 'ѕꜱ',
    t: 'тτᴛ',
    u: 'υսᴜ',
    v: 'νѵᴠ',
    w: 'ԝωѡ',
    x: 'хχ',
    y: 'уγүʏ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other.toLowerCase(), latin] as const)),
);
const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '|': 'l',
};

const longestName = 200;

/** Other scripts' twins as Latin letters, in lower case, accents off. */
export function latinTwins(name: string): string {
  const plain = name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase();
  return Array.from(plain, (letter) => twins.get(letter) ?? letter).join('');
}

/** The bare sequence of letters that a hasty eye sees: names with equal skeletons look alike. */
export function skeleton(name: string): string {
  return Array.from(latinTwins(name), (letter) => (Object.hasOwn(digits, letter) ? digits[letter] : letter))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('vv', 'w')
    .replaceAll('rn', 'm')
    .replaceAll('i', 'l');
}

/** Single letters written apart, put together: "B. B. C. News" to "BBC News", "T h e  S u n" to "The Sun". */
function joinLetters(name: string): string {
  const groups = name.split(/\s{2,}/).map((group) => {
    const words = group.split(/[\s.·_-]+/).filter((word) => word !== '');
    let joined = '';
    let alone = true;
    for (const word of words) {
      const letter = Array.from(word).length === 1;
      joined += joined !== '' && !(letter && alone) ? ` ${word}` : word;
      alone = letter;
    }
    return joined;
  });
  return groups.join(' ').trim();
}

/** Words run together, apart again where a capital begins: "TheLowlandPost". */
function splitCapitals(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,8})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2');
}

const article = /^(?:the|le|la|les|el|los|der|die|das|il|lo|o|a)\s+/i;
const legal =
  /[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|se|kg|sa|sas|sarl|spa|srl|bv|nv|ab|as|oy|co|corp|corporation|company|pty|pvt|eg|ev|kft|zrt|nyrt|d\.?o\.?o|s\.?r\.?o|a\.s|sp\.? z ?o\.? ?o|ltda|lda|aps|asa|oyj|ooo|ооо|оао|ао|пао|тов|tbk|bhd)\.?$/i;
const ending = /\.(?:com|org|net|info|co\.uk|news)$/i;
const official = /[\s(\u2013-]+official(?: (?:web ?)?(?:site|page|account|channel))?\)?$/i;
const loose =
  /[\s,|–-]+(?:news|newspaper|media|group|media group|network|online|digital|official|official site|website|english|international|worldwide|agency|news agency|breaking news|live|today|tv|hd)$/i;

/** True for the name of a firm: "Example Ltd". */
export function bearsLegalForm(name: string): boolean {
  return legal.test(name);
}

function peel(name: string, pattern: RegExp): string {
  let bare = name;
  for (let i = 0; i < 4 && pattern.test(bare); i += 1) bare = bare.replace(pattern, '').trim();
  return bare;
}

/** Other writings of a name under which a record may bear it: `strict` are the same name, `loose` have lost a word like "News". */
export function writings(name: string): { readonly strict: readonly string[]; readonly loose: readonly string[] } {
  const whole = name.slice(0, longestName).trim().replace(official, '');
  const latin = latinTwins(whole);
  const spaced = whole.replace(/[^\p{L}\p{N}&'’]+/gu, ' ').trim();
  const unleet = Array.from(latin, (letter) => (Object.hasOwn(digits, letter) ? digits[letter] : letter)).join('');
  const forms = [
    whole,
    latin,
    spaced,
    joinLetters(whole),
    joinLetters(latin),
    splitCapitals(joinLetters(whole)),
    splitCapitals(spaced),
    splitCapitals(peel(whole, ending)),
    latin.replaceAll('vv', 'w').replaceAll('rn', 'm'),
    unleet,
    unleet.replace(/l/g, 'i'),
  ];
  const strict = new Set<string>();
  for (const form of forms) {
    const bare = peel(peel(form, ending), legal);
    const noArticle = bare.replace(article, '');
    for (const each of [form, bare, noArticle, `The ${noArticle}`]) if (each.length > 1) strict.add(each);
    // A name without its article; one with another article is another name ("La Presse", "Die Presse").
    if (bare === noArticle && !/\s\S+\s/.test(bare))
      for (const own of ['El', 'La', 'Le', 'Il', 'Der', 'Die', 'Das']) strict.add(`${own} ${bare}`);
  }
  const looser = new Set<string>();
  for (const form of strict) {
    const bare = peel(form, loose);
    if (bare !== form && bare.length > 1) looser.add(bare);
    else looser.add(`${form} News`);
  }
  return { strict: [...strict], loose: [...looser] };
}
