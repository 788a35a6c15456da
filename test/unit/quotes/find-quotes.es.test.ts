import { describe, expect, test } from 'vitest';
import { describeQuotes, type QuoteCase } from './quote-cases';

const ana = { people: ['Ana Ruiz'] };
const luis = { people: ['Luis Ortega'] };

const cases: readonly QuoteCase[] = [
  {
    reason: 'inversion behind Spanish marks, with a role and an apposition',
    text: '«No habrá acuerdo», declaró el viernes el portavoz del Gobierno, Luis Ortega.',
    ...luis,
    bodies: ['Gobierno'],
    quotes: ['direct | No habrá acuerdo | declaró | Luis Ortega | portavoz del Gobierno'],
  },
  {
    reason: 'the curly marks of the Latin American press, with the comma inside',
    text: '“No habrá acuerdo,” dijo el ministro Luis Ortega.',
    ...luis,
    quotes: ['direct | No habrá acuerdo, | dijo | Luis Ortega | ministro'],
  },
  {
    reason: 'straight marks, compound past',
    text: '"Estamos cansados", ha lamentado Ana Ruiz este lunes.',
    ...ana,
    quotes: ['direct | Estamos cansados | ha lamentado | Ana Ruiz'],
  },
  {
    reason: 'the subject before the verb, and a colon',
    text: 'Ana Ruiz respondió: «Nadie nos avisó».',
    ...ana,
    quotes: ['direct | Nadie nos avisó | respondió | Ana Ruiz'],
  },
  {
    reason: 'a reporting clause in the middle',
    text: '«Vengo —dijo Luis Ortega—, pero mañana». «Vengo», dijo Luis Ortega, «pero mañana».',
    ...luis,
    quotes: [
      'direct | Vengo // pero mañana | dijo | Luis Ortega',
      'direct | Vengo // pero mañana | dijo | Luis Ortega',
    ],
  },
  {
    reason: 'a second quoted sentence carries on',
    text: '«Nos quedamos», aseguró Ana Ruiz. «¿Y ustedes?»',
    ...ana,
    quotes: ['direct | Nos quedamos | aseguró | Ana Ruiz', 'direct | ¿Y ustedes? | – | Ana Ruiz | continued'],
  },
  {
    reason: 'a subject left out is who spoke before',
    text: '«Nos quedamos», aseguró Ana Ruiz. «No hay prisa», añadió.',
    ...ana,
    quotes: ['direct | Nos quedamos | aseguró | Ana Ruiz', 'direct | No hay prisa | añadió | Ana Ruiz'],
  },
  {
    reason: 'a subject left out behind a compound verb, with an adverb',
    text: '«Nos quedamos», aseguró Ana Ruiz. «No hay prisa», ha añadido después.',
    ...ana,
    quotes: ['direct | Nos quedamos | aseguró | Ana Ruiz', 'direct | No hay prisa | ha añadido | Ana Ruiz'],
  },
  {
    reason: 'a pronoun behind the verb',
    text: 'Ana Ruiz llegó tarde. «No es mi culpa», dijo ella.',
    ...ana,
    quotes: ['direct | No es mi culpa | dijo | Ana Ruiz'],
  },
  {
    reason: 'que clause',
    text: 'Luis Ortega explicó que la obra empezará en mayo.',
    ...luis,
    quotes: ['indirect | que la obra empezará en mayo | explicó | Luis Ortega'],
  },
  {
    reason: 'quoted words in a que clause',
    text: 'La alcaldesa, Ana Ruiz, aseguró que la decisión es «injusta» y «tardía».',
    ...ana,
    quotes: ['mixed | que la decisión es «injusta» y «tardía» [injusta] [tardía] | aseguró | Ana Ruiz | alcaldesa'],
  },
  {
    reason: 'a whole quoted sentence behind que',
    text: 'Ana Ruiz insistió en que «nadie sobra».',
    ...ana,
    quotes: ['mixed | que «nadie sobra» [nadie sobra] | insistió | Ana Ruiz'],
  },
  {
    reason: 'apposition with an age between the name and its verb',
    text: 'Ana Ruiz, de 46 años, presidenta del comité, cree que el plan ha muerto.',
    ...ana,
    quotes: ['indirect | que el plan ha muerto | cree | Ana Ruiz | presidenta del comité'],
  },
  {
    reason: 'past infinitive without conjunction',
    text: 'Luis Ortega aseguró haber perdido la carta.',
    ...luis,
    quotes: ['indirect | haber perdido la carta | aseguró | Luis Ortega'],
  },
  {
    reason: 'a gerund takes the subject before it',
    text: 'Luis Ortega salió a la calle, subrayando que todo estaba arreglado.',
    ...luis,
    quotes: ['indirect | que todo estaba arreglado | subrayando | Luis Ortega'],
  },
  {
    reason: 'a noun phrase partly quoted',
    text: 'Ana Ruiz denunció las «prácticas mafiosas» de la empresa.',
    ...ana,
    quotes: ['mixed | las «prácticas mafiosas» de la empresa [prácticas mafiosas] | denunció | Ana Ruiz'],
  },
  {
    reason: 'calificar de, with quoted words',
    text: 'Luis Ortega calificó de «disparate» la propuesta.',
    ...luis,
    quotes: ['mixed | de «disparate» la propuesta [disparate] | calificó | Luis Ortega'],
  },
  {
    reason: 'según, in front',
    text: 'Según la policía, dos personas murieron en el accidente.',
    quotes: ['indirect | dos personas murieron en el accidente | Según | policía'],
  },
  {
    reason: 'según, behind',
    text: 'El tráfico se reanudará el viernes, según Renfe.',
    bodies: ['Renfe'],
    quotes: ['indirect | El tráfico se reanudará el viernes | según | Renfe'],
  },
  {
    reason: 'según with a verb and its subject behind it, at the end',
    text: 'El puente abrirá en otoño, según explicó ayer la concejala Ana Ruiz.',
    ...ana,
    quotes: ['indirect | El puente abrirá en otoño | explicó | Ana Ruiz | concejala'],
  },
  {
    reason: 'según with a compound verb, in front',
    text: 'Según ha informado la Guardia Civil, el incendio está apagado.',
    bodies: ['Guardia Civil'],
    quotes: ['indirect | el incendio está apagado | ha informado | Guardia Civil'],
  },
  {
    reason: 'como with a verb, in front',
    text: 'Como recordó Ana Ruiz, el plazo termina el martes.',
    ...ana,
    quotes: ['indirect | el plazo termina el martes | recordó | Ana Ruiz'],
  },
  {
    reason: 'según a norm is no source',
    text: 'Según la ley vigente, los bares cierran a las dos.',
    quotes: [],
  },
  {
    reason: 'de acuerdo con',
    text: 'De acuerdo con el ministerio, las ayudas llegarán en junio.',
    quotes: ['indirect | las ayudas llegarán en junio | De acuerdo con | ministerio'],
  },
  {
    reason: 'en palabras de, with quoted words',
    text: 'El pacto es, en palabras de Ana Ruiz, «un regalo envenenado».',
    ...ana,
    quotes: ['mixed | El pacto es // «un regalo envenenado» [un regalo envenenado] | en palabras de | Ana Ruiz'],
  },
  {
    reason: 'para, with quoted words',
    text: 'Para Ana Ruiz, esta ley es «un error».',
    ...ana,
    quotes: ['mixed | esta ley es «un error» [un error] | Para | Ana Ruiz'],
  },
  {
    reason: 'an unquoted tail',
    text: 'Se revisaron un centenar de productos, precisó la OCU en un comunicado.',
    bodies: ['OCU'],
    quotes: ['indirect | Se revisaron un centenar de productos | precisó | OCU'],
  },
  {
    reason: 'an unnamed source',
    text: '«Está todo pagado», aseguró una fuente policial. «No falta nada», continuó esa fuente.',
    quotes: [
      'direct | Está todo pagado | aseguró | una fuente policial',
      'direct | No falta nada | continuó | una fuente policial',
    ],
  },
  {
    reason: 'plural sources, agency as the way it came',
    text: '«Hay tres heridos», dijeron fuentes del ministerio a la agencia Efe.',
    bodies: ['Efe'],
    quotes: ['direct | Hay tres heridos | dijeron | fuentes del ministerio'],
  },
  {
    reason: 'the agency through which a quotation came',
    text: '«Hay tres heridos», declaró Luis Ortega, según la agencia Efe.',
    ...luis,
    bodies: ['Efe'],
    quotes: ['direct | Hay tres heridos | declaró | Luis Ortega | via Efe'],
  },
  {
    reason: 'a light verb',
    text: 'Ana Ruiz dejó claro que no dimitirá.',
    ...ana,
    quotes: ['indirect | que no dimitirá | dejó claro | Ana Ruiz'],
  },
  {
    reason: 'a light verb with a clitic',
    text: 'Luis Ortega dio a conocer que la fábrica cierra.',
    ...luis,
    quotes: ['indirect | que la fábrica cierra | dio a conocer | Luis Ortega'],
  },
  {
    reason: 'a governing verb before the infinitive',
    text: '«Es un día triste», quiso subrayar Ana Ruiz.',
    ...ana,
    quotes: ['direct | Es un día triste | quiso subrayar | Ana Ruiz'],
  },
  {
    reason: 'a reflexive verb',
    text: '«Nadie nos escucha», se quejó Ana Ruiz ante la prensa.',
    ...ana,
    quotes: ['direct | Nadie nos escucha | quejó | Ana Ruiz'],
  },
  {
    reason: 'a role known from before',
    text: 'El alcalde, Luis Ortega, visitó la obra. «Va a buen ritmo», comentó el alcalde.',
    ...luis,
    quotes: ['direct | Va a buen ritmo | comentó | Luis Ortega | alcalde'],
  },
  {
    reason: 'two speakers in turn, by gender',
    text: 'Ana Ruiz y Luis Ortega discutieron. «Mientes», dijo ella. «Jamás», contestó él.',
    people: ['Ana Ruiz', 'Luis Ortega'],
    quotes: ['direct | Mientes | dijo | Ana Ruiz', 'direct | Jamás | contestó | Luis Ortega'],
  },
  {
    reason: 'a headline: the name, a colon, the words',
    text: 'Ana Ruiz: «No pienso dimitir»',
    ...ana,
    quotes: ['direct | No pienso dimitir | – | Ana Ruiz'],
  },
  {
    reason: 'a colon behind a verb that is none of speech',
    text: 'Luis Ortega no se mordió la lengua: «Nos han mentido».',
    ...luis,
    quotes: ['direct | Nos han mentido | – | Luis Ortega'],
  },
  {
    reason: 'questions and exclamations end inside the marks',
    text: '«¡Basta ya!», gritó Ana Ruiz. «¿Quién manda aquí?», preguntó un vecino.',
    ...ana,
    quotes: ['direct | ¡Basta ya! | gritó | Ana Ruiz', 'direct | ¿Quién manda aquí? | preguntó | un vecino'],
  },
  {
    reason: 'marks inside marks stay inside',
    text: '«Me dijo “vete” y me fui», contó Ana Ruiz.',
    ...ana,
    quotes: ['direct | Me dijo “vete” y me fui | contó | Ana Ruiz'],
  },
  {
    reason: 'a date with prepositions between the verb and its subject',
    text: '«No hay agua», advirtió el 11 de mayo de 2022 la alcaldesa Ana Ruiz.',
    ...ana,
    quotes: ['direct | No hay agua | advirtió | Ana Ruiz | alcaldesa'],
  },
  {
    reason: 'such a date between the subject and its verb',
    text: 'Luis Ortega el 3 de junio señaló que no hay agua.',
    ...luis,
    quotes: ['indirect | que no hay agua | señaló | Luis Ortega'],
  },
  {
    reason: 'an irregular past, and a verb with a preposition before its clause',
    text: 'Ana Ruiz expuso que falta dinero y confió en que llegue en junio.',
    ...ana,
    quotes: ['indirect | que falta dinero | expuso | Ana Ruiz', 'indirect | que llegue en junio | confió | Ana Ruiz'],
  },
  {
    reason: 'according to what somebody said, with a clitic, at the end',
    text: 'El juicio empezará en marzo, según le comunicó el juzgado a Luis Ortega.',
    ...luis,
    quotes: ['indirect | El juicio empezará en marzo | comunicó | juzgado'],
  },
  {
    reason: 'según with a subjunctive is no source',
    text: 'El pago se hará en mayo o en junio, según corresponda.',
    quotes: [],
  },
  {
    reason: 'an announcement by a noun phrase',
    text: 'El ministerio anunció la llegada de dos barcos.',
    quotes: ['indirect | la llegada de dos barcos | anunció | ministerio'],
  },
  {
    reason: 'the same letters are a noun: la denuncia, el informe',
    text: 'La denuncia contra la empresa y el informe llegaron tarde al juzgado.',
    quotes: [],
  },
  {
    reason: 'a title of a work',
    text: 'Ana Ruiz presentó la novela «Los días largos» en la biblioteca.',
    ...ana,
    quotes: [],
  },
  {
    reason: 'a nickname',
    text: 'La policía detuvo a un hombre apodado «el Gordo» en el puerto.',
    quotes: [],
  },
  {
    reason: 'scare quotes of the writer',
    text: 'El «milagro» económico duró apenas dos años.',
    quotes: [],
  },
  {
    reason: 'a so-called thing',
    text: 'La llamada «ley mordaza» sigue vigente desde 2015.',
    quotes: [],
  },
];

describe('quotes in Spanish', () => {
  test.each(cases)('$reason', ({ quotes, ...article }) => {
    expect(describeQuotes({ ...article, lang: 'es' })).toEqual(quotes);
  });
});
