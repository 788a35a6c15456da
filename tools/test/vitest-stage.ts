import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { binary, type Outcome, runCommand } from './stage';

/** The parts of Vitest's JSON report that are counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs one project of `vitest.config.ts` and counts its tests. */
export async function runVitest(project: string): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-vitest-'));
  const report = path.join(folder, 'report.json');
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status, output } = await runCommand(binary('vitest'), args);
    return count(readReport(report), status, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: Vitest did not get as far, and its own output says why.
    return null;
  }
}

/** A file that could not be loaded fails as one test; a run that read no test, or ended badly, is a failure too. */
export function count(report: VitestReport | null, status: number, output: string): Outcome {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, output };
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloadable;
  const nothingRun = report.numPassedTests + failed === 0;
  const unexplained = status !== 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: failed + (nothingRun || unexplained ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  };
}
