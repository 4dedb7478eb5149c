/** Whether a reader can see our element where it is: neither faded nor covered. After the clickjacking reports of 2025, as in Bitwarden's menus. */

import { bodyOf, rootOf } from './dom.ts';

const leastOpacity = 0.6;
/** Pixels inside the edges at which is looked for something on top. */
const inset = 6;

/** True where the whole page is so faded that a reader may not see what he clicks on. */
export function isFaded(): boolean {
  return [rootOf(document), bodyOf(document)].some((element) => element && Number(getComputedStyle(element).opacity) < leastOpacity);
}

/** True when the page is not faded and nothing lies over the face's middle and corners, as far as they are in the viewport. */
export function isSeen(host: Element, face: Element): boolean {
  if (isFaded()) return false;
  const box = face.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const middle: readonly [number, number] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const corners = [box.left + inset, box.right - inset].flatMap((x) => [box.top + inset, box.bottom - inset].map((y) => [x, y] as const));
  const visible = [middle, ...corners].filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const elementAt = Document.prototype.elementFromPoint;
  return visible.every(([x, y]) => elementAt.call(document, x, y) === host);
}
