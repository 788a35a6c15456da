import type { NameWords } from '../name-words';
import { territories } from './territories';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** German words around and inside names; facts of grammar and of ISO 3166, collected by hand. */
export const germanNames: NameWords = {
  titles: set(
    'herr herrn frau dr dr. prof prof. professor professorin präsident präsidentin bundespräsident bundespräsidentin kanzler kanzlerin ' +
      'bundeskanzler bundeskanzlerin altkanzler minister ministerin ministerpräsident ministerpräsidentin premierminister ' +
      'premierministerin premier außenminister außenministerin innenminister innenministerin finanzminister finanzministerin ' +
      'verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin justizminister justizministerin ' +
      'gesundheitsminister gesundheitsministerin umweltminister umweltministerin staatssekretär staatssekretärin senator senatorin ' +
      'abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin gouverneur ' +
      'general oberst hauptmann major leutnant admiral kommandant papst kardinal bischof bischöfin erzbischof pfarrer pfarrerin ' +
      'pastor pastorin imam rabbiner könig königin kaiser kaiserin prinz prinzessin fürst fürstin herzog graf gräfin richter ' +
      'richterin staatsanwalt staatsanwältin anwalt anwältin sprecher sprecherin chef chefin vorsitzender vorsitzende direktor ' +
      'direktorin geschäftsführer geschäftsführerin leiter leiterin trainer trainerin coach kapitän torwart torhüter stürmer ' +
      'sänger sängerin schauspieler schauspielerin regisseur regisseurin autor autorin schriftsteller schriftstellerin historiker ' +
      'historikerin ökonom ökonomin analyst analystin pater schwester bruder sankt intendant intendantin moderator moderatorin',
  ),
  honorifics: set('herr herrn frau dr dr. prof prof.'),
  portfolioOffices: set(
    'minister ministerin staatssekretär staatssekretärin kommissar kommissarin staatsminister staatsministerin',
  ),
  officeDegrees: set('zuständige zuständiger beauftragte beauftragter'),
  particles: set(
    'der die das des dem den für und von vom zu zum zur in im an am auf bei über unter gegen mit van de da di del della dos du la le el ' +
      'al bin ben ibn ob',
  ),
  conjunctions: set('und'),
  organisationWords: set(
    'ministerium bundesministerium auswärtiges auswärtige amt bundesamt landesamt bank rat kommission ausschuss parlament versammlung ' +
      'senat kongress gericht gerichtshof landgericht amtsgericht oberlandesgericht verwaltungsgericht sozialgericht arbeitsgericht ' +
      'universität hochschule institut akademie schule gymnasium realschule grundschule klinik klinikum krankenhaus verband ' +
      'bundesverband verein stiftung gewerkschaft bund partei front bewegung union allianz liga organisation agentur behörde büro ' +
      'gruppe gesellschaft genossenschaft konzern werke stadtwerke sparkasse volksbank ag gmbh kg se e.v. ev polizei feuerwehr ' +
      'polizeipräsidium polizeidirektion bundespolizei landeskriminalamt staatsanwaltschaft armee club klub fc sc sv vfb vfl tsv tsg ' +
      'fsv tus borussia eintracht fortuna dynamo verlag zeitung rundfunk theater orchester museum diakonie caritas bistum erzbistum ' +
      'kammer zentrale zentralrat',
  ),
  placePrepositions: set('in nach aus bei nahe unweit'),
  stateForms: set(
    'republik königreich bundesrepublik föderation fürstentum sultanat emirat staat staaten union großherzogtum freistaat',
  ),
  territories,
  officialNames: {
    AE: ['VAE', 'Emirate'],
    BA: ['Bosnien'],
    BY: ['Weißrussland', 'Belarus'],
    CD: ['DR Kongo', 'Demokratische Republik Kongo', 'Kongo-Kinshasa'],
    CG: ['Republik Kongo', 'Kongo-Brazzaville'],
    CH: ['Schweizerische Eidgenossenschaft', 'Eidgenossenschaft'],
    CI: ['Elfenbeinküste'],
    CN: ['Volksrepublik China'],
    CZ: ['Tschechische Republik', 'Tschechien'],
    DE: ['Bundesrepublik Deutschland', 'Bundesrepublik', 'BRD'],
    FR: ['Französische Republik'],
    GB: ['Großbritannien', 'Vereinigtes Königreich'],
    KP: ['Demokratische Volksrepublik Korea', 'Nordkorea'],
    KR: ['Republik Korea', 'Südkorea'],
    MK: ['Mazedonien'],
    MM: ['Birma', 'Burma', 'Myanmar'],
    NL: ['Holland', 'Niederlande'],
    PS: ['Palästina', 'Palästinensische Gebiete'],
    RU: ['Russische Föderation'],
    SZ: ['Swasiland', 'Eswatini'],
    TL: ['Osttimor', 'Timor-Leste'],
    US: ['USA', 'Vereinigte Staaten', 'Vereinigte Staaten von Amerika', 'US', 'U.S.', 'Amerika'],
    VA: ['Vatikan', 'Vatikanstadt'],
  },
  sameName: new Set([
    ...['ist der offizielle Name von', 'ist der frühere Name von', 'ist die Abkürzung für', 'steht für', ', offiziell'],
    ...[
      ', kurz',
      '(kurz',
      ', früher',
      '(früher',
      ', ehemals',
      '(ehemals',
      ', vormals',
      '(vormals',
      ', auch bekannt als',
    ],
    ...[', besser bekannt als', ', bekannt als', ', genannt', ', alias', '(alias', ', bürgerlich', ', eigentlich'],
  ]),
};
