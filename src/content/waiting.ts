/** Waiting for the page: until a reader sees it, and until it has loaded. */
import { ofDocument } from './dom.ts';

const lateScripts = 800;

/** Resolves when the page is no longer only prerendered; at once on most pages. */
export function whenShown(signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Resolves a moment after the page's `load` event, when its scripts have had time to write an article. */
export function whenLoaded(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve, lateScripts);
    if (ofDocument('readyState') === 'complete') later();
    else addEventListener('load', later, { once: true, signal });
  });
}
