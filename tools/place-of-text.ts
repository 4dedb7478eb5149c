/** Runs in a page: scrolls to a text's first occurrence in the article and gives its middle, in CSS pixels of the viewport. Throws where the article does not say it. */
export function placeOfText(wanted: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(wanted);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    node.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`the article does not say ${wanted}`);
}
