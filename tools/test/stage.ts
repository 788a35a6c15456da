import { spawn } from 'node:child_process';
import { repositoryRoot } from '../repository';

/** How many tests a stage counted; a check that is no test run counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Shown where something failed. */
  readonly output: string;
}

export interface Stage {
  /** One word, by which the stage can be asked for. */
  readonly name: string;
  readonly what: string;
  /** Needs no browser: part of `npm run check`. */
  readonly quick: boolean;
  run(): Promise<Outcome>;
}

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs a program of `node_modules` (by its file) or of the system in the repository, and keeps what it says. */
export function runCommand(command: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
    const child = spawn(command, args, {
      cwd: repositoryRoot,
      env: { ...process.env, ...colours },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, stdout, output }));
  });
}

/** A check that passes as a whole or fails as a whole. */
export function check(passed: boolean, output: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, output };
}

/** The npm programs that the stages run, without npx, which may ask the registry. */
export function binary(name: string): string {
  return `${repositoryRoot}/node_modules/.bin/${name}`;
}
