import { type Passage, sentenceAt } from './passage.ts';
import { gapBefore, shape, type Tokens, wordAt } from './text.ts';
import { lowerAt, traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';

/** Ends of names of events, prizes, acts and places that are called after an organization: "the 38th X Image Awards". */
const namedAfter = new Set(
  `award awards prize trophy cup classic masters open championship championships tournament invitational marathon festival gala act bill treaty
  agreement convention referendum stadium arena tower museum complex park headquarters boulevard street road square bridge airport station
  site operation exhibition expo challenge bowl`.split(/\s+/),
);
const events = new Set(
  'election elections summit summits conference congress referendum championship championships games bombing campaign awards'.split(' '),
);
const things = new Set(
  'vehicle car suv sedan truck pickup van motorcycle convertible hatchback phone smartphone handset laptop tablet console jet jetliner plane'.split(
    ' ',
  ),
);

/** Last words of names of houses and lands that are called after an organization: "the X Hotel". */
const places = new Set(
  'hotel inn river valley mountains island islands hall theatre theater palace castle beach forest dam canal harbor harbour mall plaza building'.split(
    ' ',
  ),
);
/** "X is a river", "X was a man": it is no organization. */
const beings =
  /^(?:river|village|town|mountain|island|song|album|novel|poem|horse|dog|cat|boat|goddess|god|surname|plant|flower|tree|bird|fruit|man|woman|boy|girl)$/;
const works = /^(?:book|books|novel|film|movie|documentary|song|album|play|poem|painting|podcast|essay|chapter)$/;

/** What an organization's name is a part of here, where that is no organization: an event, a prize, a product, a number, a person's name; else null. */
export function largerName(passage: Passage, first: number, last: number): string | null {
  const { tokens } = passage;
  const word = (i: number): string => lowerAt(tokens, i);
  const gap = (i: number): string => gapBefore(tokens, i);
  const before = gap(first);
  const after = gap(last + 1);
  if (/[-‐]$/.test(before) && /^[-‐]/.test(after) && first === last && !/^[A-Za-z]/.test(before.trim())) {
    if (!/\w$/.test(word(first - 1)) || /\s[-‐]$/.test(before)) return 'between hyphens';
  }
  if (/^\s@$/.test(after) && first === last && word(first).length <= 3) return 'before a handle';
  if (/[.,]$/.test(before) && /^\d/.test(word(first)) && /\d$/.test(word(first - 1))) return 'part of a number';
  if (/[$€£]\s?$/.test(before) && /^\d/.test(word(first))) return 'part of a number';
  if (sentenceAt(passage, first).casing !== 'prose') return null;
  if (/^(?:street|road|avenue|lane|square)$/.test(word(last + 1)) && after === ' ') return 'a place';
  if (isGloss(passage, last)) return 'a word that is explained';
  if (isTitle(word, first)) return 'a title';
  if (isEvent(word, first, last)) return 'an event named by its year';
  if (isProduct(passage, first, last)) return 'a product';
  if (isAged(passage, last)) return 'part of a person’s name';
  return endsAsOther(passage, last);
}

/** "X is Spanish for …", "X is a Hebrew word for …". */
function isGloss({ tokens }: Passage, last: number): boolean {
  if (isBeing(tokens, last + 1)) return true;
  if (wordAt(tokens, last + 1) !== 'is') return false;
  const at = wordAt(tokens, last + 2) === 'a' ? last + 3 : last + 2;
  const { cls } = traitsOf(tokens);
  const language = ((cls[at] ?? 0) & wordClass.people) !== 0 || wordAt(tokens, at) === 'Latin';
  return language && /^(?:for|word|name)$/.test(wordAt(tokens, at + 1));
}

function isBeing(tokens: Tokens, verb: number): boolean {
  if (!/^(?:is|was)$/.test(wordAt(tokens, verb))) return false;
  const article = wordAt(tokens, verb + 1) === 'also' ? verb + 2 : verb + 1;
  return /^an?$/.test(wordAt(tokens, article)) && beings.test(wordAt(tokens, article + 1));
}

/** "a book called The X". */
function isTitle(word: (i: number) => string, first: number): boolean {
  const at = word(first - 1) === 'the' ? first - 2 : first - 1;
  return /^(?:called|titled|entitled)$/.test(word(at)) && works.test(word(at - 1));
}

/** "the 2014 X election", "the ninth annual X summit". */
function isEvent(word: (i: number) => string, first: number, last: number): boolean {
  const dated = /^(?:(?:19|20)\d\d|annual|\d{1,3}(?:st|nd|rd|th))$/.test(word(first - 1));
  return dated && [1, 2, 3].some((step) => events.has(word(last + step)));
}

/** "an X vehicle", "the X 888", "their X account". */
function isProduct({ tokens }: Passage, first: number, last: number): boolean {
  const next = wordAt(tokens, last + 1);
  if (gapBefore(tokens, last + 1) !== ' ') return false;
  if (things.has(next.toLowerCase())) return true;
  if (/^(?:your|my|his|her)$/i.test(wordAt(tokens, first - 1)) && /^(?:accounts?|app|card)$/.test(next)) return true;
  // Years and shares are no model numbers.
  return (
    /^(?:\d{3}|[A-Z]{1,2}\d{1,4}|\d{1,3}[a-zA-Z])$/.test(next) &&
    !/^(?:percent|per|%|million|billion|points?|years?|people)$/.test(wordAt(tokens, last + 2)) &&
    isModel(tokens.text, tokens.end[last + 1] ?? 0)
  );
}

function isModel(text: string, at: number): boolean {
  return !/^\s?(?:[%–-]|\.\d|,\d|:)/.test(text.slice(at, at + 3));
}

/** "X Smith, 42, was". */
function isAged({ tokens }: Passage, last: number): boolean {
  const surname = last + 1;
  return (
    ((tokens.shape[surname] ?? 0) & shape.capital) !== 0 &&
    gapBefore(tokens, surname) === ' ' &&
    gapBefore(tokens, surname + 1) === ', ' &&
    /^[1-9]\d$/.test(wordAt(tokens, surname + 1)) &&
    /^[,.]/.test(gapBefore(tokens, surname + 2))
  );
}

/** A run of capitals goes on from the name and ends as no organization does. */
function endsAsOther({ tokens }: Passage, last: number): string | null {
  let end = last;
  while (end - last < 6) {
    const next = end + 1;
    const small = /^(?:of|for|the|on|and|in)$/.test(wordAt(tokens, next)) && end > last;
    const at = small ? next + 1 : next;
    if (small && places.has(lowerAt(tokens, end))) break;
    if (!((tokens.shape[at] ?? 0) & shape.capital) || gapBefore(tokens, next) !== ' ' || gapBefore(tokens, at) !== ' ') break;
    end = at;
    if (namedAfter.has(lowerAt(tokens, end))) return `part of "… ${wordAt(tokens, end)}"`;
  }
  return end > last && places.has(lowerAt(tokens, end)) ? `part of "… ${wordAt(tokens, end)}"` : null;
}

const tools =
  /^(?:files?|form|code|format|filters?|rifles?|cable|port|curve|chip|drive|screen|display|protocol|server|driver|key|box|exam|cells?|genes?|injection|account|bond|loans?|solution|solvent|level|levels|value|values|ratio)$/;

/** "the XYZ file", "an XYZ account": a thing of that name; only for names that are not an organization's alone. */
export function isThing({ tokens }: Passage, first: number, last: number): boolean {
  const capitals = ((tokens.shape[first] ?? 0) & shape.capitals) !== 0;
  const next = wordAt(tokens, last + 1);
  if (first !== last || !capitals || gapBefore(tokens, last + 1) !== ' ') return false;
  return tools.test(next) || (wordAt(tokens, first).length === 2 && /^(?:units?|mode|button)$/.test(next));
}
