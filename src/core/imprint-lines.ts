/** Copyright and imprint lines in a page's furniture. */
import { declaredName } from './declared-name.ts';
import type { Block, Declaration, FurniturePlace } from './model.ts';

const copyright =
  /(?:(?:©|\(c\)|&copy;)\s*(?:copyright\s*)?|copyright\s*(?:©|\(c\)|(?=\d)|by\s))\s*(?:(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:(?:19|20)?\d\d|present))?)?[\s,.:|–-]{0,5}(?:copyright\s+)?(?:by\s+)?([^©|•·\n]{2,90})/iu;
/** "Published by", "Herausgeber:" and the like, with the name after it. */
const published =
  /(?:published by|publisher\s?:|owned and operated by|owned by|operated by|herausgeber(?:in)?\s?:|herausgegeben von|verlag\s?:|éditeur\s?:|édité par|une publication de|editado por|edita\s?:|editor responsable\s?:|editora\s?:|publicado por|propriedade\s?:|uitgever\s?:|uitgegeven door|een uitgave van|wydawca\s?:|издатель\s?:|учредитель\s?:|видавець\s?:|засновник\s?:|издател\s?:|vydavatel\s?:|vydavateľ\s?:|provozovatel\s?:|kiadó\s?:|kiadója\s?:?|editat de|nakladnik\s?:|izdavač\s?:|izdajatelj\s?:|leidėjas\s?:|izdevējs\s?:|väljaandja\s?:|julkaisija\s?:|kustantaja\s?:|editore\s?:|edito da|utgiver\s?:|ges utav|ges ut av|udgiver\s?:|udgives af|εκδότης\s?:|ιδιοκτησία\s?:|ιδιοκτήτης\s?:|yayıncı\s?:|sahibi\s?:|diterbitkan oleh|penerbit\s?:|cơ quan chủ quản\s?:|المؤسسة الناشرة\s?:|الناشر\s?:|تصدر عن|ناشر\s?:|صاحب امتیاز\s?:|المالك\s?:|המוציא לאור\s?:|प्रकाशक\s?:|主办单位\s?[:：]|主办\s?[:：]|版权所有\s?[:：]|主辦\s?[:：]|運営会社\s?[:：]|発行\s?[:：]|発行所\s?[:：]|발행인\s?[:：]?|발행처\s?[:：]?|제호\s?[:：])\s{0,3}([^\n|•·,;©]{2,80})/iu;
/** "All rights reserved", wherever it stands: nothing after it is a name. */
const rights =
  /\s*(?:[.,;–—/-]\s*)?(?:(?:all|several|some) rights? rese?r?ved|alle rechte (?:vorbehalten|liegen)|tous (?:les )?droits réservés|(?:todos los )?derechos reservados|todos os direitos reservados|tutti i diritti(?: sono)? riservati|все права защищены|всі права захищен|всички права запазени|wszelkie prawa zastrze[żz]one|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntart|toate drepturile rezervate|sva prava pridržana|alle rechten voorbehouden|alle rettigheder|alle rettigheter|alla rättigheter|kaikki oikeudet|tüm hakları saklıdır|με επιφύλαξη|hak cipta dilindungi|bảo lưu mọi quyền|جميع الحقوق محفوظة|کلیه حقوق|تمامی حقوق|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|版权所有|版權所有|保留所有权利|保留一切權利|無断転載|無断複製|모든 권리|무단\s?전재).*$/iu;
/** The same before the name: "Tous droits réservés, Example". */
const rightsFirst =
  /^\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|版权所有)\s*[,:：–—-]?\s*(?:©\s*)?(?:to|by|для|ل)?\s*(?=\S)/iu;
/** What follows the holder's name in one sentence. */
const more =
  /\s(?:is|are|ist|est) (?:part|a|an|the|published|owned|one|une?|eine?)\s.*$|[,;]?\s(?:a|an) (?:division|brand|part|unit|service|product|member|subsidiary|publication) of\s.*$|\sand its (?:licensors|affiliates|partners)\b.*$|\s(?:privacy|terms (?:of|and|&)|cookie|contact us|imprint|impressum|powered by|designed by|built (?:with|in|by)|site map|sitemap)\b.*$/iu;
/** Names of nobody: the links that stand beside a copyright sign. */
const links =
  /^(?:terms|privacy|cookies?|legal|contact|about|impressum|imprint|datenschutz|agb|mentions légales|aviso legal|sitemap|site map|conditions|disclaimer|advertis|crown copyright|all rights|the (?:authors?|respective)|individual\b.*\bcontributors)/i;
/** What made the site is no publisher of it. */
const maker = /(?:software|platform|powered|theme|template|design(?:ed)?|developed|hosted|website|site|cms)(?: is)? by[^.]{0,40}$/i;

/** A holder's name cut out of the words that follow a copyright sign or "published by"; null where they name nobody. */
function holder(words: string): string | null {
  const named = words
    .replace(rightsFirst, '')
    .replace(rights, '')
    .replace(more, '')
    .replace(/(?:\s\(?(?:19|20)\d\d\b.*)$/, '')
    .split(/(?<!(?:^|[\s.])(?:\p{L}|Sp|St|Dr|Mr|Co))\.\s|,\s|\(|;\s/u)[0];
  const name = declaredName((named ?? '').replace(/\.$/, ''));
  return name && /\p{L}/u.test(name) && !links.test(name) ? name : null;
}

/** The holder that a meta element's copyright names: "Copyright (c) 2016 Example Times" gives "Example Times". */
export function copyrightHolder(content: string): string | null {
  const text = content.slice(0, 300).replace(/\s+/g, ' ');
  return holder(
    copyright.exec(text)?.[1] ?? text.replace(/^copyright[\s:]+/i, '').replace(/^\s*(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,]+/, ''),
  );
}

/** Names that the page's own copyright lines give, with the line quoted. */
export function imprintLines(furniture: readonly Block<FurniturePlace>[]): readonly Declaration[] {
  const found: Declaration[] = [];
  for (const { place, text } of furniture) {
    if (place === 'follow box' || found.length >= 3) continue;
    const line = text.slice(0, 500).replace(/\s+/g, ' ');
    const matched = copyright.exec(line) ?? published.exec(line);
    if (!matched || maker.test(line.slice(Math.max(0, matched.index - 60), matched.index))) continue;
    // Words cut off by our own cap may be cut inside the name.
    const cut = text.length > 500 && matched.index + matched[0].length >= line.length;
    const name = cut ? null : holder(matched[1] ?? '');
    if (name) found.push({ kind: 'imprint', name, url: null, quote: line.slice(0, 300), place });
  }
  return found;
}
