import type { LightVerb, ReportingVerb, VerbStrength } from '../language';

/** The forms that news reports with: third person of present and past, participle. */
export interface Forms {
  readonly infinitive: string;
  /** "zegt" */
  readonly present: string;
  /** "zei", "zeiden" */
  readonly past: readonly string[];
  /** "gezegd" */
  readonly participle: string;
}

const withoutGe =
  /^(?:be|ver|her|ont|er|ge|onder(?:schrijv|strep)|voorspel|weer(?:leg|spreek|sprek)|achterhal|omschrijv)/u;
/** The last sound of the stem is voiceless: "'t kofschip". Told by the infinitive, which keeps v and z. */
const voiceless = /(?:ch|[tkfspx])en$/u;

/** A weak verb by its stem and infinitive: "verklaar", "verklaren". */
export function weak(stem: string, infinitive: string): Forms {
  const dental = voiceless.test(infinitive) ? 't' : 'd';
  const closed = /[td]$/u.test(stem);
  return {
    infinitive,
    present: stem.endsWith('t') ? stem : `${stem}t`,
    past: [`${stem}${dental}e`, `${stem}${dental}en`],
    participle: augmented(infinitive, `${stem}${closed ? '' : dental}`),
  };
}

/** With "ge-", and the diaeresis where a vowel follows: "geëist". */
function augmented(infinitive: string, form: string): string {
  if (withoutGe.test(infinitive)) return form;
  return `ge${form.replace(/^e/u, 'ë').replace(/^i/u, 'ï')}`;
}

/** A strong verb by its principal parts: "schrijven schrijft schreef schreven geschreven". */
export function strong(parts: string): Forms {
  const [infinitive = '', present = '', singular = '', plural = '', participle = ''] = parts.split(' ');
  return { infinitive, present, past: [singular, plural], participle };
}

function finiteOf({ infinitive, present, past }: Forms): readonly string[] {
  return [present, infinitive, ...past];
}

export function dutchVerb(forms: Forms, strength: VerbStrength): ReportingVerb {
  return {
    lemma: forms.infinitive,
    strength,
    finite: finiteOf(forms),
    infinitive: forms.infinitive,
    pastParticiples: [forms.participle],
  };
}

/** "toevoegen" where its halves stand together: "toevoegde", "toegevoegd". */
export function joinedVerb(prefix: string, base: Forms, strength: VerbStrength): ReportingVerb {
  const join = (form: string) => prefix + form;
  const { infinitive, present, past, participle } = base;
  const joined = {
    infinitive: join(infinitive),
    present: join(present),
    past: past.map(join),
    participle: join(participle),
  };
  return dutchVerb(joined, strength);
}

/** The same where they stand apart, "voegde … toe"; or a verb and the words that make it report, "liet … weten". */
export function splitVerb(base: Forms, after: readonly string[], strength: VerbStrength): LightVerb {
  return { verbForms: [...finiteOf(base), base.participle], after, strength, apart: true };
}
