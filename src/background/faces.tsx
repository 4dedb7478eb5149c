/** The faces that a page shows, rendered here and sent as plain data: the page's script holds no Preact and no words. */
import type { Annotation } from '../core/annotation.ts';
import type { CardQuestion } from '../core/card-question.ts';
import type { PanelTrees, TreeNode } from '../core/tree.ts';
import { type Sentences, speaker } from '../core/words.ts';
import { type CardActions, CardFace, type Looked } from '../ui/card-face.tsx';
import faces from '../ui/faces.css?inline';
import { type PanelActions, PanelFace } from '../ui/panel-face.tsx';
import { Strip } from '../ui/strip.tsx';
import { recorder, toTree } from '../ui/to-tree.ts';
import tokens from '../ui/tokens.css?inline';
import type { Voice } from '../ui/voice.ts';
import { type WalkActions, WalkFace } from '../ui/walk-face.tsx';
import type { Describer } from './knowledge/describe.ts';

const panelActions = ['onCollapse', 'onCorner', 'onDismiss', 'onShow', 'onCopy', 'onAsk'] as const;
const cardActions = ['onClose', 'onMove', 'onLookUp', 'onRetry', 'onChoose', 'onUnmark', 'onCopy'] as const;

/** The style sheet of all faces in a page: it travels with them, so that pages without an article never load it. */
export const styles = tokens + faces;

/** The panel of an annotation, collapsed and open. `today` is an ISO date. */
export function panelTrees(annotation: Annotation, sentences: Sentences, today: string): PanelTrees {
  const voice = voiceOf(sentences, today);
  const { actions, record } = recorder<PanelActions>(panelActions);
  const opening = recorder<{ onOpen: () => void }>(['onOpen']);
  const walking = recorder<WalkActions>(['onStep', 'onOpen']);
  const { imprint } = annotation;
  return {
    strip: only(toTree(<Strip annotation={annotation} voice={voice} onOpen={opening.actions.onOpen} />, opening.record)),
    open: only(toTree(<PanelFace annotation={annotation} imprint={imprint} voice={voice} actions={actions} />, record)),
    walk: only(toTree(<WalkFace voice={voice} actions={walking.actions} />, walking.record)),
  };
}

/** The card of one organization: what is known of it is looked up in the records at hand. */
export async function cardTree(
  question: CardQuestion,
  describer: Pick<Describer, 'describe'>,
  sentences: Sentences,
  today: string,
): Promise<TreeNode> {
  const organization = question.annotation.findings.organizations[0];
  if (!organization) throw new RangeError('no organization to show');
  const voice = voiceOf(sentences, today);
  const { actions, record } = recorder<CardActions>(cardActions);
  const others = (await Promise.all(question.others.map((id) => describer.describe(id)))).flatMap((view) =>
    view ? [{ id: view.entity.id, label: view.names[view.entity.id] ?? view.entity.id }] : [],
  );
  const model = { ...question, organization, others, looked: await looked(question, organization.entity, describer) };
  return only(toTree(<CardFace model={model} actions={actions} voice={voice} />, record));
}

async function looked({ lookUp }: CardQuestion, entity: string | null, describer: Pick<Describer, 'describe'>): Promise<Looked> {
  if (lookUp?.state === 'found') return { state: 'known', view: lookUp.view };
  if (entity === null) return { state: 'unknown' };
  const view = await describer.describe(entity).catch(() => 'failed' as const);
  if (view === 'failed') return { state: 'failed' };
  return view ? { state: 'known', view } : { state: 'unknown' };
}

function voiceOf(sentences: Sentences, today: string): Voice {
  return { say: speaker(sentences), language: sentences.language, today };
}

function only(nodes: readonly TreeNode[]): TreeNode {
  const [node] = nodes;
  if (node === undefined) throw new Error('a face without markup');
  return node;
}
