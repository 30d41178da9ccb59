/** German words that open and part clauses, and the forms of indirect speech. */
import type { Fields } from "../cues";
import { wordsOf } from "../words";
import { reportedForms, unrealForms } from "./inflect";

/** Verbs of which most sentences are made: their Konjunktiv I tells indirect speech. */
const frequent = `geben gehen kommen bleiben stehen liegen bestehen gelten lassen sehen finden führen brauchen
  bringen bieten zeigen halten nehmen leben arbeiten spielen tragen fehlen gehören drohen dienen handeln
  heißen glauben hoffen denken wissen kennen meinen fordern planen erwarten versuchen beginnen laufen
  sprechen suchen treffen unterstützen verfügen verlieren wachsen werfen wirken ziehen zwingen erhalten
  ergeben entstehen entsprechen enthalten fallen fahren fühlen helfen hinterlassen kosten leiden lehnen
  leisten nutzen reichen richten rufen schaffen scheinen schließen setzen sitzen sorgen stammen stellen
  sterben steigen sinken treiben treten tun unterliegen verdienen verhalten verhindern verletzen verstoßen
  verstehen verursachen vertreten vorsehen wollen zählen beruhen bedeuten befinden benötigen bereiten
  betragen betreffen beweisen bilden existieren funktionieren gefährden gelingen genießen genügen
  hängen herrschen verlangen verzichten warten weisen wünschen freuen bedauern bestätigen ablehnen`;

/** What ends like Konjunktiv I and is another word as well. */
const doubtful = new Set(wordsOf("habe reiche weise richte stelle frage lasse liege halte höhe"));

/** sehe, gebe, bestehe; the first person is told by its subject. */
const lexical = reportedForms(frequent).filter((form) => !doubtful.has(form));

/** Konjunktiv II, which stands in for forms of Konjunktiv I that are like the indicative. */
const unreal = [
  ...unrealForms(frequent),
  ...wordsOf("hätte hätten wäre wären würden könnten müssten dürften bräuchten"),
];

export const fields: Fields = {
  openers:
    wordsOf(`weil da nachdem bevor ehe während obwohl obgleich obschon wenn falls sofern solange sobald
    sooft seit seitdem bis damit indem wobei womit wodurch weshalb weswegen worauf woraufhin wogegen wohingegen
    als sodass zumal nachdem insofern`),
  relatives:
    wordsOf(`der die das dem den deren dessen denen welcher welche welches welchem welchen was wo
    wofür wozu worin woran worüber`),
  purposes: wordsOf("um ohne anstatt statt außer"),
  obliques:
    wordsOf(`dem den einem einen eines des diesem diesen dieses jenem jenen seinem seinen seines ihrem ihren
    ihres keinem keinen unserem unseren ihm ihn ihnen mir mich dir dich uns euch sich deren dessen allem
    jedem jeden beidem vielem`),
  nominatives: wordsOf("der er wer"),
  genitives:
    wordsOf(`des der eines einer dieses dieser jenes jener seines seiner ihres ihrer unseres unserer
    aller beider mehrerer zweier dreier`),
  links: wordsOf("von vom für bei beim"),
  origins: wordsOf("aus"),
  focus: wordsOf(
    "auch sogar selbst nur besonders gerade insbesondere vor allem lediglich einzig allein",
  ),
  particles:
    wordsOf(`ab an auf aus bei dar durch ein entgegen fern fest fort frei heim her heraus herum hervor hin
    hinaus hinein hinzu klar kund los mit nach nieder preis statt teil um vor voran voraus vorbei weg
    zu zurück zusammen zurecht gegenüber bekannt fehl nahe`),
  modals:
    wordsOf(`will wollen wollte wollten wolle kann können konnte konnten könnte könnten könne muss müssen
    musste mussten müsste müssten müsse soll sollen sollte sollten solle darf dürfen durfte durften dürfte
    dürften dürfe mag mögen mochte mochten möchte möchten möge lässt lassen ließ ließen lasse würde würden wird
    werden werde`),
  carriers: wordsOf("musste mussten ließ ließen lässt lassen lasse"),
  perfects: wordsOf("hat haben hatte hatten habe hätte hätten"),
  sayings:
    wordsOf(`angabe angaben ansicht auffassung meinung einschätzung einschätzungen schätzung schätzungen
    aussage aussagen darstellung darstellungen information informationen worten mitteilung mitteilungen meldung
    meldungen bericht berichten berichte erkenntnis erkenntnissen überzeugung prognose prognosen berechnung
    berechnungen umfrage umfragen studie studien untersuchung untersuchungen erhebung erhebungen lesart gerüchten
    vermutung vermutungen äußerung äußerungen bekunden vorstellung vorstellungen gutachten
    analyse analysen quellen zeugenaussagen beobachtungen ermittlungen interpretation bewertung eindruck
    zeugenberichten statistik statistiken überlieferung erzählungen agenturmeldungen verlautbarung
    verlautbarungen kenntnis vorwürfen hochrechnung hochrechnungen willen ermittlungsstand kenntnisstand
    auskunft auskünften vorhersage vorhersagen wunsch planungen plänen`),
  sayingPrepositions: wordsOf("nach gemäß"),
  speakerPrepositions: ["gemäß"],
  possessives: wordsOf("sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer deren dessen"),
  places: wordsOf("in im"),
  demands:
    wordsOf(`forderung forderungen aufforderung ankündigung ankündigungen drohung drohungen bitte appell aufruf
    vorschlag empfehlung empfehlungen vorwurf vorwürfe vorwürfen versprechen zusage zusicherung hoffnung
    befürchtung behauptung behauptungen befehl anordnung bekenntnis anschuldigung anschuldigungen überzeugung ansicht
    meinung warnung ruf`),
  reported: [
    ...lexical,
    ...wordsOf("sei seien habe werde könne müsse solle wolle dürfe möge wisse"),
    ...unreal,
  ],
  blames: wordsOf("macht machen machte machten mache"),
  purposeOfBlame: ["für"],
  unreal,
};
