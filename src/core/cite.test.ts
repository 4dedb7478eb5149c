import { expect, test } from 'vitest';
import { citation } from './cite.ts';
import { passageOf } from './passage.ts';

/** Reads `[name]` as a source, `{name}` as merely named; gives the faults. */
function faultsIn(marked: string, place: 'body' | 'title' = 'body'): string[] {
  const spans: { start: number; end: number; cited: boolean }[] = [];
  let text = '';
  for (const part of marked.split(/([[{][^\]}]+[\]}])/)) {
    const name = /^[[{](.+)[\]}]$/.exec(part)?.[1];
    if (name !== undefined) spans.push({ start: text.length, end: text.length + name.length, cited: part.startsWith('[') });
    text += name ?? part;
  }
  const passage = passageOf({ place, text, links: [] }, 0, 'en');
  const at = (offset: number, ends: Int32Array): number => ends.slice(0, passage.tokens.count).findIndex((end) => end >= offset);
  return spans.flatMap(({ start, end, cited }) => {
    const citing = citation(passage, at(start + 1, passage.tokens.end), at(end, passage.tokens.end));
    if ((citing !== null) === cited) return [];
    return [`${cited ? 'missed' : `taken (${citing?.why})`}: ${text.slice(start, end)} in ${text}`];
  });
}

function surely(marked: string): boolean {
  const name = /\[(.+)\]/.exec(marked)?.[1] ?? '';
  const text = marked.replace(/[[\]]/g, '');
  const passage = passageOf({ place: 'body', text, links: [] }, 0, 'en');
  const start = text.indexOf(name);
  const first = [...passage.tokens.start].indexOf(start);
  const last = passage.tokens.end.indexOf(start + name.length);
  return citation(passage, first, last)?.sure ?? false;
}

const sources: readonly (readonly [string, readonly string[]])[] = [
  [
    'the organization speaks',
    [
      'The [Lake Council] said the dam would hold.',
      'Rain is coming, the [Lake Council] said on Monday.',
      'On Friday the [Lake Council] again warned that the dam may break.',
      'The [Lake Council] has repeatedly denied the claim.',
      'In a statement on Monday, the [Lake Council] confirmed the arrests.',
      'The [Lake Council], which runs the dam, said it would hold.',
      'The [Lake Council], based in Olvarra, has said that two men were hurt.',
      'The [Lake Council] (LC) announced new rules.',
      'The [Lake Council] is warning that more rain will come.',
      '“The dam will hold,” the [Lake Council] said.',
      '“The dam will hold,” said the [Lake Council].',
      'The dam will hold, the state-run news agency [Lake News] reported.',
      'As the [Lake Herald] first reported, two men were hurt.',
      'The [Lake Herald] learned that the mayor had left.',
      'With the [Lake Council] warning of floods, schools closed.',
      'The [Lake Council] issued a statement late on Sunday.',
      'But the [Lake Council] later said that the dam was safe.',
      'The [Lake Council] urged people to stay at home.',
    ],
  ],
  [
    'its people speak',
    [
      'A spokesman for the [Lake Council] said the dam was safe.',
      'A [Lake Council] spokeswoman, who declined to say more, said the dam was safe.',
      '[Lake Council] chief executive Jane Doe told reporters that it was safe.',
      '[Lake Council]’s chief economist, Jane Doe, expects rain.',
      'Jane Doe, director of the [Lake Council], said the dam was safe.',
      'Jane Doe, an analyst at [Lake Capital] in Olvarra, said prices would fall.',
      'Jane Doe of the [Lake Council] said that prices would fall.',
      'Jane Doe from [Lake Council], a charity, told the court that she was tired.',
      '“It is safe,” said Jane Doe, the deputy head of the [Lake Council].',
      '“It is safe,” [Lake Council] president Jane Doe told the Senate.',
      'It is safe, according to Jane Doe, a professor at [Lake University].',
      'Jane Doe, who is a senior fellow at the [Lake Institute], says it is safe.',
      'Officials at the [Lake Council] say it is safe.',
      'An official of the [Lake Council], speaking on condition of anonymity, said it was safe.',
      'Two people at the {Lake Council} were hurt, said [Lake Council] spokesman John Roe.',
      '[Lake Council] leaders have accused the mayor of lying.',
      '[Lake Council] officials were quoted as saying that it was safe.',
      'The [Lake Council]’s Jane Doe said it was safe.',
      'Jane Doe, [Lake Council]’s head of research, told reporters that it was safe.',
    ],
  ],
  [
    'its papers speak',
    [
      'A report by the [Lake Council] found that the water was dirty.',
      'The water is dirty, according to a report published by the [Lake Council] in May.',
      'The water is dirty, according to figures from the [Lake Council].',
      '[Lake Council] data show that the water is dirty.',
      'The [Lake Council]’s report on fishing found that the water is dirty.',
      'A survey conducted by [Lake Polls] showed that voters were tired.',
      'Data from [Lake Council] showed that the water was dirty.',
      'A [Lake Council] study last year suggested that the water was dirty.',
      'According to the [Lake Council], the water is dirty.',
      'According to the local polling firm [Lake Polls], voters are tired.',
      'The water is dirty, the Herald wrote, citing the [Lake Council].',
      'Two men were hurt, as reported by [Lake News].',
      'The [Lake Council] argued in court on Monday that the law was wrong.',
      'The law was wrong, the [Lake Council] argued.',
    ],
  ],
];

test.each(sources)('a source: %s', (_, sentences) => {
  expect(sentences.flatMap((sentence) => faultsIn(sentence))).toEqual([]);
});

const named: readonly string[] = [
  'Police told the {Lake Herald} that two men were hurt.',
  'The mayor said the {Lake Council} was late.',
  'The mayor, who once led the {Lake Council}, left at noon.',
  'Two members of the {Lake Council} were hurt.',
  'The {Lake Council} was told to leave.',
  'The {Lake Council} declined to comment.',
  'The {Lake Council} did not say when.',
  'The {Lake Council} has yet to respond.',
  'The {Lake Council} built a dam, the mayor said.',
  'Critics of the {Lake Council} said it was late.',
  'A deal with the {Lake Council} was signed, said Jane Doe.',
  'The {Lake Council}-run ministry of health said ten people died.',
  'She was at the {Lake Council}, which was built in 1990.',
  'In an interview with {Lake News}, the mayor said it was late.',
  'After the attack on the {Lake Council}, the mayor said he was sorry.',
  'The {Lake Council} added 3,000 jobs last year.',
  'The report on the {Lake Council} was published by the mayor.',
  'The mayor accused the {Lake Council} of lying.',
  'The mayor called on the {Lake Council} to act.',
  'Reports of unrest at the {Lake Council} were false.',
  'The {Lake Council} found a buyer for the house.',
  'The former head of the {Lake Council} was arrested on Monday.',
  'Founded by Jane Doe, a professor at {Lake University}, the group began with a walk, said leader John Roe.',
  'Photo: {Lake News}',
  'He joined the {Lake Council}, he said, in May.',
  'His lawyer, John Roe, said the former {Lake Council} chairman filed a suit.',
  'Asked about the {Lake Council}, the mayor said nothing.',
  'The mayor and the {Lake Council} met, officials said.',
  'The {Lake Council}’s claims were false, the mayor said.',
  'The {Lake Council} showed a new boat at the fair.',
  'A video seen by {Lake News} is short.',
  'Shares in {Lake Capital} fell by 3 percent, the exchange said.',
  'The {Lake Council} was criticized by the mayor.',
  'The {Lake Council} and the mayor argued in parliament.',
  'The {Lake Council} argued over money in May.',
];

test('merely named', () => {
  expect(named.flatMap((sentence) => faultsIn(sentence))).toEqual([]);
});

test('a headline may name its source at the end', () => {
  expect(faultsIn('Floods to last a week: [Lake Council]', 'title')).toEqual([]);
  expect(faultsIn('Floods to last a week, [Lake Council] says', 'title')).toEqual([]);
});

test('beside a relation only plain words of saying are enough', () => {
  expect(surely('The [Lake Council] said on Monday that the dam was safe.')).toBe(true);
  expect(surely('According to the [Lake Council], the dam is safe.')).toBe(true);
  expect(surely('A spokesman for the [Lake Council] told reporters that it was safe.')).toBe(true);
  expect(surely('The [Lake Council] urged people to leave.')).toBe(false);
  expect(surely('The [Lake Council] welcomed the rain.')).toBe(false);
});

test('a verb of saying before a name may have another subject', () => {
  const sentences = [
    'Spokesman John Roe, speaking in Olvarra, said the {Lake Council} (LC) is a free body.',
    'When I met John Roe, a leader of the {Lake Council}, I questioned him.',
    'The mayor, who had asked for data from the {Lake Council}, said he was late.',
    'She is a member of the {Lake Council}’s Dam Safety Board, John Roe said.',
    '“It rains,” said [Lake Council] (LC) chairman John Roe.',
    'The [Lake Council] cut its plan, saying that rain would come.',
    '[Lake Council] spokesman John Roe met the mayor on Monday and said it was late.',
    '[Lake Council] relief chief Jane Doe said it was late.',
    'Jane Doe, the lead storm forecaster at the [Lake Council], said it was late.',
  ];
  expect(sentences.flatMap((sentence) => faultsIn(sentence))).toEqual([]);
});
