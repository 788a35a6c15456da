import { describe, expect, test } from 'vitest';
import { describeQuotes, type QuoteCase } from './quote-cases';

const cases: readonly QuoteCase[] = [
  {
    reason: 'inversion with a date, a role, an apposition and an agency',
    text: '« Aucun accord », a déclaré vendredi le porte-parole du Kremlin, Dmitri Peskov, selon l’agence TASS.',
    people: ['Dmitri Peskov'],
    bodies: ['Kremlin', 'TASS'],
    quotes: ['direct | Aucun accord | a déclaré | Dmitri Peskov | porte-parole du Kremlin | via TASS'],
  },
  {
    reason: 'clitic inversion, and a second sentence that carries on',
    text: 'Anne Morel est restée. « Je reste », a-t-elle ajouté. « Et vous ? »',
    people: ['Anne Morel'],
    quotes: ['direct | Je reste | a-t-elle ajouté | Anne Morel', 'direct | Et vous ? | – | Anne Morel | continued'],
  },
  {
    reason: 'a quotation split by its reporting clause',
    text: '« Je viens, dit Paul Durand, mais demain. » « Je pars », dit Paul Durand, « mais demain ».',
    people: ['Paul Durand'],
    quotes: [
      'direct | Je viens // mais demain. | dit | Paul Durand',
      'direct | Je pars // mais demain | dit | Paul Durand',
    ],
  },
  {
    reason: 'apposition between the name and its verb',
    text: 'Anne Morel, 46 ans, présidente du conseil, estime que le projet est mort.',
    people: ['Anne Morel'],
    quotes: ['indirect | que le projet est mort | estime | Anne Morel | présidente du conseil'],
  },
  {
    reason: 'quoted words in a reported clause',
    text: 'Le ministre Paul Durand a assuré que la mesure était « juste » et « utile ».',
    people: ['Paul Durand'],
    quotes: ['mixed | que la mesure était « juste » et « utile » [juste] [utile] | a assuré | Paul Durand | ministre'],
  },
  {
    reason: 'a noun phrase partly quoted',
    text: 'Paul Durand dénonce des « méthodes honteuses » dans ce dossier.',
    people: ['Paul Durand'],
    quotes: ['mixed | des « méthodes honteuses » dans ce dossier [méthodes honteuses] | dénonce | Paul Durand'],
  },
  {
    reason: 'engagement',
    text: 'Paul Durand s’est engagé à « ne rien céder ».',
    people: ['Paul Durand'],
    quotes: ['mixed | à « ne rien céder » [ne rien céder] | est engagé | Paul Durand'],
  },
  {
    reason: 'past infinitive without conjunction',
    text: 'Paul Durand a confié avoir perdu la lettre.',
    people: ['Paul Durand'],
    quotes: ['indirect | avoir perdu la lettre | a confié | Paul Durand'],
  },
  {
    reason: 'a participle takes the subject before it',
    text: 'Paul Durand est sorti, soulignant que tout était réglé.',
    people: ['Paul Durand'],
    quotes: ['indirect | que tout était réglé | soulignant | Paul Durand'],
  },
  {
    reason: 'a participle in front takes the subject behind it',
    text: 'Rappelant que « rien ne presse », Anne Morel a quitté la salle.',
    people: ['Anne Morel'],
    quotes: ['mixed | que « rien ne presse » [rien ne presse] | Rappelant | Anne Morel'],
  },
  {
    reason: 'light verb',
    text: 'Anne Morel a fait valoir que le délai était court.',
    people: ['Anne Morel'],
    quotes: ['indirect | que le délai était court | a fait valoir | Anne Morel'],
  },
  {
    reason: 'an unquoted tail',
    text: 'Une centaine de produits ont été examinés, précise l’OFAG dans un communiqué.',
    bodies: ['OFAG'],
    quotes: ['indirect | Une centaine de produits ont été examinés | précise | OFAG'],
  },
  {
    reason: 'selon, in front',
    text: 'Selon la police, deux personnes sont mortes.',
    quotes: ['indirect | deux personnes sont mortes | Selon | police'],
  },
  {
    reason: 'd’après, behind',
    text: 'Le trafic reprendra vendredi, d’après la SNCF.',
    bodies: ['SNCF'],
    quotes: ['indirect | Le trafic reprendra vendredi | d’après | SNCF'],
  },
  {
    reason: 'selon a norm is no source',
    text: 'Selon les mesures en vigueur, les bars ferment.',
    quotes: [],
  },
  {
    reason: 'pour, with quoted words',
    text: 'Pour Anne Morel, ce texte est « une erreur ».',
    people: ['Anne Morel'],
    quotes: ['mixed | ce texte est « une erreur » [une erreur] | Pour | Anne Morel'],
  },
  {
    reason: 'a colon with a verb of speech',
    text: 'Il y a du retard. Anne Morel commente : « On verra. »',
    people: ['Anne Morel'],
    quotes: ['direct | On verra. | commente | Anne Morel'],
  },
  {
    reason: 'a colon without one',
    text: 'Paul Durand n’a pas ménagé ses alliés : « Ils ont menti. »',
    people: ['Paul Durand'],
    quotes: ['direct | Ils ont menti. | – | Paul Durand'],
  },
  {
    reason: 'an unnamed source keeps its words, and is known again',
    text: '« Tout est payé », a assuré une source policière. « Rien ne manque », a poursuivi cette source.',
    quotes: [
      'direct | Tout est payé | a assuré | une source policière',
      'direct | Rien ne manque | a poursuivi | une source policière',
    ],
  },
  {
    reason: 'a description the text has given before',
    text: 'Le dirigeant nord-coréen Kim Jong Un est parti. Le dirigeant nord-coréen a dit que tout allait bien.',
    people: ['Kim Jong Un'],
    quotes: ['indirect | que tout allait bien | a dit | Kim Jong Un | dirigeant nord-coréen'],
  },
  {
    reason: 'a kindred title and the country’s adjective',
    text: 'Donald Trump, le président des États-Unis, est arrivé. « Nous verrons », a dit le dirigeant américain.',
    people: ['Donald Trump'],
    quotes: ['direct | Nous verrons | a dit | Donald Trump | dirigeant américain'],
  },
  {
    reason: 'pronouns agree in gender',
    text: 'La ministre Anne Morel a reçu le maire Paul Durand. « Merci », a-t-elle dit.',
    people: ['Anne Morel', 'Paul Durand'],
    quotes: ['direct | Merci | a-t-elle dit | Anne Morel | ministre'],
  },
  {
    reason: 'quoted words that are a person’s predicate',
    text: 'La présidente du jury, Anne Morel, « félicite vivement » les lauréats.',
    people: ['Anne Morel'],
    quotes: ['mixed | « félicite vivement » les lauréats [félicite vivement] | – | Anne Morel | présidente du jury'],
  },
  {
    reason: 'a pronoun behind a preposition of source',
    text: 'Paul Durand a tout vu. Selon lui, « c’est fini ».',
    people: ['Paul Durand'],
    quotes: ['direct | c’est fini | Selon | Paul Durand'],
  },
  {
    reason: 'a date between commas is no subject',
    text: 'Paul Durand, en visite, ce mardi, a répondu : « C’est fini. »',
    people: ['Paul Durand'],
    quotes: ['direct | C’est fini. | a répondu | Paul Durand'],
  },
  {
    reason: 'a party in brackets before a relative clause',
    text: 'La tour inquiète Paul Durand (PRG), qui craint qu’il soit « trop tard ».',
    people: ['Paul Durand'],
    bodies: ['PRG'],
    quotes: ['mixed | qu’il soit « trop tard » [trop tard] | craint | Paul Durand'],
  },
  {
    reason: 'a clause that only says who says the rest',
    text: 'Comme l’a souligné Paul Durand, la loi est déjà votée.',
    people: ['Paul Durand'],
    quotes: ['indirect | la loi est déjà votée | a souligné | Paul Durand'],
  },
  {
    reason: 'a reporting clause inside one pair of marks, with an apposition',
    text: '« La loi, a expliqué vendredi Paul Durand, le maire de Lyon, sera votée. » Il est parti.',
    people: ['Paul Durand'],
    quotes: ['direct | La loi // sera votée. | a expliqué | Paul Durand | maire de Lyon'],
  },
  {
    reason: 'nor when it ends the sentence: then the next is a quote of its own',
    text: '« Je viens, a dit Paul Durand. Mais demain. »',
    people: ['Paul Durand'],
    quotes: ['direct | Je viens | a dit | Paul Durand', 'direct | Mais demain. | – | Paul Durand | continued'],
  },
  {
    reason: 'what a quoted person reports stays inside, if the quotation is reported itself',
    text: 'Paul Durand raconte : « La loi, a dit le ministre, sera votée. »',
    people: ['Paul Durand'],
    quotes: ['direct | La loi, a dit le ministre, sera votée. | raconte | Paul Durand'],
  },
  {
    reason: 'lines of a dialogue, where a clause says that they are speech; items of a list are none',
    text: '— Vous venez ? demanda Anne Morel.\n— Demain, répondit Paul Durand, avec lui.\n— 10 tables, 20 chaises',
    people: ['Anne Morel', 'Paul Durand'],
    quotes: ['direct | Vous venez ? | demanda | Anne Morel', 'direct | Demain // avec lui. | répondit | Paul Durand'],
  },
  {
    reason: 'a sentence that the next one gives to its speaker',
    text: 'La route sera fermée lundi.\nC’est ce qu’a annoncé la préfecture dans un communiqué.',
    quotes: ['indirect | La route sera fermée lundi | a annoncé | préfecture'],
  },
  {
    reason: 'unless it has a speaker of its own',
    text: 'Selon la police, la route sera fermée. C’est ce qu’a confirmé Anne Morel.',
    people: ['Anne Morel'],
    quotes: ['indirect | la route sera fermée | Selon | police'],
  },
  {
    reason: 'selon ce que',
    text: 'Selon ce que Paul Durand a confié à la presse, la loi est morte.',
    people: ['Paul Durand'],
    quotes: ['indirect | la loi est morte | a confié | Paul Durand'],
  },
  {
    reason: 'two speakers in a sentence',
    text: '« Oui », a dit Paul Durand, « non », a répondu Anne Morel.',
    people: ['Paul Durand', 'Anne Morel'],
    quotes: ['direct | Oui | a dit | Paul Durand', 'direct | non | a répondu | Anne Morel'],
  },
  {
    reason: 'two speakers, each with a clause',
    text: 'Si Paul Durand dit que « tout va bien », Anne Morel répond que « tout va mal ».',
    people: ['Paul Durand', 'Anne Morel'],
    quotes: [
      'mixed | que « tout va bien » [tout va bien] | dit | Paul Durand',
      'mixed | que « tout va mal » [tout va mal] | répond | Anne Morel',
    ],
  },
  {
    reason: 'a passive names nobody, unless it does',
    text: 'La ville est décrite comme « sûre ». Le projet est qualifié d’« idiot » par Anne Morel.',
    people: ['Anne Morel'],
    quotes: [
      'mixed | comme « sûre » [sûre] | est décrite | –',
      'mixed | d’« idiot » [idiot] | est qualifié | Anne Morel',
    ],
  },
  {
    reason: 'a rumour names nobody',
    text: 'On dit que la ville « dort ».',
    quotes: ['mixed | que la ville « dort » [dort] | dit | –'],
  },
  {
    reason: 'a role that nobody was introduced in stays as written',
    text: 'Paul Durand est là. « Oui », a dit le procureur.',
    people: ['Paul Durand'],
    quotes: ['direct | Oui | a dit | procureur'],
  },
  {
    reason: 'the opening mark at each paragraph',
    text: 'Paul Durand a répondu : « Un point.\n« Deux points.\n« Trois. »\nIl est parti.',
    people: ['Paul Durand'],
    quotes: ['direct | Un point. // Deux points. // Trois. | a répondu | Paul Durand'],
  },
  {
    reason: 'the closing mark at each paragraph, in the old way',
    text: 'Paul Durand a répondu : « Un point.\n» Deux points.\n» Trois. »\nIl est parti.',
    people: ['Paul Durand'],
    quotes: ['direct | Un point. // Deux points. // Trois. | a répondu | Paul Durand'],
  },
  {
    reason: 'marks at the two ends of several paragraphs alone',
    text: 'Paul Durand a répondu : « Un point.\nDeux points.\nTrois. »\nIl est parti.',
    people: ['Paul Durand'],
    quotes: ['direct | Un point. // Deux points. // Trois. | a répondu | Paul Durand'],
  },
  {
    reason: 'a pull-quote is linked to the words it repeats, before or behind them',
    text: '« Perdu dix ans dans cette affaire »\n« Nous avons perdu dix ans dans cette affaire, hélas », a dit Paul Durand.\n« Nous avons perdu dix ans »\nFin.',
    people: ['Paul Durand'],
    quotes: [
      'direct | Perdu dix ans dans cette affaire | – | Paul Durand | repeats 39',
      'direct | Nous avons perdu dix ans dans cette affaire, hélas | a dit | Paul Durand',
      'direct | Nous avons perdu dix ans | – | Paul Durand | repeats 39',
    ],
  },
  {
    reason: 'the same words of two people are two quotes',
    text: '« On verra bien demain matin », a dit Paul Durand. « On verra bien demain matin », a dit Anne Morel.',
    people: ['Paul Durand', 'Anne Morel'],
    quotes: [
      'direct | On verra bien demain matin | a dit | Paul Durand',
      'direct | On verra bien demain matin | a dit | Anne Morel',
    ],
  },
  {
    reason: 'quoted words inside the apposition of a subject',
    text: 'Paul Durand, pilier des « réseaux » et ami du maire, a reconnu avoir menti.',
    people: ['Paul Durand'],
    quotes: ['indirect | avoir menti | a reconnu | Paul Durand'],
  },
  {
    reason: 'a pronoun is not who stands behind a preposition',
    text: 'Le maire de Lyon, Paul Durand, a reçu le frère de Jean Petit. « Merci », a-t-il dit.',
    people: ['Paul Durand', 'Jean Petit'],
    quotes: ['direct | Merci | a-t-il dit | Paul Durand | maire de Lyon'],
  },
  {
    reason: 'quoted words behind a verb that reports nothing are the writer’s',
    text: 'Paul Durand est « débarqué de la direction » du parti.',
    people: ['Paul Durand'],
    quotes: [],
  },
  {
    reason: 'names one after the other',
    text: 'Paul Durand a découvert trois arcs, qu’il avait appelés « Liberté », « Égalité » et « Fraternité ».',
    people: ['Paul Durand'],
    quotes: [],
  },
  {
    reason: 'a pronoun is the only one it can be, though behind a preposition',
    text: 'Une photo de Paul Durand est arrivée hier. « Merci », a-t-il dit.',
    people: ['Paul Durand'],
    quotes: ['direct | Merci | a-t-il dit | Paul Durand'],
  },
  {
    reason: 'but of two that it can be, none is guessed',
    text: 'Une photo de Paul Durand à Jean Petit est arrivée hier. « Merci », a-t-il dit.',
    people: ['Paul Durand', 'Jean Petit'],
    quotes: ['direct | Merci | a-t-il dit | il'],
  },
  {
    reason: 'an office by another title, and a description that a pronoun means',
    text: 'Le président français Paul Durand est à Lyon. « Oui », a dit le chef de l’État en visite à Lyon.',
    people: ['Paul Durand'],
    quotes: ['direct | Oui | a dit | Paul Durand | chef de l’État'],
  },
  {
    reason: 'a description opens a sentence, and the pronoun of the next means it',
    text: 'Paul Durand, le maire, écoute. Jean Petit, le préfet, aussi. Le maire est loin de Jean Petit. « Oui », dit-il.',
    people: ['Paul Durand', 'Jean Petit'],
    quotes: ['direct | Oui | dit-il | Paul Durand | maire'],
  },
  {
    reason: 'who reports a speech goes on behind a colon',
    text: 'Paul Durand a vu Jean Petit, confiant qu’il était « très triste » : « Il part. »',
    people: ['Paul Durand', 'Jean Petit'],
    quotes: [
      'mixed | qu’il était « très triste » [très triste] | confiant | Paul Durand',
      'direct | Il part. | – | Paul Durand | continued',
    ],
  },
  {
    reason: 'two quotations, and a clause that says whose behind the second',
    text: 'La rue est vide.\n« Ils ont couru partout. » « C’était la panique », ont confié des témoins.',
    quotes: [
      'direct | Ils ont couru partout. | – | des témoins',
      'direct | C’était la panique | ont confié | des témoins',
    ],
  },
  { reason: 'a scare quote is no speech', text: 'L’Italie reste le « maillon faible » de la zone.', quotes: [] },
  { reason: 'nor is a title', text: 'Le film « La Rivière » sort mercredi, sans avant-première.', quotes: [] },
  {
    reason: 'nor a nickname',
    text: 'Paul Durand, surnommé « le Chat », est arrivé.',
    people: ['Paul Durand'],
    quotes: [],
  },
  {
    reason: 'a cue inside a quotation is not read',
    text: '« Quand vous leur dites que c’est fini, ils rient », a dit Paul Durand.',
    people: ['Paul Durand'],
    quotes: ['direct | Quand vous leur dites que c’est fini, ils rient | a dit | Paul Durand'],
  },
  {
    reason: 'a noun that looks like a verb reports nothing',
    text: 'Le juge a remis la note que la commission attendait.',
    quotes: [],
  },
  {
    reason: 'one speech over paragraphs, the mark repeated',
    text: '« Un.\n« Deux », a dit Paul Durand.',
    people: ['Paul Durand'],
    quotes: ['direct | Un. // Deux | a dit | Paul Durand'],
  },
];

describe('French', () => {
  test.each(cases)('$reason', ({ quotes, ...article }) => {
    expect(describeQuotes({ ...article, lang: 'fr' })).toEqual(quotes);
  });
});
