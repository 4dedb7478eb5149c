import { expect, it } from 'vitest';
import { declaredName } from './declared-name.ts';
import { imprintLines } from './imprint-lines.ts';
import { readLinkedData } from './jsonld.ts';

it('stays linear on adversarial text', () => {
  const bombs = ['©'.repeat(1_000_000), ' '.repeat(1_000_000), '(c) 2000 - '.repeat(90_000), '<'.repeat(1_000_000), ','.repeat(1_000_000)];
  for (const bomb of bombs) {
    expect(imprintLines([{ place: 'footer', text: bomb, links: [] }]).length).toBeLessThanOrEqual(1);
    expect(declaredName(bomb)?.length ?? 0).toBeLessThanOrEqual(80);
    expect(readLinkedData([bomb, `{${bomb}}`]).things).toEqual([]);
  }
});
