/** States and peoples by the words of five languages: those of one row stand for one state, its people, its government. */

/** ISO 3166 code, names, adjectives with their forms, capitals and seats that stand for a government. Folded, without diacritics; "_" joins the words of a name. */
const table = `
RU russia russland russie rusia russian russians russo russa russi russe russisch russische russischer russisches russischen russischem russes ruso rusa rusos rusas kremlin kreml cremlino moscow mosca moskau moscou moscu
UA ukraine ucraina ucrania ukrainian ukrainians ucraino ucraina ucraini ucraine ukrainisch ukrainische ukrainischer ukrainischen ukrainien ukrainienne ukrainiens ucraniano ucraniana kyiv kiev kiew
BY belarus bielorussia weissrussland bielorrusia belarusian belarusians bielorusso bielorussa bielorussi belarussisch belarussische belarussischen bielorusse minsk
CN china cina chine chinese cinese cinesi chinesisch chinesische chinesischer chinesischen chinesischem chinesen chinois chinoise chinoises chino chinos beijing pechino peking pekin
TW taiwan taiwanese taiwanesi taiwanisch taiwanische taiwanischen taiwanais taiwanaise taipei
KP north_korea corea_del_nord nordkorea coree_du_nord corea_del_norte north_korean north_koreans nordcoreano nordcoreana nordcoreani nordcoreane nordkoreanisch nordkoreanische nordkoreanischer nordkoreanischen nord-coreen nord-coreens norcoreano norcoreanos pyongyang pjongjang democratic_people's_republic_of_korea korea_democratic_people's_republic_of dprk
KR south_korea corea_del_sud sudkorea coree_du_sud corea_del_sur south_korean south_koreans sudcoreano sudcoreana sudcoreani sudkoreanisch sudkoreanische sudkoreanischen sud-coreen seoul republic_of_korea korea_republic_of
JP japan giappone japon japanese giapponese giapponesi japanisch japanische japanischen japonais japonaise tokyo tokio
IR iran iranian iranians iraniano iraniana iraniani iraniane iranisch iranische iranischer iranischen iranien iranienne iraniens irani iranies tehran teheran
IQ iraq irak iraqi iraqis iracheno irachena iracheni irakisch irakische irakischen irakien irakienne iraqui baghdad bagdad
SY syria siria syrien syrie syrian syrians siriano siriana siriani syrisch syrische syrischer syrischen syrien syrienne sirio damascus damasco damaskus damas
IL israel israele israeli israelis israeliano israeliana israeliani israelisch israelische israelischen israelien israelienne israelies jerusalem gerusalemme
PS palestine palestina palastina palestinian palestinians palestinese palestinesi palastinensisch palastinensische palestinien palestino
LB lebanon libano libanon liban lebanese libanese libanesi libanesisch libanesische libanais libanes beirut
SA saudi_arabia arabia_saudita saudi-arabien arabie_saoudite saudi saudis saudita sauditi saudisch saudische saoudien riyadh riad
AE united_arab_emirates emirati emirates emirates_arabes
TR turkey turchia turkei turquie turquia turkish turco turca turchi turkisch turkische turkischer turkischen turc turque turcs ankara
IN india indien inde indian indians indiano indiana indiani indisch indische indischen indien indienne indio delhi
PK pakistan pakistani pakistanis pakistano pakistana pakistanisch pakistanische pakistanischen pakistanais islamabad
VN vietnam vietnamese vietnamiti vietnamita vietnamesisch vietnamesische vietnamien hanoi
US united_states stati_uniti vereinigte_staaten etats-unis etats_unis estados_unidos usa u.s u.s.a american americans americano americana americani americane amerikanisch amerikanische amerikanischer amerikanischen us-amerikanisch us-amerikanische us-amerikanischen americain americaine americains estadounidense estadounidenses statunitense statunitensi washington united_states_of_america
GB united_kingdom regno_unito vereinigtes_konigreich royaume-uni royaume_uni reino_unido britain great_britain gran_bretagna grossbritannien grande-bretagne gran_bretana british britannico britannica britannici britisch britische britischer britischen britannique britanniques britanico uk london londra londres
FR france francia frankreich french francese francesi franzosisch franzosische franzosischer franzosischen francais francaise francaises frances francesa paris parigi
DE germany germania deutschland allemagne alemania german germans tedesco tedesca tedeschi tedesche deutsch deutsche deutscher deutschen deutsches allemand allemande allemands aleman alemana berlin berlino
IT italy italia italien italie italian italians italiano italiana italiani italiane italienisch italienische italienischen italien italienne italiens roma rome
ES spain spagna spanien espagne espana spanish spagnolo spagnola spagnoli spanisch spanische spanischen espagnol espagnole espanol espanola madrid
PL poland polonia polen pologne polish polacco polacca polacchi polnisch polnische polnischen polonais polonaise polaco warsaw varsavia warschau
NL netherlands paesi_bassi niederlande pays-bas paises_bajos dutch olandese olandesi niederlandisch niederlandische niederlandischen neerlandais neerlandes
EE estonia estland estonie estonian estonians estone estoni estnisch estnische estnischen
GE georgia georgien georgie georgian georgians georgiano georgiana georgisch georgische
AM armenia armenien armenie armenian armenians armeno armena armeni armenisch armenische armenien
AZ azerbaijan azerbaigian aserbaidschan azerbaidjan azerbaijani azerbaijanis azero azera azeri aserbaidschanisch aserbaidschanische azerbaidjanais
CU cuba kuba cuban cubans cubano cubana cubani kubanisch kubanische cubain havana
VE venezuela venezuelan venezuelano venezuelana venezolanisch venezolanische venezuelien venezolano caracas
EG egypt egitto agypten egypte egipto egyptian egyptians egiziano egiziana egiziani agyptisch agyptische egyptien egipcio
LY libya libia libyen libye libyan libyans libico libica libici libysch libysche libyen
AF afghanistan afghan afghans afgano afgana afgani afghanisch afghanische kabul
SD sudan soudan sudanese sudanesi sudanesisch sudanesische soudanais
RS serbia serbien serbie serbian serbians serbo serba serbi serbisch serbische serbe
`;

/** The state that a word or name stands for, by its folded words, joined by a blank. An adjective that is another state's name in another language stands for neither. */
export const statesByWord: ReadonlyMap<string, string> = indexStates(table);

/** Rulers under whose name a state's services are told of ("Putin's troll farm"): of those alone who rule without being voted out. */
const rulersTable = `
RU putin poutine
BY lukashenko lukaschenko loukachenko lukashenka
CN xi_jinping
KP kim_jong_un kim_jong_il
IR khamenei chamenei jamenei
SY assad
VE maduro
`;

/** The state that a ruler's name stands for where something is theirs, likewise by folded words. */
export const statesByRuler: ReadonlyMap<string, string> = indexStates(rulersTable);

function indexStates(rows: string): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const row of rows.trim().split("\n")) {
    const [code = "", ...names] = row.split(" ");
    for (const name of names) {
      const words = name.replace(/[_.'-]/g, " ").trim();
      const known = states.get(words);
      if (known !== undefined && known !== code) doubtful.add(words);
      states.set(words, code);
    }
  }
  for (const words of doubtful) states.delete(words);
  return states;
}
