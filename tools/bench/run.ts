import { benchAnchoring } from './anchoring';
import { benchEntities } from './entities';
import { benchQuotes } from './quotes';

/** `npm run bench -- NAME [ARGUMENT]…`: how fast a part of the product is. */
const benches: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  anchoring: benchAnchoring,
  entities: benchEntities,
  quotes: benchQuotes,
};

const [what = '', ...rest] = process.argv.slice(2);
const bench = benches[what];
if (bench) await bench(rest);
else {
  console.error(
    'usage: npm run bench -- anchoring\n       npm run bench -- entities [LANGUAGE]…\n       npm run bench -- quotes [LANGUAGE]…',
  );
  process.exitCode = 1;
}
