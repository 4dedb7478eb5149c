import { type Citing, given } from './clause.ts';
import type { Passage } from './passage.ts';
import { gapBefore, wordAt } from './text.ts';

/** What the words beside a name say in languages other than English: that it is a source, or what kind of organization it is. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** "According to", before the name; articles and one word for its kind may stand between. */
const accordingBefore = set(
  `selon laut zufolge según secondo segundo conforme volgens według podle podľa enligt ifølge menurut potrivit theo prema glede
  حسب بحسب وفق وفقا وفقاً گزارش לפי сообщает сообщил сообщила сообщило сообщают передает передаёт передал пишет повідомляє повідомив повідомила передає
  meldet berichtet rapporte rapportait meldt melaporkan`,
);
/** The same of two words: "по данным X", "d’après X", "за даними X". */
const twoBefore = set(
  'по.данным по.информации по.сообщению по.словам за.даними за.інформацією d.après de.acordo acordo.com acuerdo.con nach.angaben به.گزارش',
);
/** After the name: "X'e göre", "X szerint", "X mukaan". */
const accordingAfter = set('göre szerint mukaan hesabına zufolge haberine');
const soundsBefore = /(?:据|據)$/;
const soundsAfter =
  /^(?:[」』》]?(?:报道|報道|報導|报导|消息|によると|によれば|が報じ|は報じ)|에 따르면|에 의하면|은 보도|는 보도|이 보도|가 보도|은 전했|는 전했)/;
const small = set('le la les l el los las il lo i gli o os a as de del der die das den dem des het de van agencji agencja agency');

/** Kinds of organization: before the name, or (Turkish, Hungarian) after it. */
const kinds = set(
  `agence agencia agencias agenzia agência agencja agencji agentur nachrichtenagentur nieuwsbureau persbureau nyhetsbyrån agentura agentury
  journal quotidien hebdomadaire chaîne diario periódico cadena revista quotidiano giornale emittente jornal emissora zeitung tageszeitung
  sender magazin krant dagblad omroep dziennik gazeta gazety telewizja deník televize tidningen avisen harian koran televisi stasiun berita
  газета газеты газете агентство агентства агентству телеканал телеканала издание издания журнал газети видання агенція
  قناة صحيفة وكالة موقع جريدة شبكة روزنامه خبرگزاری עיתון ערוץ סוכנות société entreprise groupe empresa compañía unternehmen konzern
  banco banque banca компания компании группировка partido parti partei partito`,
);
const kindsAfter = set('gazetesi ajansı televizyonu kanalı haber grubu partisi şirketi bankası');

function lower(passage: Passage, i: number): string {
  return wordAt(passage.tokens, i).toLowerCase();
}

/** The nearest word before the name that is no article; -1 where a mark of another clause stands between. */
function wordBefore(passage: Passage, first: number, passing: ReadonlySet<string>): number {
  let i = first - 1;
  while (i >= 0 && i > first - 5) {
    if (/[.;:,()\n]/.test(gapBefore(passage.tokens, i + 1))) return -1;
    if (!small.has(lower(passage, i)) && !passing.has(lower(passage, i))) return i;
    i--;
  }
  return i;
}

/** Why a name is the source of its clause, or null. For text that is not English. */
export function citedAbroad(passage: Passage, first: number, last: number): Citing | null {
  const { text, tokens } = passage;
  const at = wordBefore(passage, first, kinds);
  if (at >= 0) {
    const two = `${lower(passage, at - 1)}.${lower(passage, at)}`;
    if (accordingBefore.has(lower(passage, at)) || twoBefore.has(two)) return given(`"${wordAt(tokens, at)}" before`, true);
  }
  const after = text.slice(tokens.end[last], (tokens.end[last] ?? 0) + 12);
  if (soundsBefore.test(text.slice(Math.max(0, (tokens.start[first] ?? 0) - 2), tokens.start[first])) || soundsAfter.test(after))
    return given('named as the source', true);
  for (let i = last + 1; i <= last + 2; i++) if (accordingAfter.has(lower(passage, i))) return given(`"${wordAt(tokens, i)}" after`, true);
  return null;
}

/** True where the word for its kind, or the word by which it is a source, stands right beside the name. For text that is not English. */
export function introducedAbroad(passage: Passage, first: number, last: number): boolean {
  const before = wordBefore(passage, first, new Set());
  const after = /^[ \u00a0’']/.test(gapBefore(passage.tokens, last + 1)) && kindsAfter.has(lower(passage, last + 1));
  return after || (before === first - 1 && kinds.has(lower(passage, before))) || citedAbroad(passage, first, last) !== null;
}
