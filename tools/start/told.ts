import type { PageReport } from '../../src/messages.ts';

/** What was annotated, in lines for a terminal. */
export function told(report: PageReport): string[] {
  const { annotation } = report;
  if (!annotation)
    return [report.url, report.article ? 'The article could not be annotated.' : 'No article was found on this page.', ...report.errors];
  const { publisher, organizations } = annotation.findings;
  const basis = { record: 'our record', declared: 'the page’s own words', host: 'its address' }[publisher.labelBasis];
  return [
    report.url,
    `Publisher: ${publisher.label} (by ${basis})`,
    ...annotation.relationSentences.map((sentence) => `  ${sentence}`),
    ...(annotation.silenceSentence ? [`  ${annotation.silenceSentence}`] : []),
    `Organizations named: ${organizations.length}`,
    ...organizations.map(({ label, mentions, cited, entity }) => {
      const times = cited > 0 ? `${mentions} × named, ${cited} × cited` : `${mentions} × named`;
      return `  ${label}: ${times}${entity ? '' : ', not in our records'}`;
    }),
    ...report.errors,
  ];
}
