import type { ComponentChildren } from 'preact';

/** A name, kept apart from the sentence around it: its own direction, never translated. */
export function Name({ children }: { readonly children: string }) {
  return (
    <bdi translate={false} dir="auto">
      {children}
    </bdi>
  );
}

/** A sentence with the first occurrence of each of these names set off. */
export function Sentence({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  return <>{split(text, names)}</>;
}

function split(text: string, names: readonly string[]): ComponentChildren[] {
  const [name, ...rest] = names;
  if (name === undefined || text === '') return [text];
  const at = name === '' ? -1 : text.indexOf(name);
  if (at < 0) return split(text, rest);
  return [
    ...split(text.slice(0, at), rest),
    <b key={name}>
      <Name>{name}</Name>
    </b>,
    ...split(text.slice(at + name.length), rest),
  ];
}
