import { type BrowserName, browserNames } from '../browsers/find';
import { ensureBrowser } from '../browsers/install';
import { buildFolder, buildIfChanged } from '../build';
import { repositoryPath, repositoryRoot } from '../repository';
import { checkDependencies } from './dependency-rule';
import { lintExtension } from './extension-lint';
import { checkModels } from './models-stage';
import { binary, check, type Outcome, runCommand, type Stage } from './stage';
import { runVitest } from './vitest-stage';

/** Everything that `npm test` runs, cheapest first. */
export const stages: readonly Stage[] = [
  command('lint', 'format and lint', [binary('biome'), 'check', '--error-on-warnings', '.']),
  command('types', 'types', [binary('tsc'), '-p', 'tsconfig.json']),
  command('pure', 'types of the pure rooms, without DOM', [binary('tsc'), '-p', 'tsconfig.pure.json']),
  { name: 'imports', what: 'dependency rule', quick: true, run: checkImports },
  { name: 'unit', what: 'unit tests', quick: true, run: () => runVitest('unit') },
  { name: 'models', what: 'name models, trained again', quick: false, run: checkModels },
  ...browserNames.map((browser) => ({
    name: `build-${browser}`,
    what: `build for ${browser}`,
    quick: false,
    run: () => build(browser),
  })),
  { name: 'addon', what: 'web-ext lint', quick: false, run: () => lintExtension(buildFolder('firefox')) },
  browserStage('browser', 'tests in a page of Chromium', 'chromium'),
  ...browserNames.map((browser) => browserStage(`e2e-${browser}`, `the extension in ${browser}`, browser)),
];

function command(name: string, what: string, [program = '', ...args]: readonly string[]): Stage {
  return {
    name,
    what,
    quick: true,
    async run() {
      const { status, output } = await runCommand(program, args);
      return check(status === 0, output);
    },
  };
}

async function checkImports(): Promise<Outcome> {
  const { violations } = await checkDependencies(repositoryRoot, repositoryPath('.dependency-cruiser.cjs'));
  return check(violations.length === 0, violations.join('\n'));
}

async function build(browser: BrowserName): Promise<Outcome> {
  try {
    buildIfChanged(browser);
    return check(true, '');
  } catch (error) {
    return check(false, error instanceof Error ? error.message : String(error));
  }
}

/** A Vitest project that needs a browser; `name` is the project's. */
function browserStage(name: string, what: string, browser: BrowserName): Stage {
  return {
    name,
    what,
    quick: false,
    async run() {
      const executable = ensureBrowser(browser);
      return executable.ok ? runVitest(name) : check(false, executable.error);
    },
  };
}
