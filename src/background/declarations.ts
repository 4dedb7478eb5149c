/** What a site says of itself, when a reader asked for it: read, kept with its day, held against our records. */
import * as v from 'valibot';
import type { Annotation } from '../core/annotation.ts';
import type { Knowledge } from '../core/model.ts';
import { compareSite, type KeptSite, readSite, withSiteEvidence } from '../core/site-word.ts';
import type { Sender } from '../messages.ts';
import { parseAnnotation } from './echo-schema.ts';
import type { Cache } from './knowledge/cache.ts';
import { sentFiles } from './knowledge/kept-site.ts';

const sent = v.object({ annotation: v.unknown(), files: sentFiles });

/** The annotation with the site's word in it. The host is the sender's own; nothing is kept from private windows. `today` is an ISO date. */
export async function takeDeclarations(
  payload: unknown,
  sender: Sender,
  cache: Pick<Cache, 'keepSite'>,
  knowledge: Knowledge,
  today: string,
): Promise<Annotation> {
  const parsed = v.safeParse(sent, payload);
  if (!parsed.success || sender.from !== 'content') throw new Error('no declarations of a site');
  const annotation = parseAnnotation(parsed.output.annotation);
  const site = readSite(hostOf(sender.url), parsed.output.files, today);
  if (!sender.privateWindow) await cache.keepSite(site);
  return withSite(annotation, site, knowledge, today);
}

/** The annotation with what its site said when a reader last asked, if anybody did. */
export async function recallSite(
  annotation: Annotation,
  url: string,
  cache: Pick<Cache, 'site'>,
  knowledge: Knowledge,
  today: string,
): Promise<Annotation> {
  const site = await cache.site(hostOf(url));
  return site ? withSite(annotation, site, knowledge, today) : annotation;
}

function withSite(annotation: Annotation, site: KeptSite, knowledge: Knowledge, today: string): Annotation {
  const { findings, sentences } = annotation;
  // On a platform or through a wrapper the files are those of the service, not of the publisher.
  if (findings.publisher.via !== null || findings.publisher.platform !== null) return annotation;
  const siteWord = compareSite(site, findings.publisher.entity, knowledge, sentences.language, today);
  return { ...annotation, siteWord, findings: { ...findings, publisher: withSiteEvidence(findings.publisher, site) } };
}

function hostOf(url: string): string {
  return new URL(url).host;
}
