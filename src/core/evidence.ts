import { sharedTitles } from './house-name.ts';
import { largerName } from './larger-name.ts';
import { type Passage, sentenceAt } from './passage.ts';
import {
  actingVerbs,
  cuesBefore,
  headsBefore,
  legalForms,
  nounsAfter,
  organizationHeads,
  personTitles,
  sayingVerbs,
  sentenceOpeners,
} from './signs.ts';
import { sourceVerbs } from './source-words.ts';
import { gapBefore, shape, wordAt } from './text.ts';
import { apostrophe, lowerAt, space, traitsOf } from './token-traits.ts';
import { wordClass } from './word-classes.ts';

/** What the words around a span say for or against its being an organization. */
export interface Evidence {
  readonly score: number;
  readonly why: readonly string[];
  /** The span is part of something else: a person's name, a longer name, a platform as a place. */
  readonly against: string | null;
  /** `against` holds whatever the name is. */
  readonly always: boolean;
}

export interface Around {
  readonly before: string;
  readonly before2: string;
  readonly after: string;
  readonly after2: string;
  /** The span opens its sentence, or an opening quotation mark stands before it. */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** The neighbor belongs to the same run of capitalized words. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
}

const auxiliaries = new Set('is was has had will would does did may could can must should have do'.split(' '));
/** What things do too: "Apple fell from the tree". */
const happens = new Set('fell rose struck hit began started ended stopped left'.split(' '));
const figures = /^(?:\d.*|by|sharply|slightly|nearly|almost|about|more|some|half|after|as)$/;
const headlineVerbs = new Set(
  'hits introduces lays leaves keeps cuts raises warns wins loses faces sues bans approves rejects opens closes launches recalls seeks urges names reports eyes backs probes agrees drops holds gets takes'.split(
    ' ',
  ),
);
const released =
  /^(?:carried|reported|broadcast|aired|shown|published|produced|seen|obtained|reviewed|quoted|cited|released|interviewed|contacted|verified|filmed|photographed|conducted|commissioned)$/;
const spokenTo = /^(?:interview|interviews|shared|speaking|spoke)$/;
const pieces =
  /^(?:footage|video|photo|photos|image|images|picture|pictures|reporter|reporters|journalist|journalists|reporting|survey|poll|interview|documentary)$/;
const learning = new Set('studied taught teaches studying graduated graduate degree enrolled lectured professor lecturer'.split(' '));

/** The words around tokens `first` to `last`, lower case; a possessive "s" is stepped over. */
export function around(passage: Passage, first: number, last: number): Around {
  const { tokens } = passage;
  const sentence = sentenceAt(passage, first);
  const { gap: gaps } = traitsOf(tokens);
  const inside = (i: number): boolean => i >= sentence.first && i <= sentence.last;
  const word = (i: number): string => (inside(i) ? lowerAt(tokens, i) : '');
  const possessive = gaps[last + 1] === apostrophe && /^s$/i.test(wordAt(tokens, last + 1));
  const next = possessive ? last + 2 : last + 1;
  const spaced = gaps[first] === space;
  const gap = spaced ? ' ' : gapBefore(tokens, first);
  const beforeShape = inside(first - 1) ? (tokens.shape[first - 1] ?? 0) : 0;
  const afterShape = inside(last + 1) && !possessive ? (tokens.shape[last + 1] ?? 0) : 0;
  return {
    before: word(first - 1),
    before2: word(first - 2),
    after: word(next),
    after2: word(next + 1),
    opens: first === sentence.first || (!spaced && (/[“"«:]\s*$/.test(gap) || gap.includes('\n'))),
    possessive,
    capitalBefore:
      sentence.casing === 'prose' &&
      (spaced || (gap === '. ' && word(first - 1).length === 1 && word(first - 2) !== 'u')) &&
      (beforeShape & shape.capital) !== 0 &&
      (first - 1 > sentence.first || !sentenceOpeners.has(word(first - 1))),
    capitalAfter: sentence.casing === 'prose' && gaps[last + 1] === space && (afterShape & shape.capital) !== 0,
  };
}

/** Weighs the English words around a span. */
export function weigh(passage: Passage, first: number, last: number): Evidence {
  if (lastWeighed?.passage === passage && lastWeighed.first === first && lastWeighed.last === last) return lastWeighed.evidence;
  const evidence = weighed(passage, first, last);
  lastWeighed = { passage, first, last, evidence };
  return evidence;
}

/** The same span is asked about several times in a row. */
let lastWeighed: { readonly passage: Passage; readonly first: number; readonly last: number; readonly evidence: Evidence } | null = null;

function weighed(passage: Passage, first: number, last: number): Evidence {
  const near = around(passage, first, last);
  const why: string[] = [];
  let score = 0;
  const give = (points: number, reason: string): void => {
    score += points;
    why.push(reason);
  };
  const single = first === last;
  const words = passage.tokens;
  const lastGap = gapBefore(words, last + 1);
  if (legalForms.has(near.after) && near.capitalAfter) give(3, `legal form "${near.after}" follows`);
  else if (near.possessive && nounsAfter.has(near.after)) give(2.5, `possessive before "${near.after}"`);
  else if (near.possessive && !near.opens) give(1, 'possessive');
  else if ((sayingVerbs.has(near.after) || sourceVerbs.has(near.after)) && /^['’]?\s?$/.test(lastGap))
    give(2.5, `verb of saying "${near.after}" follows`);
  else if (/^(?:has|have|had|also|later)$/.test(near.after) && sayingVerbs.has(near.after2) && /^\s$/.test(lastGap))
    give(2.5, `verb of saying "${near.after2}" follows`);
  else if (actingVerbs.has(near.after) && /^\s$/.test(lastGap))
    give(
      auxiliaries.has(near.after)
        ? 0.5
        : near.opens
          ? happens.has(near.after) && !/^[$€£]/.test(gapBefore(words, last + 2).trim()) && !figures.test(near.after2)
            ? 1
            : 2
          : 1.5,
      `verb "${near.after}" follows`,
    );
  else if (near.opens && single && headlineVerbs.has(near.after) && /^\s$/.test(lastGap)) give(1.5, `verb "${near.after}" follows`);
  else if (/^spokes/.test(near.after) && /^\s$/.test(lastGap)) give(2.5, `"${near.after}" follows`);
  else if (nounsAfter.has(near.after) && !near.possessive && /^\s$/.test(lastGap)) give(1.5, `"${near.after}" follows`);
  if (headsBefore.has(near.before2) && (near.before === 'of' || near.before === 'for' || near.before === 'at'))
    give(2.5, `"${near.before2} ${near.before}" before`);
  else if (learning.has(near.before2) && (near.before === 'at' || near.before === 'from'))
    give(2.5, `"${near.before2} ${near.before}" before`);
  else if (headsBefore.has(near.before2) && near.before === 'the') give(0.5, `"${near.before2} the" before`);
  else if (cuesBefore.has(near.before)) give(2, `"${near.before}" before`);
  else if (near.before === 'to' && near.before2 === 'according') give(2.5, '"according to" before');
  else if (near.before === 'told' && single) give(1.5, '"told" before');
  else if (
    single &&
    ((/^(?:by|on)$/.test(near.before) && released.test(near.before2)) ||
      (/^(?:with|to)$/.test(near.before) && spokenTo.test(near.before2)) ||
      (/^(?:from|by)$/.test(near.before) && pieces.test(near.before2)))
  )
    give(1.5, `"${near.before2} ${near.before}" before`);
  else if (/^(?:says|said|per|via)$/.test(near.before) && single) give(1.5, `"${near.before}" before`);
  if (!near.opens && sentenceAt(passage, first).casing === 'prose') give(1, 'capital within a sentence');
  if ((words.shape[first] ?? 0) & shape.capitals && single && sentenceAt(passage, first).casing !== 'capitals')
    give(0.5, 'written in capitals');
  const larger = largerName(passage, first, last);
  return { score, why, against: larger ?? partOfOther(passage, first, last, near), always: larger !== null };
}

function partOfOther(passage: Passage, first: number, last: number, near: Around): string | null {
  const { tokens } = passage;
  const single = first === last;
  const next = wordAt(tokens, last + 1);
  const previous = wordAt(tokens, first - 1);
  const { gap: gaps, cls } = traitsOf(tokens);
  if (gaps[first] !== space && /[@#]$/.test(gapBefore(tokens, first))) return 'a handle or hashtag';
  const titled = single && next === 'of' && sharedTitles.has(lowerAt(tokens, first));
  if (titled && (tokens.shape[last + 2] ?? 0) & shape.capital) return 'part of a longer name with "of"';
  const gapAfter = gaps[last + 1] === space ? ' ' : gapBefore(tokens, last + 1);
  if (gapAfter === '-' && /^[A-Z]$/.test(next)) return `part of a longer name with "-${next}"`;
  if (gapAfter === '.' && /^(com|org|net|co|gov|edu|io|info|uk|de|fr|ru|ir|tv)$/i.test(next)) return 'part of an address';
  if (single && /^(?:his|her|my|your|their|our)$/.test(near.before) && (tokens.shape[first] ?? 0) & shape.capitals)
    return `"${near.before}" before`;
  if (single && /^(?:systems?|devices?|tests?|scans?|footage)$/.test(near.after) && !near.possessive) return `"${near.after}" follows`;
  if (single && /^(?:in|near)$/.test(near.before) && gapAfter === ', ' && (cls[last + 1] ?? 0) & wordClass.country) return 'a place';
  if (personTitles.has(near.before) && near.capitalBefore && single) return `title "${previous}" before`;
  if (near.capitalAfter && !legalForms.has(near.after) && !organizationHeads.has(near.after) && !near.possessive) {
    const acronym = (tokens.shape[last] ?? 0) & shape.capitals;
    if (!acronym && !sayingVerbs.has(near.after)) return `part of a longer name with "${next}"`;
  }
  if (near.capitalBefore && !((tokens.shape[first] ?? 0) & shape.capitals)) return `part of a longer name with "${previous}"`;
  return null;
}

const platformNouns = new Set(
  'post posts page pages account accounts video videos user users feed feeds live message messages status handle message group groups profile profiles followers channel thread story stories search reels tweet'.split(
    ' ',
  ),
);

/** A platform's name as the place or tool where something is posted: no mention of the organization. */
export function isPlaceToPost(passage: Passage, first: number, last: number): boolean {
  const near = around(passage, first, last);
  const opening = lowerAt(passage.tokens, sentenceAt(passage, first).first);
  if (passage.place === 'closing lines' || /^(?:follow|subscribe|share|join|like|find|watch|visit)$/.test(opening)) return true;
  const joined = /^(?:and|&|or)$/.test(near.before) && /^(?:on|via)$/.test(lowerAt(passage.tokens, first - 3));
  const labelled = /\s[–—|-]\s/.test(gapBefore(passage.tokens, first)) && last === passage.tokens.count - 1;
  if (joined || labelled) return true;
  if (near.before === 'on' || near.before === 'via' || near.before === 'through') return !headsBefore.has(near.after);
  if (!near.possessive && platformNouns.has(near.after)) return true;
  return near.before === 'using' || near.before === 'share' || near.before === 'tweet';
}
