/** Builds a face's elements from plain data. Only known elements and attributes, links only to the web; text is text. */
import { type Act, faceTags, mayStand, type TreeNode } from '../core/tree.ts';

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';
// A page may have named a form `createElementNS`.
const { createElementNS, createTextNode } = Document.prototype;
const svgTags = new Set(['svg', 'path']);
const acts = new WeakMap<Element, Act>();

/** Puts a face into its place; folded parts that were open stay open, and the focus stays on the same control. */
export function mount(place: HTMLElement, face: TreeNode): void {
  const root = place.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const controls = [...place.querySelectorAll('button, a, summary')];
  const control = focused ? controls.indexOf(focused) : -1;
  const open = [...place.querySelectorAll('details')].map((details) => details.open);
  const scrolled = [place, ...place.children].map((element) => element.scrollTop);
  place.replaceChildren(build(face));
  place.querySelectorAll('details').forEach((details, at) => {
    if (open[at]) details.open = true;
  });
  [place, ...place.children].forEach((element, at) => {
    element.scrollTop = scrolled[at] ?? 0;
  });
  const same = [...place.querySelectorAll<HTMLElement>('button, a, summary')][control];
  same?.focus({ preventScroll: true });
}

/** What a click on an element of a face asks for, or null. */
export function actOf(target: EventTarget | null): Act | null {
  for (let element = target instanceof Element ? target : null; element; element = element.parentElement) {
    const act = acts.get(element);
    if (act) return act;
  }
  return null;
}

function build(node: TreeNode): Node {
  if (typeof node === 'string') return createTextNode.call(document, node);
  if (!faceTags.has(node.tag)) return createTextNode.call(document, '');
  const element = createElementNS.call(document, svgTags.has(node.tag) ? svg : html, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    const known = name === 'className' ? 'class' : name;
    if (!mayStand(known, value)) continue;
    // A style attribute falls under the page's content policy; a property does not.
    if (known === 'style' && element instanceof HTMLElement) element.style.cssText = value;
    else element.setAttribute(known, value);
  }
  if (node.act) acts.set(element, node.act);
  element.append(...node.children.map(build));
  return element;
}
