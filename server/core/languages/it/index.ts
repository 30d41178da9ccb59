/** Italian, as data. */
import type { Language } from "../language";
import { wordsOf } from "../words";
import { conceptWords } from "./concepts";
import { cues } from "./cues";
import { figures, numerals } from "./numbers";

export const it: Language = {
  code: "it",
  name: "Italian",
  stopWords: wordsOf(`
    il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai
    agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli
    sulle sull col coi e ed o od ma però anche ancora né non che chi cui quale quali quanto quanta quanti quante
    quando dove come perché poiché mentre se sebbene benché dunque quindi inoltre tuttavia infatti invece ossia
    oppure cioè è sono era erano sia siano fu furono sarà saranno sarebbe sarebbero stato stata stati state essere
    essendo ha hanno ho abbia abbiano aveva avevano avrà avrebbe avrebbero avere avendo avuto fa fanno fatto io tu
    lui lei noi voi loro mi ti ci vi si ne gl questo questa questi queste quest quello quella quelli quelle quell
    quel quei quegli suo sua suoi sue mio mia miei mie tuo nostro nostra nostri nostre vostro proprio propria propri
    proprie altro altra altri altre altr tutto tutta tutti tutte ogni ciascuno qualche alcuni alcune alcuno nessuno
    nessun nessuna niente nulla molto molta molti molte poco poca pochi poche più meno già mai sempre solo soltanto
    oggi ieri ora adesso poi dopo prima durante contro presso sotto sopra senza verso secondo oltre entro circa così
    quasi qui qua là lì dopo dopo c d s dell stessa stesso stessi stesse tale tali
    può possono deve devono viene vengono essa esso essi esse
  `),
  abbreviations: wordsOf(`
    ecc etc c.a cit op.cit ibid Inc Co Corp Ltd S.p.A S.r.l S.n.c S.a.s Soc Coop F.lli
    Flli Ist Univ Dip Min Mons tel fax int prov Prov loc fraz str via.le V.le P.zza P.za C.so L.go gen febb mar
    apr magg giu lug ag ago sett ott nov dic lun mar mer giov ven sab dom a.C d.C d.c a.c s.l s.d N.d.r n.d.r
    ndr N.B P.S U.S U.S.A E.U D.L D.Lgs D.P.R L.R c.c c.p c.p.c c.p.p G.U ed edd trad vol voll segg ss sgg cosid
    ab abit km mq
    aut bibl circ cod cpv decr dipl dist doc ediz fasc id ind intr lett lib mitt naz n.b p.c pross rist s.v sez succ
    suppl tip s.p.a s.r.l S.p.a S.r.L S.N.C cat catal illustr introd intervent lat gr ingl ted franc sp port abbr sg
    pl agg sost tab cost prec temp ass anon aa vv AA VV c.so v.le p.za p.zza fr n.d.t N.d.A N.d.T d.lgs D.lgs d.l
    d.m D.M d.p.r dpr
    app App
  `),
  titles: wordsOf(`
    es p.es ad.es cfr vs v ca
    dott Dott dottssa dott.ssa Dott.ssa dottori dr Dr dr.ssa Dr.ssa drssa prof Prof prof.ssa Prof.ssa proff sig Sig
    sig.ra Sig.ra sig.na Sig.na sigg Sigg ing Ing avv Avv avv.ti arch Arch geom Geom rag Rag on On onn onor sen Sen
    gen Gen col Col magg ten Ten cap Cap serg mar.llo amm Amm brig Brig card Card mons Mons S Ss SS sost pres
    Pres min cav Cav comm Comm uff gr.uff egr Egr spett Spett ill.mo Ill.mo gent Gent gent.mo rev Rev P Fr Mr Mrs Ms
    cons isp Isp ass Ass dir Dir segr vicepres
    amb Amb arciv Arciv vesc Vesc dep Dep ispett Ispett pref Pref proc Proc assist Assist presid Presid sottoten
    s.ten S.ten m.llo M.llo mll Mll cpl Cpl mag Mag on.le On.le Onn sen.ce geomm dottor.ssa Sig.ri sigg.re soc Soc
    coop Coop ammin d Donn cancell Cancell ministr prefett consig Consig cap.no comm.te Comm.te
    sott Sott
  `),
  numberedAbbreviations: wordsOf(`
    n N nn num Num nr Nr no No art Art artt Artt p pp P Pp pag Pag pagg Pagg par cap Cap capp sez Sez fig Fig figg
    tab Tab tav Tav vol Vol voll lett co comma l L reg Reg all All prot Prot sent Sent cass Cass del Del int Int civ
    sc Sc h hh ore
  `),
  closingAbbreviations: wordsOf("ecc etc a.C d.C"),
  otherAccount: {
    dated: "{who} nel {year} dava un’altra versione: {words}",
    undated: "{who} dà un’altra versione: {words}",
  },
  quotationMarks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: '"', close: '"' },
    { open: "‘", close: "’" },
    { open: "'", close: "'" },
  ],
  decimalMark: ",",
  months: [
    ["gennaio", "gen", "genn"],
    ["febbraio", "feb", "febb"],
    ["marzo", "mar"],
    ["aprile", "apr"],
    ["maggio", "mag", "magg"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "set", "sett"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ],
  numerals,
  figures,
  cues,
  softening: {
    likely: "probabilmente",
    possible: "forse",
    hearsay: "secondo alcuni",
    verbs: {
      è: "sarebbe",
      sono: "sarebbero",
      era: "sarebbe stato",
      ha: "avrebbe",
      hanno: "avrebbero",
    },
    isBehindVerb: false,
  },
  concepts: conceptWords,
};
