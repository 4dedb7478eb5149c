import { expect, test } from 'vitest';
import type { Agreement } from './agree.ts';
import { passageOf } from './passage.ts';
import type { Tags } from './tagger.ts';
import { labels } from './tagger-weights.ts';
import { wordAt } from './text.ts';
import { findUnknown, ruleScore } from './unknown.ts';

/** A document that reads every form as an organization once. */
const agreed: Agreement = { votes: () => ({ organization: 1, other: 0 }), isPerson: () => false };

/** What is found in a text; `tagged` gives words their labels, as a tagger would, with this margin. */
function found(text: string, tagged: Record<string, (typeof labels)[number]> | null = null, margin = 9, document = agreed) {
  const passage = passageOf({ place: 'body', text, links: [] }, 0, 'en');
  const count = passage.tokens.count;
  const tags: Tags = { tags: new Uint8Array(count), margins: new Float32Array(count).fill(margin) };
  for (let i = 0; i < count; i++) tags.tags[i] = labels.indexOf(tagged?.[wordAt(passage.tokens, i)] ?? 'O');
  return findUnknown(passage, tagged === null ? null : tags, document);
}

function texts(...args: Parameters<typeof found>): string[] {
  return found(...args).map(({ passage, start, end }) => passage.text.slice(start, end));
}

test('names that are built like one are found without a tagger', () => {
  expect(texts('He taught at Quiet Water University and left.')).toEqual(['Quiet Water University']);
  expect(texts('The Ministry of Quiet Affairs met the Brown Water Council.')).toEqual(['Ministry of Quiet Affairs', 'Brown Water Council']);
  expect(texts('Shares of Brown Water Ltd fell.')).toEqual(['Brown Water Ltd']);
  expect(texts('Brown Water rose over the bank.')).toEqual([]);
});

test('capitals that speak or are listened to', () => {
  expect(texts('Later QWB said it would wait.')).toEqual(['QWB']);
  expect(texts('It rained, according to QWB.')).toEqual(['QWB']);
  expect(texts('They bought a QWB there.')).toEqual([]);
});

test('a tagger finds what no rule does, if it is sure and the document agrees', () => {
  const tagged = { Brown: 'B-ORG', Water: 'I-ORG' } as const;
  expect(texts('They met Brown Water there.', tagged)).toEqual(['Brown Water']);
  expect(found('They met Brown Water there.', tagged)[0]?.score).toBe(9);
  expect(texts('They met Brown Water there.', tagged, 0.5)).toEqual([]);
  const other: Agreement = { votes: () => ({ organization: 1, other: 2 }), isPerson: () => false };
  expect(texts('They met Brown Water there.', tagged, 9, other)).toEqual([]);
  const person: Agreement = { votes: () => ({ organization: 1, other: 0 }), isPerson: (word) => word === 'Brown' };
  expect(texts('They met Brown there.', tagged, 9, person)).toEqual([]);
});

test('a description of a person after a name speaks against it', () => {
  const tagged = { Brown: 'B-ORG', Water: 'I-ORG' } as const;
  expect(texts('They met Brown Water, 77, there.', tagged)).toEqual([]);
  expect(texts('They met Brown Water, the spokesman, there.', tagged)).toEqual([]);
});

test('rule and tagger join, and the tagger overrules a rule for a person', () => {
  const part = found('He taught at Quiet Water University.', { Water: 'B-ORG', University: 'I-ORG' });
  expect(part.map(({ first, last, score }) => [first, last, score])).toEqual([[3, 5, ruleScore]]);
  const whole = { Grace: 'B-PER', Church: 'I-PER' } as const;
  expect(texts('They met Grace Church there.')).toEqual(['Grace Church']);
  expect(texts('They met Grace Church there.', whole)).toEqual([]);
});

test('spans are in order and do not overlap', () => {
  const spans = found('The Ministry of Health and Ministry of Quiet Affairs and Brown Water Bank and Council of Bank said QWB said so.');
  expect(spans.length).toBeGreaterThan(2);
  for (let i = 1; i < spans.length; i++) expect(spans[i]?.first).toBeGreaterThan(spans[i - 1]?.last ?? 0);
});

test('a head word alone names nobody, and keeps what makes it a name', () => {
  expect(texts('Lawyers for the Justice Department said so.')).toEqual(['Justice Department']);
  const alone = { Department: 'B-ORG', Agency: 'B-ORG', Commission: 'B-ORG' } as const;
  expect(texts('The Department met. The Agency met. The Commission met.', alone)).toEqual([]);
});

test('two papers joined by "and" are two names', () => {
  expect(texts('She wrote for Quiet Daily and Brown News in May.')).toEqual(['Quiet Daily', 'Brown News']);
  expect(texts('He led the Fish and Wildlife Service in May.')).toEqual(['Fish and Wildlife Service']);
});
