/** The reader's own corrections on one page: another candidate for a name, or no mark on it. Nothing of it is kept or sent. */
import type { Annotation, EntityView } from './annotation.ts';
import type { EntityId } from './model.ts';
import { organizationOf } from './shape.ts';

/** The annotation with one organization (index into its findings) taken for another entity; what was said of the wrong one goes. */
export function chooseOther(annotation: Annotation, organization: number, view: EntityView): Annotation {
  const { findings } = annotation;
  const old = findings.organizations[organization];
  if (!old) return annotation;
  const { entity } = view;
  const label = view.names[entity.id] ?? entity.labels.en ?? entity.id;
  const ofOld = (at: number) => organizationOf(findings.mentions[at] ?? missing, [old]) === 0;
  const organizations = findings.organizations.map((one, at) =>
    at === organization ? { ...one, entity: entity.id, label, wikidata: entity.wikidata, kind: entity.kind } : one,
  );
  const mentions = findings.mentions.map((mention, at) => (ofOld(at) ? { ...mention, entity: entity.id, label } : mention));
  return withoutRelationsTo({ ...annotation, findings: { ...findings, organizations, mentions } }, old.entity);
}

/** The annotation without the marks of one organization; the list keeps it, so that indices hold. */
export function unmark(annotation: Annotation, organization: number): Annotation {
  const { findings } = annotation;
  const old = findings.organizations[organization];
  if (!old) return annotation;
  const organizations = findings.organizations.map((one, at) => (at === organization ? { ...one, mentions: 0, cited: 0 } : one));
  const mentions = findings.mentions.filter((mention) => organizationOf(mention, [old]) !== 0);
  return withoutRelationsTo({ ...annotation, findings: { ...findings, organizations, mentions } }, old.entity);
}

const missing = { block: -1, start: 0, end: 0, text: '', entity: null, label: '', cited: false, why: [], others: [] };

function withoutRelationsTo(annotation: Annotation, entity: EntityId | null): Annotation {
  const { findings } = annotation;
  const kept = findings.relations.map((relation) => relation.entity !== entity);
  const relations = findings.relations.filter((_, at) => kept[at]);
  const relationSentences = annotation.relationSentences.filter((_, at) => kept[at]);
  return { ...annotation, findings: { ...findings, relations }, relationSentences };
}
