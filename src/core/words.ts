/** The interface's words in one language, as plain data that can travel to a page. */

export interface Sentences {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Key → sentence with `{slots}`; a plural has a key for each form: `named_one`, `named_other`. */
  readonly texts: Readonly<Record<string, string>>;
}

export type Slots = Readonly<Record<string, string | number>>;

/** Says a sentence; `count` in the slots chooses the plural form; numbers are in the language's digits. An unknown key comes back as itself. */
export type Say = (key: string, slots?: Slots) => string;

/** A speaker for one language's sentences. Numbers are written by `Intl` in that language. */
export function speaker(sentences: Sentences): Say {
  const plural = new Intl.PluralRules(sentences.language);
  // Years are numbers too: "2004", but "12,004".
  const number = new Intl.NumberFormat(sentences.language, { useGrouping: 'min2' });
  const form = (key: string, slots: Slots): string | undefined => {
    const count = slots.count;
    if (typeof count !== 'number') return sentences.texts[key];
    return sentences.texts[`${key}_${plural.select(count)}`] ?? sentences.texts[`${key}_other`] ?? sentences.texts[key];
  };
  return (key, slots = {}) =>
    (form(key, slots) ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = slots[name];
      return typeof value === 'number' ? number.format(value) : (value ?? whole);
    });
}
