import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

export const frenchOrthography: Orthography = {
  titleAbbreviations: list('mm mr dr pr prof me mgr st ste sts mme mlle gén lt col cdt'),
  numberAbbreviations: list('no nos art fig vol chap p pp tél env'),
  otherAbbreviations: list('etc cf janv févr juil sept oct nov déc bd av hab éd réf ca'),
  sentenceOpeners: list(
    'le la les un une des ce cet cette ces il elle ils elles on nous mais et en dans pour selon après avant son sa ses ' +
      'leur leurs au aux à du de si lors depuis par sur plus tous toutes comme quand je vous',
  ),
  elisions: list('l d j m n s t c qu jusqu lorsqu puisqu quoiqu'),
  hyphenClitics: list('il elle on ils elles je tu nous vous ce t-il t-elle t-on t-ils t-elles'),
};
