/** German, as data. */
import type { Language } from "../language";
import { wordsOf } from "../words";
import { conceptWords } from "./concepts";
import { cues } from "./cues";
import { figures, numerals } from "./numbers";

export const de: Language = {
  code: "de",
  name: "German",
  stopWords: wordsOf(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber sondern
    denn doch sowie sowohl weder noch als wie wenn falls ob dass daß weil da damit obwohl während bevor nachdem seit
    seitdem bis sobald in im ins an am ans auf aus außer bei beim mit nach von vom vor zu zum zur über unter neben
    zwischen durch für gegen ohne um wegen trotz laut gemäß ich du er sie es wir ihr mich dich ihn uns euch mir dir
    ihm ihnen sich mein meine dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser
    unsere unseren euer dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle allen
    aller alles andere anderen anderer anderes beide beiden einige einigen etwas etwa manche mehr mehrere viel viele
    vielen wenig wenige nichts niemand man wer was wo wann warum wieso woher wohin welche welcher welches ist sind
    war waren bin bist seid sein wird werden wurde wurden worden würde würden hat haben hatte hatten habe hätte
    hätten kann können konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte sollten will
    wollen wollte wollten darf dürfen durfte mag möchte nicht auch nur schon noch sehr so dann dort hier jetzt heute
    gestern morgen immer wieder bereits zudem außerdem jedoch allerdings dabei dafür dagegen daher darauf daraufhin
    darin darüber davon dazu deshalb hierzu zuvor danach später inzwischen unterdessen ebenfalls ja nein selbst
    derzeit zunächst dennoch trotzdem insgesamt deren dessen
  `),
  abbreviations: wordsOf(`
    z.T u.a u.ä u.U u.v.m usw usf etc s.u gest verh
    gesch ev kath röm lat engl dt frz ital amerik russ brit österr schweiz bayer o.ä o.g i.d.R i.A i.V i.S m.E
    a.D a.M h.c e.V E.V n.Chr v.Chr n.Br Co Cie Corp Inc Ltd Abt Anm Aufl Hrsg hrsg Hg Verf Verl Str str
    Pl Tel Fax Mio Mrd Tsd Std Min Sek Jh Jhd Jhdt Jan Feb Febr Mär Apr Jun Jul Aug Sept Sep Okt Nov Dez Mo Di Mi Do
    Fr Sa So bes betr bez entspr erg insb insbes lfd max min mind mtl näml od resp rd sen jun spez
    stellv techn tlw tägl ungef urspr usw verm vorm vors wg zit zz zzt zzgl allg ausschl einschl ehem gegr gem
    Ztr Bd Bde Bl Ed ff Hbf Bhf Dtzd Flz Kap Kfz Reg Red U.S U.S.A P.S N.N wiss ziv zool
    Gen Gfhr Gfrt Hsg Übers übers Ausg Ausz Verw Zit Ders ders Dies Forts Forts Erg Einl Vorw Nachdr Mitarb Mitgl
    Anh Anl Abk Bsp Bez Dept Dir.-Gen Fam Ffm Hdb Hdwb Hl hl Hs inf Jb Jgg Ktn Lfg masch Ms Mss Mschr Nachf Neudr
    Ndr o.J o.O Pf Phil Rel S.A Slg Suppl Tl u.v.a V.i.S.d.P Wwe zus z.Zt z.H z.Hd zw überw teilw beschr abgek
    angebl bayr bisl durchschn eigtl gebr gleichz sächs schwed span türk ukr ung veraltet vollst wahrsch zahlr zugl
    n.J v.J d.J d.M d.R u.dgl u.Ä
  `),
  titles: wordsOf(`
    z.B d.h bzw bspw ca evtl ggf inkl exkl vgl sog sogen geb v gest vs
    Dr Dres Prof Hr Hrn Fr Frl Dipl Ing Dipl.-Ing Mag Lic lic med phil rer nat jur theol oec pol habil Univ Priv Doz
    Priv.-Doz St Sr Oberst Lt Hptm Maj Kpt Abg Bgm Min Präs Mr Mrs Ms Msgr Exz Pfr Rev Stud Sen Gov Sgt
    Fa Inh Oblt Obstlt Oberstlt Genlt Genmaj Uffz Fw Hptfw Adm Kdt Kdr Kard Ebf Dr.-Ing Dipl.-Kfm Dipl.-Phys
    Dipl.-Vw Dipl.-Inf Dipl.-Chem Dipl.-Psych Mag.a Geschf Vors stv stellv gez verw vertr österr Insp Kom Komm Kons
    Botsch Ges Rechtsanw Univ.-Prof ao hon Hon agr pharm dent vet forest mont techn paed soc sc
  `),
  numberedAbbreviations: wordsOf(`
    Nr Nrn Nummer Art Abs Abschn Ziff Bd Bde Kap S Seite Fig Abb Tab Anm Aufl Heft H Jg Rn Rdnr Rz Lit lit Buchst
    Par Vers V Satz
  `),
  closingAbbreviations: wordsOf("usw usf etc uvm u.v.m n.Chr v.Chr"),
  hasOrdinalStops: true,
  otherAccount: {
    dated: "{who} stellte es {year} anders dar: {words}",
    undated: "{who} stellt es anders dar: {words}",
  },
  quotationMarks: [
    { open: "„", close: "“" },
    { open: "»", close: "«" },
    { open: "‚", close: "‘" },
    { open: "«", close: "»" },
    { open: '"', close: '"' },
    { open: "“", close: "”" },
  ],
  decimalMark: ",",
  months: [
    ["januar", "jan", "jänner", "jän"],
    ["februar", "feb", "febr", "feber"],
    ["märz", "mär", "mrz"],
    ["april", "apr"],
    ["mai"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["dezember", "dez"],
  ],
  numerals,
  figures,
  cues,
  softening: {
    likely: "wahrscheinlich",
    possible: "möglicherweise",
    hearsay: "angeblich",
    verbs: {},
    isBehindVerb: true,
  },
  concepts: conceptWords,
};
