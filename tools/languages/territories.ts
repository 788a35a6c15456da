import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Writes `lib/languages/<language>/territories.ts` from CLDR: `npx tsx tools/languages/territories.ts fr en`. */
const require = createRequire(import.meta.url);

function territoryNames(language: string): [code: string, names: string[]][] {
  const data = require(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const names = new Map<string, Set<string>>();
  for (const [key, name] of Object.entries(data.main[language]?.localeDisplayNames.territories ?? {})) {
    const code = key.slice(0, key.indexOf('-') > 0 ? key.indexOf('-') : undefined);
    if (!/^[A-Z]{2}$/u.test(code) || ['ZZ', 'XA', 'XB', 'EZ', 'UN', 'QO'].includes(code)) continue;
    const known = names.get(code) ?? new Set();
    names.set(code, known.add(name.replaceAll('’', "'")));
  }
  return [...names].map(([code, set]) => [code, [...set]]);
}

for (const language of process.argv.slice(2)) {
  const rows = territoryNames(language).map(([code, names]) => `  ${code}: ${JSON.stringify(names)},`);
  writeFileSync(
    `lib/languages/${language}/territories.ts`,
    `/**
 * Names of countries and territories by ISO 3166 code, the usual one first, straight apostrophes.
 * From Unicode CLDR 48 (Unicode-3.0); written by tools/languages/territories.ts.
 */
export const territories: Readonly<Record<string, readonly string[]>> = {
${rows.join('\n')}
};
`,
  );
}
