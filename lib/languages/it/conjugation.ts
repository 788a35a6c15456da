import type { ReportingVerb, VerbStrength } from '../language';

/** How a verb reports. */
export interface Reporting {
  readonly strength: VerbStrength;
  readonly announces?: boolean;
  readonly takesInfinitive?: boolean;
}

/** What cannot be told from the infinitive: each stem as it stands before the ending of the third person singular. */
export interface IrregularStems {
  /** Third person of the present, singular and plural. */
  readonly present: readonly [singular: string, plural: string];
  /** Third person of the simple past, singular and plural. */
  readonly past: readonly [singular: string, plural: string];
  /** Before "-à", "-anno", "-ebbe". */
  readonly future: string;
  /** Before "-va", "-ndo": "dice" of "dire". */
  readonly imperfect: string;
  /** Before "-o", "-a", "-i", "-e". */
  readonly participle: string;
}

/** A verb in -are, -ere or -ire (with -isc-), in the forms that news reports with. */
export function regularVerb(infinitive: string, reporting: Reporting): ReportingVerb {
  const stem = infinitive.slice(0, -3);
  if (infinitive.endsWith('are')) {
    return verb(infinitive, reporting, {
      present: [`${stem}a`, `${stem}ano`],
      past: [`${stem}ò`, `${stem}arono`],
      future: `${beforeE(stem)}er`,
      imperfect: `${stem}a`,
      participle: `${stem}at`,
    });
  }
  if (infinitive.endsWith('ire')) {
    return verb(infinitive, reporting, {
      present: [`${stem}isce`, `${stem}iscono`],
      past: [`${stem}ì`, `${stem}irono`],
      future: `${stem}ir`,
      imperfect: `${stem}i`,
      participle: `${stem}it`,
    });
  }
  return verb(infinitive, reporting, {
    present: [`${stem}e`, `${stem}ono`],
    past: [`${stem}é`, `${stem}erono`],
    future: `${stem}er`,
    imperfect: `${stem}e`,
    participle: `${stem}ut`,
  });
}

/** A verb in -ere whose simple past and participle are strong: "rispose, risposto". */
export function strongVerb(infinitive: string, past: string, participle: string, reporting: Reporting): ReportingVerb {
  const stem = infinitive.slice(0, -3);
  return verb(infinitive, reporting, {
    present: [`${stem}e`, `${stem}ono`],
    past: [`${past}e`, `${past}ero`],
    future: `${stem}er`,
    imperfect: `${stem}e`,
    participle,
  });
}

export function verb(infinitive: string, reporting: Reporting, stems: IrregularStems): ReportingVerb {
  const { present, past, future, imperfect, participle } = stems;
  const stem = infinitive.slice(0, -3);
  const gerund = `${imperfect === `${stem}i` ? `${stem}e` : imperfect}ndo`;
  return {
    lemma: infinitive,
    strength: reporting.strength,
    announces: reporting.announces ?? false,
    takesInfinitive: reporting.takesInfinitive ?? false,
    finite: [
      ...present,
      ...past,
      `${imperfect}va`,
      `${imperfect}vano`,
      ...['à', 'anno', 'ebbe', 'ebbero'].map((ending) => future + ending),
    ],
    infinitive,
    pastParticiples: ['o', 'a', 'i', 'e'].map((ending) => participle + ending),
    presentParticiple: gerund,
  };
}

/** "spieg-" → "spiegh-", "annunci-" → "annunc-" before e. */
function beforeE(stem: string): string {
  if (/[cg]$/u.test(stem)) return `${stem}h`;
  return /[cg]i$/u.test(stem) ? stem.slice(0, -1) : stem;
}
