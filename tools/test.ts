/**
 * `npm test`: every check and every test, ended by the line `N passed, N failed[, N skipped]`.
 *
 *     npm test [-- STAGE…]     all stages, or those named
 *     npm run check            the stages that need no browser
 */
import type { Outcome, Stage } from './test/stage';
import { stages } from './test/stages';

/** 2 for wrong arguments, as is the custom of commands. */
const usageError = 2;

async function main(args: readonly string[]): Promise<number> {
  const chosen = chooseStages(args);
  if (chosen === null) return usageError;
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosen) {
    const outcome = await runStage(stage);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

function chooseStages(args: readonly string[]): readonly Stage[] | null {
  if (args.length === 0) return stages;
  if (args.length === 1 && args[0] === '--quick') return stages.filter((stage) => stage.quick);
  const unknown = args.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length === 0) return stages.filter((stage) => args.includes(stage.name));
  console.error(`No stage ${unknown.join(', ')}. There are: ${stages.map((stage) => stage.name).join(', ')}.`);
  return null;
}

async function runStage(stage: Stage): Promise<Outcome> {
  const start = performance.now();
  const outcome = await stage.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const counted =
    outcome.passed + outcome.failed === 1 ? '' : `, ${outcome.passed} of ${outcome.passed + outcome.failed}`;
  console.log(`${mark} ${stage.what}${counted} (${seconds} s)`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}

process.exitCode = await main(process.argv.slice(2));
