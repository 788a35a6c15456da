import type { ReportingVerb, VerbStrength } from '../language';

export interface Reporting {
  readonly strength: VerbStrength;
  readonly announces?: boolean;
}

/** A verb in the forms that news reports with. `past` and `participle` where they are not regular. */
export function englishVerb(lemma: string, reporting: Reporting, past?: string, participle?: string): ReportingVerb {
  const regular = pastOf(lemma);
  return {
    lemma,
    strength: reporting.strength,
    announces: reporting.announces ?? false,
    takesInfinitive: false,
    finite: [lemma, thirdPerson(lemma), past ?? regular],
    infinitive: lemma,
    pastParticiples: [participle ?? past ?? regular],
    presentParticiple: `${doubled(lemma) ?? (/[^eoy]e$/u.test(lemma) ? lemma.slice(0, -1) : lemma)}ing`,
  };
}

/** Verbs of one stressed syllable at the end double their consonant. */
const doubling = new Set([
  'quip',
  'blab',
  'chat',
  'pen',
  'rebut',
  'admit',
  'slam',
  'rip',
  'nod',
  'blog',
  'pan',
  'rap',
  'commit',
  'snap',
  'refer',
  'brag',
  'peg',
]);

function doubled(lemma: string): string | null {
  return doubling.has(lemma) ? lemma + lemma.slice(-1) : null;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  const stem = doubled(lemma);
  if (stem !== null) return `${stem}ed`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}
