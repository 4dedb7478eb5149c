import type { PageReport } from '../messages.ts';

/** What is known of a page before its story has begun. */
export function emptyReport(): PageReport {
  return {
    url: location.href.split('#', 1)[0] ?? location.href,
    state: 'working',
    article: false,
    signals: [],
    source: null,
    annotation: null,
    milliseconds: { detect: 0, annotate: 0, highlight: 0 },
    errors: [],
  };
}
