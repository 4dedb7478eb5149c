/** Scrolls the page so that a box (CSS pixels of the viewport) stands in its upper third; not at all where it is well in view. */
export function bringIntoView(box: DOMRect): void {
  if (box.top > 80 && box.bottom < innerHeight - 80) return;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight / 3, behavior: smooth && Math.abs(box.top) < 3 * innerHeight ? 'smooth' : 'instant' });
}
