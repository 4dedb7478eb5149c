/** Who provided an article's text, by the page's own credit: "(Reuters) -", "AFP/…", "This article was first published by …". */
import { declaredName } from './declared-name.ts';
import { type LinkedData, type Thing, texts, things } from './jsonld.ts';
import type { Block, PageFacts } from './model.ts';

const agencies =
  'Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|dpa|DPA|EFE|ANSA|Xinhua|TASS|Interfax|Bloomberg|UPI|PTI|ANI|IANS|Kyodo|Kyodo News|Jiji Press|Yonhap|Lusa|APA|Belga|ANP|NTB|TT|Ritzau|PAP|CTK|AAP|Anadolu|Anadolu Agency|Europa Press|PA Media|PA';
const dateline = new RegExp(`\\((${agencies})\\)\\s*[-–—:.]|^\\s*\\((${agencies})\\)|\\((${agencies})\\)\\s*$`);
const slashed = new RegExp(`(?:^|[(\\s])(${agencies})\\s*/\\s*[\\p{L}]`, 'u');
const republished = /(?:first|originally) (?:published|appeared) (?:by|in|on|at) ([^.,;\n(]{2,60})/i;

/** The provider's name as the page gives it, or null. */
export function creditOf(_facts: PageFacts, data: LinkedData, articles: readonly Thing[], blocks: readonly Block[]): string | null {
  const declared = articles
    .flatMap((article) => [...things(article, 'sourceOrganization', data), ...things(article, 'provider', data)])
    .flatMap((thing) => declaredName(texts(thing, 'name')[0] ?? '') ?? []);
  if (declared[0]) return declared[0];
  const text = blocks.filter((block) => block.place === 'body' || block.place === 'closing lines');
  for (const block of text.slice(0, 2)) {
    const found = dateline.exec(block.text.slice(0, 200));
    const name = found?.[1] ?? found?.[2] ?? found?.[3];
    if (name) return name;
  }
  for (const block of text.slice(-5)) {
    if (block.text.length > 400) continue;
    const name = republished.exec(block.text)?.[1] ?? slashed.exec(block.text)?.[1];
    const clean = name ? declaredName(name) : null;
    if (clean) return clean;
  }
  return null;
}
