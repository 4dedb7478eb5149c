/** Waiting for the page: until a reader sees it, until it is parsed, and until it has loaded. */
import { ofDocument } from './dom.ts';

const lateScripts = 800;

/** Resolves when the page is no longer only prerendered; at once on most pages. */
export function whenShown(signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Resolves when the document is parsed: before any listener of the page hears of it, so that none can keep it from us. */
export function whenParsed(signal: AbortSignal): Promise<void> {
  if (ofDocument('readyState') !== 'loading') return Promise.resolve();
  return new Promise((resolve) => addEventListener('DOMContentLoaded', () => resolve(), { once: true, capture: true, signal }));
}

/** Resolves a moment after the page's `load` event, when its scripts have had time to write an article. */
export function whenLoaded(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve, lateScripts);
    if (ofDocument('readyState') === 'complete') later();
    else addEventListener('load', later, { once: true, signal });
  });
}
