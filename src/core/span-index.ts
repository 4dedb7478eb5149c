import type { Found, Passage } from './passage.ts';

interface Placed {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Finds those of a set of spans that overlap a stretch of a passage, in the order of their start. */
export type SpanIndex<T> = (passage: Passage, start: number, end: number) => T[];

/** Indexes spans that do not overlap one another; a question costs the logarithm of their number. */
export function spanIndex<T extends Placed>(spans: readonly T[]): SpanIndex<T> {
  const byPassage = new Map<Passage, T[]>();
  for (const span of spans) {
    const list = byPassage.get(span.passage);
    if (list) list.push(span);
    else byPassage.set(span.passage, [span]);
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start);
  return (passage, start, end) => {
    const list = byPassage.get(passage) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let one = list[low]; one !== undefined && one.start < end; one = list[++low]) found.push(one);
    return found;
  };
}

/** Spans by a key of theirs, in the order of the first of each. */
export function grouped(spans: readonly Found[], keyOf: (span: Found) => string): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const span of spans) {
    const key = keyOf(span);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return groups;
}
