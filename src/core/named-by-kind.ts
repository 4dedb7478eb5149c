import { type Passage, sentenceAt } from './passage.ts';
import { gapBefore, shape, type Tokens, wordAt } from './text.ts';
import { lowerAt, traitsOf } from './token-traits.ts';
import { ruleScore, type Span } from './unknown.ts';
import { wordClass } from './word-classes.ts';

/** What an organization is, where its name follows at once: "the polling firm X". */
const kinds = new Set(
  `agency newspaper broadcaster airline carmaker automaker chipmaker drugmaker planemaker insurer lender retailer startup start-up conglomerate
  nonprofit non-profit watchdog firm company consultancy brokerage thinktank think-tank regulator ngo charity outlet wholesaler manufacturer service provider maker giant`.split(
    /\s+/,
  ),
);
/** Who works for an organization, where its name follows "at", "of", "for" or "with". */
const people = new Set(
  'analyst analysts economist economists strategist strategists spokesman spokeswoman spokesperson researcher researchers ceo founder co-founder'.split(
    ' ',
  ),
);
const twoWords = new Set(['executive director', 'managing director', 'chief executive', 'chief economist', 'executive officer']);
const notFirst =
  wordClass.country |
  wordClass.people |
  wordClass.city |
  wordClass.given |
  wordClass.title |
  wordClass.calendar |
  wordClass.opener |
  wordClass.role;

/** Names of organizations that the words right before them give away, whatever they are built of. English. */
export function namedByKind(passage: Passage): Span[] {
  const { tokens } = passage;
  const { cls, form } = traitsOf(tokens);
  const spans: Span[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const capital = ((tokens.shape[i] ?? 0) & shape.capital) !== 0;
    if (!capital || form[i - 1] !== 7 || (cls[i] ?? 0) & notFirst || !/^ +$/.test(gapBefore(tokens, i))) continue;
    const why = introduction(passage, i - 1);
    if (why === null || sentenceAt(passage, i).casing !== 'prose') continue;
    const last = endOfName(passage, i);
    spans.push({ first: i, last, why, score: ruleScore });
    i = last;
  }
  return spans;
}

/** Names that are told what they are right after: "X, a news outlet in the north, said". English. */
export function namedByAside(passage: Passage): Span[] {
  const { tokens } = passage;
  const { cls } = traitsOf(tokens);
  const spans: Span[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (gapBefore(tokens, i) !== ', ' || !((tokens.shape[i - 1] ?? 0) & shape.capital) || !/^(?:an?|the)$/.test(wordAt(tokens, i)))
      continue;
    const kind = [1, 2, 3, 4].find((step) => asides.has(wordAt(tokens, i + step)));
    if (kind === undefined || /[.,;:(]/.test(passage.text.slice(tokens.end[i], tokens.start[i + kind]))) continue;
    if (sentenceAt(passage, i).casing !== 'prose') continue;
    let first = i - 1;
    while (first > 0 && i - first < 6 && ((tokens.shape[first - 1] ?? 0) & shape.capital) !== 0 && /^[ -]$/.test(gapBefore(tokens, first)))
      first--;
    if ((cls[first] ?? 0) & notFirst) continue;
    spans.push({ first, last: i - 1, why: `"${wordAt(tokens, i + kind)}" right after`, score: ruleScore });
  }
  return spans;
}

const asides = new Set(
  'agency company firm newspaper broadcaster outlet charity nonprofit group startup consultancy watchdog retailer manufacturer airline conglomerate think-tank'.split(
    ' ',
  ),
);

const speakers =
  /^(?:spokesman|spokeswoman|spokesperson|ceo|analyst|co-founder|executive director|managing director|marketing director|chief executive|chief economist|deputy president|vice president)$/;

/** First words of `speakers`. */
const speakersBegin = new Set(
  'spokesman spokeswoman spokesperson ceo analyst co-founder executive managing marketing chief deputy vice'.split(' '),
);

/** Names that are known by who speaks for them: "X spokeswoman N. N.". English. */
export function namedBySpeaker(passage: Passage): Span[] {
  const { tokens } = passage;
  const { cls, form } = traitsOf(tokens);
  const spans: Span[] = [];
  for (let i = 2; i < tokens.count; i++) {
    if (!((tokens.shape[i - 1] ?? 0) & shape.capital) || gapBefore(tokens, i) !== ' ' || sentenceAt(passage, i).casing !== 'prose')
      continue;
    const one = lowerAt(tokens, i);
    if (!speakersBegin.has(one)) continue;
    const two = `${one} ${lowerAt(tokens, i + 1)}`;
    if (!speakers.test(one) && !speakers.test(two)) continue;
    // A person follows: "X spokeswoman Jane Doe".
    const after = speakers.test(one) ? i + 1 : i + 2;
    if (!((tokens.shape[after] ?? 0) & shape.capital) || !/^,? $/.test(gapBefore(tokens, after))) continue;
    let first = i;
    while (first > 0 && i - first < 5 && ((tokens.shape[first - 1] ?? 0) & shape.capital) !== 0 && gapBefore(tokens, first) === ' ')
      first--;
    const opens = first === sentenceAt(passage, first).first;
    if (first === i || (opens && i - first === 1 && (form[first] ?? 0) < 10) || (cls[first] ?? 0) & notFirst) continue;
    spans.push({ first, last: i - 1, why: `"${one}" after`, score: ruleScore });
  }
  return spans;
}

function introduction({ tokens }: Passage, before: number): string | null {
  const own = wordAt(tokens, before);
  if (kinds.has(own)) return `"${own}" before`;
  const at = own === 'the' ? before - 1 : before;
  const preposition = wordAt(tokens, at);
  if (/^reports$/.test(own) && /^,? +$/.test(gapBefore(tokens, before)))
    return endsSentence(tokens, before + 1) ? '"reports" before' : null;
  if (!/^(?:at|of|for|with|on)$/.test(preposition)) return null;
  const role = lowerAt(tokens, at - 1);
  const heads =
    /^(?:head|chairman|chairwoman|chair|scientist)$/.test(role) && /,/.test(gapBefore(tokens, at - 1) + gapBefore(tokens, at - 2));
  if (heads && /^(?:of|on)$/.test(preposition)) return `"${role} ${preposition}" before`;
  const corporate = people.has(role) || twoWords.has(`${lowerAt(tokens, at - 2)} ${role}`);
  if (!corporate || gapBefore(tokens, at) !== ' ') return null;
  // "an analyst of Asian trade", "a researcher for ten years" are about matters, not employers.
  return (preposition === 'of') === /^(?:ceo|(?:co-)?founder|director|executive|officer)$/.test(role) || preposition === 'at'
    ? `"${role} ${preposition}" before`
    : null;
}

/** The capitals that begin here end the sentence. */
function endsSentence(tokens: Tokens, first: number): boolean {
  let i = first;
  while (i < first + 4 && ((tokens.shape[i] ?? 0) & shape.capital) !== 0 && (i === first || gapBefore(tokens, i) === ' ')) i++;
  return /^[.\n]/.test(gapBefore(tokens, i));
}

function endOfName({ tokens }: Passage, first: number): number {
  const { cls } = traitsOf(tokens);
  let last = first;
  while (last + 1 < tokens.count && last - first < 6) {
    const next = last + 1;
    const joins = /^(?:of|for|de|&)$/.test(wordAt(tokens, next)) && gapBefore(tokens, next) === ' ' && gapBefore(tokens, next + 1) === ' ';
    const at = joins ? next + 1 : next;
    if (!((tokens.shape[at] ?? 0) & shape.capital) || !/^[ -]$/.test(gapBefore(tokens, at)) || (cls[at] ?? 0) & wordClass.calendar) break;
    last = at;
  }
  return last;
}
