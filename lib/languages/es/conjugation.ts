import type { ReportingVerb, VerbStrength } from '../language';

/** How a verb reports; see `ReportingVerb`. */
export interface Reporting {
  readonly strength: VerbStrength;
  readonly announces?: boolean;
  readonly takesInfinitive?: boolean;
}

/** What the infinitive does not tell. Stems without their ending. */
export interface Irregular {
  /** Of the present, where stressed: "advierte", "repite". */
  readonly present?: string;
  /** Of the third persons of the past, and of the gerund: "advirtió", "repitió". */
  readonly past?: string;
  /** "tuv-": the past ends unstressed ("sostuvo", "sostuvieron"). */
  readonly strongPast?: string;
  /** Of the future and the conditional: "dir-". */
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
  /** Forms that no pattern gives. */
  readonly also?: readonly string[];
}

const arPresent = ['a', 'an'];
const erPresent = ['e', 'en'];
const futures = ['á', 'án', 'ía', 'ían'];

/** A verb in the forms that news reports with: third person, subjunctives left out, and the participles. */
export function verb(infinitive: string, reporting: Reporting, irregular: Irregular = {}): ReportingVerb {
  const stem = infinitive.slice(0, -2);
  const inAr = infinitive.endsWith('ar');
  const past = irregular.past ?? stem;
  const weak = inAr ? [`${stem}ó`, `${stem}aron`] : weakPast(past);
  const strong = (root: string) => [`${root}o`, root.endsWith('j') ? `${root}eron` : `${root}ieron`];
  const participle = irregular.participle ?? (inAr ? `${stem}ado` : `${stem}ido`);
  return {
    lemma: infinitive,
    strength: reporting.strength,
    announces: reporting.announces ?? false,
    takesInfinitive: reporting.takesInfinitive ?? false,
    finite: [
      ...(inAr ? arPresent : erPresent).map((ending) => (irregular.present ?? stem) + ending),
      ...(irregular.strongPast === undefined ? weak : strong(irregular.strongPast)),
      ...(inAr ? ['aba', 'aban'] : ['ía', 'ían']).map((ending) => stem + ending),
      ...futures.map((ending) => (irregular.future ?? infinitive) + ending),
      ...(irregular.also ?? []),
    ],
    infinitive,
    pastParticiples: [participle, ...['a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending)],
    presentParticiple: irregular.gerund ?? (inAr ? `${stem}ando` : `${past}${startsWithY(past) ? 'y' : 'i'}endo`),
  };
}

/** "insistió", but "concluyó", "creyó". */
function weakPast(stem: string): string[] {
  return startsWithY(stem) ? [`${stem}yó`, `${stem}yeron`] : [`${stem}ió`, `${stem}ieron`];
}

/** Between vowels an i is written y. */
function startsWithY(stem: string): boolean {
  return /[aeou]$/u.test(stem) && !/[gq]u$/u.test(stem);
}
