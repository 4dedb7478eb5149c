/** Turns measured pages into figures and lists of errors. */
import type { Answer, Measured as Row } from './rows.ts';
import { f1, overlap, tokens } from './tokens.ts';

type Measured = Row & { readonly answer: Answer };

/** The report as text: detection, text, names, time, then the errors by kind. */
export function report(all: readonly Row[], most: number): string {
  const rows = all.filter((row): row is Measured => row.answer !== null);
  const lines: string[] = [];
  const errors: string[] = [];
  const news = rows.filter(({ label }) => label.news === true);
  const others = rows.filter(({ label }) => label.news === false);
  const missed = news.filter(({ answer }) => !answer.article);
  const alarms = others.filter(({ answer }) => answer.article);
  lines.push(`detection: recall ${share(news.length - missed.length, news.length)}, false alarms ${share(alarms.length, others.length)}`);
  lines.push(
    `open cases called articles: ${share(rows.filter(({ label, answer }) => label.news === null && answer.article).length, rows.length - news.length - others.length)}`,
  );
  for (const { label, answer } of missed) errors.push(`MISSED ${label.id} ${label.url}\n    ${answer.signals.join('; ')}`);
  for (const { label, answer } of alarms) errors.push(`ALARM ${label.kind} ${label.id} ${label.url}\n    ${answer.signals.join('; ')}`);
  lines.push(...text(rows, errors), names(news, errors), times(rows));
  for (const { label, error } of all) if (error) errors.push(`ERROR ${label.id} ${error}`);
  lines.push(`blocks that do not map back: ${rows.reduce((sum, { answer }) => sum + answer.collected.broken, 0)}`);
  return [...lines, ...errors.slice(0, most)].join('\n');
}

function share(part: number, whole: number): string {
  return `${whole ? ((100 * part) / whole).toFixed(1) : '–'} % (${part} of ${whole})`;
}

function mean(values: readonly number[]): string {
  return values.length ? (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4) : '–';
}

function text(rows: readonly Measured[], errors: string[]): string[] {
  const full: { p: number; r: number; f: number }[] = [];
  const recalls: number[] = [];
  const excess: number[] = [];
  for (const { label, known, answer } of rows) {
    if (!known) continue;
    const wanted = tokens(known.text ?? known.paragraphs?.join('\n') ?? '');
    const found = tokens(
      answer.reading.blocks
        .filter(({ place }) => known.basis === 'paragraphs' || place !== 'title')
        .map((block) => block.text)
        .join('\n'),
    );
    const both = overlap(wanted, found);
    const p = both / Math.max(found.length, 1);
    const r = both / Math.max(wanted.length, 1);
    if (known.basis === 'full') full.push({ p, r, f: f1(p, r) });
    else recalls.push(r);
    if (known.basis === 'paragraphs') excess.push(found.length / Math.max(wanted.length, 1));
    if ((known.basis === 'full' && f1(p, r) < 0.95) || r < 0.95 || found.length > wanted.length * 1.4) {
      errors.push(`TEXT ${known.basis} ${label.id} P ${p.toFixed(3)} R ${r.toFixed(3)} ${wanted.length} wanted, ${found.length} found`);
    }
  }
  return [
    `full text (${full.length}): P ${mean(full.map(({ p }) => p))} R ${mean(full.map(({ r }) => r))} F1 ${mean(full.map(({ f }) => f))}`,
    `paragraphs (${recalls.length}): R ${mean(recalls)}; below 0.95: ${recalls.filter((r) => r < 0.95).length}; text found by wanted: ${mean(excess)}`,
  ];
}

function names(news: readonly Measured[], errors: string[]): string {
  let sensible = 0;
  for (const { label, answer } of news) {
    const words = tokens(`${label.publisher ?? ''} ${(label.publisher_domain ?? '').split('.')[0] ?? ''}`);
    const squeezed = words.join('');
    const declared = answer.imprint.declarations[0]?.name ?? '';
    const alike = tokens(declared).some((word) => squeezed.includes(word) || words.some((each) => word.includes(each)));
    if (alike) sensible++;
    else
      errors.push(
        `NAME ${label.id} wanted ${label.publisher} (${label.publisher_domain}) got ${answer.imprint.declarations.map(({ kind, name }) => `${kind}: ${name}`).join(' | ') || 'nothing'}`,
      );
  }
  return `first declared name resembles the publisher: ${share(sensible, news.length)}`;
}

function times(rows: readonly Measured[]): string {
  const sorted = (pick: (row: Measured) => number, from: readonly Measured[]): string => {
    const values = from.map(pick).sort((a, b) => a - b);
    const at = (q: number): string => (values[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0).toFixed(1);
    return `p50 ${at(0.5)} p95 ${at(0.95)} max ${at(1)}`;
  };
  const none = rows.filter(({ answer }) => !answer.article);
  return [
    `facts + detect on pages that are none, ms: ${sorted(({ answer }) => answer.collected.milliseconds.facts + answer.collected.milliseconds.detect, none)}`,
    `facts + detect again, best of 5, ms: ${sorted(({ answer }) => answer.collected.milliseconds.warm, none)}`,
    `pieces, ms: ${sorted(({ answer }) => answer.collected.milliseconds.pieces, rows)}; read + imprint, ms: ${sorted(({ answer }) => answer.collected.milliseconds.read, rows)}`,
  ].join('\n');
}
