import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

export const dutchOrthography: Orthography = {
  titleAbbreviations: list('dhr mevr mw mej mr dr drs prof ir ing ds mgr st gebr jhr jkvr lt kol gen'),
  numberAbbreviations: list('nr nrs art blz p tel'),
  otherAbbreviations: list(
    'enz etc e.d e.a o.a m.b.t t.a.v o.l.v d.w.z bijv bv ca resp incl excl jan feb febr mrt apr aug sept okt nov dec str ' +
      'z.g zgn jl a.s vs jr sr mln mld i.v.m m.n n.a.v t/m',
  ),
  sentenceOpeners: list(
    'de het een hij zij ze we wij ik je en maar in op om bij na voor van met aan door uit dat die dit deze er ook toch zo daar daarom ' +
      'hier nu toen als wie wat zijn haar hun volgens',
  ),
};
