/** Clicks on marks. The page's own links, buttons and selections go first. */

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Calls back with the mention that a reader clicked; a synthetic click, a drag, or a click on something of the page's does nothing. */
export function onMarkClicked(
  hit: (x: number, y: number) => number | null,
  isOurs: (event: Event) => boolean,
  clicked: (mention: number, at: Point) => void,
): () => void {
  const ending = new AbortController();
  const listen = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented || isOurs(event)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('a[href], button, input, textarea, select, label, summary, [contenteditable]')) return;
    if (getSelection()?.isCollapsed === false) return;
    const mention = hit(event.clientX, event.clientY);
    if (mention !== null) clicked(mention, { x: event.clientX, y: event.clientY });
  };
  EventTarget.prototype.addEventListener.call(document, 'click', listen as EventListener, { signal: ending.signal });
  return () => ending.abort();
}
