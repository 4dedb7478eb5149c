import { fold } from './fold.ts';

/** What a word does in a line that asks to follow somebody. */
export type WordKind = 'network' | 'place' | 'self' | 'glue' | 'bar';

/** A way of asking: its words, whether they hold "us" already, whether they come last, whether a network or page must be named with them. */
export interface Ask {
  readonly words: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
  readonly weak: boolean;
}

function list(text: string): string[] {
  return text.split('|').map((phrase) => fold(phrase.trim()));
}

function asks(text: string, form: Partial<Ask>): Ask[] {
  return list(text).map((phrase) => ({ words: phrase.split(' '), first: false, last: false, weak: false, ...form }));
}

/** Ways of asking, in English, German, French, Spanish, Portuguese, Italian, Russian, Turkish, Arabic and Persian. */
const allAsks: readonly Ask[] = [
  ...asks(
    'follow|folgen|folge|folgt|suivez|suivre|sigue|siga|sigan|seguid|seguir|sigam|segui|seguite|seguire|следите за|تابع|تابعوا|تابعي|يمكنكم متابعة|لمتابعة',
    {},
  ),
  ...asks(
    'síguenos|síganos|seguidnos|seguici|seguiteci|تابعونا|تابعنا|لمتابعتنا|читайте нас|ищите нас|find us|connect with us|stay connected with us|finden sie uns|retrouvez nous|encuéntranos',
    {
      first: true,
    },
  ),
  ...asks(
    'subscribe to|join|like|abonnieren|abonniere|abonniert|liken|abonnez vous|abonne toi|s abonner|rejoignez|aimez|likez|suscríbete|suscríbase|suscríbanse|únete|únase|únanse|inscreva se|inscrevam se|assine|junte se|curta|curtam|iscriviti|iscrivetevi|unisciti|unitevi|подписывайтесь|подпишитесь|вступайте|присоединяйтесь|اشترك|اشتركوا|اشتركي|انضم|انضموا|أعجبوا|سجل إعجابك',
    { weak: true },
  ),
  ...asks('دنبال کنید|دنبال کن|دنبال نمایید|دنبال بفرمایید|takip edin|takip et|takip ediniz', { last: true }),
  ...asks('بپیوندید|عضو شوید|مشترک شوید|لایک کنید|ملحق شوید|به ما بپیوندید|abone olun|katılın|beğenin', { last: true, weak: true }),
];

const networks = list(
  'twitter|x|facebook|fb|googleplus|youtube|you|tube|instagram|insta|telegram|whatsapp|tiktok|linkedin|threads|bluesky|mastodon|vk|vkontakte|snapchat|pinterest|reddit|rumble|odysee|twitch|vimeo|soundcloud|flickr|weibo|wechat|viber|signal|discord|truth|gettr|gab|aparat|eitaa|rubika|soroush|bale|rss|твиттер|твиттере|фейсбук|фейсбуке|ютуб|ютубе|ютьюб|телеграм|телеграме|телеграмм|инстаграм|инстаграме|вконтакте|одноклассники|одноклассниках|дзен|дзене|تويتر|فيسبوك|فيس|بوك|يوتيوب|انستغرام|إنستغرام|انستجرام|تلغرام|تيليغرام|تلجرام|واتساب|واتس|تيك|توك|إكس|اکس|ایکس|توییتر|فیسبوک|فیس|یوتیوب|اینستاگرام|تلگرام|واتساپ|تیک|تاک|لینکدین|آپارات|ایتا|روبیکا|سروش',
);
const places = list(
  'site|sites|website|web|page|pages|channel|channels|account|accounts|newsletter|newsletters|feed|profile|profiles|group|groups|handle|handles|seite|seiten|webseite|kanal|kanäle|konto|konten|gruppe|profil|chaîne|chaînes|compte|comptes|groupe|página|páginas|canal|canales|canais|cuenta|cuentas|conta|perfil|sitio|grupo|pagina|pagine|canale|canali|profilo|sito|gruppo|страница|страницу|страницы|канал|каналы|каналу|группу|группе|сайт|сайте|аккаунт|sayfa|sayfası|sayfasını|kanalı|kanalını|kanalına|hesabı|hesabını|قناة|قنوات|صفحة|صفحات|حساب|حسابات|موقع|مجموعة|کانال|کانالهای|صفحه|صفحات|حساب|سایت|وبسایت|گروه|پیج|اکانت',
);
const selves = list(
  'us|our|ours|uns|unser|unsere|unseren|unserem|unserer|nous|notre|nos|nuestro|nuestra|nuestros|nuestras|nosso|nossa|nossos|nossas|noi|nostro|nostra|нас|наш|наша|нашу|наши|нашей|нашем|нашему|bizi|bizim|ما|مارا|قناتنا|صفحتنا|حسابنا|موقعنا|حساباتنا|إلينا',
);
const glue = list(
  'the|a|an|and|or|on|at|in|of|to|via|through|also|please|now|too|both|plus|here|you|can|official|her|his|their|its|s|by|with|as|well|do|not|don|t|forget|social|media|und|oder|auf|bei|im|in|sie|auch|bitte|der|die|das|den|dem|des|von|vom|offizielle|offiziellen|et|ou|sur|aussi|le|la|les|l|de|du|d|des|au|aux|à|en|dans|vous|officiel|officielle|y|e|o|el|los|las|al|del|a|en|por|también|oficial|no|na|da|do|dos|das|em|também|ao|os|as|il|lo|i|gli|di|su|sul|sulla|dei|della|ed|anche|ufficiale|и|в|во|на|за|также|официальный|официальную|ve|da|de|resmi|على|في|عبر|من|إلى|الى|و|أيضا|الرسمي|الرسمية|ب|را|در|از|به|و|با|هم|نیز|رسمی|همچنین|لطفا|های|ها|için|بیشتر|http|https|www|com|org',
);
/** Words of what is no pointer: events, partners, gifts, help, themes, hosts, apps, biographies. */
const bars = list(
  'photo|photos|image|picture|source|sources|credit|foto|bild|quelle|crédit|crédito|fuente|fonte|фото|источник|المصدر|صورة|عکس|منبع|donate|donation|donations|spenden|spende|donner|don|dons|donar|donación|doar|doação|dona|donazione|пожертвовать|تبرع|تبرعوا|کمک مالی|helpline|hotline|lifeline|samaritans|sorgentelefon|partner|partners|partnership|sponsor|sponsors|sponsored|sponsert|partenaire|partenaires|patrocinador|socio|socios|parceiro|شريك|شركاء|event|events|webinar|conference|register|tickets|theme|powered|hosted|hosting|app|apps|advertisement|anzeige|publicité|publicidad|reporter|correspondent|journalist|editor|columnist|author|freelance|fellow|contributor|biography|professor|covers|blogger|journaliste|redakteur|redakteurin|korrespondent|autor|autorin|auteur|auteure|periodista|corresponsal|redactor|jornalista|giornalista|корреспондент|журналист|автор|مراسل|صحفي|كاتب|خبرنگار|نویسنده',
);

const kinds = new Map<string, WordKind>();
for (const [kind, words] of [
  ['bar', bars],
  ['glue', glue],
  ['place', places],
  ['self', selves],
  ['network', networks],
] as const) {
  for (const word of words) kinds.set(word, kind);
}

const byFirstWord = new Map<string, Ask[]>();
for (const ask of [...allAsks].sort((a, b) => b.words.length - a.words.length)) {
  const [first = ''] = ask.words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), ask]);
}

/** What a folded word does, Arabic words also behind their one-letter words; null for any other word. */
export function wordKind(word: string): WordKind | null {
  const own = kinds.get(word);
  if (own !== undefined || !/^[\u0600-\u06ff]/.test(word)) return own ?? null;
  for (const prefix of ['و', 'ب', 'ل', 'ال', 'وال', 'بال', 'لل', 'وب']) {
    const inner = word.startsWith(fold(prefix)) ? kinds.get(word.slice(prefix.length)) : undefined;
    if (inner !== undefined) return inner;
  }
  return null;
}

/** The way of asking that begins at this word of a folded line, longest first; null where none does. */
export function askAt(words: readonly string[], at: number): Ask | null {
  const found = byFirstWord.get(words[at] ?? '')?.find((ask) => ask.words.every((word, i) => words[at + i] === word));
  return found ?? null;
}

/** Objects of the third person singular and the first: a line that says "follow her" is a person's. */
export const personal: ReadonlySet<string> = new Set(list('him|her|them|me|my|ihm|ihr|ihnen|mir|lui|moi|él|ella|mí|him or her'));

/** Network words whose handles ("@name") can be told without a link, with the host of their accounts. */
export const handleHosts: ReadonlyMap<string, string> = new Map(
  (
    [
      ['twitter|x|твиттер|твиттере|تويتر|توییتر|ایکس|إكس', 'x.com/'],
      ['instagram|инстаграм|انستغرام|اینستاگرام', 'instagram.com/'],
      ['facebook|фейсбук|فيسبوك|فیسبوک', 'facebook.com/'],
      ['telegram|телеграм|تلغرام|تلگرام', 't.me/'],
      ['tiktok', 'tiktok.com/@'],
      ['youtube|ютуб|يوتيوب|یوتیوب', 'youtube.com/@'],
      ['threads', 'threads.net/@'],
    ] as const
  ).flatMap(([words, host]) => list(words).map((word) => [word, host] as const)),
);
