import { evaluateEntities } from './entities';
import { evaluateQuotes } from './quotes';

/** `npm run eval -- NAME [ARGUMENT]…`: scores a part of the analysis on the shared data. */
const evaluations: Readonly<Record<string, (args: string[]) => void>> = {
  entities: evaluateEntities,
  quotes: evaluateQuotes,
};

const [what = '', ...rest] = process.argv.slice(2);
const evaluate = evaluations[what];
if (evaluate) evaluate(rest);
else {
  console.error(
    'usage: npm run eval -- entities [fr|en|part of a file name]…\n' +
      '       npm run eval -- quotes [set]… [--names gold|found] [--half even|odd] [--show N]',
  );
  process.exitCode = 1;
}
