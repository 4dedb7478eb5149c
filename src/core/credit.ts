/** Who provided an article's text, by the page's own credit: "(Reuters) -", "AFP/…", "This article was first published by …". */
import { declaredName } from './declared-name.ts';
import { type LinkedData, type Thing, texts, things } from './jsonld.ts';
import type { Block, PageFacts } from './model.ts';

/** Agencies whose short names stand in datelines and credits; a closed list, since any name may stand in brackets. */
const agencies =
  'Reuters|Associated Press|The Associated Press|AP|AFP|Agence France-Presse|dpa|DPA|EFE|ANSA|Xinhua|TASS|Interfax|RIA Novosti|РИА Новости|ТАСС|Интерфакс|Bloomberg|UPI|PTI|ANI|IANS|Kyodo News|Kyodo|共同|時事|Jiji Press|Yonhap|연합뉴스|新华社|Lusa|APA|sda|Belga|ANP|NTB|TT|Ritzau|PAP|ČTK|CTK|AAP|Anadolu Agency|Anadolu|AA|Europa Press|PA Media|PA|Press Association|IRNA|SANA|WAM|QNA|SPA';
const dateline = new RegExp(`\\((${agencies})\\)\\s{0,3}[-–—:.]|^\\s{0,3}[(（](${agencies})[)）]|[(（](${agencies})[)）]\\s{0,3}$`);
const slashed = new RegExp(`^[(（\\[]?\\s?(?:(?:Quelle|Source|Fuente|Fonte|Bron)\\s?:\\s?)?(${agencies})\\s?[/,]\\s?[\\p{L}]`, 'u');
const exact = new RegExp(`^(?:by\\s)?(${agencies})$`, 'i');
const republished =
  /(?:first|originally) (?:published|appeared) (?:by|in|on|at) ([^.,;\n()]{2,60})|(?:zuerst|ursprünglich) (?:bei|in|auf|im) ([^.,;\n()]{2,60}) (?:erschienen|veröffentlicht)|(?:publié|paru) (?:initialement|à l'origine) (?:par|dans|sur) ([^.,;\n()]{2,60})|publicado originalmente (?:en|por) ([^.,;\n()]{2,60})/i;

export interface Credit {
  readonly provider: string;
  /** True where the provider is a news agency by its own short name. */
  readonly wire: boolean;
}

/** The provider's name as the page gives it, or null. */
export function creditOf(facts: PageFacts, data: LinkedData, articles: readonly Thing[], blocks: readonly Block[]): Credit | null {
  const declared = articles.flatMap((article) => ['sourceOrganization', 'provider'].flatMap((key) => namesIn(article, key, data)));
  const authors = [...articles.flatMap((article) => namesIn(article, 'author', data)), ...(facts.meta.get('author') ?? [])];
  const agency = [...declared, ...authors].map((name) => exact.exec(name.trim().slice(0, 60))?.[1]).find((name) => name !== undefined);
  if (agency) return { provider: agency, wire: true };
  const based = articles.flatMap((article) => things(article, 'isBasedOn', data).flatMap((thing) => namesIn(thing, 'publisher', data)));
  const named = declared[0] ?? based[0];
  if (named) return { provider: named, wire: false };
  const text = blocks
    .filter(({ place }) => place === 'body' || place === 'closing lines' || place === 'standfirst')
    .map((block) => block.text);
  return inFirstLines(text.slice(0, 3)) ?? inLastLines(text.slice(-5));
}

function namesIn(thing: Thing, property: string, data: LinkedData): readonly string[] {
  return things(thing, property, data).flatMap((each) => declaredName(texts(each, 'name')[0] ?? '') ?? []);
}

function inFirstLines(lines: readonly string[]): Credit | null {
  for (const line of lines) {
    const found = dateline.exec(line.slice(0, 200));
    const provider = found?.[1] ?? found?.[2] ?? found?.[3];
    if (provider) return { provider, wire: true };
  }
  return null;
}

function inLastLines(lines: readonly string[]): Credit | null {
  for (const line of lines) {
    if (line.length > 400) continue;
    const agency = slashed.exec(line)?.[1] ?? dateline.exec(line)?.[3];
    if (agency) return { provider: agency, wire: true };
    const found = republished.exec(line);
    const name = declaredName((found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? '').replace(/["'“”„«»]/g, ''));
    if (name) return { provider: name, wire: false };
  }
  return null;
}
