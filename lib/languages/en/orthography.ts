import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

export const englishOrthography: Orthography = {
  titleAbbreviations: list(
    'mr mrs ms dr prof st rev fr hon gov sen rep reps sens pres atty supt insp dist gen lt col maj capt cpl sgt cmdr adm ' +
      'amb brig pvt det',
  ),
  numberAbbreviations: list('no nos art fig vol chap p pp tel sec al ann'),
  otherAbbreviations: list(
    'etc inc corp ltd co bros jr sr vs ie eg approx dept univ assn jan feb aug sept oct nov dec ave blvd mt ft apr ca ' +
      'ph.d ph spc',
  ),
  sentenceOpeners: list(
    'the this that these those there it he she they we in on at but and his her its their our some many most as after ' +
      'when while if however also a an no one two officials for by with since last what who yet so',
  ),
  apostropheClitics: list('s S re ve ll d m'),
};
