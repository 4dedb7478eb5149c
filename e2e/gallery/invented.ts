/** Invented records: every name in the gallery stands on a `.example` host and exists nowhere. */
import type { Annotation, EntityView } from '../../src/core/annotation.ts';
import type {
  Entity,
  Evidence,
  Mention,
  NamedOrganization,
  PathStep,
  Publisher,
  Reference,
  Relation,
  Silence,
  Statement,
} from '../../src/core/model.ts';
import { phraseRelation, phraseSilence } from '../../src/core/phrase.ts';
import { type Sentences, speaker } from '../../src/core/words.ts';

export function reference(title: string, asOf: string, where: string | null = null): Reference {
  return { title, url: `https://register.example/${encodeURIComponent(title)}`, asOf, seen: '2026-11-20', where };
}

export function statement(property: Statement['property'], value: Statement['value'], part: Partial<Statement> = {}): Statement {
  const references = [reference('Commercial Register of Norland', '2026-03')];
  return { property, value, start: null, end: null, share: null, rank: 'normal', by: null, ending: null, references, ...part };
}

export function entity(id: string, label: string, part: Partial<Entity> = {}): Entity {
  return {
    id,
    layer: 'curated',
    kind: 'organization',
    labels: { en: label },
    descriptions: {},
    aliases: [],
    country: null,
    hosts: [],
    accounts: [],
    accountReferences: [],
    wikidata: null,
    statements: [],
    passable: false,
    barrier: null,
    ...part,
  };
}

export function step(from: string, property: PathStep['property'], to: string, part: Partial<PathStep> = {}): PathStep {
  return { from, property, to, start: null, end: null, share: null, references: [reference('Annual report', '2025')], ...part };
}

const names = {
  courier: 'The Example Courier',
  media: 'Courier Media Ltd',
  holding: 'North Harbour Holding',
  family: 'Holder Family Foundation',
  shipping: 'North Harbour Shipping',
  afn: 'Assembly for a Free Norland',
  renewal: 'Norland Renewal',
  gazette: 'The Sample Gazette',
  trust: 'Gazette Trust',
  dockers: 'Dockers’ Union',
  school: 'Coastal Policy School',
  norair: 'Norair',
};

const chain = [
  step('courier', 'ownedBy', 'media', { start: '2014', share: '100 %', references: [reference('Companies’ Register of Norland', '2026')] }),
  step('media', 'ownedBy', 'holding', { share: '62 %', references: [reference('Annual report of North Harbour Holding', '2025')] }),
  step('holding', 'controlledBy', 'family', { start: '1998', references: [reference('Regulator’s decision 14/98', '2024')] }),
];

export const courier: EntityView = {
  entity: entity('courier', names.courier, {
    kind: 'newspaper',
    country: 'NO',
    hosts: ['example-courier.example'],
    wikidata: 'Q424242',
    descriptions: { en: 'Daily newspaper of Norland, since 1902.' },
    statements: [
      statement('inception', { date: '1902' }),
      statement('ownedBy', { entity: 'media' }, { start: '2014', share: '100 %' }),
      statement('funding', { text: 'sales, advertising' }),
      statement('stateFunding', { none: true }, { by: 'Norland Press Monitor' }),
      statement('chair', { text: 'R. Example' }, { start: '2003' }),
    ],
  }),
  names,
  chain,
  fetched: null,
};

const gazette: EntityView = {
  entity: entity('gazette', names.gazette, {
    kind: 'newspaper',
    hosts: ['sample-gazette.example'],
    statements: [
      statement('inception', { date: '1957' }),
      statement('ownedBy', { entity: 'trust' }, { start: '1961', share: '100 %' }),
      statement('stateFunding', { none: true }, { by: 'Norland Press Monitor' }),
    ],
  }),
  names,
  chain: [step('gazette', 'ownedBy', 'trust', { start: '1961', share: '100 %' })],
  fetched: null,
};

export const afn: EntityView = {
  entity: entity('afn', names.afn, {
    kind: 'coalition',
    aliases: [
      { name: 'AFN', use: 'free' },
      { name: 'Free Norland Assembly', use: 'free' },
    ],
    accounts: ['x.com/afn-example'],
    wikidata: 'Q424243',
    descriptions: { en: 'Coalition of opposition groups of Norland, in exile.' },
    statements: [
      statement('inception', { date: '1991' }),
      statement('chair', { text: 'R. Example' }, { start: '2003' }),
      statement('memberOf', { entity: 'renewal' }),
      statement(
        'designatedAs',
        { text: 'its Security Act' },
        { by: 'Ruritania', start: '1999', end: '2012', ending: 'lifted', references: [reference('Official Gazette of Ruritania', '2012')] },
      ),
    ],
  }),
  names,
  chain: [],
  fetched: null,
};

function named(
  entityId: string | null,
  label: string,
  mentions: number,
  cited: number,
  kind: NamedOrganization['kind'] = 'organization',
): NamedOrganization {
  return { entity: entityId, label, wikidata: null, kind: entityId === null ? null : kind, mentions, cited };
}

const organizations = {
  afn: named('afn', names.afn, 2, 2, 'coalition'),
  shipping: named('shipping', names.shipping, 2, 2, 'company'),
  dockers: named('dockers', names.dockers, 3, 3, 'union'),
  school: named('school', names.school, 1, 1, 'think-tank'),
  norair: named('norair', names.norair, 1, 1, 'company'),
  delta: named(null, 'Centre for Delta Studies', 1, 0),
};

function mentionsFor(all: readonly NamedOrganization[]): Mention[] {
  return all.flatMap(({ entity: id, label, mentions }) =>
    Array.from({ length: mentions }, () => ({
      start: 0,
      end: 1,
      block: 0,
      text: label,
      entity: id,
      label,
      cited: true,
      why: [],
      others: [],
    })),
  );
}

function relation(entityId: string, part: Partial<Relation>): Relation {
  const still = { former: false, start: null, end: null, asOf: null };
  return { entity: entityId, kind: 'owner', basis: 'record', ...still, path: [], evidence: [], person: null, disclosed: false, ...part };
}

function publisher(part: Partial<Publisher>): Publisher {
  const host = 'example-courier.example';
  const evidence: Evidence[] = [{ kind: 'website', value: host, quote: null, place: null }];
  return { entity: null, label: host, labelBasis: 'host', host, platform: null, via: null, declared: [], evidence, ...part };
}

const followLine: Evidence = { kind: 'follow-line', value: names.afn, quote: 'Follow AFN (Twitter & Facebook)', place: 'closing lines' };
const tied = relation('shipping', {
  kind: 'sibling',
  path: [...chain.slice(0, 2), step('shipping', 'ownedBy', 'holding', { start: '2009', share: '80 %' })],
});
const former = relation('norair', {
  kind: 'owned',
  former: true,
  start: '2004',
  end: '2016',
  path: [step('norair', 'ownedBy', 'courier', { start: '2004', end: '2016' })],
});
const own: Evidence = { kind: 'profile-link', value: 'x.com/afn-example', quote: 'Follow us on X', place: 'footer' };
const pointer = relation('afn', { kind: 'points-to', basis: 'page', person: 'third', evidence: [followLine] });

interface Scene {
  readonly publisher: Publisher;
  readonly view: EntityView | null;
  readonly relations: readonly Relation[];
  readonly organizations: readonly NamedOrganization[];
  readonly silence: Silence | null;
}

const known = publisher({
  entity: 'courier',
  label: names.courier,
  labelBasis: 'record',
  declared: ['The Example Courier', 'Courier Media Ltd'],
});
const calls = publisher({
  label: 'Norland Today',
  labelBasis: 'declared',
  host: 'norland-today.example',
  declared: ['Norland Today'],
  evidence: [{ kind: 'site-name', value: 'Norland Today', quote: null, place: 'structured data' }, followLine],
});
const others = [organizations.dockers, organizations.school, organizations.delta];
const long = publisher({
  label: 'Gemeinnützige Nachrichtenverbreitungsgesellschaft der Hafenarbeitervereinigungen von Nord-Norland',
  labelBasis: 'declared',
  host: 'xn--nachrichtenverbreitungsgesellschaft-der-hafenarbeiter.example',
  platform: 'Substack',
  via: 'web.archive.org',
});

/** The situations that a reader meets. */
export const scenes = {
  tie: {
    publisher: known,
    view: courier,
    relations: [tied, former],
    organizations: [organizations.shipping, organizations.norair, organizations.afn, ...others],
    silence: null,
  },
  pointer: {
    publisher: calls,
    view: null,
    relations: [pointer],
    organizations: [organizations.afn, organizations.shipping, organizations.norair, ...others],
    silence: { publisherKnown: false, named: 6, searched: 0, unknown: 1 },
  },
  silence: {
    publisher: publisher({ entity: 'gazette', label: names.gazette, labelBasis: 'record', host: 'sample-gazette.example' }),
    view: gazette,
    relations: [],
    organizations: [organizations.afn, organizations.shipping, organizations.norair, ...others],
    silence: { publisherKnown: true, named: 6, searched: 5, unknown: 1 },
  },
  nobody: {
    publisher: publisher({ host: 'norland-today.example', label: 'norland-today.example', evidence: [] }),
    view: null,
    relations: [],
    organizations: [organizations.afn, organizations.shipping, organizations.norair, ...others],
    silence: { publisherKnown: false, named: 6, searched: 0, unknown: 1 },
  },
  same: {
    publisher: known,
    view: courier,
    relations: [relation('courier', { kind: 'same' }), { ...pointer, person: 'first' as const, evidence: [own] }, tied],
    organizations: [named('courier', names.courier, 2, 1, 'newspaper'), organizations.afn, organizations.shipping],
    silence: null,
  },
  long: { publisher: long, view: null, relations: [pointer], organizations: [organizations.afn, ...others], silence: null },
  empty: { publisher: calls, view: null, relations: [], organizations: [], silence: null },
} satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;

/** The annotation of a scene, in a language. */
export function annotationOf(scene: SceneName, sentences: Sentences): Annotation {
  const { publisher: by, view, relations, organizations: all, silence }: Scene = scenes[scene];
  const say = speaker(sentences);
  const cited = (id: string) => all.find((organization) => organization.entity === id)?.cited ?? 0;
  return {
    blocks: [],
    imprint: { declarations: [], parents: [], labels: [], provider: null, published: null },
    findings: { publisher: by, organizations: all, mentions: mentionsFor(all), relations, silence },
    relationSentences: relations.map((each) => phraseRelation(each, by.label, names, cited(each.entity), say)),
    silenceSentence: silence === null ? null : phraseSilence(silence, by.label, say),
    publisherView: view,
    siteWord: null,
    names,
    edition: '2026-11-20.5f3a',
    sentences,
  };
}
