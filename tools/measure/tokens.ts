/** Words of a text, and how much of two texts is the same. */

/** Lower-cased words; scripts without spaces give one token a character. */
export function tokens(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\u2e80-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Size of the common multiset. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const token of a) counts.set(token, (counts.get(token) ?? 0) + 1);
  let both = 0;
  for (const token of b) {
    const left = counts.get(token) ?? 0;
    if (left > 0) both++;
    counts.set(token, left - 1);
  }
  return both;
}

export function f1(precision: number, recall: number): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}
