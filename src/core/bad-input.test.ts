import { expect, test } from 'vitest';
import { buildGazetteer, type NameRow, openGazetteer } from './gazetteer.ts';
import type { Knowledge } from './model.ts';
import { type Lexicon, nameOrganizations } from './names.ts';
import { mostCharacters } from './passage.ts';

const names = ['World Lake Bank', 'WLB', '湖畔社', 'Lake'];
const rows = names.map((name, entity): NameRow => ({ name, entity, use: 'free', label: true, ambiguous: 0 }));
const knowledge: Knowledge = {
  entity: () => null,
  inverse: () => [],
  publisherOf: () => null,
  accountOf: () => null,
  named: () => [],
};
const lexicon: Lexicon = { knowledge, tagger: null, gazetteer: openGazetteer(buildGazetteer(rows)), ids: names };

function read(...texts: string[]): ReturnType<typeof nameOrganizations> {
  const blocks = texts.map((text) => ({ place: 'body' as const, text, links: [] }));
  return nameOrganizations(blocks, { host: null, path: '/', lang: 'en', publisher: null }, lexicon);
}

const fiveMegabytes = 5_000_000;
const bad: Record<string, string> = {
  'control characters': '\u0000\u0001\u001b\u007f\u0085',
  'lone surrogates': '\ud800\udfff\udc00 ',
  'one line without a space': 'abcdefghij',
  'one line of capitals': 'WLB',
  'combining marks': 'e\u0301\u0302\u0303',
  'marks on nothing': '\u0301\u20dd',
  'mixed directions': 'Lake \u202eمصرف\u202c \u2066بنك\u2069 ',
  'markup as text': '<b>World Lake Bank</b>&amp;<script>',
  'script without spaces': '湖畔社',
  'Thai without spaces': 'ธนาคารทะเลสาบ',
  'names only': 'WLB, WLB and WLB said ',
  'brackets that never close': 'World Lake Bank (WLB',
  'line breaks': '\n\n\n',
  'emoji and joiners': '👩\u200d👩\u200d👧\u200d👦',
};

for (const [kind, piece] of Object.entries(bad)) {
  test(`5 MB of ${kind}: an answer with right offsets`, () => {
    const text = piece.repeat(Math.ceil(fiveMegabytes / piece.length));
    const { mentions, dropped } = read(text);
    let end = 0;
    for (const mention of mentions) {
      if (mention.start < end || mention.end > mostCharacters || text.slice(mention.start, mention.end) !== mention.text)
        expect(mention).toBe('in its place');
      end = mention.end;
    }
    expect(dropped.at(-1)?.why[0]).toContain('behind the first 400,000 characters');
    expect(dropped.at(-1)?.end).toBe(text.length);
  }, 60_000);
}

test('an article is judged up to its cap and told so, over all its blocks', () => {
  const filler = 'quiet water '.repeat(20_000);
  const { mentions, dropped } = read(filler, `${filler.slice(0, -40_000)}World Lake Bank rose. ${filler}`, 'World Lake Bank fell.');
  expect(mentions.map(({ block, text }) => [block, text])).toEqual([]);
  expect(dropped.map(({ block }) => block)).toEqual([1, 2]);
  expect(read(filler, 'World Lake Bank fell.').mentions.map(({ block, text }) => [block, text])).toEqual([[1, 'World Lake Bank']]);
});

test('empty and one character', () => {
  for (const text of ['', 'a', ' ', '\ud800', '(', '’']) expect(read(text)).toEqual({ mentions: [], dropped: [] });
});
