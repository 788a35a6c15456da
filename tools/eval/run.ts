import { evaluateAnchoring } from './anchoring';
import { evaluateArticles } from './articles';
import { evaluateEntities } from './entities';
import { evaluateQuotes } from './quotes';

/** `npm run eval -- NAME [ARGUMENT]…`: scores a part of the product on the shared data. */
const evaluations: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  anchoring: evaluateAnchoring,
  articles: evaluateArticles,
  entities: evaluateEntities,
  quotes: evaluateQuotes,
};

const [what = '', ...rest] = process.argv.slice(2);
const evaluate = evaluations[what];
if (evaluate) await evaluate(rest);
else {
  console.error(
    'usage: npm run eval -- anchoring [set]…\n' +
      '       npm run eval -- articles [part of a file name]… [--pages]\n' +
      "       npm run eval -- entities [LANGUAGE | part of a set's name]… [--no-peers] [--show N]\n" +
      '       npm run eval -- quotes [set]… [--names gold|found] [--half even|odd] [--show N]',
  );
  process.exitCode = 1;
}
