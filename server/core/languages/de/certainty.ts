/** How sure German sounds, by the words that make it so. */
import { lines } from "../cues";
import type { CertaintyCues } from "../certaintyCues";
import { wordsOf } from "../words";

export const certainty: CertaintyCues = {
  denied: lines(`
    nicht wahr [dass]
    nicht richtig [dass]
    falsch [dass]
    fälschlich
    fälschlicherweise
    zu unrecht
    irrtümlich
    nichts zu tun mit
    schließt/schließen/schloss/schlossen aus [dass]
  `),
  doubted: lines(`
    unwahrscheinlich
    wenig/kaum/nicht wahrscheinlich
    zweifelhaft [dass/ob]
    fraglich [dass/ob]
    keine beweise
    keinen beweis
    kein beweis
    keine belege/hinweise/anzeichen/anhaltspunkte/indizien
    keinerlei beweise/belege/hinweise/anzeichen
    nicht erwiesen/bewiesen/belegt
    scheint/scheinen nicht
    alles andere als sicher
    bestehen zweifel
  `),
  possible: lines(`
    möglicherweise
    vielleicht
    eventuell
    womöglich
    unter umständen
    möglich [dass]
    denkbar
    kommt/kommen in frage
    kommt/kommen infrage
    könnte/könnten
    mag/mögen [sein]
    unbestätigt/unbestätigte/unbestätigten/unbestätigter
    nicht bestätigt
    im verdacht
    unter verdacht
    nicht auszuschließen
    nicht ausgeschlossen
    nicht ausschließen
    unklar [ob]
    nicht klar [ob]
    kann/können nicht ausgeschlossen
  `),
  hearsay: lines(`
    angeblich
    angebliche/angeblichen/angeblicher/angebliches/angeblichem
    mutmaßlich
    mutmaßliche/mutmaßlichen/mutmaßlicher/mutmaßliches/mutmaßlichem
    vorgeblich
    vorgebliche/vorgeblichen/vorgeblicher
    dem vernehmen nach
    gerüchteweise
    gerüchten zufolge
    berichten zufolge
    es heißt
    wie es heißt
  `),
  likely: lines(`
    wahrscheinlich
    sehr/höchst/äußerst wahrscheinlich
    höchstwahrscheinlich
    vermutlich
    vermutliche/vermutlichen/vermutlicher
    wohl
    offenbar
    anscheinend
    allem anschein nach
    aller wahrscheinlichkeit nach
    voraussichtlich
    vermeintlich
    vermeintliche/vermeintlichen/vermeintlicher
    dürfte/dürften
    müsste/müssten
    scheint/scheinen/schien/schienen
    es wird vermutet/angenommen
    wird/werden/wurde/wurden vermutet/angenommen
    gilt/gelten/galt/galten als
    man geht davon aus
  `),
  nearCertain: lines(`
    so gut wie sicher
    nahezu/fast/beinahe sicher
    fast/ziemlich gewiss
    mit an sicherheit grenzender wahrscheinlichkeit
    mit ziemlicher/großer/hoher sicherheit
    kaum/wenig zweifel
    kaum/wenig zweifelhaft
  `),
  plain: lines(`
    wohl oder übel
    sich wohl
    sehr wohl
    wohl fühlen/fühlt/fühlte/fühlten/gefühlt
    sonne scheint/schien
    so wahrscheinlich wie
    so bald/schnell/gut wie möglich
  `),
  verbs: {
    likely: wordsOf("glauben annehmen denken meinen erwarten schätzen"),
    possible: wordsOf("vermuten verdächtigen befürchten fürchten spekulieren mutmaßen argwöhnen"),
    hearsay: [],
    doubted: wordsOf("bezweifeln zweifeln anzweifeln"),
  },
  raising: [],
  infinitiveMarks: [],
  conditionalSuffixes: [],
  notConditionals: [],
  participleSuffixes: [],
  reportedFuture: "none",
  pastSuffixes: [],
  hearsayModals: wordsOf("soll sollen"),
  hearsayPerfects: ["haben"],
  hearsayClosers: wordsOf("sein stecken stehen gehören bestehen stammen handeln leben"),
};
