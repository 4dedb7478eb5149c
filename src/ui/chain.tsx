import type { EntityView } from '../core/annotation.ts';
import type { PathStep } from '../core/model.ts';
import { Name } from './names.tsx';
import { type Numbering, References } from './references.tsx';
import { spokenYears, type Voice } from './voice.ts';

/** The picture of the chain from outlet to last known holder: shares and years stand on the lines. */
export function Chain({ view, numbers, voice }: { readonly view: EntityView; readonly numbers: Numbering; readonly voice: Voice }) {
  const nameOf = (id: string) => view.names[id] ?? id;
  return (
    <ol class="chain">
      <li>
        <Name>{nameOf(view.entity.id)}</Name>
      </li>
      {view.chain.map((step) => (
        <li key={`${step.from} ${step.to}`}>
          <span class="edge">
            {edgeWords(step, voice)} <References of={step.references} numbers={numbers} voice={voice} />
          </span>
          <Name>{nameOf(step.to)}</Name>
        </li>
      ))}
    </ol>
  );
}

function edgeWords(step: PathStep, voice: Voice): string {
  const by = step.by === undefined ? null : voice.say('by', { by: step.by });
  const details = [step.share, spokenYears(step, voice), by].filter((part) => part !== null && part !== '');
  const word = voice.say(`edge_${step.property}`);
  return details.length === 0 ? word : `${word} (${details.join(voice.say('comma'))})`;
}
