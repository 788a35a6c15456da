import type { PronounForm } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

export const determiners = list(
  'the a an this that these those his her its their my our your some many several few most all both each every another other others ' +
    'two three four five six seven eight nine ten no one any dozens hundreds half',
);
export const pluralDeterminers = list(
  'these those some many several few most all both two three four five six seven eight nine ten',
);
export const nominalDeterminers = list(
  'this that these those some many several few most all both each another others two three four five six seven eight nine ten one half',
);
export const definiteArticles = list('the');
export const indefiniteArticles = list('a an');
export const demonstratives = list('this that');
export const prepositions = list(
  'of in on at to for by with without from into onto over under after before during since until through about against among between ' +
    'near off per via toward towards upon within despite regarding concerning amid alongside outside inside across behind beyond ' +
    'following including like as than except along beside beneath despite unlike amongst',
);
export const complementPrepositions = list("of for at in from with on 's");
export const possessives = list("'s");
export const conjunctions = list('and or but nor yet so');
export const additives = list('and');
export const adversatives = list('but while whereas although though');
export const subordinators = list(
  'that when if because although though while whereas unless until since as whether where once before after',
);
export const relatives = list('who whom whose which that where');
export const subjectRelatives = list('who which');
export const reportingConjunctions = list('as');
export const complementizers = list('that whether if how why what');
export const adjacentComplementizers = list('how why what if');

export const subjectPronouns: readonly PronounForm[] = [
  { form: 'he', gender: 'masculine', number: 'singular', who: 'person' },
  { form: 'she', gender: 'feminine', number: 'singular', who: 'person' },
  { form: 'it', gender: 'common', number: 'singular', who: 'body' },
  { form: 'they', gender: 'common', number: 'plural' },
  { form: 'i', gender: 'common', number: 'singular', who: 'writer' },
  { form: 'we', gender: 'common', number: 'plural', who: 'writer' },
  { form: 'you', gender: 'common', number: 'singular', who: 'writer' },
];
export const tonicPronouns: readonly PronounForm[] = [
  { form: 'him', gender: 'masculine', number: 'singular' },
  { form: 'her', gender: 'feminine', number: 'singular' },
  { form: 'them', gender: 'common', number: 'plural' },
];
export const demonstrativePronouns: readonly PronounForm[] = [
  { form: 'latter', gender: 'common', number: 'singular' },
  { form: 'former', gender: 'common', number: 'singular' },
];
export const adverbs = list(
  'not never also then now later earlier again already always often just only even still further once recently repeatedly publicly ' +
    'privately openly clearly famously reportedly immediately quickly first finally simply initially subsequently previously ' +
    'meanwhile however nevertheless additionally both all too here today yesterday angrily bluntly flatly jokingly notably ' +
    'specifically briefly strongly directly correctly falsely actually basically essentially instead thus therefore though ' +
    'so far since long ever yet soon twice frequently consistently explicitly apparently allegedly erroneously rightly wrongly ' +
    'eventually sarcastically softly quietly loudly gravely dryly wryly cheerfully',
);
export const timeWords = list(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night noon midnight ' +
    'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. week ' +
    'month year day days weeks months years hours hour minutes last next ago earlier later weekend',
);
export const auxiliaries = list(
  "has have had having 's 've 'd is are was were be been being 'll will would may might must should can could did does do didn't " +
    "doesn't hasn't haven't hadn't won't wouldn't isn't wasn't couldn't don't aren't weren't can't cannot shouldn't 're 'm",
);
export const copulas = list("is are was were be been being 's 're");
export const nonFiniteAuxiliaries = list('be being been having have');
export const negations = list("not never didn't doesn't don't hasn't won't");
export const hearers = list('me him her them us');
export const agentPrepositions = list('by');
export const linkingWords = list('to of');
export const infinitiveMarkers = list('to');
export const infinitiveVerbs = list('promise pledge vow threaten offer ask demand swear decline refuse propose urge');
export const participleEnding = 'ing';
export const finiteEndings = list("ed s 't");
export const finiteForms = list(
  'made came took went got gave found knew saw felt left kept held brought began became ran won lost met paid sent built spent stood ' +
    'fell grew drew broke chose drove fought led set put cut let hit hurt cost rose sold sat bought caught taught sought hid bore tore ' +
    'want need like know think see believe feel hope mean seem look come go make take get give work play run live plan expect remain ' +
    'include support oppose love hate prefer trust deserve',
);
export const pastEnding = 'ed';
export const adverbEnding = 'ly';
export const addressingVerbs = list(
  'tell inform remind assure reassure warn advise ask notify convince caution text email',
);
export const circumstantialPrepositions = list('in on at during after before from via by with to through');
export const bareVerbs = list(
  'say tell report claim announce suggest think note insist argue explain acknowledge estimate warn indicate conclude predict remind ' +
    'reckon assure confirm declare allege out',
);
export const closingVerbs = list(
  'say tell report announce note argue add confirm conclude warn suggest predict insist indicate explain estimate declare claim ' +
    'acknowledge think reckon',
);
export const nounForms = list(
  'state states comment comments email emails report reports claim claims post posts rule rules ruling answer answers remark remarks ' +
    'charge charges demand demands point points fear fears estimate estimates promise promises protest protests project projects ' +
    'question questions call calls mention quote quotes view views honor support attack attacks signal signals hint hints joke ' +
    'jokes vow vows pledge pledges label brand blast appeal voice note notes thought tweet tweets forecast guarantee wonder ' +
    'challenge offer press release request counter highlight highlights cry cries term terms title titles talk talks',
);
export const invertingVerbs = list('say');
export const carryingOnVerbs = list('add continue conclude note explain');
export const governingVerbs = list(
  'went goes go going on to continued continues began begins seemed appeared tried tries wanted wants refused declined failed took ' +
    'used used started hastened proceeded is are was were has have had came helped dared let',
);
export const sourcePrepositions: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];
export const weakSourcePrepositions: readonly (readonly string[])[] = [
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
];
export const notSources = list(
  'rules law laws criteria conditions plan schedule capita day week month year person cent size age need whether what how which who whom',
);
export const phraseBreakers = list(
  'is are was were has have had will would could should can may might must do does did in on at after before during when while as that ' +
    'which who whom whose where because if although though since until than but or with by through into about over under to against ' +
    "not n't monday tuesday wednesday thursday friday saturday sunday today yesterday last earlier later this adding noting saying " +
    'referring recalling speaking citing be been being there here so',
);
export const namingNouns = list(
  'film movie book novel album song series show program programme essay column phrase word term slogan title project operation hashtag ' +
    'magazine app game prize award concept notion segment episode podcast tour ballad single sitcom memoir bestseller section channel play',
);
export const namingWords = list(
  'nicknamed titled entitled called dubbed named so-called aka termed labeled known billed headlined captioned',
);
export const femaleGivenNames = list(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna ' +
    'michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ruth ' +
    'brenda pamela nicole katherine samantha christine emma catherine virginia debbie rachel carolyn janet maria heather diane julie ' +
    'joyce victoria kelly christina joan evelyn lauren judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara ' +
    'madison kathryn janice jean alice hillary ivanka melania michelle theresa kellyanne chelsea jill sonia ' +
    'elena jane grace claire helen sophie alicia olivia huma donna loretta',
);
export const maleGivenNames = list(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
    'andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry ' +
    'justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry ' +
    'zachary douglas peter kyle ethan walter noah jeremy christian keith roger terry sean austin gerald carl harold dylan arthur ' +
    'lawrence jordan jesse bryan billy joe bruce gabriel logan albert willie alan juan wayne elijah randy roy vincent ralph eugene ' +
    'russell bobby mason philip louis barack bernie ted mike bill tim mitt marco jeb rudy vladimir newt harry chris jim bob tom ' +
    'steve jeff greg dan ken ben sam matt rick rob ron tony nick doug phil pete don ed ray chuck',
);
export const demonyms: Readonly<Record<string, string>> = {
  french: 'france',
  american: 'united states',
  russian: 'russia',
  german: 'germany',
  british: 'united kingdom',
  italian: 'italy',
  spanish: 'spain',
  chinese: 'china',
  japanese: 'japan',
  turkish: 'turkey',
  israeli: 'israel',
  ukrainian: 'ukraine',
  syrian: 'syria',
  iranian: 'iran',
  iraqi: 'iraq',
  canadian: 'canada',
  mexican: 'mexico',
  polish: 'poland',
  indian: 'india',
};
export const bodyNouns = list(
  'company group firm party union bank agency newspaper network organization organisation association charity',
);
