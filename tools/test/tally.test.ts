import { expect, test } from 'vitest';
import { reasonInTitle, reasons, sum, tallyOfPlaywright } from './tally.ts';

test('adds up tallies and tells each reason once', () => {
  const whole = sum([
    { passed: 2, failed: 1, skipped: ['no Firefox'] },
    { passed: 3, failed: 0, skipped: ['no Firefox', '../shared is absent'] },
  ]);
  expect(whole).toEqual({ passed: 5, failed: 1, skipped: ['no Firefox', 'no Firefox', '../shared is absent'] });
  expect(reasons(whole.skipped)).toEqual(['skipped 2: no Firefox', 'skipped 1: ../shared is absent']);
});

test('finds the reason for a skip in the title', () => {
  expect(reasonInTitle('the seed (skipped where ../shared is absent) > its title')).toBe('skipped where ../shared is absent');
  expect(reasonInTitle('reads (quickly)')).toBe('reads (quickly)');
});

test('counts nested suites, and a flaky test or an error outside tests as failed', () => {
  const report = {
    errors: ['could not load a file'],
    suites: [
      {
        specs: [{ title: 'a', tests: [{ status: 'expected', annotations: [] }] }],
        suites: [
          {
            specs: [
              { title: 'b', tests: [{ status: 'flaky', annotations: [] }] },
              { title: 'c', tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no Firefox' }] }] },
            ],
          },
        ],
      },
    ],
  } as const;
  expect(tallyOfPlaywright(report)).toEqual({ passed: 1, failed: 2, skipped: ['no Firefox'] });
});
