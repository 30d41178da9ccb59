/** German cues. */
import { lines, type Cues, type StatementVerb, type VerbForms } from "../cues";
import { wordsOf } from "../words";
import { names } from "./names";
import { grammar, nouns } from "./words";

/** A weak verb by its stem: sag- gives sagt, sagte, sagten, gesagt. */
function weak(stem: string): VerbForms {
  const link = /[td]$/.test(stem) ? "e" : "";
  const prefix = /^(?:be|er|ver|ent|zer|ge)|ier$/.test(stem) ? "" : "ge";
  const separable = /^(an|auf|aus|ein|mit|vor|zu|hin|fest)(.+)$/.exec(stem);
  const participle = separable
    ? `${separable[1]}ge${separable[2]}${link}t`
    : `${prefix}${stem}${link}t`;
  return {
    infinitive: [`${stem}en`],
    finite: [`${stem}${link}t`, `${stem}en`, `${stem}${link}te`, `${stem}${link}ten`, `${stem}e`],
    participle: [participle],
    gerund: [],
  };
}

const strong = (finite: string, participle: string, infinitive: string): VerbForms => ({
  finite: wordsOf(finite),
  participle: wordsOf(participle),
  infinitive: wordsOf(infinitive),
  gerund: [],
});

const weakAll = (list: string): VerbForms[] => wordsOf(list).map(weak);

const speech = (forms: VerbForms, particle?: string): StatementVerb => ({
  ...forms,
  frame: "speech",
  ...(particle && { particle: wordsOf(particle) }),
});

export const cues: Cues = {
  habits: { verbSecond: true, capitalisesNouns: true },
  verbs: [
    ...weakAll(
      `sag erklär berichte behaupt bestätig beton meld erwider versicher kritisier argumentier
       kommentier forder verlang erläuter präzisier prognostizier plädier appellier warn
       entgegn bemerk begründ ergänz dementier zitier mutmaß skandier begrüß
       äußer verkünd enthüll bedauer beklag schilder bekräftig konstatier
       resümier spekulier prophezei beschreib beharr befürwort`,
    ).map((forms) => speech(forms)),
    ...weakAll("mein glaub hoff befürcht erwart schätz vermut").map((forms) => ({
      ...forms,
      frame: "clause" as const,
    })),
    speech(strong("schreibt schrieb schrieben schreiben", "geschrieben", "schreiben")),
    speech(strong("spricht sprach sprechen sprachen", "gesprochen", "sprechen"), "von aus"),
    speech(strong("widerspricht widersprach", "widersprochen", "widersprechen")),
    speech(strong("wirft warf werfen warfen", "vorgeworfen", "vorwerfen"), "vor"),
    speech(
      strong("gibt gab geben gaben", "angegeben bekanntgegeben zugegeben", "angeben"),
      "an bekannt zu",
    ),
    speech(strong("teilt teilte teilten teilen", "mitgeteilt", "mitteilen"), "mit"),
    speech(strong("kündigt kündigte kündigten kündigen", "angekündigt", "ankündigen"), "an"),
    speech(
      strong("weist wies weisen wiesen", "hingewiesen zurückgewiesen", "hinweisen"),
      "hin zurück",
    ),
    speech(strong("führt führte führten führen", "ausgeführt", "ausführen"), "aus"),
    speech(strong("fügt fügte fügten fügen", "hinzugefügt", "hinzufügen"), "hinzu"),
    speech(strong("räumt räumte räumten räumen", "eingeräumt", "einräumen"), "ein"),
    speech(
      strong("stellt stellte stellten", "festgestellt klargestellt", "feststellen"),
      "fest klar",
    ),
    speech(strong("hob hebt hoben", "hervorgehoben", "hervorheben"), "hervor"),
    speech(strong("geht ging gehen gingen", "ausgegangen", "ausgehen"), "aus hervor"),
    speech(strong("schlägt schlug schlugen", "vorgeschlagen", "vorschlagen"), "vor"),
    speech(strong("ruft rief riefen rufen", "aufgerufen", "aufrufen"), "auf"),
    speech(strong("fordert forderte forderten", "aufgefordert", "auffordern"), "auf"),
    speech(strong("sagt sagte", "vorausgesagt", "voraussagen"), "voraus"),
    speech(strong("lehnt lehnte lehnten", "abgelehnt", "ablehnen"), "ab"),
    speech(strong("spricht sprach sprachen", "ausgesprochen", "aussprechen"), "aus"),
    speech(
      strong(
        "mitteilte mitteilten angab bekanntgab ankündigte hinwies feststellte hinzufügte",
        "",
        "",
      ),
    ),
    speech(strong("zeigte zeigt zeigten", "", "zeigen"), "überzeugt enttäuscht besorgt erfreut"),
    speech(strong("bezeichnet bezeichnete bezeichneten", "bezeichnet", "bezeichnen"), "als"),
    speech(strong("beschuldigt beschuldigte", "beschuldigt", "beschuldigen")),
    {
      ...strong("bestreitet bestritt bestritten leugnet leugnete", "bestritten", "bestreiten"),
      frame: "speech",
      denies: true,
    },
    { ...strong("fragt fragte fragten", "gefragt", "fragen"), frame: "speech", asks: true },
    { ...strong("heißt hieß", "geheißen", "heißen"), frame: "clause" },
    { ...strong("denkt dachte denken dachten weiß wusste", "gedacht", "denken"), frame: "clause" },
    { ...strong("findet fand", "gefunden", "finden"), frame: "clause" },
  ],
  namingVerbs: [
    strong("nennt nannte nennen nannten", "genannt", "nennen"),
    strong("tauft taufte", "getauft", "taufen"),
  ],
  deedVerbs: [
    ...weakAll("hack ermord").map((forms) => ({ ...forms, gravity: "grave" as const })),
    strong(
      "greift griff griffen greifen attackiert attackierte attackierten bedroht bedrohte bedrohten tötet tötete töteten entführt entführte",
      "angegriffen attackiert bedroht getötet entführt",
      "angreifen",
    ),
    strong(
      "stiehlt stahl stahlen erbeutet erbeutete infiltriert infiltrierte",
      "gestohlen erbeutet infiltriert",
      "stehlen",
    ),
  ]
    .map((forms) => ({ gravity: "aimed" as const, ...forms }))
    .concat([
      {
        ...strong(
          "verübt verübte verübten beging begingen startete starteten",
          "verübt begangen durchgeführt ausgeführt",
          "verüben",
        ),
        gravity: "done" as never,
      },
    ]),
  phrases: {
    accordingTo: lines(`
      laut
      gemäß
      nach angaben
      nach angaben von/vom
      nach ansicht
      nach ansicht von/vom
      nach auffassung
      nach auffassung von/vom
      nach meinung
      nach meinung von/vom
      nach einschätzung
      nach einschätzung von/vom
      nach aussage/aussagen
      nach aussage/aussagen von/vom
      nach darstellung/darstellungen
      nach darstellung/darstellungen von/vom
      nach informationen
      nach informationen von/vom
      nach worten
      nach worten von/vom
      nach einem/einer bericht/studie/mitteilung/meldung/umfrage
      nach berichten
      nach berichten von/der/des
      zufolge
      aus sicht
      unter berufung auf
    `).filter((phrase) => phrase !== "zufolge"),
    forSource: ["so"],
    afterSource: ["zufolge"],
    cleft: [],
    impersonal: lines(`
      es heißt
      heißt es
      hieß es
      es wird berichtet/vermutet/angenommen/behauptet
      es wurde berichtet/bekannt
      wird berichtet/vermutet/angenommen/befürchtet/vorgeworfen/kritisiert
      wurde berichtet/vermutet/angenommen/befürchtet/vorgeworfen/kritisiert
      war befürchtet worden
      gerüchten/berichten/angaben zufolge
      man geht davon aus
      demnach
      demzufolge
      wonach
    `),
    hedges: lines(`
      vermutlich
      mutmaßlich/mutmaßliche/mutmaßlichen/mutmaßlicher
      angeblich/angebliche/angeblichen
      wahrscheinlich
      möglicherweise
      offenbar
      anscheinend
      vielleicht
      wohl
      soll/sollen
      könnte/könnten
      dürfte/dürften
      sei/seien/habe
      scheint/scheinen
    `),
    hedgeSuffixes: [],
    denials: lines(`
      nicht
      kein/keine/keinen
      nie
      niemals
      bestreitet/bestritt
    `),
    doneBy: lines(`
      das werk von/der/des
      im auftrag von/der/des
    `),
    behind: lines(`
      steckt/stecken/steckte/steckten hinter
      steht/stehen/stand/standen hinter
      ist/sind/war/waren verantwortlich für
      bekannte/bekannten sich zu/zum/zur
    `),
    alsoKnownAs: lines(`
      auch bekannt als/unter
      bekannt als/unter
      auch ~ genannt
      alias
      genannt
    `),
    composedOf: lines(`
      besteht/bestehen/bestand aus
      gehört/gehören/gehörte zu/zum/zur
      wird/werden/wurde von ~ gesteuert
      teil der/des/von
    `),
  },
  grammar,
  nouns,
  names,
};
