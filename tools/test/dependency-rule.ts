import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { repositoryPath } from '../repository';

/** What the check of imports saw. */
export interface DependencyReport {
  /** How many of the project's own modules were read. */
  readonly modules: number;
  /** One line each; empty when every import keeps to the table of `.dependency-cruiser.cjs`. */
  readonly violations: readonly string[];
}

const roots = ['lib', 'components', 'entrypoints', 'tools', 'test'];
const ownModule = new RegExp(`^(?:${roots.join('|')})/`);
/** A room is a folder of `lib`; `components` is one room. Entrypoints, tools and tests have rules of their own. */
const room = /^(lib\/[^/]+|components)\//;

/**
 * Checks the imports of the tree at `root` against the `.dependency-cruiser.cjs` at `config`. A tree of which nothing
 * was read is a violation: dependency-cruiser calls it a success (it does so when it lacks its TypeScript).
 */
export async function checkDependencies(root: string, config: string): Promise<DependencyReport> {
  const result = await cruise(root, config);
  const own = result.modules.filter((module) => ownModule.test(module.source) && !module.coreModule);
  const table = new Set((result.summary.ruleSetUsed?.forbidden ?? []).map((rule) => rule.name));
  const unknown = new Set(
    own
      .map((module) => room.exec(module.source)?.[1])
      .filter((name) => name !== undefined && !table.has(`${name}-rooms`)),
  );
  const violations = [
    ...result.summary.violations.map(
      (violation) =>
        `${violation.rule.name}: ${violation.from} → ${violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to}`,
    ),
    ...[...unknown].map((name) => `unknown-room: ${name} is not in the table of .dependency-cruiser.cjs`),
    ...(own.length === 0 ? ['nothing-read: not a single module was read'] : []),
  ];
  return { modules: own.length, violations };
}

/** The command is run, not the library called: it resolves everything against its working directory. */
function cruise(root: string, config: string): Promise<ICruiseResult> {
  const command = repositoryPath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = roots.filter((folder) => existsSync(path.join(root, folder)));
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [command, '--config', config, '--output-type', 'json', ...folders],
      { cwd: root, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        // The exit status is the number of violations, which the output lists; other output is a failure.
        if (stdout.startsWith('{')) resolve(JSON.parse(stdout));
        else reject(new Error(`dependency-cruiser gave no report: ${stderr || stdout || error?.message}`));
      },
    );
  });
}
