import type { Reader } from './sets.ts';

interface Phrase {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** The common JavaScript library on the same texts; null where it is not installed. */
export async function compromiseReader(): Promise<Reader | null> {
  try {
    const { default: nlp } = await import('compromise');
    return (row) =>
      (nlp(row.text).organizations().json({ offset: true }) as Phrase[]).flatMap(({ offset }) => {
        if (!offset) return [];
        const written = row.text.slice(offset.start, offset.start + offset.length);
        const end = offset.start + written.replace(/[\s.,;:!?"”)]+$/, '').length;
        return end > offset.start ? [{ start: offset.start, end }] : [];
      });
  } catch {
    return null;
  }
}
