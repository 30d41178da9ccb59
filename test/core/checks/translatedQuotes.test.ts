/** Translated quotations in five languages: found where the source has the words in another language, and nowhere else. */
import { describe, expect, test } from "vitest";
import { verdictsOf } from "../../../server/core/checks/claimVerdicts";
import { defaultConfiguration } from "../../../server/core/configuration";
import { readFixture } from "../features/reading";

const library = `
//- library/porto.txt
Il sindaco Aldo Riva ha visitato il porto. «La nave è partita alle tre di notte senza avvertire nessuno», ha detto Riva. Secondo la capitaneria l'equipaggio era al completo.

«Abbiamo trovato quaranta passaporti falsi nella stiva», ha dichiarato il procuratore Mario Tessa. Il tribunale deciderà lunedì.

«Non abbiamo pagato nessun riscatto ai pirati», ha aggiunto Elena Corti, presidente della compagnia.

L'attacco informatico alla banca è durato undici ore. «I soldi dei clienti sono al sicuro», ha assicurato Corti.
//- library/rathaus.txt
Die Bürgermeisterin Helga Brandt sprach am Montag. „Die Polizei hat das Lager im März durchsucht und keine Waffen gefunden“, sagte Brandt.

„Der Minister hat den Vertrag nie unterschrieben“, sagte der Anwalt Karl Weidt. Die Opposition fordert seinen Rücktritt.

„Die Fabrik wird im Sommer geschlossen, zweihundert Arbeiter verlieren ihre Stelle“, teilte Gewerkschafter Otto Lenz mit.
//- library/usine.txt
Le directeur Paul Vasseur a reçu les journalistes. « Les ouvriers ont voté la grève hier soir », a déclaré Vasseur.

« Le juge a libéré trois des suspects faute de preuves », a dit l'avocate Claire Morin.
//- library/puerto.txt
«El gobierno ocultó el informe sobre el accidente del tren», dijo la diputada Rosa Llanos. La oposición pidió una investigación.
//- library/harbour.txt
“The police arrested two sailors and seized the cargo,” said Captain Iris Moll. “The fire destroyed the whole archive of the museum,” she said on Sunday.

“Nobody warned the hospital before the water was cut off,” said Dr Peter Quill.
//- library/intervista.txt
Intervista a Bruna Melis, direttrice del consorzio.

«Nessuno dei nostri tecnici aveva accesso al sistema quella sera», spiega Melis. «Le password erano scritte su un foglietto attaccato allo schermo», ammette.

«Il danno supera i due milioni di euro e l'assicurazione non risponde», conclude Melis.

Alla fine Melis sorride. «Se dovessi rifarlo, spegnerei tutto subito», dice.
//- library/labor.txt
Im Labor wurde lange geschwiegen. „Wir haben die Proben vertauscht und es erst nach drei Wochen bemerkt“, gab Dr. Anke Sommer zu.

„Das Ministerium kannte die Ergebnisse seit Januar“, sagte Sommer. „Ich würde dieses Medikament meinem eigenen Kind nicht geben“, sagte sie dem Blatt.

Der Sprecher Jonas Hartl wies das zurück: „Alle Unterlagen liegen der Staatsanwaltschaft vor.“
//- library/dike.txt
“The dyke had been inspected twice a year and every report was signed,” said the engineer Ruth Achterberg.

“We were told to leave the houses at dawn, with nothing but a bag,” said Tom Wessel, a farmer. “My grandfather built that barn and now it is gone,” he added.

“The water rose four metres in a single hour,” Achterberg said.
//- draft.md
`;

/** "key ¶number" of the passage that the draft's first quotation is told to translate; undefined where it is told nothing. */
function translatedFrom(draft: string): string | undefined {
  const { reading } = readFixture(`${library}${draft}\n`);
  for (const { reason, evidence } of verdictsOf(reading, defaultConfiguration)) {
    const [first] = evidence;
    if (!reason.startsWith("Found in translation") || !first) continue;
    return `${first.passage.source.key} ¶${first.passage.paragraph}`;
  }
  return undefined;
}

const translations: readonly (readonly [draft: string, passage: string])[] = [
  [
    "“The ship left at three in the morning without warning anybody,” Aldo Riva said [@porto].",
    "porto ¶1",
  ],
  [
    "“We found forty forged passports in the hold,” said the prosecutor Mario Tessa [@porto].",
    "porto ¶2",
  ],
  ["“We have not paid any ransom to the pirates,” said Elena Corti [@porto].", "porto ¶3"],
  ["“The customers' money is safe,” Elena Corti said [@porto].", "porto ¶4"],
  ["„Wir haben den Piraten kein Lösegeld gezahlt“, sagte Elena Corti [@porto].", "porto ¶3"],
  ["„Wir haben vierzig gefälschte Pässe gefunden“, sagte Mario Tessa [@porto].", "porto ¶2"],
  [
    "“The police searched the camp in March and found no weapons,” said Helga Brandt [@rathaus].",
    "rathaus ¶1",
  ],
  ["“The minister never signed the contract,” said Karl Weidt [@rathaus].", "rathaus ¶2"],
  ["«Il ministro non ha mai firmato il contratto», ha detto Karl Weidt [@rathaus].", "rathaus ¶2"],
  [
    "«La fabbrica verrà chiusa in estate, duecento operai perdono il posto», ha detto Otto Lenz [@rathaus].",
    "rathaus ¶3",
  ],
  ["“The workers voted for the strike last night,” said Paul Vasseur [@usine].", "usine ¶1"],
  [
    "«Il giudice ha liberato tre degli indagati per mancanza di prove», ha detto Claire Morin [@usine].",
    "usine ¶2",
  ],
  [
    "“The government hid the report on the train accident,” said Rosa Llanos [@puerto].",
    "puerto ¶1",
  ],
  [
    "«La polizia ha arrestato due marinai e sequestrato il carico», ha detto Iris Moll [@harbour].",
    "harbour ¶1",
  ],
  [
    "„Das Feuer hat das ganze Archiv des Museums zerstört“, sagte Iris Moll [@harbour].",
    "harbour ¶1",
  ],
  [
    "“None of our technicians had access to the system that evening,” Bruna Melis said [@intervista].",
    "intervista ¶2",
  ],
  [
    "“The passwords were written on a note stuck to the screen,” Bruna Melis said [@intervista].",
    "intervista ¶2",
  ],
  [
    "“The damage exceeds two million euros and the insurance does not pay,” said Bruna Melis [@intervista].",
    "intervista ¶3",
  ],
  [
    "“We mixed up the samples and only noticed after three weeks,” said Anke Sommer [@labor].",
    "labor ¶1",
  ],
  ["“The ministry had known the results since January,” said Anke Sommer [@labor].", "labor ¶2"],
  ["«Il ministero conosceva i risultati da gennaio», ha detto Anke Sommer [@labor].", "labor ¶2"],
  ["“I would not give this drug to my own child,” said Anke Sommer [@labor].", "labor ¶2"],
  [
    "„Das Wasser stieg in einer einzigen Stunde um vier Meter“, sagte Ruth Achterberg [@dike].",
    "dike ¶3",
  ],
];

/** Translations of which too few words are known. */
const missed: readonly string[] = [
  "« Personne n'a averti l'hôpital avant que l'eau soit coupée », a dit Peter Quill [@harbour].",
  "“If I had to do it again, I would switch everything off at once,” said Bruna Melis [@intervista].",
  "“The public prosecutor has all the documents,” said Jonas Hartl [@labor].",
  "«La diga veniva ispezionata due volte l'anno e ogni rapporto era firmato», ha detto Ruth Achterberg [@dike].",
  "«Mio nonno ha costruito quel fienile e adesso non c'è più», ha detto Tom Wessel [@dike].",
];

const others: readonly string[] = [
  // The same speaker, other words.
  "“The mayor of the village will resign before Christmas,” Aldo Riva said [@porto].",
  "“The ship came back with its crew and a doctor on board,” Aldo Riva said [@porto].",
  "“The bank will close two branches in the city next year,” Elena Corti said [@porto].",
  "“The police have no money for new weapons,” said Helga Brandt [@rathaus].",
  "«La polizia ha un nuovo comandante da marzo», ha detto Helga Brandt [@rathaus].",
  "“The strike is over and the workers are tired,” said Paul Vasseur [@usine].",
  "“The government will build a new station for the train,” said Rosa Llanos [@puerto].",
  "„Das Museum öffnet im Sommer wieder seine Türen“, sagte Iris Moll [@harbour].",
  "“The technicians of the other company had access to the system,” Bruna Melis said [@intervista].",
  "“The insurance will pay for the damage before the summer,” Bruna Melis said [@intervista].",
  "“We changed every password on the evening of the attack,” Bruna Melis said [@intervista].",
  "“The samples were sent to the ministry in January,” said Anke Sommer [@labor].",
  "“The ministry asked for new samples three weeks ago,” said Anke Sommer [@labor].",
  "“My own child takes this drug every evening,” said Anke Sommer [@labor].",
  "„Der Bericht über das Haus wurde zweimal im Jahr geschrieben“, sagte Ruth Achterberg [@dike].",
  "«L'acqua è tornata nelle case dopo quattro giorni», ha detto Ruth Achterberg [@dike].",
  "«La casa di mio nonno è in vendita», ha detto Tom Wessel [@dike].",
  // Another figure, a lost negation.
  "“We found fourteen forged passports in the hold,” said Mario Tessa [@porto].",
  "“We have paid a ransom to the pirates,” said Elena Corti [@porto].",
  "“The minister signed the contract,” said Karl Weidt of the old ministry [@rathaus].",
  "„Die Polizei hat fünf Matrosen festgenommen und die Fracht beschlagnahmt“, sagte Iris Moll [@harbour].",
  // Words of another speaker.
  "“We found forty forged passports in the hold,” said Elena Corti [@porto].",
  "“The minister never signed the contract,” said Helga Brandt [@rathaus].",
  // Nobody is told to say it, and little is shared.
  "A sign read “The ship is for sale with all its cargo” [@porto].",
  "It was called “the longest strike of the workers in the north” [@usine].",
];

describe("found in translation", () => {
  test.each(translations)("%s", (draft, passage) => {
    expect(translatedFrom(draft)).toBe(passage);
  });
});

describe("not told to be a translation", () => {
  test.each([...others, ...missed])("%s", (draft) => {
    expect(translatedFrom(draft)).toBeUndefined();
  });
});
