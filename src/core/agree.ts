import { fold } from './fold.ts';
import type { Passage } from './passage.ts';
import type { Tags } from './tagger.ts';
import { labels } from './tagger-weights.ts';
import { shape, wordAt } from './text.ts';

/** What a document's places say together of one written form: how often it was read as an organization, a person, a place. */
export interface Votes {
  readonly organization: number;
  readonly other: number;
}

/** The document's vote on written forms and on words that are part of persons' names. */
export interface Agreement {
  votes(surface: string): Votes;
  isPerson(word: string): boolean;
}

export const nobody: Agreement = { votes: () => ({ organization: 0, other: 0 }), isPerson: () => false };

/** Counts what the tagger made of every written form in a document. */
export function agreementOf(passages: readonly Passage[], tags: readonly Tags[]): Agreement {
  const votes = new Map<string, { organization: number; other: number }>();
  const people = new Set<string>();
  passages.forEach((passage, p) => {
    const { tokens } = passage;
    const given = tags[p]?.tags ?? new Uint8Array(0);
    for (let i = 0; i < given.length; i++) {
      if (given[i] === 0) continue;
      const label = labels[given[i] ?? 0];
      let last = i;
      while (given[last + 1] === (given[i] ?? 0) + 1) last++;
      const surface = fold(tokens.text.slice(tokens.start[i], tokens.end[last]));
      const vote = votes.get(surface) ?? { organization: 0, other: 0 };
      if (label === 'B-ORG') vote.organization++;
      else vote.other++;
      votes.set(surface, vote);
      if (label === 'B-PER' && last > i && unbroken(passage, i, last)) {
        const names = wordsBetween(i, last).filter((at) => ((tokens.shape[at] ?? 0) & shape.capital) !== 0);
        // "Reuters reported" is no name and surname.
        if (names.length > 1) for (const at of names) people.add(fold(wordAt(tokens, at)));
      }
      i = last;
    }
  });
  return {
    votes: (surface) => votes.get(fold(surface)) ?? { organization: 0, other: 0 },
    isPerson: (word) => people.has(fold(word)),
  };
}

function wordsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** No bracket or comma stands between the words. */
function unbroken({ tokens }: Passage, first: number, last: number): boolean {
  return !/[,;:()\n"“”]/.test(tokens.text.slice(tokens.start[first], tokens.end[last]));
}
