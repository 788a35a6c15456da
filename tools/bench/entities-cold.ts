import { readFileSync } from 'node:fs';
import { findEntities } from '../../lib/entities/find-entities';
import { parseEntityModel } from '../../lib/entities/model';
import { languageCodes } from '../../lib/languages/languages';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';

/** One fresh process: `entities-cold.ts LANGUAGE MODEL ARTICLE` prints milliseconds for model and article. */
const [code = '', modelFile = '', articleFile = ''] = process.argv.slice(2);
const lang = languageCodes.find((other) => other === code);
if (!lang) throw new Error(`no language ${code}`);
const text = readFileSync(articleFile, 'utf8');

const start = performance.now();
const parsed = parseEntityModel(readFileSync(modelFile));
if (!parsed.ok) throw new Error(parsed.error.code);
const loaded = performance.now();
const tokens = tokenize(text);
findEntities(tokens, findSentences(tokens), lang, parsed.value);
const end = performance.now();
console.log(JSON.stringify({ load: loaded - start, article: end - loaded }));
