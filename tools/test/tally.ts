/** What came out of one part of the tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** One reason for each test that was skipped. */
  readonly skipped: readonly string[];
}

/** Adds up tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** One line for each reason, with how many tests it skipped. */
export function reasons(skipped: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `skipped ${count}: ${reason}`);
}

/** A reason for a skip that was given none: the words in brackets in a title say it, else the title itself. */
export function reasonInTitle(title: string): string {
  return /\(([^()]*(?:skipped|needs|absent)[^()]*)\)/.exec(title)?.[1] ?? title;
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly PlaywrightTest[] }[];
}

interface PlaywrightTest {
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
}

/** Counts Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function tallyOfPlaywright(report: { readonly suites: readonly PlaywrightSuite[]; readonly errors: readonly unknown[] }): Tally {
  const tests = report.suites.flatMap(testsOf);
  const skipped = tests.filter((test) => test.status === 'skipped');
  const passed = tests.filter((test) => test.status === 'expected').length;
  return {
    passed,
    failed: tests.length - passed - skipped.length + report.errors.length,
    skipped: skipped.map((test) => test.annotations.find(({ type }) => type === 'skip')?.description ?? reasonInTitle(test.title)),
  };
}

function testsOf(suite: PlaywrightSuite): (PlaywrightTest & { readonly title: string })[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title })));
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}
