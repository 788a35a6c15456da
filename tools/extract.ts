/**
 * `npm run --silent extract -- [--lang fr] [--jsonl] [FILE|-]…`: who said what, and who and what is named, by the very
 * code of the extension. One JSON object a line.
 *
 * - an `.html` file: the article is found as on a live page;
 * - any other file, or `-` (standard input, also where no file is named): the text is analysed exactly as it stands;
 * - `--jsonl`: the files hold lines `{"id","lang"?,"text"}`, answered one for one, in order.
 *
 * Exit status: 0; 1 where something could not be analysed (its line then has an `error`); 2 for wrong arguments.
 */
import { parseArguments, usage } from './extract/arguments';
import { extractFile } from './extract/extract-file';
import { extractLines } from './extract/extract-lines';
import type { OutputLine } from './extract/output';

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function write(line: OutputLine): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    console.error(`${parsed.error}\n${usage}`);
    return 2;
  }
  const { files, jsonl, lang } = parsed.value;
  let failed = false;
  for (const file of files)
    for await (const line of jsonl ? extractLines(file, lang) : extractFile(file, lang)) {
      failed ||= 'error' in line;
      await write(line);
    }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
