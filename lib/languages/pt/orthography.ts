import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

export const portugueseOrthography: Orthography = {
  titleAbbreviations: list('sr sra srs sras dr dra drs prof profa profª eng engª arq sgt cel exmo exma ilmo sto sta'),
  numberAbbreviations: list('art pág págs cap vol'),
  otherAbbreviations: list('etc ltda séc sécs obs tel'),
  sentenceOpeners: list(
    'o a os as um uma ele ela eles elas isso isto mas e em no na nos nas para segundo depois antes já não se com por seu sua este esta',
  ),
  hyphenClitics: list('se lhe lhes me nos'),
};
