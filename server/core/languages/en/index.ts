/** English, as data. */
import type { Language } from "../language";
import { wordsOf } from "../words";
import { conceptWords } from "./concepts";
import { cues } from "./cues";
import { figures, numerals } from "./numbers";

export const en: Language = {
  code: "en",
  name: "English",
  stopWords: wordsOf(`
    the a an and or but nor so yet if then than as at by for from in into of off on onto out over to up with without
    within about above across after again against all almost along already also although always among another any
    anybody anyone anything are around because been before behind being below beneath beside besides between beyond
    both can cannot could did do does doing done down during each either else enough even ever every everyone
    everything few had has have having he her here hers herself him himself his how however i is it its itself just
    less many may me might more most much must my myself near neither never no nobody none not nothing now often once
    one only other others our ours ourselves own per perhaps quite rather same several shall she should since some
    somebody someone something sometimes still such that their theirs them themselves there therefore these they this
    those though through throughout till together too toward towards under until upon us very was we were what
    whatever when where whereas whether which while who whoever whom whose why will would you your yours yourself be
    am let despite like unlike meanwhile instead according s t re ve ll d m don didn doesn isn wasn weren wouldn
    couldn shouldn hasn haven hadn aren ain
  `),
  abbreviations: wordsOf(`
    Inc Corp Co Ltd Bros Cos Cie Dept Assn Assoc Ave Blvd Rd Hwy Sq Pl Ct Bldg Fla Calif Ala Ariz Ark Colo Conn
    Del Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont
    Que Alta Jr Sr Esq Ph.D M.D B.A M.A etc al est Intl Natl Univ Inst Acad
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri U.S U.S.A U.K U.N E.U D.C
    a.m p.m A.M P.M B.C A.D N.Y N.J N.C S.C N.H N.M N.D S.D R.I W.Va L.A Ed Eds Ft Mt Pt St Sts Esq Asst Tel Ext Misc Mgr
    Mfg Hosp Elec Econ Govt Comm Cmdr Dist Dr Div Est lb lbs oz ft mph hr hrs min sec yr yrs mo
    Ret Twp Pkwy Ste Terr Cres Gdns Sask Ida Nebr Penna Admin Assocs Mfrs Bn Regt Sqdn Cttee Transl incl orig esp
    resp Avg Approx Secy Chmn Supp
  `),
  titles: wordsOf(`
    vs v e.g i.e eg ie cf viz approx ca c
    Mr Mrs Ms Mx Dr Drs Prof Profs Rev Revs Fr Sr Gen Gens Col Cols Lt Capt Cpt Cmdr Cdr Maj Sgt Sgts Cpl Pfc Pvt Spc
    Adm Brig Sen Sens Rep Reps Gov Govs Pres Supt Insp Det Hon Amb Atty Treas Sec Messrs Mmes Msgr Mgr Rt Ven
    Lieut Cllr Dir Exec Del Ald Chm Dem
    nr Cmdt Flt Wg Bp Abp Archbp Dep Asst Comdr Serg Vice-Adm
  `),
  numberedAbbreviations: wordsOf(`
    No Nos no nos Art Arts art Fig Figs fig Sec Secs sec Vol Vols vol Ch ch Chap chap pp p P Pp par para Par Op op
    Sat Sun Mar May Tab Eq eq App Ex Rm Apt Suppl Sched
  `),
  closingAbbreviations: wordsOf("etc a.m p.m A.M P.M B.C A.D C.E B.C.E"),
  clockWords: wordsOf(`
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december eastern central mountain pacific atlantic greenwich zulu time standard daylight local
  `),
  otherAccount: {
    dated: "{who} gave another account in {year}: {words}",
    undated: "{who} gives another account: {words}",
  },
  quotationMarks: [
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  decimalMark: ".",
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  numerals,
  figures,
  cues,
  softening: {
    likely: "likely",
    possible: "possibly",
    hearsay: "reportedly",
    verbs: {},
    isBehindVerb: false,
  },
  concepts: conceptWords,
  hasModel: true,
};
