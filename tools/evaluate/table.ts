import type { CaseResult } from './cases.ts';
import type { CitedResult } from './cited.ts';
import { type SetFigures, trainingSets } from './sets.ts';
import type { Figure } from './speed.ts';

const percent = (share: number | null): string => (share === null || Number.isNaN(share) ? '–' : (share * 100).toFixed(1));

function three({ precision, recall, f1 }: SetFigures['exact']): string {
  return `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`;
}

export function setsTable(
  rows: readonly { readonly set: string; readonly ours: SetFigures; readonly theirs: SetFigures | null }[],
): string {
  const lines = rows.map(({ set, ours, theirs }) => {
    const link =
      ours.linking && ours.linking.right + ours.linking.wrong > 0
        ? `${ours.linking.right} of ${ours.linking.right + ours.linking.wrong}`
        : '–';
    const other = theirs === null ? '–' : `${percent(theirs.exact.f1)} (${percent(theirs.overlap.f1)})`;
    return `| ${set}${trainingSets.has(set) ? ' *' : ''} | ${three(ours.exact)} | ${three(ours.overlap)} | ${percent(ours.knownOverlap)} of ${ours.known} | ${link} | ${other} |`;
  });
  return [
    '| texts | exact P / R / F1 | overlapping P / R / F1 | shown as known, overlapping P | links right | compromise F1 exact (overlapping) |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

export function casesTable(cases: readonly (CaseResult & { readonly name: string })[]): string {
  const lines = cases.map(
    (one) => `| ${one.name} | ${percent(one.right / one.given)} | ${percent(one.found / one.wanted)} | ${one.rightLinks} of ${one.links} |`,
  );
  return ['| our own cases | precision | recall | links right |', '|---|---|---|---|', ...lines, ''].join('\n');
}

export function citedTable(cited: CitedResult): string {
  return [
    '| cited | sentences | precision | recall | precision where it may stand beside a relation |',
    '|---|---|---|---|---|',
    `| labels of our own | ${cited.sentences} | ${percent(cited.precision)} of ${cited.given} | ${percent(cited.recall)} of ${cited.wanted} | ${percent(cited.sure / cited.surely)} of ${cited.surely} |`,
    '',
  ].join('\n');
}

export function speedTable(...groups: readonly (readonly Figure[])[]): string {
  return ['| speed and weight | |', '|---|---|', ...groups.flat().map(({ name, value }) => `| ${name} | ${value} |`), ''].join('\n');
}
