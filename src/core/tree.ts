/** Markup as plain data: faces are rendered where Preact is, and travel to a page that only builds the elements. */

/** What a click asks for: a name of the face's actions, and its argument. */
export interface Act {
  readonly name: string;
  readonly argument: string | number | null;
}

export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
  readonly act: Act | null;
}

export type TreeNode = Tree | string;

/** The panel in both its sizes, and the bar that walks through the mentions. */
export interface PanelTrees {
  readonly strip: TreeNode;
  readonly open: TreeNode;
  readonly walk: TreeNode;
}

/** Elements that a face may be made of; nothing that loads, runs or embeds. */
export const faceTags: ReadonlySet<string> = new Set(
  'a b bdi br button cite dd details div dl dt em footer h1 h2 h3 h4 header i li ol p path q s section small span strong summary sup svg ul'.split(
    ' ',
  ),
);

/** Attributes that a face may have; `href` only to the web, `style` only a share of a bar. */
export const faceAttributes: ReadonlySet<string> = new Set(
  (
    'aria-busy aria-controls aria-current aria-describedby aria-expanded aria-hidden aria-label aria-labelledby aria-live aria-pressed class d ' +
    'data-first dir disabled href id lang open rel role style tabindex target title translate type viewBox'
  ).split(' '),
);

/** Whether an attribute may stand in a face with this value. */
export function mayStand(name: string, value: string): boolean {
  if (!faceAttributes.has(name)) return false;
  if (name === 'href') return /^https?:\/\/[^\s]+$/i.test(value);
  if (name === 'style') return /^(?:flex|flex-grow|inline-size): ?\d{1,4}(?:\.\d{1,4})?%?;?$/.test(value);
  return true;
}
