import type { ComponentChildren } from 'preact';

/** A name, kept apart from the sentence around it: its own direction, never translated. */
export function Name({ children }: { readonly children: string }) {
  return (
    <bdi translate={false} dir="auto">
      {children}
    </bdi>
  );
}

interface SentenceProps {
  readonly text: string;
  /** The name that the sentence is about: set in bold where it stands first. */
  readonly about: string;
  /** All names that the sentence may hold. */
  readonly names: readonly string[];
}

/** A sentence with every name in it kept apart, so that left-to-right names do not tear a right-to-left sentence. */
export function Sentence({ text, about, names }: SentenceProps) {
  const byLength = [...new Set([about, ...names])].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  let bold = false;
  return (
    <>
      {split(text, byLength).map((part) => {
        if (!part.isName) return part.text;
        const name = <Name>{part.text}</Name>;
        if (bold || part.text !== about) return name;
        bold = true;
        return <b>{name}</b>;
      })}
    </>
  );
}

interface Part {
  readonly text: string;
  readonly isName: boolean;
}

function split(text: string, names: readonly string[]): readonly Part[] {
  const [name, ...rest] = names;
  if (name === undefined) return text === '' ? [] : [{ text, isName: false }];
  return text
    .split(name)
    .flatMap((between, at): readonly Part[] => [...(at > 0 ? [{ text: name, isName: true }] : []), ...split(between, rest)]);
}

/** Words of others, kept apart from ours. */
export function Foreign({ children }: { readonly children: ComponentChildren }) {
  return <bdi>{children}</bdi>;
}
