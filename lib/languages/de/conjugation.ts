import type { LightVerb, ReportingVerb, VerbStrength } from '../language';

export interface Reporting {
  readonly strength: VerbStrength;
  readonly announces?: boolean;
}

/** What is not regular: the stem of the third person singular, the past stem, the participle. */
export interface Irregular {
  /** "spricht" */
  readonly present?: string;
  /** "sprach" */
  readonly past: string;
  /** "gesprochen" */
  readonly participle: string;
}

const inseparable = /^(?:be|er|ver|ent|emp|zer|ge|miss|wider|über|unter|hinter|wieder(?=hol))/u;

interface Paradigm {
  readonly finite: readonly string[];
  readonly infinitive: string;
  readonly participle: string;
}

/** Third persons of present, past and both subjunctives, as news reports with them. */
function conjugate(infinitive: string, irregular?: Irregular): Paradigm {
  const stem = infinitive.replace(/e?n$/u, '');
  const linked = /(?:[dt]|chn|[bdfgkptvz][mn])$/u.test(stem) ? `${stem}e` : stem;
  const subjunctive = infinitive.endsWith('eln') ? `${stem.slice(0, -2)}le` : `${stem}e`;
  const present = irregular?.present ?? `${linked}t`;
  if (irregular === undefined) {
    const participle = `${inseparable.test(stem) || stem.endsWith('ier') ? '' : 'ge'}${linked}t`;
    return { finite: [present, infinitive, subjunctive, `${linked}te`, `${linked}ten`], infinitive, participle };
  }
  const { past, participle } = irregular;
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
  return { finite: [present, infinitive, subjunctive, past, plural], infinitive, participle };
}

export function germanVerb(lemma: string, reporting: Reporting, irregular?: Irregular): ReportingVerb {
  const { finite, participle } = conjugate(lemma, irregular);
  return { lemma, ...reporting, finite, infinitive: lemma, pastParticiples: [participle] };
}

/** "ausführen" where its halves stand together: "ausführte", "ausgeführt". */
export function joinedVerb(prefix: string, base: string, reporting: Reporting, irregular?: Irregular): ReportingVerb {
  const { finite, infinitive, participle } = conjugate(base, irregular);
  return {
    lemma: prefix + infinitive,
    ...reporting,
    finite: finite.map((form) => prefix + form),
    infinitive: prefix + infinitive,
    pastParticiples: [prefix + participle],
  };
}

/** The same where they stand apart: "führte … aus". `before`: words that belong to it before the prefix. */
export function separatedVerb(prefix: string, base: string, { strength }: Reporting, irregular?: Irregular): LightVerb {
  const { finite } = conjugate(base, irregular);
  return { verbForms: finite, after: [prefix], strength, apart: true };
}
