/** Copyright and imprint lines in a page's furniture. */
import { declaredName } from './declared-name.ts';
import type { Block, Declaration, FurniturePlace } from './model.ts';

const copyright =
  /(?:(?:©|\(c\)|&copy;)\s*(?:copyright\s*)?|copyright\s*(?:©|\(c\)|(?=\d)|by\s))\s*(?:(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:(?:19|20)?\d\d|present))?)?[\s,.:|–-]{0,5}(?:by\s+)?([^©|•·\n]{2,90})/iu;
/** "Published by", "Herausgeber:" and the like, with the name after it. */
const published =
  /(?:published by|publisher\s?:|owned and operated by|owned by|operated by|herausgeber(?:in)?\s?:|herausgegeben von|verlag\s?:|éditeur\s?:|édité par|une publication de|editado por|edita\s?:|editor responsable\s?:|publicado por|uitgever\s?:|uitgegeven door|wydawca\s?:|издатель\s?:|учредитель\s?:|видавець\s?:|засновник\s?:|editore\s?:|edito da|utgiver\s?:|ges utav|yayıncı\s?:|sahibi\s?:|الناشر\s?:|تصدر عن|ناشر\s?:|صاحب امتیاز\s?:|主办单位\s?[:：]|主办\s?[:：]|運営会社\s?[:：]|発行\s?[:：]|発行所\s?[:：]|발행인\s?[:：]?|제호\s?[:：])\s{0,3}([^\n|•·,;©]{2,80})/iu;
const rights =
  /\s*(?:[.,;–—-]\s*)?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|wszelkie prawa zastrzeżone|alle rechten voorbehouden|جميع الحقوق محفوظة|版权所有).*$/iu;

/** Names that the page's own copyright lines give, with the line quoted. */
export function imprintLines(furniture: readonly Block<FurniturePlace>[]): readonly Declaration[] {
  const found: Declaration[] = [];
  for (const { place, text } of furniture) {
    if (place === 'follow box' || found.length >= 3) continue;
    const line = text.slice(0, 300).replace(/\s+/g, ' ');
    const words = copyright.exec(line)?.[1] ?? published.exec(line)?.[1];
    const name = words
      ? declaredName((words.replace(rights, '').split(/\.\s|,\s|\(/)[0] ?? '').replace(/(?:\s(?:19|20)\d\d.*)$/, '').replace(/\.$/, ''))
      : null;
    if (name) found.push({ kind: 'imprint', name, url: null, quote: line, place });
  }
  return found;
}
