import type { LightVerb, ReportingVerb, VerbStrength } from '../language';
import { englishVerb } from './conjugation';

const say =
  'acknowledge add admit affirm allege announce answer argue assert assure caution claim clarify comment concede conclude ' +
  'confess confirm contend declare demand deny elaborate emphasize estimate explain exclaim gripe hint indicate inform insist joke ' +
  'lament maintain muse note observe opine point posit predict proclaim promise pronounce protest quip recall reassert ' +
  'reckon reiterate remark remind repeat reply report respond reveal signal speculate state stress suggest testify tweet underscore ' +
  'vow warn worry advise believe boast brag complain disclose echo highlight imply inquire recount relate relay reassure retort ' +
  'suspect swear mention post email charge pledge theorize project forecast fear rule wonder ask agree counter stipulate specify ' +
  'profess confide guarantee propose announce surmise attest declare assume quote';
const quote =
  'begin continue finish conclude interject interrupt intone growl laugh chuckle murmur mutter react mumble shout scream shriek sigh smile ' +
  'sob snap sneer snort stammer thunder whisper yell cry chant sing blurt bellow bark fume rant roar urge pray plead press ' +
  'offer end reason volunteer drawl hiss groan grumble moan sniff nod wrap rap ponder caption ' +
  'headline title reflect marvel enthuse gush vent beam boom chime challenge query interpose plead beg deadpan';
const judge =
  'accuse applaud attack blame blast brand call characterize cite commend condemn criticize decry defend denounce depict deride ' +
  'describe dismiss disparage dub endorse fault hail honor label lambaste laud liken mock portray praise question ' +
  'rebuke refute reject ridicule slam rip tout trash urge voice welcome attribute credit refer tell ' +
  'encourage pronounce rate rip scold chide bemoan threaten vow pledge promise thank congratulate ' +
  'summarize view deem demand joke complain warn speak talk bash berate declare proclaim pan savage assail ' +
  'identify paint detail knock term lament decry categorize instruct urge float peg express compare order';

const irregular: readonly ReportingVerb[] = [
  englishVerb('say', { strength: 'say' }, 'said'),
  englishVerb('tell', { strength: 'say' }, 'told'),
  englishVerb('write', { strength: 'say' }, 'wrote', 'written'),
  englishVerb('think', { strength: 'say' }, 'thought'),
  englishVerb('read', { strength: 'quote' }, 'read'),
  englishVerb('begin', { strength: 'quote' }, 'began', 'begun'),
  englishVerb('swear', { strength: 'say' }, 'swore', 'sworn'),
  englishVerb('speak', { strength: 'judge' }, 'spoke', 'spoken'),
  englishVerb('sing', { strength: 'quote' }, 'sang', 'sung'),
  englishVerb('see', { strength: 'judge' }, 'saw', 'seen'),
  englishVerb('put', { strength: 'judge' }, 'put'),
  englishVerb('cast', { strength: 'judge' }, 'cast'),
  englishVerb('retweet', { strength: 'quote' }),
  englishVerb('announce', { strength: 'say', announces: true }),
  // Its infinitive is a noun: "from state to state".
  {
    lemma: 'state',
    strength: 'say',
    finite: ['state', 'states', 'stated'],
    pastParticiples: ['stated'],
    presentParticiple: 'stating',
  },
];

function phrasal(lemma: string, after: string, strength: VerbStrength, past?: string): LightVerb {
  const { finite, presentParticiple = '' } = englishVerb(lemma, { strength }, past);
  return { verbForms: [...finite, presentParticiple], after: after.split(' '), strength };
}

export const lightVerbs: readonly LightVerb[] = [
  phrasal('make', 'clear', 'say', 'made'),
  phrasal('make', 'it clear', 'say', 'made'),
  { verbForms: ['went', 'goes', 'go', 'going'], after: ['on'], strength: 'quote' },
  phrasal('point', 'out', 'say'),
  phrasal('call', 'for', 'judge'),
  phrasal('call', 'on', 'judge'),
  phrasal('refer', 'to', 'judge'),
  phrasal('allude', 'to', 'judge'),
  phrasal('talk', 'about', 'judge'),
  phrasal('speak', 'about', 'judge', 'spoke'),
  phrasal('speak', 'of', 'judge', 'spoke'),
  phrasal('joke', 'about', 'judge'),
  phrasal('boast', 'about', 'judge'),
  phrasal('boast', 'of', 'judge'),
  phrasal('brag', 'about', 'judge'),
  phrasal('complain', 'about', 'judge'),
  phrasal('complain', 'of', 'judge'),
  phrasal('warn', 'of', 'judge'),
  phrasal('warn', 'against', 'judge'),
  phrasal('rail', 'against', 'judge'),
  phrasal('lash', 'out at', 'judge'),
  phrasal('sum', 'up', 'judge'),
  { verbForms: ['laid', 'lays'], after: ['out'], strength: 'judge' },
  { verbForms: ['shot'], after: ['back'], strength: 'quote' },
  { verbForms: ['fired'], after: ['back'], strength: 'quote' },
  { verbForms: ['put', 'puts'], after: ['it'], strength: 'quote' },
];

function build(): readonly ReportingVerb[] {
  const byLemma = new Map<string, ReportingVerb>();
  const add = (list: string, strength: VerbStrength) => {
    for (const lemma of list.split(' ')) {
      if (!byLemma.has(lemma)) byLemma.set(lemma, englishVerb(lemma, { strength }));
    }
  };
  add(say, 'say');
  add(judge, 'judge');
  add(quote, 'quote');
  for (const special of irregular) byLemma.set(special.lemma, special);
  return [...byLemma.values()];
}

export const reportingVerbs: readonly ReportingVerb[] = build();
