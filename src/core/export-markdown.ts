/** An annotation that leaves Masthead by a reader's own hand, as Markdown with its sources. */
import type { Annotation } from './annotation.ts';
import type { Reference } from './model.ts';
import { phraseHost, phrasePublisher } from './phrase.ts';
import type { Say } from './words.ts';

/** Markdown of what was found on a page: publisher, ties and pointers with quotes, organizations, numbered sources. */
export function toMarkdown(annotation: Annotation, url: string, say: Say): string {
  const { findings, relationSentences, silenceSentence } = annotation;
  const sources: Reference[] = [];
  const numberOf = (reference: Reference) => {
    const known = sources.findIndex((source) => source.url === reference.url && source.where === reference.where);
    return known >= 0 ? known + 1 : sources.push(reference);
  };
  const cite = (references: readonly Reference[]) => [...new Set(references.map(numberOf))].map((number) => `[${number}]`).join('');
  const relations = findings.relations.map((relation, at) => {
    const quotes = relation.evidence.flatMap(({ quote }) => (quote === null ? [] : [`\n  > ${plainly(quote)}`]));
    return `- ${plainly(relationSentences[at] ?? '')} ${cite(relation.path.flatMap((step) => step.references))}${quotes.join('')}`.trimEnd();
  });
  const organizations = findings.organizations.map(({ label, mentions, cited }) => {
    const counts = [say('timesNamed', { count: mentions }), ...(cited > 0 ? [say('timesCited', { count: cited })] : [])];
    return `- ${plainly(label)} (${counts.join(say('comma'))})`;
  });
  const head = `${phrasePublisher(findings.publisher, say)} **${plainly(findings.publisher.label)}** (${plainly(phraseHost(findings.publisher, say))})`;
  const parts = [
    `<${url}>`,
    head,
    relations.join('\n'),
    silenceSentence === null ? '' : plainly(silenceSentence),
    `### ${say('organizationsNamed', { count: organizations.length })}\n\n${organizations.join('\n')}`,
    siteWords(annotation, say),
    sources.length === 0 ? '' : `### ${say('sources')}\n\n${sources.map(sourceLine).join('\n')}`,
    `Masthead · ${annotation.edition}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What the site says of itself, where a reader asked, each statement with its line. */
function siteWords({ siteWord }: Annotation, say: Say): string {
  if (siteWord === null || siteWord.declared.length === 0) return '';
  const lines = siteWord.declared.map(({ file, name, value, line, label, verdict }) => {
    const held = name === 'disclosure' ? '' : ` ${say(`verdict_${verdict}`)}`;
    return `- ${plainly(say(`says_${name}`, { name: label ?? value }))}${held}\n  > ${plainly(line)} (${file})`;
  });
  const asked = plainly(say('siteAsked', { host: siteWord.host, date: siteWord.asked }));
  return `### ${say('siteWordTitle')}\n\n${lines.join('\n')}\n\n${asked}`;
}

function sourceLine(source: Reference, at: number): string {
  const where = source.where === null ? '' : `, § ${plainly(source.where)}`;
  return `${at + 1}. ${plainly(source.title)} (${source.asOf})${where}: <${source.url}>`;
}

function plainly(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
