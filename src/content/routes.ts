/** Single-page sites change their address without loading: this tells when. */
import { selectFirst } from './dom.ts';

/**
 * Calls back after the address has changed without a load, but for its fragment.
 * By the Navigation API where there is one; else by `popstate` and changes of the title, which such sites set with each route.
 */
export function watchRoute(changed: () => void, signal: AbortSignal): void {
  let last = addressOf();
  const look = () => {
    const now = addressOf();
    if (now === last) return;
    last = now;
    changed();
  };
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  addEventListener('popstate', look, { signal });
  const observer = new MutationObserver(look);
  const title = selectFirst(document, 'head > title');
  if (title) observer.observe(title, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function addressOf(): string {
  return location.href.split('#', 1)[0] ?? '';
}
