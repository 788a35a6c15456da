import { describe, expect, test } from 'vitest';
import { describeQuotes, type QuoteCase } from './quote-cases';

const cases: readonly QuoteCase[] = [
  {
    reason: 'inversion behind the quoted words',
    text: '„Wir haben verloren“, sagte Anna Berg.',
    people: ['Anna Berg'],
    quotes: ['direct | Wir haben verloren | sagte | Anna Berg'],
  },
  {
    reason: 'inversion with an apposition',
    text: '„Es ist vorbei“, erklärte Hans Meier, der Sprecher der Bahn, am Montag.',
    people: ['Hans Meier'],
    bodies: ['Bahn'],
    quotes: ['direct | Es ist vorbei | erklärte | Hans Meier | Sprecher der Bahn'],
  },
  {
    reason: 'guillemets that point inwards, as books and some papers have them',
    text: '»Das ist neu«, sagt Anna Berg.',
    people: ['Anna Berg'],
    quotes: ['direct | Das ist neu | sagt | Anna Berg'],
  },
  {
    reason: 'guillemets that point outwards, as the Swiss press has them',
    text: '«Das ist neu», sagte Anna Berg.',
    people: ['Anna Berg'],
    quotes: ['direct | Das ist neu | sagte | Anna Berg'],
  },
  {
    reason: 'straight marks, as agencies have them',
    text: '"Das ist neu", betonte Anna Berg.',
    people: ['Anna Berg'],
    quotes: ['direct | Das ist neu | betonte | Anna Berg'],
  },
  {
    reason: 'a compound of a role as speaker',
    text: '„Das ist neu“, sagte die Außenministerin.',
    quotes: ['direct | Das ist neu | sagte | Außenministerin'],
  },
  {
    reason: 'a verb in two parts behind the quoted words',
    text: '„Wir hören auf“, teilte Anna Berg am Freitag mit.',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf | teilte mit | Anna Berg'],
  },
  {
    reason: 'a verb in two parts before a colon',
    text: 'Anna Berg fügte hinzu: „Wir hören auf.“',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf. | fügte hinzu | Anna Berg'],
  },
  {
    reason: 'a perfect around an adverbial',
    text: '„Wir hören auf“, hat Anna Berg am Freitag gesagt.',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf | hat gesagt | Anna Berg'],
  },
  {
    reason: 'verb second, subject behind it, colon',
    text: 'Am Freitag sagte Anna Berg: „Wir hören auf.“',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf. | sagte | Anna Berg'],
  },
  {
    reason: 'a prepositional phrase that is no subject before the verb',
    text: 'Passend zu den Gefahren des Eises warnte die Moderatorin eines Senders: „Es kann glatt sein.“',
    quotes: ['direct | Es kann glatt sein. | warnte | Moderatorin eines Senders'],
  },
  {
    reason: 'a year before the verb',
    text: '2008 erklärte er zu einem Projekt: „Das gelingt uns.“',
    quotes: ['direct | Das gelingt uns. | erklärte | er'],
  },
  {
    reason: 'a name before the verb, colon',
    text: 'Hans Meier meint: „Europa ist stärker.“',
    people: ['Hans Meier'],
    quotes: ['direct | Europa ist stärker. | meint | Hans Meier'],
  },
  {
    reason: 'dass, with quoted words',
    text: 'Anna Berg betonte, dass die Lage „sehr ernst“ sei.',
    people: ['Anna Berg'],
    quotes: ['mixed | dass die Lage „sehr ernst“ sei [sehr ernst] | betonte | Anna Berg'],
  },
  {
    reason: 'a clause in the reported mood, without conjunction',
    text: 'Anna Berg sagte, die Lage sei „sehr ernst“.',
    people: ['Anna Berg'],
    quotes: ['mixed | die Lage sei „sehr ernst“ [sehr ernst] | sagte | Anna Berg'],
  },
  {
    reason: 'the same without quoted words',
    text: 'Anna Berg sagte, sie habe nichts gewusst.',
    people: ['Anna Berg'],
    quotes: ['indirect | sie habe nichts gewusst | sagte | Anna Berg'],
  },
  {
    reason: 'dass without quoted words',
    text: 'Hans Meier erklärte am Montag, dass er zurücktritt.',
    people: ['Hans Meier'],
    quotes: ['indirect | dass er zurücktritt | erklärte | Hans Meier'],
  },
  {
    reason: 'a sentence in the reported mood goes on with the speech before',
    text: 'Anna Berg sagte: „Wir hören auf.“ Die Lage sei „sehr ernst“ gewesen.',
    people: ['Anna Berg'],
    quotes: [
      'direct | Wir hören auf. | sagte | Anna Berg',
      'mixed | Die Lage sei „sehr ernst“ gewesen [sehr ernst] | – | Anna Berg | continued',
    ],
  },
  {
    reason: 'so, behind the quoted words',
    text: '„Wir hören auf“, so Anna Berg.',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf | so | Anna Berg'],
  },
  {
    reason: 'so, behind a clause with quoted words',
    text: 'Die Lage sei „sehr ernst“, so Hans Meier.',
    people: ['Hans Meier'],
    quotes: ['mixed | Die Lage sei „sehr ernst“ [sehr ernst] | so | Hans Meier'],
  },
  {
    reason: 'so with a body',
    text: '„Wir hören auf“, so die Polizei.',
    quotes: ['direct | Wir hören auf | so | Polizei'],
  },
  {
    reason: 'laut, in front',
    text: 'Laut Hans Meier ist die Lage „sehr ernst“.',
    people: ['Hans Meier'],
    quotes: ['mixed | ist die Lage „sehr ernst“ [sehr ernst] | Laut | Hans Meier'],
  },
  {
    reason: 'zufolge, behind the source',
    text: 'Hans Meier zufolge ist die Lage „sehr ernst“.',
    people: ['Hans Meier'],
    quotes: ['mixed | ist die Lage „sehr ernst“ [sehr ernst] | zufolge | Hans Meier'],
  },
  {
    reason: 'nach Angaben',
    text: 'Nach Angaben der Polizei gab es zwei Verletzte.',
    quotes: ['indirect | gab es zwei Verletzte | Nach Angaben der | Polizei'],
  },
  {
    reason: 'wie with the verb at its end',
    text: '„Wir hören auf“, wie Anna Berg gesagt hat.',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf | gesagt hat | Anna Berg'],
  },
  {
    reason: 'nennen, with quoted words',
    text: 'Anna Berg nannte den Plan „reinen Unsinn“.',
    people: ['Anna Berg'],
    quotes: ['mixed | den Plan „reinen Unsinn“ [reinen Unsinn] | nannte | Anna Berg'],
  },
  {
    reason: 'bezeichnen als',
    text: 'Hans Meier bezeichnete die Pläne als „großen Fehler“.',
    people: ['Hans Meier'],
    quotes: ['mixed | die Pläne als „großen Fehler“ [großen Fehler] | bezeichnete | Hans Meier'],
  },
  {
    reason: 'the object first, the subject behind its verb',
    text: 'Die Pläne bezeichnete Hans Meier als „großen Fehler“.',
    people: ['Hans Meier'],
    quotes: ['mixed | als „großen Fehler“ [großen Fehler] | bezeichnete | Hans Meier'],
  },
  {
    reason: 'sprechen von',
    text: 'Hans Meier sprach auch von einem „Tag der Freude“.',
    people: ['Hans Meier'],
    quotes: ['mixed | von einem „Tag der Freude“ [Tag der Freude] | sprach | Hans Meier'],
  },
  {
    reason: 'the object with the quoted words first, then verb and subject',
    text: 'Von einem „Tag der Freude“ sprach Hans Meier.',
    people: ['Hans Meier'],
    quotes: ['mixed | Von einem „Tag der Freude“ [Tag der Freude] | sprach | Hans Meier'],
  },
  {
    reason: 'quoted words between the halves of a verb',
    text: 'Die Regierung hat den Bericht als „frei erfunden“ zurückgewiesen.',
    quotes: ['mixed | als „frei erfunden“ [frei erfunden] | hat zurückgewiesen | Regierung'],
  },
  {
    reason: 'a passive names nobody',
    text: 'Der Bericht wurde als „frei erfunden“ bezeichnet.',
    quotes: ['mixed | als „frei erfunden“ [frei erfunden] | wurde bezeichnet | –'],
  },
  {
    reason: 'a passive with its agent',
    text: 'Der Bericht wurde von Hans Meier als „frei erfunden“ bezeichnet.',
    people: ['Hans Meier'],
    quotes: ['mixed | als „frei erfunden“ [frei erfunden] | wurde bezeichnet | Hans Meier'],
  },
  {
    reason: 'a passive of citing, whose subject speaks',
    text: '„Wir hören auf“, wird Anna Berg zitiert.',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf | wird zitiert | Anna Berg'],
  },
  {
    reason: 'mit den Worten',
    text: 'Hans Meier äußerte sich mit den Worten: „Das ist der Anfang.“',
    people: ['Hans Meier'],
    quotes: ['direct | Das ist der Anfang. | – | Hans Meier'],
  },
  {
    reason: 'a reflexive verb before its subject',
    text: '„Es geht gut“, freute sich Anna Berg.',
    people: ['Anna Berg'],
    quotes: ['direct | Es geht gut | freute | Anna Berg'],
  },
  {
    reason: 'a medium in quotation marks',
    text: '„Das war ein Fehler“, schrieb „Die Zeit“.',
    bodies: ['Die Zeit'],
    quotes: ['direct | Das war ein Fehler | schrieb | „Die Zeit“'],
  },
  {
    reason: 'a pronoun for the person before',
    text: 'Anna Berg trat zurück. „Es reicht“, sagte sie.',
    people: ['Anna Berg'],
    quotes: ['direct | Es reicht | sagte | Anna Berg'],
  },
  {
    reason: 'a role for the person it was given to',
    text: 'Der Trainer Hans Meier war froh. „Es reicht“, sagte der Trainer.',
    people: ['Hans Meier'],
    quotes: ['direct | Es reicht | sagte | Hans Meier | Trainer'],
  },
  {
    reason: 'a quotation split by its reporting clause',
    text: '„Wir sind froh“, sagte Anna Berg, „dass es vorbei ist.“',
    people: ['Anna Berg'],
    quotes: ['direct | Wir sind froh // dass es vorbei ist. | sagte | Anna Berg'],
  },
  {
    reason: 'a sentence of its own that belongs to the quotation before',
    text: '„Wir sind froh“, sagte Anna Berg. „Jetzt feiern wir.“',
    people: ['Anna Berg'],
    quotes: ['direct | Wir sind froh // Jetzt feiern wir. | sagte | Anna Berg'],
  },
  {
    reason: 'a question before the reporting clause',
    text: '„Wer war das?“, fragte Hans Meier.',
    people: ['Hans Meier'],
    quotes: ['direct | Wer war das? | fragte | Hans Meier'],
  },
  {
    reason: 'a name before a colon',
    text: 'Anna Berg: „Wir hören auf.“',
    people: ['Anna Berg'],
    quotes: ['direct | Wir hören auf. | – | Anna Berg'],
  },
  {
    reason: 'an unnamed source',
    text: '„Wir hören auf“, hieß es aus Kreisen der Partei.',
    quotes: ['direct | Wir hören auf | hieß | –'],
  },
  {
    reason: 'a clause that its source closes, with an ordinal inside',
    text: 'Der Brand brach am 5. August aus, erklärte Hans Meier.',
    people: ['Hans Meier'],
    quotes: ['indirect | Der Brand brach am 5. August aus | erklärte | Hans Meier'],
  },
  {
    reason: 'a title is no speech',
    text: 'Der Film „Das Boot“ läuft am Montag.',
    quotes: [],
  },
  {
    reason: 'so-called: no speech',
    text: 'Die sogenannten „Reichsbürger“ zogen durch Bonn.',
    quotes: [],
  },
  {
    reason: 'the name of a ship is no speech',
    text: 'Das Schiff „Gorch Fock“ lief gestern aus.',
    quotes: [],
  },
  {
    reason: 'scare quotes without anybody who speaks',
    text: 'Die Ware war „bio“ und teuer.',
    quotes: [],
  },
  {
    reason: 'a motto is no speech',
    text: 'Unter dem Motto „Mehr Platz fürs Rad“ zogen sie los.',
    quotes: [],
  },
];

describe('German', () => {
  test.each(cases)('$reason', ({ quotes, ...article }) => {
    expect(describeQuotes({ ...article, lang: 'de' })).toEqual(quotes);
  });
});
