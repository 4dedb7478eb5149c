/** Copyright and imprint lines in a page's furniture. */
import { declaredName } from './declared-name.ts';
import type { Block, Declaration, FurniturePlace } from './model.ts';

const copyright =
  /(?:©|\(c\)|copyright|&copy;)\s*(?:(?:©|\(c\)|copyright|by)\s*){0,2}(?:(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:19|20)?\d\d)?)?[\s,.:|-]{0,5}(?:by\s+)?([^©|•·\n]{2,90})/iu;
const rights =
  /\s*(?:[.,;–—-]\s*)?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|wszelkie prawa zastrzeżone|alle rechten voorbehouden|جميع الحقوق محفوظة|版权所有).*$/iu;

/** Names that the page's own copyright lines give, with the line quoted. */
export function imprintLines(furniture: readonly Block<FurniturePlace>[]): readonly Declaration[] {
  const found: Declaration[] = [];
  for (const { place, text } of furniture) {
    if (place === 'follow box' || found.length >= 3) continue;
    const line = text.slice(0, 300).replace(/\s+/g, ' ');
    const words = copyright.exec(line)?.[1];
    const name = words
      ? declaredName((words.replace(rights, '').split(/\.\s|,\s|\(/)[0] ?? '').replace(/(?:\s(?:19|20)\d\d.*)$/, '').replace(/\.$/, ''))
      : null;
    if (name) found.push({ kind: 'imprint', name, url: null, quote: line, place });
  }
  return found;
}
