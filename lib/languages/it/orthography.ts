import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

/** "On." (onorevole) is missing: in English it ends sentences. */
export const italianOrthography: Orthography = {
  titleAbbreviations: list('sig sigg sig.ra sig.na dott dott.ssa prof.ssa avv ing geom rag mons'),
  numberAbbreviations: list('pag pagg nr'),
  otherAbbreviations: list('ecc cfr segg lug ott'),
  sentenceOpeners: list(
    'il lo la i gli le un uno una questo questa questi queste ma e anche non si per con in nel nella dopo secondo ora ' +
      'così poi se quando da dal dalla al ai alla ieri oggi chi che è sono ha lui lei suo sua loro',
  ),
  elisions: list(
    'l un d c s m t v n dell all dall nell sull coll quest quell bell sant com dov cos qualcos anch tutt mezz gliel nient ' +
      'nessun ciascun alcun trent vent quarant cinquant sessant settant ottant novant cent senz fors neanch buon pover',
  ),
};
