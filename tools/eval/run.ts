import { evaluateEntities } from './entities';

/** `npm run eval -- entities [part of a file name or language]…`: scores what the committed models find. */
const [what, ...rest] = process.argv.slice(2);
if (what === 'entities') evaluateEntities(rest);
else {
  console.error('usage: npm run eval -- entities [fr|en|part of a file name]…');
  process.exitCode = 1;
}
