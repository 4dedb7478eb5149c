import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { reasonInTitle, type Tally } from './tally.ts';

/** Writes what came out of the unit tests to the file that `MASTHEAD_UNIT_TALLY` names. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.MASTHEAD_UNIT_TALLY;
    if (!file) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const tally: Tally = {
      passed: tests.filter((one) => one.result().state === 'passed').length,
      failed: tests.filter((one) => one.result().state === 'failed').length + broken + unhandled.length,
      skipped: tests.filter((one) => one.result().state === 'skipped').map(reasonOf),
    };
    writeFileSync(file, JSON.stringify(tally));
  }
}

function reasonOf(skipped: TestCase): string {
  const result = skipped.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? reasonInTitle(skipped.fullName);
}
