import { IconButton } from './icons.tsx';
import type { Voice } from './voice.ts';

export interface WalkActions {
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: () => void;
}

/** The bar that stands in for the marks: the name in the middle is written where the page is. */
export function WalkFace({ voice, actions }: { readonly voice: Voice; readonly actions: WalkActions }) {
  const { say } = voice;
  return (
    <div class="surface row" role="toolbar" aria-label={say('walkName')}>
      <button
        type="button"
        class="link"
        title={say('walkOpen')}
        dir="auto"
        translate={false}
        onClick={() => actions.onOpen()}
        data-first=""
      />
      <span class="row">
        <IconButton icon="previous" label={say('previousMention')} onClick={() => actions.onStep(-1)} turns />
        <IconButton icon="next" label={say('nextMention')} onClick={() => actions.onStep(1)} turns />
      </span>
    </div>
  );
}
