/** An annotation that leaves Masthead by a reader's own hand, in the W3C Web Annotation form. */
import type { Annotation } from './annotation.ts';
import type { Article, Mention, Reference, Relation } from './model.ts';
import { phraseHost, phrasePublisher } from './phrase.ts';
import type { Say } from './words.ts';

const contextCharacters = 32;

/**
 * The annotation as an AnnotationPage of the Web Annotation Data Model (W3C, 2017): the publisher, each relation, the silence
 * and the site's own words describe the page; a mention is an identifying annotation of quoted text. `created`: ISO date and time.
 */
export function toWebAnnotations(annotation: Annotation, article: Article | null, url: string, created: string, say: Say): object {
  const { findings, relationSentences, silenceSentence, edition, sentences, siteWord } = annotation;
  const words = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain', language: sentences.language });
  const describing = (body: readonly object[]) => ({ motivation: 'describing', body, target: url });
  const { publisher } = findings;
  const published = `${phrasePublisher(publisher, say)} ${publisher.label} (${phraseHost(publisher, say)})`;
  const bare: readonly object[] = [
    describing([words(published), ...publisher.evidence.flatMap(({ quote }) => quoted(quote))]),
    ...findings.relations.map((relation, at) => describing([words(relationSentences[at] ?? ''), ...basisOf(relation)])),
    ...(silenceSentence === null ? [] : [describing([words(silenceSentence)])]),
    ...(siteWord?.declared ?? []).map(({ name, value, line, label, file }) =>
      describing([words(say(`says_${name}`, { name: label ?? value })), ...quoted(`${line} (${file})`)]),
    ),
    ...findings.mentions.map((mention) => identifying(mention, annotation, article, url)),
  ];
  const generator = { type: 'Software', name: 'Masthead', 'schema:version': edition };
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }],
    type: 'AnnotationPage',
    items: bare.map((each) => ({ type: 'Annotation', created, generator, ...each })),
  };
}

/** The page's words that a pointer rests on, and the sources of a path. */
function basisOf({ evidence, path }: Relation): object[] {
  const sources: readonly Reference[] = path.flatMap((step) => step.references);
  return [
    ...evidence.flatMap(({ quote }) => quoted(quote)),
    ...sources.map((reference) => ({ type: 'SpecificResource', source: reference.url, purpose: 'linking' })),
  ];
}

function quoted(quote: string | null): object[] {
  return quote === null ? [] : [{ type: 'TextualBody', value: quote, format: 'text/plain', purpose: 'highlighting' }];
}

function identifying(mention: Mention, { findings }: Annotation, article: Article | null, url: string): object {
  const { start, end, text: exact, label } = mention;
  const organization = findings.organizations.find((each) => each.entity === mention.entity && each.label === label);
  const wikidata = organization?.wikidata ?? null;
  const item = { type: 'SpecificResource', source: `http://www.wikidata.org/entity/${wikidata}`, purpose: 'identifying' };
  const block = article?.blocks[mention.block]?.text ?? '';
  const prefix = block.slice(Math.max(0, start - contextCharacters), start);
  const context = block.slice(start, end) === exact ? { prefix, suffix: block.slice(end, end + contextCharacters) } : {};
  return {
    motivation: 'identifying',
    body: [{ type: 'TextualBody', value: label, format: 'text/plain' }, ...(wikidata === null ? [] : [item])],
    target: { source: url, selector: { type: 'TextQuoteSelector', exact, ...context } },
  };
}
