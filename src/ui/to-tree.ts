/** Renders a face to plain data, without a document. Faces are functions of their properties: no state, no effects, so this is all of it. */
import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';
import type { Act, TreeNode } from '../core/tree.ts';

/** Actions that do nothing but say their name: given to a face, they tell what each of its clicks asks for. */
export interface Recorder<Actions> {
  readonly actions: Actions;
  /** What a handler of the face would do. */
  record(handler: () => void): Act | null;
}

/** Makes a recorder for actions of these names. */
export function recorder<Actions extends object>(names: readonly (keyof Actions & string)[]): Recorder<Actions> {
  let last: Act | null = null;
  const say = (name: string) => (argument: unknown) => {
    last = { name, argument: typeof argument === 'string' || typeof argument === 'number' ? argument : null };
  };
  return {
    actions: Object.fromEntries(names.map((name) => [name, say(name)])) as Actions,
    record(handler) {
      last = null;
      handler();
      return last;
    },
  };
}

/** The plain data of a face's markup. Handlers other than `onClick` are not known here and throw. */
export function toTree(face: ComponentChildren, record: (handler: () => void) => Act | null): readonly TreeNode[] {
  if (face === null || face === undefined || typeof face === 'boolean') return [];
  if (Array.isArray(face)) return face.flatMap((child) => toTree(child, record));
  if (!isValidElement(face)) return [String(face)];
  const { type, props } = face as VNode<Record<string, unknown>>;
  if (type === Fragment) return toTree(props.children as ComponentChildren, record);
  if (typeof type === 'function') return toTree((type as (props: unknown) => ComponentChildren)(props), record);
  const attributes: Record<string, string> = {};
  let act: Act | null = null;
  for (const [name, value] of Object.entries(props)) {
    if (name === 'translate' && value === false) attributes.translate = 'no';
    if (name === 'children' || value === null || value === undefined || value === false) continue;
    if (name === 'onClick') act = record(value as () => void);
    else if (typeof value === 'function') throw new TypeError(`a face that travels knows no ${name}`);
    else if (name === 'style' && typeof value === 'object') attributes.style = styleOf(value as Record<string, unknown>);
    else attributes[name] = value === true ? '' : String(value);
  }
  return [{ tag: type, attributes, children: toTree(props.children as ComponentChildren, record), act }];
}

function styleOf(style: Record<string, unknown>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${String(value)}`)
    .join('; ');
}
