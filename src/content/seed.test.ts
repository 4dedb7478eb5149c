// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../core/detect.ts';
import { imprint } from '../core/imprint.ts';
import { read } from '../core/read.ts';
import { collectFacts } from './facts.ts';
import { collectPieces, placeOf } from './pieces.ts';

const folder = `${import.meta.dirname}/../../../shared/articles/`;

describe.skipIf(!existsSync(folder))('the seed article (skipped where ../shared is absent)', () => {
  it.each(['seed.html', 'seed-nolinks.html'])('%s: article, blocks, closing lines, imprint', (file) => {
    document.open();
    document.write(readFileSync(folder + file, 'utf8'));
    document.close();
    const facts = { ...collectFacts(document), url: 'https://unknown.example/world/a-piece-about-elections' };
    expect(detect(facts), detect(facts).signals.join('; ')).toMatchObject({ article: true });
    const pieces = collectPieces(document);
    const reading = read(facts, pieces);
    const at = (place: string) => reading.blocks.filter((block) => block.place === place).map((block) => block.text);
    expect(at('title')).toHaveLength(1);
    expect(at('caption')).toHaveLength(1);
    expect(at('closing lines').map((text) => text.split(/\s/)[0])).toEqual(['Follow', 'MEK', 'and']);
    expect(at('body').at(-1)).toContain('a prime minister');
    const whole = reading.blocks.map((block) => block.text).join('\n');
    expect(whole).not.toMatch(/Amnesty|Share on|Related posts|Contact/);
    expect(imprint(facts, reading).declarations.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'site-name: Stop Fundamentalism',
      'imprint: Stop Fundamentalism',
    ]);
    reading.blocks.forEach((block, index) => {
      const place = placeOf(pieces, reading.blockPieces[index] ?? -1, { start: 0, end: block.text.length });
      expect(place).not.toBeNull();
      const range = document.createRange();
      if (place) range.setStart(place.startContainer, place.startOffset);
      if (place) range.setEnd(place.endContainer, place.endOffset);
      expect(range.toString()).toBe(block.text.replace(/\n(?=The People’s Moj)/, ''));
    });
  });
});
