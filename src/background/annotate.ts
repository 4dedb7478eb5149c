/** The story of one article: knowledge is fetched first, then the core thinks, step after step. */
import { parseAddress } from '../core/address.ts';
import type { Annotation } from '../core/annotation.ts';
import { toArticle } from '../core/article.ts';
import { withDisclosures } from '../core/disclosed.ts';
import { imprint } from '../core/imprint.ts';
import type { Article, EntityId, Findings, Knowledge, Relation } from '../core/model.ts';
import { type Lexicon, nameOrganizations, profile, surelyCited } from '../core/names.ts';
import { phraseRelation, phraseSilence } from '../core/phrase.ts';
import { pointers } from '../core/pointers.ts';
import { identify } from '../core/publisher.ts';
import { type Reading, read } from '../core/read.ts';
import { relate } from '../core/relate.ts';
import { silence } from '../core/silence.ts';
import { type Sentences, speaker } from '../core/words.ts';
import { unwrap } from '../core/wrappers.ts';
import { viewOf } from './knowledge/describe.ts';
import type { Page } from './page-schema.ts';

/** The article of a page, with the way back to the page's pieces. Pure. */
export function readArticle(page: Page): { readonly article: Article; readonly reading: Reading } {
  const reading = read(page.facts, page);
  return { article: toArticle(page.facts, reading, imprint(page.facts, reading)), reading };
}

/** Everything we can say about an article. Pure, given what is known; `today` is an ISO date. */
export function find(article: Article, lexicon: Lexicon, today: string): Findings {
  const { knowledge } = lexicon;
  const publisher = identify(article, knowledge);
  const address = parseAddress(article.url);
  const read = (address && unwrap(address)?.inner) ?? address;
  const context = { host: publisher.host, path: read?.path ?? '/', lang: article.lang, publisher: publisher.entity };
  const { mentions: named } = nameOrganizations(article.blocks, context, lexicon);
  const pointed = pointers(article, named, knowledge);
  const ties = relate(publisher, profile(named, knowledge), pointed, knowledge, today);
  const relations = withDisclosures(ties, article, named, publisher, knowledge);
  const mentions = surelyCited(named, new Set(relations.map(({ entity }) => entity)));
  const organizations = profile(mentions, knowledge);
  return { publisher, organizations, mentions, relations, silence: silence(publisher, organizations, relations, knowledge) };
}

/** Puts findings into the reader's language. */
export function present(
  { article, reading }: ReturnType<typeof readArticle>,
  findings: Findings,
  knowledge: Knowledge,
  edition: string,
  sentences: Sentences,
): Annotation {
  const say = speaker(sentences);
  const names = namesOnPaths(findings.relations, knowledge, sentences.language);
  const { publisher } = findings;
  const citedOf = (id: EntityId) => findings.organizations.find((organization) => organization.entity === id)?.cited ?? 0;
  const known = publisher.entity === null ? null : knowledge.entity(publisher.entity);
  return {
    blocks: article.blocks.map(({ place }, block) => ({ place, piece: reading.blockPieces[block] ?? -1 })),
    imprint: article.imprint,
    findings,
    relationSentences: findings.relations.map((relation) =>
      phraseRelation(relation, publisher.label, names, citedOf(relation.entity), say),
    ),
    silenceSentence: findings.silence === null ? null : phraseSilence(findings.silence, publisher.label, say),
    publisherView: known === null ? null : viewOf(known, knowledge),
    siteWord: null,
    names,
    edition,
    sentences,
  };
}

/** Labels, in one language, of every entity that a relation's sentence or path may name. */
function namesOnPaths(relations: readonly Relation[], knowledge: Knowledge, language: string): Record<EntityId, string> {
  const names: Record<EntityId, string> = Object.create(null);
  const add = (id: EntityId) => {
    const labels = knowledge.entity(id)?.labels;
    if (labels) names[id] = labels[language] ?? labels.en ?? Object.values(labels)[0] ?? id;
  };
  for (const relation of relations) {
    add(relation.entity);
    for (const step of relation.path) {
      add(step.from);
      add(step.to);
    }
  }
  return names;
}
