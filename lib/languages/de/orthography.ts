import type { Orthography } from '../orthography';

const list = (words: string): readonly string[] => words.split(' ');

export const germanOrthography: Orthography = {
  titleAbbreviations: list('dr z d prof hr fr st hl dipl ing med jur phil rer nat habil med kapt frhr gebr'),
  numberAbbreviations: list('nr abs art s bd jg kap tel ziff abb'),
  otherAbbreviations: list(
    'usw bzw ca evtl ggf vgl inkl zzgl mio mrd tsd jan feb febr apr aug sept okt nov dez etc u.a z.b d.h o.ä str geb gest sog mind max ' +
      'verh stellv ehem jr sen bzgl lt',
  ),
  ordinalFollowers: list(
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb apr aug sept okt nov dez ' +
      'jahrhundert jahrhunderts jahrestag geburtstag todestag lebensjahr fc fsv ffc sc ssv bundesliga liga mannschaft runde spieltag ' +
      'minute tag platz rang klasse stock etappe weltkrieg weltkriegs republik kammer zivilsenat strafsenat senat quartal halbjahr ' +
      'halbzeit drittel viertel satz tor auflage ausgabe staffel folge kapitel sinfonie symphonie armee division brigade bezirk ' +
      'wiener internationale internationalen deutsche deutschen kongress parteitag legislaturperiode wahlgang advent sonntag',
  ),
  sentenceOpeners: list(
    'der die das ein eine einen er sie es wir ich und aber doch in im am an auf bei nach vor seit für mit zu zum zur auch so dabei damit ' +
      'dies diese dieser wer was wenn als ob nun noch schon sein seine ihr ihre',
  ),
};
