import { hasShared } from '../../test/support/shared-data';
import { repositoryPath } from '../repository';
import { binary, type Outcome, runCommand } from './stage';

/** Trains every language again and compares the bytes with those committed; skipped where the data is not here. */
export async function checkModels(): Promise<Outcome> {
  if (!hasShared)
    return { passed: 0, failed: 0, skipped: 1, output: 'The training data is not here: set DIXIT_SHARED.' };
  const script = repositoryPath('tools', 'train', 'train.ts');
  return countModels(await runCommand(binary('tsx'), [script, '--check']));
}

/** One line of output a model; a run that told of none failed. */
export function countModels({ status, output }: { readonly status: number; readonly output: string }): Outcome {
  const passed = output.match(/: as trained$/gmu)?.length ?? 0;
  const failed = output.match(/: NOT what training makes$/gmu)?.length ?? 0;
  const unexplained = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0), skipped: 0, output };
}
