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
        ...parted,
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
    `sagen mit|teilen berichten behaupten an|kündigen bekannt|geben an|geben äußern betonen vermelden
     verlautbaren versichern vor|werfen auf|fordern auf|rufen warnen mahnen hin|weisen verweisen
     appellieren plädieren prognostizieren vorher|sagen voraus|sagen beziffern veranschlagen vermuten mutmaßen
     zu|sagen zu|sichern versprechen beteuern ein|räumen zu|geben ein|gestehen hervor|heben unterstreichen
     bekräftigen bemängeln monieren an|prangern beanstanden beschuldigen bezichtigen verdächtigen beklagen
     empfehlen vor|schlagen an|regen an|mahnen ermahnen konstatieren schildern dar|legen verkünden skandieren
     bescheinigen attestieren unterstellen propagieren`,
  ),
  ...frame("stance", "bestreiten leugnen dementieren ab|streiten zurück|weisen", { denies: true }),
  ...frame(
    "stance",
    `fordern verlangen melden bestätigen kritisieren rügen tadeln loben würdigen bedauern befürworten begrüßen ab|lehnen
     preisen missbilligen`,
  ),
  ...frame(
    "clause",
    `schreiben meinen glauben hoffen befürchten fürchten erwarten erwidern entgegnen antworten
     argumentieren kommentieren ergänzen hinzu|fügen bemerken an|merken präzisieren klar|stellen begründen resümieren
     spekulieren prophezeien enthüllen offenbaren verraten gestehen bekennen schwören garantieren drohen an|drohen
     informieren unterrichten aus|sagen bezeugen folgern schlussfolgern urteilen
     erhoffen bezweifeln an|zweifeln klagen jubeln scherzen witzeln spotten rufen schreien schimpfen wettern zürnen
     twittern posten notieren formulieren verlauten wiederholen erinnern erzählen erwähnen aus|führen fest|stellen
     erläutern ein|wenden entgegen|halten zitieren an|deuten signalisieren verneinen bejahen
     proklamieren protestieren beharren resümieren zusammen|fassen schätzen verteidigen rechtfertigen bekunden
     beurteilen an|nehmen klar|machen deutlich|machen heraus|streichen nach|sagen
     ärgern freuen empören beschweren fort|fahren`,
  ),
  ...frame("clause", "erklären", { unless: wordsOf("für zum zur") }),
  ...frame("stance", "verurteilen", { unless: wordsOf("zu zum zur wegen") }),
  ...frame("clause", "fragen nach|fragen", { asks: true }),
  ...frame(
    "finding",
    `denken wissen finden zeigen ergeben belegen beweisen nach|weisen ermitteln errechnen entdecken erkennen
     beobachten heraus|stellen heraus|finden vertreten verstehen veröffentlichen verbreiten
     folgern besagen schließen`,
  ),
  ...frame(
    "intent",
    `planen beabsichtigen vor|haben beschließen erwägen bitten ersuchen raten beantragen wünschen diskutieren
     debattieren überlegen beanspruchen vereinbaren verpflichten entscheiden fest|legen an|bieten`,
  ),
  ...having(
    "als",
    "bezeichnen beschreiben ein|stufen an|sehen betrachten ein|schätzen bewerten charakterisieren werten",
  ),
  ...having("von", "sprechen aus|gehen"),
  ...having("für gegen", "aus|sprechen"),
  ...having("einen eine ein es", "nennen"),
  ...having("für", "halten"),
  ...frame("speech", "hervor|gehen", { sourceAfter: ["aus"] }),
  ...frame("finding", "stehen", { sourceAfter: ["in", "im", "auf"] }),
  ...having("mit", "rechnen begründen drohen an|drohen"),
  ...having("über", "beklagen beschweren ärgern empören"),
  ...having("darin", "sehen"),
];
