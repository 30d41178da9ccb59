/** German verbs of saying, believing and demanding. */
import type { Frame, StatementVerb } from "../cues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

/** A separable verb is two: its forms in one word, and its forms that leave the particle to close the clause. */
const frame = (of: Frame, list: string, more: Partial<StatementVerb> = {}): StatementVerb[] =>
  verbs(list).flatMap(({ whole, parted, particle }) => {
    const one: StatementVerb = { ...whole, frame: of, ...more };
    if (!parted || !particle) return [one];
    return [
      one,
      {
        infinitive: [],
        finite: parted,
        participle: [],
        gerund: [],
        frame: of,
        particle: [particle],
        ...more,
      },
    ];
  });

const having = (prepositions: string, list: string): StatementVerb[] =>
  frame("calling", list, { with: wordsOf(prepositions) });

export const statementVerbs: readonly StatementVerb[] = [
  ...frame(
    "speech",
    `sagen mit|teilen berichten behaupten an|kündigen bekannt|geben an|geben äußern betonen melden
     vermelden verlautbaren versichern fordern verlangen vor|werfen auf|fordern auf|rufen warnen mahnen hin|weisen verweisen
     appellieren plädieren prognostizieren vorher|sagen voraus|sagen beziffern veranschlagen vermuten
     mutmaßen zu|sagen zu|sichern versprechen beteuern ein|räumen zu|geben ein|gestehen
     hervor|heben unterstreichen bekräftigen bemängeln monieren an|prangern beanstanden rügen tadeln
     loben würdigen kritisieren beschuldigen bezichtigen verdächtigen beklagen bedauern befürworten
     empfehlen vor|schlagen an|regen an|mahnen ermahnen fest|stellen konstatieren erläutern schildern
     verkünden proklamieren skandieren zitieren bescheinigen attestieren unterstellen dar|legen bestätigen`,
  ),
  ...frame(
    "clause",
    `erklären schreiben meinen glauben hoffen befürchten fürchten erwarten denken wissen finden erwidern entgegnen antworten
     argumentieren kommentieren ergänzen hinzu|fügen bemerken an|merken präzisieren klar|stellen begründen resümieren
     spekulieren prophezeien enthüllen offenbaren verraten gestehen bekennen schwören garantieren drohen an|drohen informieren
     unterrichten raten bitten ersuchen beantragen aus|sagen bezeugen folgern schlussfolgern urteilen beurteilen
     wünschen erhoffen bezweifeln an|zweifeln klagen jubeln scherzen witzeln spotten rufen schreien schimpfen wettern zürnen
     twittern posten notieren formulieren verlauten wiederholen erinnern erzählen erwähnen nach|weisen
     belegen ergeben zeigen ermitteln errechnen entdecken erkennen beobachten
     heraus|stellen aus|führen nennen beschließen beanspruchen ein|wenden entgegen|halten beharren
     bestehen protestieren debattieren diskutieren überlegen erwägen planen beabsichtigen vor|haben schätzen aus|sprechen
     nach|fragen erkundigen an|deuten signalisieren verneinen bejahen an|nehmen veröffentlichen verbreiten
     verteidigen rechtfertigen werten vertreten bekunden lauten begrüßen verurteilen ab|lehnen zurück|weisen bezeugen`,
  ),
  ...frame("clause", "fragen", { asks: true }),
  ...frame("speech", "bestreiten leugnen dementieren ab|streiten", { denies: true }),
  ...having(
    "als",
    "bezeichnen beschreiben ein|stufen an|sehen betrachten ein|schätzen bewerten charakterisieren",
  ),
  ...having("von", "sprechen aus|gehen"),
  ...having("für", "halten"),
  ...having("mit", "rechnen"),
];
