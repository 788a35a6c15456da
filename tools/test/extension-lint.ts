import { binary, check, type Outcome, runCommand } from './stage';

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** Warnings about code that is not ours, each with the reason why it is harmless. */
const notOurs: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:chunks\/.*|reader)\.js$/,
    reason:
      'Preact’s `dangerouslySetInnerHTML`. That we never use it, nor innerHTML, test/repo/structure.test.ts asserts.',
  },
];

/** Lints the Firefox build the way addons.mozilla.org does. Any error, and any warning about our own code, fails. */
export async function lintExtension(folder: string): Promise<Outcome> {
  const { stdout, output } = await runCommand(binary('web-ext'), [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const report: LintReport | null = stdout.trimStart().startsWith('{') ? JSON.parse(stdout) : null;
  if (report === null) return check(false, output);
  const ours = [...report.errors, ...report.warnings.filter((warning) => !isNotOurs(warning))];
  return check(ours.length === 0, ours.map(describe).join('\n'));
}

function isNotOurs(warning: LintMessage): boolean {
  return notOurs.some(({ code, file }) => warning.code === code && file.test(warning.file ?? ''));
}

function describe({ code, message, file, line }: LintMessage): string {
  return `${code} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`;
}
