import type { ReportingVerb, VerbStrength } from '../language';

/** How a verb reports: its strength, then `N` if it announces noun phrases, `I` if it takes an infinitive. */
export interface Reporting {
  readonly strength: VerbStrength;
  readonly announces?: boolean;
  readonly takesInfinitive?: boolean;
}

/** The stems of a verb of the second or third group, by tense, third person. */
export interface IrregularForms {
  readonly finite: readonly string[];
  readonly pastParticiple: string;
  readonly presentParticiple: string;
}

const imperfect = ['ait', 'aient'];
const vowel = /[aeiouyâàéèêëîïôûœh]/u;

/** A verb in -er, in the forms that news reports with: third person, and the participles. */
export function regularVerb(infinitive: string, reporting: Reporting): ReportingVerb {
  const stem = infinitive.slice(0, -2);
  const soft = softened(stem);
  const strong = strongStem(stem);
  const finite = [`${strong}e`, `${strong}ent`, `${soft}a`, `${stem}èrent`, ...imperfect.map((e) => soft + e)];
  for (const future of ['era', 'eront', 'erait', 'eraient']) finite.push(stem + future);
  if (soft !== stem) finite.push(`${stem}aient`);
  return verb(infinitive, reporting, { finite, pastParticiple: `${stem}é`, presentParticiple: `${soft}ant` });
}

/** A verb in -ir with -iss- ("avertir"). */
export function issVerb(infinitive: string, reporting: Reporting): ReportingVerb {
  const stem = infinitive.slice(0, -1);
  const finite = ['t', 'ssent', 'rent', 'ssait', 'ssaient', 'ra', 'ront', 'rait'].map((ending) => stem + ending);
  return verb(infinitive, reporting, { finite, pastParticiple: stem, presentParticiple: `${stem}ssant` });
}

export function verb(infinitive: string, reporting: Reporting, forms: IrregularForms): ReportingVerb {
  return {
    lemma: infinitive,
    strength: reporting.strength,
    announces: reporting.announces ?? false,
    takesInfinitive: reporting.takesInfinitive ?? false,
    finite: forms.finite,
    infinitive,
    pastParticiples: agreeing(forms.pastParticiple),
    presentParticiple: forms.presentParticiple,
  };
}

function agreeing(participle: string): string[] {
  return [participle, `${participle}e`, `${participle}s`, `${participle}es`];
}

/** "annonc-" → "annonç-", "jug-" → "juge-" before a, o. */
function softened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

/** The stem before a mute ending: "suggér-" → "suggèr-", "rappel-" → "rappell-", "appuy-" → "appui-". */
function strongStem(stem: string): string {
  if (stem.endsWith('uy') || stem.endsWith('oy')) return `${stem.slice(0, -1)}i`;
  if (stem.endsWith('ppel') || stem.endsWith('jet')) return stem + stem.slice(-1);
  const match = /^(.*)[eé]([^aeiouyéè]{1,2})$/u.exec(stem);
  if (match === null) return stem;
  const [, head = '', tail = ''] = match;
  if (tail.length === 2 && !['gl', 'br', 'tr', 'gu'].includes(tail)) return stem;
  return vowel.test(tail) ? stem : `${head}è${tail}`;
}
