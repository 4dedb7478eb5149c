/** A name that a reader selected, put as an annotation of one organization, so that its card can be shown. */
import type { Annotation } from '../core/annotation.ts';
import { visitedHost } from '../core/site.ts';
import type { Sentences } from '../core/words.ts';

/** The annotation of a page (its address) that names nothing but this. */
export function annotationOfName(name: string, url: string, edition: string, sentences: Sentences): Annotation {
  const host = visitedHost(new URL(url).hostname);
  return {
    blocks: [],
    imprint: { declarations: [], parents: [], labels: [], provider: null, published: null },
    findings: {
      publisher: { entity: null, label: host, labelBasis: 'host', host, platform: null, via: null, declared: [], evidence: [] },
      organizations: [{ entity: null, label: name, wikidata: null, kind: null, mentions: 1, cited: 0 }],
      mentions: [{ block: 0, start: 0, end: 0, text: name, entity: null, label: name, cited: false, why: [], others: [] }],
      relations: [],
      silence: null,
    },
    relationSentences: [],
    silenceSentence: null,
    publisherView: null,
    siteWord: null,
    names: {},
    edition,
    sentences,
  };
}
