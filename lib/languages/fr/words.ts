import type { PronounForm } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

export const determiners = list(
  "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines " +
    'quelques chaque aucun aucune deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent tout toute ' +
    "tous toutes différents divers nombreux d'autres autre autres",
);
export const pluralDeterminers = list(
  'les des ces ses leurs mes nos vos plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix',
);
export const femaleDeterminers = list('la une cette sa ma certaines toute toutes');
export const maleDeterminers = list('le un ce cet certains tout tous au du');
export const definiteArticles = list("le la les l'");
export const indefiniteArticles = list('un une des');
export const demonstratives = list('ce cet cette');
export const innerDeterminers = list("l' tout");
export const prepositions = list(
  "à de d' du des au aux en dans sur sous pour par avec sans chez vers depuis pendant durant lors dès après avant devant " +
    "derrière entre parmi contre malgré selon outre via suite face grâce hors sauf voici voilà envers jusque jusqu' auprès " +
    'concernant afin près loin',
);
export const complementPrepositions = list("de d' du des");
export const possessives = list("'s");
export const conjunctions = list('et ou mais or car ni donc puis');
export const additives = list('et');
export const adversatives = list('mais');
export const subordinators = list(
  "que qu' quand lorsque lorsqu' si s'il comme puisque puisqu' quoique tandis alors parce pourquoi comment",
);
export const relatives = list('qui dont où lequel laquelle lesquels lesquelles auquel duquel desquels');
export const subjectRelatives = list('qui');
export const reportingConjunctions = list('comme');
export const complementizers = list("que qu' si comment pourquoi combien quel quelle quels quelles");
export const adjacentComplementizers = list('si comment pourquoi combien quel quelle quels quelles');
export const anaphoricOpeners: readonly (readonly string[])[] = [
  ...['', 'du moins', 'en tout cas', 'en substance', 'aussi', 'également', 'précisément'].map((adverb) =>
    list(`c' est ${adverb} ce`),
  ),
  list('voilà ce'),
].flatMap((opener) => ['que', "qu'"].map((conjunction) => [...opener.filter(Boolean), conjunction]));
export const cleftPronouns = list("c'");

export const subjectPronouns: readonly PronounForm[] = [
  { form: 'il', gender: 'masculine', number: 'singular' },
  { form: 'elle', gender: 'feminine', number: 'singular' },
  { form: 'ils', gender: 'masculine', number: 'plural' },
  { form: 'elles', gender: 'feminine', number: 'plural' },
  { form: 'on', gender: 'common', number: 'singular', who: 'anybody' },
  { form: 'je', gender: 'common', number: 'singular', who: 'writer' },
  { form: "j'", gender: 'common', number: 'singular', who: 'writer' },
  { form: 'nous', gender: 'common', number: 'plural', who: 'writer' },
];
export const tonicPronouns: readonly PronounForm[] = [
  { form: 'lui', gender: 'masculine', number: 'singular' },
  { form: 'elle', gender: 'feminine', number: 'singular' },
  { form: 'eux', gender: 'masculine', number: 'plural' },
  { form: 'elles', gender: 'feminine', number: 'plural' },
];
export const demonstrativePronouns: readonly PronounForm[] = [
  { form: 'celui-ci', gender: 'masculine', number: 'singular' },
  { form: 'celle-ci', gender: 'feminine', number: 'singular' },
  { form: 'ceux-ci', gender: 'masculine', number: 'plural' },
  { form: 'celles-ci', gender: 'feminine', number: 'plural' },
  { form: 'dernier', gender: 'masculine', number: 'singular' },
  { form: 'dernière', gender: 'feminine', number: 'singular' },
];

export const cliticSubjects: Readonly<Record<string, string>> = Object.fromEntries(
  list('il elle on ils elles je nous').flatMap((pronoun) => [
    [`-${pronoun}`, pronoun],
    [`-t-${pronoun}`, pronoun],
  ]),
);
export const reflexives = list("s' se m' me j' je");
export const clitics = list("ne n' se s' me m' te t' lui leur y en le la les l' nous vous");
export const adverbs = list(
  "pas plus jamais également aussi ainsi toutefois cependant néanmoins pourtant ensuite encore déjà alors notamment enfin d'abord " +
    'puis même elle-même lui-même eux-mêmes toujours bien clairement publiquement officiellement récemment immédiatement vivement ' +
    'fermement simplement rapidement longuement justement seulement sèchement sobrement finalement initialement d’ailleurs ' +
    'ailleurs quant tout-à-fait aussitôt auparavant précédemment explicitement implicitement solennellement personnellement ' +
    'directement certes depuis donc vite mieux tout très trop peu beaucoup presque surtout plutôt quasi non point guère ' +
    'longtemps parfois souvent rarement ouvertement prudemment laconiquement abord ensemble désormais quelquefois ironiquement ' +
    'humblement froidement amèrement visiblement respectivement autrement probablement effectivement évidemment naturellement ' +
    'tard tôt elle lui eux',
);
export const timeWords = list(
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin matinée midi soir soirée nuit après-midi " +
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois année ans an jour jours ' +
    'journée heures heure minutes prochain prochaine passée passé dernièrement week-end avant-hier lundis début fin aube veille ' +
    'lendemain midi minuit',
);
export const auxiliaries = list(
  'a ont avait avaient aura auront aurait auraient eut eurent est sont était étaient sera seront serait seraient fut furent ' +
    'ayant étant avoir être soit ait aient',
);
export const copulas = list('est sont était étaient fut furent été être étant');
export const nonFiniteAuxiliaries = list('avoir être ayant étant');
export const negations = list('pas jamais aucun ni');
export const hearerPrepositions = list('à');
export const agentPrepositions = list('par');
export const linkingWords = list("à de d' aussi");
export const infinitiveEndings = list('er ir oir re');
export const participleEnding = 'ant';
export const nounEnding = 'e';
export const adverbEnding = 'ment';
export const ageWords = list('ans');
export const circumstantialPrepositions = list(
  'dans sur lors chez au aux devant auprès après avant depuis pendant durant via vers en',
);
export const carryingOnVerbs = list(
  'ajouter poursuivre conclure continuer reprendre renchérir préciser insister rappeler terminer compléter',
);
export const governingVerbs = list(
  'tient tenu tenait vient viennent venait hésité hésite hésitent voulu veut veulent voulait peut peuvent pouvait pu dû doit doivent ' +
    'devait va vont allait préféré préfère cessé cesse souhaité souhaite tenté tente contenté contente tiennent choisi préférait ' +
    'continué continue commencé commence fini finit semble profité profite pris borné refusé permis limité empressé',
);
export const sourcePrepositions: readonly (readonly string[])[] = [
  ['selon'],
  ['selon', 'les', 'mots', 'de'],
  ['selon', 'les', 'mots', 'du'],
  ['selon', 'les', 'termes', 'de'],
  ['selon', 'les', 'termes', 'du'],
  ["d'", 'après'],
  ['suivant'],
  ['dixit'],
  ['à', 'en', 'croire'],
  ['de', "l'", 'aveu', 'de'],
  ['de', "l'", 'avis', 'de'],
  ['de', "l'", 'avis', 'du'],
  ['aux', 'dires', 'de'],
  ['de', 'source'],
];
export const weakSourcePrepositions: readonly (readonly string[])[] = [
  ['pour'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', 'du'],
  ['aux', 'yeux', 'des'],
];
export const notSources = list(
  'mesures règles loi lois critères conditions cas normes moyens besoins modalités plan calendrier type types principe ordre tradition ' +
    "usage nature qui que où lesquels lesquelles lequel laquelle moment date heure âge sexe saison autant l'usage estimations",
);
/** Words that end a noun phrase though no mark does: common verbs and what cannot stand in one. */
export const phraseBreakers = list(
  "est sont était étaient a ont avait avaient sera serait n' ne se s' lors alors dans sur chez lorsque devant après avant à l'issue " +
    "depuis pendant durant dès vers face selon afin via hier lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui ce " +
    "cet cette lorsqu' que qu' qui dont où si comme puisque avec sans sous jeudi par peu auprès ensuite sitôt mais or car y jusqu' " +
    'jusque interrogé interrogée joint jointe cité citée interrogés',
);
export const namingNouns = list(
  'film livre roman album chanson série émission programme ouvrage spectacle pièce essai rubrique expression mot terme slogan titre ' +
    'projet opération affaire hashtag formule mouvement pseudonyme dit nom surnom exposition collection groupe association ' +
    'navire revue magazine équipe club pancarte banderole site application logiciel jeu prix label concept notion',
);
export const namingWords = list(
  'surnommé surnommée surnommés surnommées intitulé intitulée intitulés intitulées baptisé baptisée baptisés dénommé dénommée dit dite ' +
    'dits dites appelé appelée appelés appelées nommé nommée nommés alias soi-disant titré titrée',
);
export const femaleGivenNames = list(
  'marie anne nathalie isabelle catherine christine sylvie sophie martine françoise valérie sandrine stéphanie véronique ' +
    'céline julie laurence florence audrey camille claire delphine élisabeth elisabeth emmanuelle hélène ' +
    'jacqueline jeanne karine laure louise lucie marine marion mathilde michèle monique nadine nicole pascale patricia sarah simone ' +
    'ségolène rachida najat theresa angela hillary ursula kamala giorgia priscillia jacline brigitte charlotte clémentine agnès',
);
export const maleGivenNames = list(
  'jean pierre michel alain philippe patrick nicolas christophe laurent éric eric david stéphane olivier françois frédéric ' +
    'emmanuel thierry pascal julien sébastien bernard christian daniel gérard jacques andré rené louis marc thomas antoine alexandre ' +
    'guillaume vincent benoît bruno denis didier édouard fabrice franck georges gilles guy henri hervé hugo jérôme joël laurent luc ' +
    'mathieu maxime paul robert romain serge xavier yves donald vladimir joe john boris manuel raymond',
);
export const demonyms: Readonly<Record<string, string>> = {
  français: 'france',
  française: 'france',
  américain: 'états-unis',
  américaine: 'états-unis',
  russe: 'russie',
  allemand: 'allemagne',
  allemande: 'allemagne',
  britannique: 'royaume-uni',
  italien: 'italie',
  italienne: 'italie',
  espagnol: 'espagne',
  espagnole: 'espagne',
  chinois: 'chine',
  chinoise: 'chine',
  japonais: 'japon',
  japonaise: 'japon',
  turc: 'turquie',
  turque: 'turquie',
  israélien: 'israël',
  israélienne: 'israël',
  palestinien: 'palestine',
  ukrainien: 'ukraine',
  ukrainienne: 'ukraine',
  syrien: 'syrie',
  iranien: 'iran',
  irakien: 'irak',
  belge: 'belgique',
  suisse: 'suisse',
  canadien: 'canada',
  canadienne: 'canada',
  brésilien: 'brésil',
  brésilienne: 'brésil',
  polonais: 'pologne',
  tchèque: 'république tchèque',
  'nord-coréen': 'corée du nord',
  'nord-coréenne': 'corée du nord',
  'sud-coréen': 'corée du sud',
  'sud-coréenne': 'corée du sud',
};
export const bodyNouns = list(
  'groupe entreprise société compagnie firme constructeur association syndicat parti journal quotidien chaîne agence banque organisation ong fédération',
);
