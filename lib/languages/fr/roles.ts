import type { RoleNoun } from '../language';

const masculine =
  'président vice-président coprésident ex-président dirigeant chef ministre premier-ministre vice-premier-ministre chancelier secrétaire ' +
  'sous-secrétaire directeur sous-directeur patron fondateur cofondateur gouverneur préfet sous-préfet maire adjoint député ' +
  'eurodéputé sénateur conseiller élu candidat opposant militant leader numéro commissaire ambassadeur consul envoyé émissaire ' +
  'négociateur médiateur général colonel commandant capitaine lieutenant amiral maréchal officier soldat policier gendarme ' +
  'procureur juge avocat magistrat bâtonnier greffier notaire professeur enseignant chercheur scientifique économiste historien ' +
  'sociologue politologue politiste philosophe expert spécialiste analyste consultant médecin docteur chirurgien infirmier virologue ' +
  'épidémiologiste biologiste physicien chimiste astronome climatologue ingénieur architecte artiste chanteur acteur comédien ' +
  'réalisateur cinéaste producteur écrivain romancier auteur poète journaliste rédacteur éditorialiste présentateur animateur ' +
  'photographe entraîneur sélectionneur joueur attaquant défenseur gardien footballeur cycliste pilote champion athlète arbitre ' +
  'membre monarque roi prince duc empereur émir sultan pape souverain cardinal évêque archevêque prêtre curé pasteur imam rabbin moine ' +
  'syndicaliste ' +
  'délégué représentant responsable porte-parole coordinateur coordonnateur administrateur gérant propriétaire actionnaire ' +
  'entrepreneur investisseur banquier trader agriculteur éleveur pêcheur ouvrier employé salarié habitant riverain voisin témoin ' +
  'passant automobiliste chauffeur conducteur passager touriste résident citoyen électeur étudiant élève lycéen parent père frère ' +
  'fils oncle cousin grand-père mari époux ami proche collègue camarade compagnon suspect accusé prévenu condamné détenu homme ' +
  'garçon jeune politique intéressé milliardaire homologue prédécesseur successeur collaborateur assistant intervenant ' +
  'participant organisateur manifestant auditeur observateur diplomate fonctionnaire agent pompier secouriste sauveteur ' +
  'capitaine président-directeur PDG pdg dg trésorier doyen recteur proviseur inspecteur enquêteur négociant commerçant restaurateur ' +
  'créateur concepteur développeur inventeur youtubeur blogueur vidéaste rappeur musicien compositeur ex-ministre beau-frère ' +
  'beau-père technicien travailleur lobbyiste activiste écologiste locataire retraité rescapé survivant réfugié otage';
const feminine =
  'présidente vice-présidente dirigeante cheffe chancelière directrice patronne fondatrice cofondatrice gouverneure préfète mairesse ' +
  'adjointe députée eurodéputée sénatrice conseillère élue candidate opposante militante ambassadrice envoyée négociatrice ' +
  'médiatrice générale colonelle commandante procureure avocate magistrate professeure enseignante chercheuse scientifique ' +
  'économiste historienne experte analyste consultante infirmière ingénieure chanteuse actrice comédienne réalisatrice ' +
  'productrice écrivaine romancière autrice auteure poétesse rédactrice présentatrice animatrice entraîneuse joueuse ' +
  'attaquante championne reine princesse duchesse impératrice sœur religieuse déléguée représentante coordinatrice ' +
  'administratrice gérante entrepreneuse agricultrice ouvrière employée salariée habitante riveraine voisine passante ' +
  'automobiliste étudiante élève lycéenne mère soeur fille tante cousine grand-mère femme épouse amie collègue compagne suspecte ' +
  'accusée prévenue détenue intéressée personne victime source ministre porte-parole maire responsable secrétaire ' +
  'assistante organisatrice manifestante diplomate fonctionnaire agente inspectrice enquêtrice commerçante créatrice rectrice ' +
  'doyenne trésorière retraitée rescapée survivante réfugiée musicienne compositrice';

export const roleNouns: readonly RoleNoun[] = [
  ...masculine.split(' ').map((form): RoleNoun => ({ form: form.toLowerCase(), gender: 'masculine' })),
  ...feminine.split(' ').map((form): RoleNoun => ({ form, gender: 'feminine' })),
];

/** Bodies and groups that speak. */
export const collectiveNouns: readonly string[] = (
  'gouvernement ministère parlement sénat assemblée congrès chambre conseil commission comité cour tribunal parquet justice police ' +
  'gendarmerie armée préfecture mairie ville région département canton commune municipalité état république présidence ' +
  'diplomatie administration autorité autorités opposition majorité parti mouvement syndicat fédération confédération association ' +
  'organisation ong collectif coalition alliance union groupe entreprise société compagnie firme banque constructeur opérateur ' +
  'fabricant éditeur chaîne radio télévision journal quotidien hebdomadaire mensuel magazine tabloïd revue agence site média ' +
  'médias presse institut observatoire université école hôpital laboratoire équipe club ligue église vatican communiqué rapport ' +
  'étude enquête sondage sources source texte lettre document article exécutif régime camp clan instance institution office ' +
  'bureau service services agences responsables témoins experts élus députés sénateurs avocats juges magistrats enquêteurs ' +
  'policiers pompiers médecins scientifiques chercheurs analystes observateurs syndicats associations ong habitants riverains ' +
  'manifestants voisins proches autorités dirigeants ministres diplomates militants journalistes critiques partisans opposants ' +
  'organisateurs secouristes rebelles insurgés militaires pays capitale ambassade délégation direction famille parents ' +
  'plateforme réseau blog centre fondation tutelle procureurs porte-parole économistes spécialistes lecteurs commentateurs ' +
  'internautes utilisateurs passagers agriculteurs enseignants étudiants salariés employés locataires citoyens'
).split(' ');

const madame: readonly RoleNoun[] = ['mme', 'mme.', 'mlle', 'madame', 'mademoiselle', 'lady', 'sœur'].map((form) => ({
  form,
  gender: 'feminine',
}));
const monsieur: readonly RoleNoun[] = ['m.', 'mr', 'mr.', 'monsieur', 'me', 'dr', 'dr.', 'pr', 'mgr', 'sir'].map(
  (form) => ({
    form,
    gender: form === 'me' || form.startsWith('dr') || form === 'pr' ? 'common' : 'masculine',
  }),
);
export const honorifics: readonly RoleNoun[] = [...madame, ...monsieur];

export const kindredRoles: readonly (readonly string[])[] = [
  [
    'dirigeant',
    'dirigeante',
    'leader',
    'président',
    'présidente',
    'chef',
    'cheffe',
    'ministre',
    'chancelier',
    'chancelière',
    'roi',
    'monarque',
    'premier-ministre',
  ],
  [
    'pdg',
    'président',
    'présidente',
    'directeur',
    'directrice',
    'patron',
    'patronne',
    'dirigeant',
    'dirigeante',
    'président-directeur',
  ],
  ['élu', 'élue', 'député', 'députée', 'sénateur', 'sénatrice', 'maire', 'conseiller', 'conseillère'],
  ['magistrat', 'magistrate', 'juge', 'procureur', 'procureure'],
  ['responsable', 'chef', 'cheffe', 'directeur', 'directrice', 'secrétaire'],
  ['milliardaire', 'entrepreneur', 'patron', 'fondateur', 'investisseur'],
];

export const offices: readonly (readonly string[])[] = [
  ['chef état', 'cheffe état', 'président république', 'présidente république', 'président', 'présidente'],
  [
    'chef gouvernement',
    'cheffe gouvernement',
    'ministre premier',
    'ministre première',
    'premier-ministre',
    'chancelier',
    'chancelière',
  ],
  ['roi', 'reine', 'monarque', 'souverain', 'souveraine'],
  ['chef police', 'préfet police'],
  ['numéro un', 'patron', 'pdg', 'président-directeur général'],
];
