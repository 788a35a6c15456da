import type { LightVerb, ReportingVerb } from '../language';
import { issVerb, regularVerb, verb } from './conjugation';

/** Collected by reading French news; the classes are explained at `VerbStrength`. */
const say =
  'ajouter rajouter alerter arguer argumenter arguer assurer certifier claironner clarifier clamer confesser corriger détailler ' +
  'ironiser marteler nuancer objecter pointer plaider préconiser prétexter proclamer professer pronostiquer ' +
  'rappeler rassurer regretter relater relever remarquer répéter résumer rétorquer révéler signaler souligner spécifier ' +
  'stipuler suggérer témoigner noter narrer mentionner insister déplorer constater conjecturer exposer avancer commenter ' +
  'informer jurer redouter réitérer réaffirmer raconter calculer analyser diagnostiquer dénombrer évaluer tweeter déduire';
const sayWithInfinitive =
  'affirmer assurer avouer confier confirmer considérer déclarer estimer espérer expliquer indiquer juger préciser penser ' +
  'raconter démentir nier certifier jurer supposer imaginer';
const announcing = 'annoncer indiquer';
const quote =
  'observer balayer lancer lâcher tonner tempérer tacler glisser rapporter poursuivre attaquer enchaîner continuer commencer débuter ' +
  "terminer interroger demander questionner s'interroger exhorter exiger réclamer ordonner conseiller recommander " +
  "s'exclamer s'emporter s'alarmer s'inquiéter s'indigner s'étonner s'agacer s'insurger s'écrier s'enthousiasmer " +
  "s'expliquer se_féliciter se_désoler se_lamenter se_moquer se_justifier soupirer crier chanter scander hurler " +
  'murmurer chuchoter plaisanter fustiger railler ricaner grincer martel résumer proposer philosopher rêver formuler ' +
  'énumérer trancher balancer asséner renchérir abonder compléter appuyer articuler chanter citer retweeter publier poster ' +
  'vanter titrer diffuser enfoncer remercier appeler inviter prier marteler lister décréter prononcer saluer exprimer évoquer ' +
  'développer rédiger enrager fulminer gronder pester protester grommeler sangloter commander hasarder temporiser persifler ' +
  'bougonner implorer supplier théoriser prophétiser postuler révéler';
const judge =
  'dénoncer qualifier critiquer condamner accuser saluer fustiger décrier déplorer blâmer louer vanter féliciter moquer ' +
  "s'engager menacer refuser rejeter réfuter contester appeler exiger réclamer demander souhaiter évoquer invoquer " +
  'prôner défendre présenter traiter brocarder pointer vilipender mentionner revendiquer préconiser recommander ' +
  'proposer conseiller imputer justifier citer encourager inviter stigmatiser épingler assumer parler caractériser ' +
  "s'inquiéter se_féliciter s'alarmer s'étonner s'indigner apprécier envisager exprimer surnommer décrire espérer remercier " +
  'taxer désigner résumer prier célébrer dresser manifester dénombrer juger estimer considérer trouver targuer';

const irregular: readonly ReportingVerb[] = [
  verb(
    'dire',
    { strength: 'say', takesInfinitive: true },
    {
      finite: ['dit', 'disent', 'dirent', 'disait', 'disaient', 'dira', 'diront', 'dirait'],
      pastParticiple: 'dit',
      presentParticiple: 'disant',
    },
  ),
  verb(
    'redire',
    { strength: 'say' },
    {
      finite: ['redit', 'redisent', 'redisait'],
      pastParticiple: 'redit',
      presentParticiple: 'redisant',
    },
  ),
  verb(
    'écrire',
    { strength: 'say' },
    {
      finite: ['écrit', 'écrivent', 'écrivit', 'écrivirent', 'écrivait', 'écrivaient', 'écrira'],
      pastParticiple: 'écrit',
      presentParticiple: 'écrivant',
    },
  ),
  verb(
    'décrire',
    { strength: 'judge' },
    {
      finite: ['décrit', 'décrivent', 'décrivit', 'décrivait', 'décrivaient'],
      pastParticiple: 'décrit',
      presentParticiple: 'décrivant',
    },
  ),
  verb(
    'prévenir',
    { strength: 'say' },
    {
      finite: ['prévient', 'préviennent', 'prévint', 'prévenait', 'prévenaient', 'préviendra'],
      pastParticiple: 'prévenu',
      presentParticiple: 'prévenant',
    },
  ),
  verb(
    'soutenir',
    { strength: 'say', takesInfinitive: true },
    {
      finite: ['soutient', 'soutiennent', 'soutint', 'soutenait', 'soutenaient'],
      pastParticiple: 'soutenu',
      presentParticiple: 'soutenant',
    },
  ),
  verb(
    'maintenir',
    { strength: 'say' },
    {
      finite: ['maintient', 'maintiennent', 'maintenait', 'maintenaient'],
      pastParticiple: 'maintenu',
      presentParticiple: '',
    },
  ),
  verb(
    'convenir',
    { strength: 'say' },
    {
      finite: ['convient', 'conviennent', 'convint', 'convenait'],
      pastParticiple: 'convenu',
      presentParticiple: 'convenant',
    },
  ),
  verb(
    'admettre',
    { strength: 'say', takesInfinitive: true },
    {
      finite: ['admet', 'admettent', 'admit', 'admirent', 'admettait', 'admettaient'],
      pastParticiple: 'admis',
      presentParticiple: 'admettant',
    },
  ),
  verb(
    'promettre',
    { strength: 'say' },
    {
      finite: ['promet', 'promettent', 'promit', 'promirent', 'promettait', 'promettaient'],
      pastParticiple: 'promis',
      presentParticiple: 'promettant',
    },
  ),
  verb(
    'répondre',
    { strength: 'say' },
    {
      finite: ['répond', 'répondent', 'répondit', 'répondirent', 'répondait', 'répondaient', 'répondra'],
      pastParticiple: 'répondu',
      presentParticiple: 'répondant',
    },
  ),
  verb(
    'reconnaître',
    { strength: 'say', takesInfinitive: true },
    {
      finite: ['reconnaît', 'reconnait', 'reconnaissent', 'reconnut', 'reconnaissait', 'reconnaissaient'],
      pastParticiple: 'reconnu',
      presentParticiple: 'reconnaissant',
    },
  ),
  verb(
    'prétendre',
    { strength: 'say', takesInfinitive: true },
    {
      finite: ['prétend', 'prétendent', 'prétendit', 'prétendait', 'prétendaient'],
      pastParticiple: 'prétendu',
      presentParticiple: 'prétendant',
    },
  ),
  verb(
    'conclure',
    { strength: 'say' },
    {
      finite: ['conclut', 'concluent', 'conclurent', 'concluait', 'concluaient'],
      pastParticiple: 'conclu',
      presentParticiple: 'concluant',
    },
  ),
  verb(
    'poursuivre',
    { strength: 'quote' },
    {
      finite: ['poursuit', 'poursuivent', 'poursuivit', 'poursuivait', 'poursuivaient'],
      pastParticiple: 'poursuivi',
      presentParticiple: 'poursuivant',
    },
  ),
  verb(
    'reprendre',
    { strength: 'quote' },
    {
      finite: ['reprend', 'reprennent', 'reprit', 'reprenait'],
      pastParticiple: 'repris',
      presentParticiple: 'reprenant',
    },
  ),
  verb(
    'apprendre',
    { strength: 'say' },
    {
      finite: ['apprend', 'apprennent', 'apprit', 'apprenait'],
      pastParticiple: 'appris',
      presentParticiple: 'apprenant',
    },
  ),
  verb(
    'lire',
    { strength: 'quote' },
    {
      finite: ['lit', 'lisent', 'lisait'],
      pastParticiple: 'lu',
      presentParticiple: 'lisant',
    },
  ),
  verb(
    'sourire',
    { strength: 'quote' },
    {
      finite: ['sourit', 'sourient', 'souriait'],
      pastParticiple: 'souri',
      presentParticiple: 'souriant',
    },
  ),
  verb(
    'se plaindre',
    { strength: 'judge' },
    {
      finite: ['plaint', 'plaignent', 'plaignait', 'plaignaient'],
      pastParticiple: 'plaint',
      presentParticiple: 'plaignant',
    },
  ),
  verb(
    'craindre',
    { strength: 'judge' },
    {
      finite: ['craint', 'craignent', 'craignait', 'craignaient'],
      pastParticiple: 'craint',
      presentParticiple: 'craignant',
    },
  ),
  verb(
    'voir',
    { strength: 'judge' },
    { finite: ['voit', 'voient'], pastParticiple: 'vu', presentParticiple: 'voyant' },
  ),
  verb(
    'promouvoir',
    { strength: 'judge' },
    {
      finite: ['promeut'],
      pastParticiple: 'promu',
      presentParticiple: 'promouvant',
    },
  ),
  verb(
    'croire',
    { strength: 'judge', takesInfinitive: true },
    {
      finite: ['croit', 'croient', 'croyait'],
      pastParticiple: 'cru',
      presentParticiple: 'croyant',
    },
  ),
  verb(
    'défendre',
    { strength: 'judge' },
    {
      finite: ['défend', 'défendent', 'défendit', 'défendait'],
      pastParticiple: 'défendu',
      presentParticiple: 'défendant',
    },
  ),
];

const issVerbs: readonly ReportingVerb[] = [
  issVerb('avertir', { strength: 'say' }),
  issVerb('garantir', { strength: 'say' }),
  issVerb('réagir', { strength: 'quote' }),
  issVerb('rugir', { strength: 'quote' }),
  issVerb('renchérir', { strength: 'quote' }),
  issVerb('applaudir', { strength: 'judge' }),
  issVerb('définir', { strength: 'judge' }),
];

const faire = ['fait', 'font', 'fit', 'firent', 'faisait', 'faisaient', 'fera', 'faire', 'faisant'];
const mettre = ['met', 'mettent', 'mit', 'mirent', 'mettait', 'mettaient', 'mis', 'mettre', 'mettant'];

export const lightVerbs: readonly LightVerb[] = [
  ...['savoir', 'valoir', 'remarquer', 'observer', 'comprendre', 'entendre'].map(
    (infinitive): LightVerb => ({ verbForms: faire, after: [infinitive], strength: 'say' }),
  ),
  { verbForms: faire, after: ['part', 'de'], strength: 'judge' },
  { verbForms: faire, after: ['part', "d'"], strength: 'judge' },
  { verbForms: faire, after: ['état', 'de'], strength: 'judge' },
  { verbForms: faire, after: ['état', "d'"], strength: 'judge' },
  { verbForms: ['laissé', 'laisse', 'laissent', 'laissait', 'laissant'], after: ['entendre'], strength: 'say' },
  { verbForms: mettre, after: ['en', 'garde'], strength: 'judge' },
  { verbForms: mettre, after: ['en', 'avant'], strength: 'judge' },
  { verbForms: ['montrer', 'montre', 'montré', 'montrant'], after: ['du', 'doigt'], strength: 'quote' },
  { verbForms: ['tient', 'tenu', 'tenait', 'tenant'], after: ['à', 'préciser'], strength: 'say' },
  { verbForms: ['pris', 'prend', 'prenait'], after: ['la', 'parole'], strength: 'quote' },
  { verbForms: ['rendu', 'rend'], after: ['hommage'], strength: 'judge' },
];

function build(): readonly ReportingVerb[] {
  const byInfinitive = new Map<string, ReportingVerb>();
  const add = (list: string, strength: 'say' | 'quote' | 'judge', takesInfinitive: boolean) => {
    for (const written of list.split(' ')) {
      const infinitive = written.replace(/^(?:s'|se_)/u, '');
      if (byInfinitive.has(infinitive) || !infinitive.endsWith('er')) continue;
      const announces = announcing.split(' ').includes(infinitive);
      byInfinitive.set(infinitive, regularVerb(infinitive, { strength, announces, takesInfinitive }));
    }
  };
  add(announcing, 'say', true);
  add(sayWithInfinitive, 'say', true);
  add(say, 'say', false);
  add(judge, 'judge', false);
  add(quote, 'quote', false);
  for (const special of [...irregular, ...issVerbs]) byInfinitive.set(special.lemma, special);
  return [...byInfinitive.values()];
}

export const reportingVerbs: readonly ReportingVerb[] = build();
