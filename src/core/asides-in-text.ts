/** Lines that stand among an article's paragraphs and are none: leads to other articles, advertisements, newsletters, players that wait for consent. */
import type { Piece } from './model.ts';
import { linkShare } from './prose.ts';

const longest = 260;

/** Labels of what stands beside or below them; nothing else is in the line. */
const label =
  /^[[(【*_–—>»\s]*(?:advertisements?|ad|sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама|reklama|reklám|reklam|annonse?|mainos|διαφήμιση|广告|廣告|広告|إعلان|تبلیغات|광고|(?:story|article) continues (?:below|after).{0,40}|continue reading(?: below| the main story)?|skip (?:advertisement|past newsletter.{0,40})|(?:related|recommended|more|top|trending) (?:stories|articles|topics|content|news|links|reading|coverage|video|videos)|related|you (?:may|might) also like|most (?:read|popular|viewed)|more on this(?: story)?|read more|read also|see also|mehr zum thema|lesen sie auch|auch interessant|weiterlesen|das könnte sie auch interessieren|sur le même sujet|lire aussi|à lire (?:aussi|également)|a lire aussi|te puede interesar|le puede interesar|lea también|leer también|noticias relacionadas|leia (?:mais|também)|veja também|notícias relacionadas|leggi anche|читайте также|материалы по теме|по теме|читайте також|czytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte (?:také|i)|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|ilgili haberler|ayrıca okuyun|διαβάστε (?:επίσης|ακόμα)|اقرأ أيضا|مواضيع ذات صلة|بیشتر بخوانید|قد يعجبك أيضا|関連記事|あわせて読みたい|相关(?:新闻|阅读|报道)|延伸(?:阅读|閱讀)|관련기사|newsletters?|share(?: this(?: article| story)?)?|comments?|(?:sign up|subscribe)(?: (?:for|to) (?:our|the)(?: \w+)? newsletters?)?|get (?:our|the) newsletter)[\])】*_\s:：.!…»>–—]*$/iu;
/** "Read more: another headline". */
const lead =
  /^[[(【*–—>»▶►•\s]*(?:related|read (?:more|also|next)|also read|see also|more|watch|lesen sie (?:auch|hier|mehr)|mehr (?:dazu|zum thema)|auch interessant|lire aussi|à lire(?: aussi| également)?|a lire aussi|voir aussi|lea también|leer también|lee también|te puede interesar|leia (?:mais|também)|veja também|leggi anche|читайте также|смотрите также|читайте також|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|čtěte (?:také|i)|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|ayrıca okuyun|διαβάστε (?:επίσης|ακόμα)|اقرأ أيضا|بیشتر بخوانید|関連記事|延伸阅读|相关阅读|관련기사)\s*[:：>»–—]/iu;
const newsletter =
  /^(?:get|sign up|subscribe|receive|kick off|start (?:your|the) day|join|want|like what|stay|never miss|don['’]t miss|abonnieren|melden sie sich|jetzt|recevez|abonnez|inscrivez|suscríbete|reciba|recibe|iscriviti|ricevi|receba|assine|подпишитесь|schrijf je|meld je)\b/iu;
const newsletterWord = /\b(?:newsletters?|inbox|infolettre|boletín|boletim|nieuwsbrief|nyhetsbrev|рассылк\p{L}*)\b/iu;
/** What a player or an embedded post says while it waits. */
const waiting =
  /^(?:an dieser stelle (?:finden|findest)|empfohlener (?:externer|redaktioneller) inhalt|link zum [\p{L}-]{2,20}-inhalt|dieser inhalt (?:wird|wurde|ist)|to view this (?:video|content)|this (?:video|content) (?:can ?not|is not|isn['’]t)|please enable javascript|your browser does not support|ce contenu (?:est|a été|n['’])|este contenido no|video unavailable)/iu;

/** True for a line that is no prose of the article though it stands in it. A line that asks to follow somebody is none of these. */
export function isAsideInText(piece: Piece): boolean {
  const { text } = piece;
  if (text.length > longest) return false;
  if (label.test(text) || waiting.test(text)) return true;
  return (lead.test(text) && linkShare(piece) > 0.3) || (newsletter.test(text) && newsletterWord.test(text));
}
