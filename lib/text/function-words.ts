/**
 * The commonest function words of languages news is written in, lower case, as they stand between spaces and
 * apostrophes. Enough to tell the languages apart, no more; many stand in several. Written from general knowledge of
 * the languages (grammar words are facts, not anybody's list).
 */
export const functionWords: Readonly<Record<string, string>> = {
  fr: 'le la les un une des du de d l et à au aux en dans par pour sur avec sans sous que qui qu dont ou où mais si ne n pas plus ce c cette ces cet se s son sa ses leur leurs il elle ils elles on nous vous je j est sont a ont été être avait était après avant entre chez comme aussi selon depuis même très',
  en: 'the of and to in a an is are was were be been has have had that this these those it its he she they we you i his her their our for on with as at by from or but not no which who what when where will would could can said says after before over about into than then there also more up out if',
  de: 'der die das den dem des ein eine einen einem einer eines und in im zu zum zur mit von vom für auf ist sind war waren wird werden wurde hat haben hatte nicht auch es er sie wir ich sich bei nach aus an am als wie oder aber dass wenn nur noch über um so vor durch bis kann mehr',
  es: 'el la los las un una unos unas de del y e en a al que se no su sus por para con sin es son era fue ha han había más como pero o si lo le les este esta estos estas ese esa entre sobre desde hasta cuando también muy ya donde todo según años',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella nei e ed che è sono era ha hanno non si per con su sul sulla a al alla ai come più anche ma o se questo questa questi suo sua loro dopo tra fra stato anni',
  pt: 'o a os as um uma de do da dos das em no na nos nas e que se não por para com sem é são era foi foram tem ao à mais como mas ou seu sua seus suas ele ela isso este esta entre sobre até também já muito pelo pela quando anos segundo',
  nl: 'de het een en van in is zijn was waren dat die deze dit te voor met op aan er niet ook bij als om uit naar door over tot dan maar of hij zij ze we ik wordt werd worden heeft hebben had kan zal nog meer geen al hun zich na tegen',
  ca: 'el la els les un una uns de del dels i a al als en amb per que és són era ha han no es se seu seva més com però o si aquest aquesta aquests entre sobre fins també molt quan on després des segons va ho li',
  ro: 'și de la în a cu pe un o că nu este sunt era au fost al ale lui mai din se ce care pentru sau dar prin după între spre acest această acestea ei el ea sale său fi va către până',
  pl: 'i w na z do nie się że jest o to a jak po za od dla przez przy oraz ale był była było są które który która ich jego jej co tym tego już tylko może także lub gdy czy roku',
  cs: 'a v na se že je z do s o to k za od po pro ale jako by byl byla bylo jsou který která které jeho její ve si už jen také tak podle nebo roku při jak či má',
  sk: 'a v na sa že je z do s o to k za od po pre ale ako by bol bola bolo sú ktorý ktorá ktoré jeho jej vo si už len tiež tak podľa alebo roku pri čo má',
  sv: 'och i att det som en på är av för med den till inte har de om ett han var jag från vi så kan när men sig hon vid efter eller också ska blev sin sina mot under hade',
  da: 'og i at det som en på er af for med den til ikke har de om et han var jeg fra vi så kan når men sig hun ved efter eller også skal blev sin sine mod under havde',
  no: 'og i å det som en på er av for med den til ikke har de om et han var jeg fra vi så kan når men seg hun ved etter eller også skal ble sin sine mot under hadde',
  fi: 'ja on ei se että oli hän mutta ovat kun myös joka jotka mukaan olla tai niin kuin sen hänen jossa vain vielä jo ole ollut sekä ennen jälkeen',
  hu: 'a az és hogy nem is egy volt meg csak de ez azt már mint ki el még vagy van lesz szerint után ha be kell sem lehet ami aki amely között',
  tr: 've bir bu da de için ile olarak olan daha çok gibi en sonra kadar ise değil ne var o her şey göre ancak veya ama diye olduğu tarafından',
  hr: 'i u je na se da su za od s a o iz do ne što kao koji koja koje bi će po ali ili nije bio bila te uz sve samo nakon godine prema',
  id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan adalah ke oleh juga atau telah karena bisa ada saat mereka dia kata tersebut',
  vi: 'và của là có cho được trong với các những một không người đã này khi để từ về như cũng năm đến tại ra theo',
  la: 'et in est ad non cum ut sed quod qui quae ex per ab esse sunt hoc aut ac si nec atque eius enim autem',
};
