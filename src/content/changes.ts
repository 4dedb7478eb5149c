/** The page's own changes after it was annotated: noticed at once, answered seldom. */
import { bodyOf, rootOf } from './dom.ts';

const soonest = 200;
/** A reader's processor is the page's first: at most this share of time goes into following it. */
const share = 0.01;
const mostRounds = 500;

/**
 * Calls `changed` after the page's text may have changed, with growing pauses: a live page costs at most one per cent.
 * Ends with the signal or once `stale` says that this story is over.
 */
export function followChanges(changed: () => Promise<void>, signal: AbortSignal, stale: () => boolean): void {
  let waiting = false;
  let rounds = 0;
  let pause = soonest;
  const observer = new MutationObserver(() => {
    if (stale() || rounds > mostRounds) return observer.disconnect();
    if (waiting) return;
    waiting = true;
    setTimeout(() => void look(), pause);
  });
  const look = async () => {
    waiting = false;
    if (stale()) return observer.disconnect();
    rounds++;
    const start = performance.now();
    await changed();
    pause = Math.max(soonest, (performance.now() - start) / share);
  };
  const watched = bodyOf(document) ?? rootOf(document);
  if (watched) observer.observe(watched, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
