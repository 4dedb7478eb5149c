/** Our one element in the page: a closed root in the top layer that carries the panel and the card. It trusts no click that a page could have made or bent. */
import { ofDocument, rootOf, selectFirst } from './dom.ts';
import { keyEvents, ownEvents } from './own-events.ts';
import { isFaded, isSeen } from './seen.ts';

export type FaceName = 'panel' | 'card' | 'walk';

export interface Surface {
  /** The element that a face is rendered into; it is shown from the first use on. */
  place(face: FaceName): HTMLElement;
  /** Takes a face off the page without telling anybody. */
  remove(face: FaceName): void;
  /** Takes a face off the page, tells its listener, and gives the focus back. */
  close(face: FaceName): void;
  /** The style sheet of all faces; to be given before the first one is placed. */
  style(sheet: string): void;
  /** Language, direction and theme of all faces. */
  dress(language: string, direction: 'ltr' | 'rtl', theme: 'auto' | 'light' | 'dark'): void;
  /** Clicks on a face count only once it has stood still for a moment: call this whenever it is put somewhere else. */
  moved(face: FaceName): void;
  /** Called when a face was closed by Escape, or because the page covered or faded it. */
  onClosed(face: FaceName, listener: () => void): void;
  /** Whether an event of the page began in our element. */
  owns(event: Event): boolean;
  /** Puts the focus on a face's first control, and remembers where it was. */
  focus(face: FaceName): void;
  /** Takes our element off the page for good. */
  destroy(): void;
}

const maxPutBack = 3;
const lookEvery = 500;
/** Milliseconds that a face must have stood still before a click on it counts. */
const settleTime = 250;
/** Milliseconds after a page was first seen unfaded in which it may still fade in again. */
const fadingTime = 3_000;

interface Face {
  readonly element: HTMLElement;
  since: number;
}

/** Makes the surface; nothing is in the page before the first face is placed. */
export function createSurface(): Surface {
  const host = Document.prototype.createElement.call(document, 'div');
  const root = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const faces = new Map<FaceName, Face>();
  const listeners = new Map<FaceName, () => void>();
  const ending = new AbortController();
  const { signal } = ending;
  let dressed: readonly [language: string, direction: string, theme: string] = ['en', 'ltr', 'auto'];
  let putBack = 0;
  let looking: ReturnType<typeof setInterval> | null = null;
  let before: Element | null = null;
  let unfaded = 0;

  const style = Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', 'style');
  root.append(style);
  host.setAttribute('popover', 'manual');

  const show = () => {
    if (!isFaded()) unfaded ||= performance.now();
    const top = rootOf(document);
    if (!host.isConnected) top?.append(host);
    if (top) removed.observe(top, { childList: true });
    if (!host.matches(':popover-open')) host.showPopover();
    looking ??= setInterval(look, lookEvery);
  };

  const close = (name: FaceName) => {
    if (!faces.has(name)) return;
    const hadFocus = faces.get(name)?.element.contains(root.activeElement) === true;
    surface.remove(name);
    listeners.get(name)?.();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };

  // Covered, faded, thrown out: the card closes, the panel steps aside while a dialog of the page is open.
  const look = () => {
    if (ofDocument('hidden') || faces.size === 0) return;
    const faded = isFaded();
    if (!faded) unfaded ||= performance.now();
    // A page that is still fading in is waited for.
    const coming = faded && (unfaded === 0 || performance.now() - unfaded < fadingTime);
    const away = coming || ofDocument('fullscreenElement') !== null || selectFirst(document, ':modal') !== null;
    host.toggleAttribute('hidden', away);
    if (away) return close('card');
    if (!host.isConnected || !host.matches(':popover-open')) return putBackOrLeave();
    for (const [name, { element }] of faces) {
      if (!isSeen(host, element) && (name !== 'walk' || element.contains(root.activeElement))) close(name);
    }
  };

  const putBackOrLeave = () => {
    if (putBack++ < maxPutBack) return show();
    for (const name of [...faces.keys()]) close(name);
  };

  const guard = (event: Event) => {
    const face = [...faces.values()].find(({ element }) => event.composedPath().includes(element));
    if (event.isTrusted && face && performance.now() - face.since >= settleTime && isSeen(host, face.element)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  // What keys do by default is still done; the page's hot-keys do not hear them, nor that a key of ours is let go.
  const held = new Set<string>();
  const keys = (event: KeyboardEvent) => {
    const ours = event.target === host;
    const closes = event.type === 'keydown' && event.key === 'Escape' && event.isTrusted && (ours || faces.has('card'));
    // A key that was let go elsewhere is a new one when it is pressed again.
    if (event.type === 'keydown' && !event.repeat) held.delete(event.code);
    if (!ours && !closes && !held.has(event.code)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') held.delete(event.code);
    else held.add(event.code);
    if (!closes) return;
    event.preventDefault();
    const { activeElement } = root;
    if (faces.has('card')) close('card');
    else if (activeElement instanceof HTMLElement && faces.get('walk')?.element.contains(activeElement)) activeElement.blur();
    else close('panel');
  };

  for (const type of ['click', 'auxclick', 'change', 'input']) root.addEventListener(type, guard, { capture: true, signal });
  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  for (const type of keyEvents) window.addEventListener(type, keys, { capture: true, signal });
  const removed = new MutationObserver(() => {
    if (faces.size > 0 && !host.isConnected) putBackOrLeave();
  });

  const surface: Surface = {
    place(name) {
      const known = faces.get(name);
      if (known) return known.element;
      const element = root.appendChild(
        Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', 'div'),
      ) as HTMLElement;
      faces.set(name, { element, since: performance.now() });
      wear(element, dressed);
      element.classList.add('mh', name);
      show();
      return element;
    },
    remove(name) {
      faces.get(name)?.element.remove();
      faces.delete(name);
      if (faces.size > 0) return;
      if (looking !== null) clearInterval(looking);
      looking = null;
      host.remove();
    },
    close,
    style(sheet) {
      if (style.textContent === '') style.textContent = sheet;
    },
    dress(...next) {
      dressed = next;
      for (const { element } of faces.values()) wear(element, dressed);
    },
    moved(name) {
      const face = faces.get(name);
      if (face) face.since = performance.now();
    },
    onClosed: (name, listener) => void listeners.set(name, listener),
    owns: (event) => event.target === host,
    focus(name) {
      const { activeElement } = root;
      const face = faces.get(name)?.element;
      // From one face into another: back to the first one.
      if (!activeElement) before = ofDocument('activeElement');
      else if (!face?.contains(activeElement)) before = activeElement;
      face?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    },
    destroy() {
      ending.abort();
      removed.disconnect();
      for (const name of [...faces.keys()]) surface.remove(name);
    },
  };
  return surface;
}

function wear(element: HTMLElement, [language, direction, theme]: readonly [string, string, string]): void {
  element.lang = language;
  element.dir = direction;
  element.dataset.theme = theme;
}
