import { describe, expect, it } from 'vitest';
import type { Mention, NamedOrganization, Relation } from './model.ts';
import { mentionsOf, organizationOf, shapeOf } from './shape.ts';

function relation(entity: string, part: Partial<Relation>): Relation {
  const still = { former: false, start: null, end: null, asOf: null };
  return { entity, kind: 'owner', basis: 'record', ...still, path: [], evidence: [], person: null, disclosed: false, ...part };
}

function mention(entity: string | null, label: string): Mention {
  return { start: 0, end: 1, block: 0, text: label, entity, label, cited: false, why: [], others: [] };
}

function organization(entity: string | null, label: string): NamedOrganization {
  return { entity, label, wikidata: null, kind: null, mentions: 1, cited: 0 };
}

describe('the shape of an organization', () => {
  const page = relation('a', { kind: 'points-to', basis: 'page' });
  it('is unknown, known, pointed to or tied, and a tie goes first', () => {
    expect(shapeOf(null, [page])).toBe('unknown');
    expect(shapeOf('b', [page])).toBe('known');
    expect(shapeOf('a', [page])).toBe('page');
    expect(shapeOf('a', [page, relation('a', {})])).toBe('record');
  });
  it('is no tie where the organization is the publisher', () => {
    expect(shapeOf('a', [relation('a', { kind: 'same' })])).toBe('known');
  });
});

describe('mentions', () => {
  const organizations = [organization('a', 'Alpha'), organization(null, 'Beta'), organization(null, 'Gamma')];
  it('find their organization by entity, and the unknown by label', () => {
    expect(organizationOf(mention('a', 'Alpha Ltd'), organizations)).toBe(0);
    expect(organizationOf(mention(null, 'Gamma'), organizations)).toBe(2);
    expect(organizationOf(mention(null, 'Delta'), organizations)).toBe(-1);
  });
  it('are found from it', () => {
    const mentions = [mention('a', 'Alpha'), mention(null, 'Beta'), mention('a', 'A')];
    expect(mentionsOf(organization('a', 'Alpha'), mentions)).toEqual([0, 2]);
  });
});
