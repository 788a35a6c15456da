import type { ReportingVerb, VerbStrength } from '../language';

/** How a verb reports: see `ReportingVerb`. */
export interface Reporting {
  readonly strength: VerbStrength;
  readonly announces?: boolean;
  readonly takesInfinitive?: boolean;
}

/** What the ending of a verb does not tell of it. */
export interface Irregular {
  /** Third person of the present, singular and plural. */
  readonly present?: readonly string[];
  /** Third person of the past, singular and plural ("disse", "disseram"). */
  readonly past?: readonly string[];
  readonly imperfect?: readonly string[];
  /** The stem of the future ("dir-"). */
  readonly future?: string;
  readonly participle?: string;
}

/** Present, past, imperfect, participle, gerund, by the vowel of the infinitive. */
const endings: Readonly<
  Record<string, readonly [present: string, past: string, imperfect: string, participle: string]>
> = {
  a: ['a am', 'ou aram ara', 'ava avam', 'ado'],
  e: ['e em', 'eu eram era', 'ia iam', 'ido'],
  i: ['e em', 'iu iram ira', 'ia iam', 'ido'],
};

/** A verb in the forms that news reports with: third person, participles and gerund. */
export function verb(infinitive: string, reporting: Reporting, irregular: Irregular = {}): ReportingVerb {
  const stem = infinitive.slice(0, -2);
  const vowel = unaccented(infinitive.at(-2) ?? 'a');
  const [present, past, imperfect, participle] = endings[vowel] ?? ['', '', '', ''];
  const on = (ends: string, base = stem) => ends.split(' ').map((end) => base + end);
  return {
    ...reporting,
    lemma: infinitive,
    finite: [
      ...(irregular.present ?? on(present, presentStem(stem, vowel))),
      ...(irregular.past ?? on(past)),
      ...(irregular.imperfect ?? on(imperfect)),
      ...on('á ão ia iam', irregular.future ?? `${stem}${vowel}r`),
    ],
    infinitive,
    pastParticiples: agreeing(irregular.participle ?? stem + participle),
    presentParticiple: `${stem}${vowel}ndo`,
  };
}

function agreeing(participle: string): string[] {
  const stem = participle.slice(0, -1);
  return ['o', 'a', 'os', 'as'].map((end) => stem + end);
}

/** "compor" has lost the vowel that its forms have. */
function unaccented(vowel: string): string {
  return vowel === 'o' ? 'e' : vowel;
}

/** "nome-" → "nomei-" in the stressed forms of verbs in -ear. */
function presentStem(stem: string, vowel: string): string {
  return vowel === 'a' && stem.endsWith('e') ? `${stem}i` : stem;
}
