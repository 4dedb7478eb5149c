/** The container that holds an article's body. */
import type { Container } from './model.ts';
import type { PageText } from './read.ts';

const bodyMarks =
  /(?:^|[^a-z])(?:article-?body|articlebody|(?:article|entry|post|story|news)[-_]*(?:content|body|text)|body-?text|main-?content)(?:[^a-z]|$)/;

/** Weights doubled inside what the page itself calls its article or main part. */
export function favored(containers: readonly Container[]): readonly boolean[] {
  const inside: boolean[] = [];
  for (const { tag, marks, parent } of containers) {
    inside.push((parent >= 0 && (inside[parent] ?? false)) || tag === 'article' || tag === 'main' || bodyMarks.test(marks));
  }
  return inside;
}

/** Goes down from `<body>` as long as one child holds most of the running text. */
export function rootOf(page: PageText, weights: readonly number[]): number {
  const { containers } = page;
  const children = childrenOf(containers);
  const weight = (index: number): number => weights[index] ?? 0;
  let root = 0;
  for (;;) {
    const inside = children[root] ?? [];
    const best = inside.reduce((a, b) => (weight(b) > weight(a) ? b : a), inside[0] ?? -1);
    if (best < 0 || weight(best) === 0) break;
    const articles = inside.filter((child) => containers[child]?.tag === 'article' && weight(child) >= Math.max(400, weight(best) * 0.25));
    const first = articles[0];
    if (weight(best) >= weight(root) * 0.75) root = best;
    // Pages that go on with the next article below: the first one is the one that was asked for.
    else if (first !== undefined && articles.length > 1) root = first;
    else break;
  }
  return withSiblings(containers, root, children, weights);
}

function childrenOf(containers: readonly Container[]): readonly (readonly number[])[] {
  const children: number[][] = containers.map(() => []);
  containers.forEach(({ parent }, index) => {
    children[parent]?.push(index);
  });
  return children;
}

/**
 * A wrapper may part the first paragraphs from the rest ("read on"), and pictures part a body into sections of one kind:
 * then the body is what is round them all.
 */
function withSiblings(
  containers: readonly Container[],
  root: number,
  children: readonly (readonly number[])[],
  weights: readonly number[],
): number {
  let widest = root;
  for (let at = root, steps = 0; steps < 2; steps++) {
    const up = containers[at]?.parent ?? -1;
    if (up < 0 || containers[up]?.tag === 'body') break;
    const beside = (children[up] ?? []).some(
      (child) =>
        child !== at &&
        ((containers[child]?.tag === 'p' && (weights[child] ?? 0) > 0) || isSection(containers, child, at, weights[child] ?? 0)),
    );
    if (beside) widest = up;
    at = up;
  }
  return widest;
}

const leastSection = 300;

/** True for a further section of the same body: the same tag and words, and no article of its own. */
function isSection(containers: readonly Container[], child: number, at: number, weight: number): boolean {
  const [one, other] = [containers[child], containers[at]];
  if (!one || !other || weight < leastSection || one.tag === 'article' || one.tag !== other.tag) return false;
  const bare = (marks: string): string => marks.replace(/\d+/g, '').trim();
  return bare(one.marks) !== '' && bare(one.marks) === bare(other.marks);
}
