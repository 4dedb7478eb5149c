/** Reading a foreign document by prototype getters: a form field named `parentNode` lies to whoever asks the form itself. */

function getter<T extends object, V>(prototype: T, name: string): (self: T) => V {
  let from: object | null = prototype;
  while (from && !Object.hasOwn(from, name)) from = Object.getPrototypeOf(from);
  const get = from ? Object.getOwnPropertyDescriptor(from, name)?.get : undefined;
  if (!get) throw new Error(`no getter ${name}`);
  return (self) => get.call(self) as V;
}

export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const textOf = getter<Element, string | null>(Element.prototype, 'textContent');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');
export const titleOf = getter<Document, string>(Document.prototype, 'title');
export const urlOf = getter<Document, string>(Document.prototype, 'URL');

/** A property of the document itself, whatever elements the page has named like it. */
export function ofDocument<K extends keyof Document & string>(name: K): Document[K] {
  return getter<Document, Document[K]>(Document.prototype, name)(document);
}

const getAttribute = Element.prototype.getAttribute;
/** An attribute's value, or null. */
export function attribute(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

const byTag = Document.prototype.getElementsByTagName;
/** All elements of a tag, live, in document order. */
export function elementsOf(document: Document, tag: string): HTMLCollectionOf<Element> {
  return byTag.call(document, tag) as HTMLCollectionOf<Element>;
}

const byClass = Document.prototype.getElementsByClassName;
/** All elements of a class, live, in document order. */
export function classOf(document: Document, name: string): HTMLCollectionOf<Element> {
  return byClass.call(document, name);
}

const all = Document.prototype.querySelectorAll;
/** All elements that a selector finds, in document order. */
export function select(document: Document, selector: string): NodeListOf<Element> {
  return all.call(document, selector) as NodeListOf<Element>;
}

const byTagWithin = Element.prototype.getElementsByTagName;
/** All elements of a tag inside another element, live. */
export function elementsWithin(element: Element, tag: string): HTMLCollectionOf<Element> {
  return byTagWithin.call(element, tag) as HTMLCollectionOf<Element>;
}

const first = Document.prototype.querySelector;
/** The first element that a selector finds, or null. */
export function selectFirst(document: Document, selector: string): Element | null {
  return first.call(document, selector);
}
