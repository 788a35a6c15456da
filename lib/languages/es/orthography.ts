import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

export const spanishOrthography: Orthography = {
  titleAbbreviations: list(
    'sr sra srta sres sras dña dr dra dres lic ing arq prof profa mons fr gral gob pdte tte cnel',
  ),
  numberAbbreviations: list('núm núms pág págs aprox'),
  otherAbbreviations: list('etc av avda ee uu ee.uu cc.oo jj.oo ss.mm ca cía ltda dpto depto hnos ene abr sept'),
  sentenceOpeners: list(
    'el la los las un una unos unas este esta estos estas ese esa su sus y pero en para según por con sin tras desde de del ' +
      'al a no se él ella ellos ellas lo que cuando como si más todo todos también además ya hay fue es',
  ),
};
