/** Forms of Italian verbs from their infinitives, in the third person, as reporting uses them. */
import type { VerbForms } from "../verbForms";
import { wordsOf } from "../words";

/**
 * Principal parts of verbs that their infinitives do not give: present singular and plural, imperfect, passato remoto,
 * future, subjunctive (singular) and participle. A verb follows the longest infinitive here that it ends with:
 * *ammettere* follows *mettere*; "^" marks what no other verb follows: *ricordare* is regular.
 */
const irregular: Readonly<Record<string, string>> = {
  gredire: "gredisce grediscono grediva gredì gredirà gredisca gredito",
  midire: "midisce midiscono midiva midì midirà midisca midito",
  pedire: "pedisce pediscono pediva pedì pedirà pedisca pedito",
  bandire: "bandisce bandiscono bandiva bandì bandirà bandisca bandito",
  dire: "dice dicono diceva disse dirà dica detto",
  "^fare": "fa fanno faceva fece farà faccia fatto",
  "^dare": "dà danno dava diede darà dia dato",
  "^stare": "sta stanno stava stette starà stia stato",
  "^sapere": "sa sanno sapeva seppe saprà sappia saputo",
  "^volere": "vuole vogliono voleva volle vorrà voglia voluto",
  tenere: "tiene tengono teneva tenne terrà tenga tenuto",
  rimanere: "rimane rimangono rimaneva rimase rimarrà rimanga rimasto",
  venire: "viene vengono veniva venne verrà venga venuto",
  vedere: "vede vedono vedeva vide vedrà veda visto",
  prevedere: "prevede prevedono prevedeva previde prevedrà preveda previsto",
  "^potere": "può possono poteva poté potrà possa potuto",
  "^dovere": "deve devono doveva dovette dovrà debba dovuto",
  "^andare": "va vanno andava andò andrà vada andato",
  riuscire: "riesce riescono riusciva riuscì riuscirà riesca riuscito",
  "^parere": "pare paiono pareva parve parrà paia parso",
  porre: "pone pongono poneva pose porrà ponga posto",
  trarre: "trae traggono traeva trasse trarrà tragga tratto",
  durre: "duce ducono duceva dusse durrà duca dotto",
  mettere: "mette mettono metteva mise metterà metta messo",
  scrivere: "scrive scrivono scriveva scrisse scriverà scriva scritto",
  rispondere: "risponde rispondono rispondeva rispose risponderà risponda risposto",
  chiedere: "chiede chiedono chiedeva chiese chiederà chieda chiesto",
  giungere: "giunge giungono giungeva giunse giungerà giunga giunto",
  cludere: "clude cludono cludeva cluse cluderà cluda cluso",
  ridere: "ride ridono rideva rise riderà rida riso",
  uccidere: "uccide uccidono uccideva uccise ucciderà uccida ucciso",
  leggere: "legge leggono leggeva lesse leggerà legga letto",
  correre: "corre corrono correva corse correrà corra corso",
  fondere: "fonde fondono fondeva fuse fonderà fonda fuso",
  tendere: "tende tendono tendeva tese tenderà tenda teso",
  primere: "prime primono primeva presse primerà prima presso",
  vincere: "vince vincono vinceva vinse vincerà vinca vinto",
  rompere: "rompe rompono rompeva ruppe romperà rompa rotto",
  muovere: "muove muovono muoveva mosse muoverà muova mosso",
  piangere: "piange piangono piangeva pianse piangerà pianga pianto",
  noscere: "nosce noscono nosceva nobbe noscerà nosca nosciuto",
  scoprire: "scopre scoprono scopriva scoprì scoprirà scopra scoperto",
  compiere: "compie compiono compiva compì compirà compia compiuto",
  compromettere:
    "compromette compromettono comprometteva compromise comprometterà comprometta compromesso",
  avvertire: "avverte avvertono avvertiva avvertì avvertirà avverta avvertito",
  sentire: "sente sentono sentiva sentì sentirà senta sentito",
  consentire: "consente consentono consentiva consentì consentirà consenta consentito",
  mentire: "mente mentono mentiva mentì mentirà menta mentito",
  smentire: "smentisce smentiscono smentiva smentì smentirà smentisca smentito",
  ribadire: "ribadisce ribadiscono ribadiva ribadì ribadirà ribadisca ribadito",
  rapire: "rapisce rapiscono rapiva rapì rapirà rapisca rapito",
  sbottare: "sbotta sbottano sbottava sbottò sbotterà sbotti sbottato",
  perdere: "perde perdono perdeva perse perderà perda perso",
  chiudere: "chiude chiudono chiudeva chiuse chiuderà chiuda chiuso",
  aprire: "apre aprono apriva aprì aprirà apra aperto",
  crescere: "cresce crescono cresceva crebbe crescerà cresca cresciuto",
  scendere: "scende scendono scendeva scese scenderà scenda sceso",
  assalire: "assale assalgono assaliva assalì assalirà assalga assalito",
  "^salire": "sale salgono saliva salì salirà salga salito",
  morire: "muore muoiono moriva morì morirà muoia morto",
  nascere: "nasce nascono nasceva nacque nascerà nasca nato",
  assumere: "assume assumono assumeva assunse assumerà assuma assunto",
  dirigere: "dirige dirigono dirigeva diresse dirigerà diriga diretto",
  esigere: "esige esigono esigeva esigette esigerà esiga esatto",
  rendere: "rende rendono rendeva rese renderà renda reso",
  prendere: "prende prendono prendeva prese prenderà prenda preso",
  spendere: "spende spendono spendeva spese spenderà spenda speso",
  sospendere: "sospende sospendono sospendeva sospese sospenderà sospenda sospeso",
  fendere: "fende fendono fendeva fese fenderà fenda feso",
  espandere: "espande espandono espandeva espanse espanderà espanda espanso",
  seguire: "segue seguono seguiva seguì seguirà segua seguito",
  discutere: "discute discutono discuteva discusse discuterà discuta discusso",
  vivere: "vive vivono viveva visse vivrà viva vissuto",
  invadere: "invade invadono invadeva invase invaderà invada invaso",
  "^evadere": "evade evadono evadeva evase evaderà evada evaso",
  esplodere: "esplode esplodono esplodeva esplose esploderà esploda esploso",
  struggere: "strugge struggono struggeva strusse struggerà strugga strutto",
  infrangere: "infrange infrangono infrangeva infranse infrangerà infranga infranto",
  cidere: "cide cidono cideva cise ciderà cida ciso",
  scindere: "scinde scindono scindeva scisse scinderà scinda scisso",
  dividere: "divide dividono divideva divise dividerà divida diviso",
  cogliere: "coglie colgono coglieva colse coglierà colga colto",
  sciogliere: "scioglie sciolgono scioglieva sciolse scioglierà sciolga sciolto",
  togliere: "toglie tolgono toglieva tolse toglierà tolga tolto",
  scegliere: "sceglie scelgono sceglieva scelse sceglierà scelga scelto",
  spingere: "spinge spingono spingeva spinse spingerà spinga spinto",
  fingere: "finge fingono fingeva finse fingerà finga finto",
  volgere: "volge volgono volgeva volse volgerà volga volto",
  proteggere: "protegge proteggono proteggeva protesse proteggerà protegga protetto",
  reggere: "regge reggono reggeva resse reggerà regga retto",
  espellere: "espelle espellono espelleva espulse espellerà espella espulso",
  nascondere: "nasconde nascondono nascondeva nascose nasconderà nasconda nascosto",
  connettere: "connette connettono connetteva connesse connetterà connetta connesso",
  fuggire: "fugge fuggono fuggiva fuggì fuggirà fugga fuggito",
  partire: "parte partono partiva partì partirà parta partito",
  vestire: "veste vestono vestiva vestì vestirà vesta vestito",
  "^uscire": "esce escono usciva uscì uscirà esca uscito",
  "^insorgere": "insorge insorgono insorgeva insorse insorgerà insorga insorto",
  offrire: "offre offrono offriva offrì offrirà offra offerto",
  assistere: "assiste assistono assisteva assistette assisterà assista assistito",
  possedere: "possiede possiedono possedeva possedette possiederà possieda posseduto",
  scomparire: "scompare scompaiono scompariva scomparve scomparirà scompaia scomparso",
  sparire: "sparisce spariscono spariva sparì sparirà sparisca sparito",
  costruire: "costruisce costruiscono costruiva costruì costruirà costruisca costruito",
  aderire: "aderisce aderiscono aderiva aderì aderirà aderisca aderito",
  dissolvere: "dissolve dissolvono dissolveva dissolse dissolverà dissolva dissolto",
  estorcere: "estorce estorcono estorceva estorse estorcerà estorca estorto",
  stringere: "stringe stringono stringeva strinse stringerà stringa stretto",
  redigere: "redige redigono redigeva redasse redigerà rediga redatto",
  risolvere: "risolve risolvono risolveva risolse risolverà risolva risolto",
  assolvere: "assolve assolvono assolveva assolse assolverà assolva assolto",
};

/** All forms of each verb of a list separated by blanks. */
export const verbs = (list: string): VerbForms[] => wordsOf(list).map(inflect);

function inflect(infinitive: string): VerbForms {
  const [present, presents, imperfect, past, future, subjunctive, participle] = partsOf(infinitive);
  const stem = imperfect!.slice(0, -2);
  const pasts = past!.endsWith("ò")
    ? `${past!.slice(0, -1)}arono`
    : past!.endsWith("ì")
      ? `${past!.slice(0, -1)}irono`
      : past!.endsWith("é")
        ? `${past!.slice(0, -1)}erono`
        : `${past!}ro`;
  const plain = future!.slice(0, -1);
  const gerund = `${stem.endsWith("a") ? stem : `${stem.slice(0, -1)}e`}ndo`;
  const cut = infinitive.replace(/r?re$/, "r");
  return {
    infinitive: [infinitive, cut, ...withClitics(cut)],
    finite: [
      ...[present!, presents!, imperfect!, `${imperfect!}no`, past!, pasts],
      ...[future!, `${plain}anno`, `${plain}ebbe`, `${plain}ebbero`],
      // "precisi", "documenti": the singular in -i is more often a noun or an adjective.
      ...(subjunctive!.endsWith("i") ? [] : [subjunctive!]),
      ...[`${subjunctive!}no`, `${stem}sse`, `${stem}ssero`],
    ],
    participle: ["o", "a", "i", "e"].map((ending) => participle!.slice(0, -1) + ending),
    gerund: [gerund, ...withClitics(gerund)],
  };
}

const clitics = wordsOf("si gli le lo la li ne ci mi vi");

/** dirgli, dicendosi */
const withClitics = (form: string): string[] => clitics.map((clitic) => form + clitic);

function partsOf(infinitive: string): string[] {
  for (let from = 0; from < infinitive.length; from += 1) {
    const ending = infinitive.slice(from);
    const parts = irregular[ending] ?? (from === 0 ? irregular[`^${ending}`] : undefined);
    if (parts) return wordsOf(parts).map((part) => infinitive.slice(0, from) + part);
  }
  return regularParts(infinitive);
}

function regularParts(infinitive: string): string[] {
  const stem = infinitive.slice(0, -3);
  const add = (...endings: string[]): string[] => endings.map((ending) => soften(stem, ending));
  if (infinitive.endsWith("are")) {
    const soft = add("a", "ano", "ava", "ò", "erà", "i");
    return [...soft, `${stem}ato`];
  }
  return infinitive.endsWith("ere")
    ? ["e", "ono", "eva", "ette", "erà", "a", "uto"].map((ending) => stem + ending)
    : ["isce", "iscono", "iva", "ì", "irà", "isca", "ito"].map((ending) => stem + ending);
}

/** Spells a stem in -are before an ending in e or i: indicherà, annuncerà, denunci. */
function soften(stem: string, ending: string): string {
  if (!/^[ei]/.test(ending)) return stem + ending;
  if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
  if (/[cg]i$/.test(stem) || (stem.endsWith("i") && ending.startsWith("i")))
    return stem.slice(0, -1) + ending;
  return stem + ending;
}
