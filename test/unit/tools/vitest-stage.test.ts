import { describe, expect, test } from 'vitest';
import { count } from '../../../tools/test/vitest-stage';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const unloadable = { status: 'failed', assertionResults: [] };
const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [passed] };

describe('counting a test run', () => {
  test.each([
    { report, status: 0, expected: { passed: 3, failed: 0, skipped: 0 }, why: 'all passed' },
    {
      report: { ...report, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 },
      status: 1,
      expected: { passed: 3, failed: 2, skipped: 2 },
      why: 'what is left to do is skipped',
    },
    {
      report: { ...report, testResults: [passed, unloadable] },
      status: 1,
      expected: { passed: 3, failed: 1, skipped: 0 },
      why: 'a file that does not load is a failure',
    },
    {
      report: { ...report, numPassedTests: 0, numPendingTests: 4 },
      status: 0,
      expected: { passed: 0, failed: 1, skipped: 4 },
      why: 'a run that ran nothing is a failure',
    },
    { report, status: 1, expected: { passed: 3, failed: 1, skipped: 0 }, why: 'an error outside of the tests is one' },
    { report: null, status: 0, expected: { passed: 0, failed: 1, skipped: 0 }, why: 'no report is a failure' },
  ])('$why', ({ report: given, status, expected }) => {
    expect(count(given, status, '')).toEqual({ ...expected, output: '' });
  });
});
