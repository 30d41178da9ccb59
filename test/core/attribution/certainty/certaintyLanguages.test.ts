/** How surely texts of the other languages put what they attribute, as in `certainty.test.ts`. */
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { drawCertainty } from "../reading";

function check(language: LanguageCode, cases: readonly (readonly [string, string])[]): void {
  describe(language, () => {
    it.each(cases)("%s", (text, expected) => {
      expect(drawCertainty(text, language)).toBe(expected);
    });
  });
}

describe("levels and words", () => {
  check("it", [
    [
      "Il gruppo sarebbe composto da una quarantina di hacker.",
      "possible, hearsay: sarebbe composto",
    ],
    ["Il Cyber Califfato sarebbe la divisione hacker dell'Isis.", "possible, hearsay: sarebbe"],
    [
      "Il Cyber Califfato sarebbe probabilmente la divisione hacker dell'Isis.",
      "possible, hearsay: sarebbe … probabilmente",
    ],
    ["Il Cyber Califfato è costituito dall'Isis e da hacker russi.", "asserted"],
    ["Fancy Bear avrebbe attaccato la rete del ministero.", "possible, hearsay: avrebbe attaccato"],
    ["Fancy Bear potrebbe aver attaccato la rete del ministero.", "possible: potrebbe"],
    ["Fancy Bear può aver attaccato la rete del ministero.", "possible: può aver"],
    [
      "Fancy Bear avrebbe probabilmente attaccato la rete del ministero.",
      "possible, hearsay: avrebbe … probabilmente",
    ],
    [
      "Anna Rossi ha detto che i due gruppi sono quasi certamente legati.",
      "near-certain: quasi certamente",
    ],
    [
      "Anna Rossi sostiene che i due gruppi sarebbero legati.",
      "possible, hearsay: sarebbero legati",
    ],
    ["Anna Rossi ha detto che avrebbe vinto le elezioni.", "asserted"],
    [
      "Anna Rossi disse che il gruppo avrebbe attaccato il porto.",
      "possible, hearsay: avrebbe attaccato",
    ],
    [
      "Anna Rossi dice che il gruppo avrebbe attaccato il porto.",
      "possible, hearsay: avrebbe attaccato",
    ],
    ["Anna Rossi ha detto che se piovesse la gara sarebbe rinviata.", "asserted"],
    ["Anna Rossi ha detto che il prezzo crebbe di molto.", "asserted"],
    ["Il ministro ha detto che vorrebbe un accordo.", "asserted"],
    [
      "Secondo Anna Rossi, il gruppo sarebbe legato alla Russia.",
      "possible, hearsay: sarebbe legato",
    ],
    ["Si ritiene che Fancy Bear sia dietro l'attacco.", "likely: Si ritiene"],
    ["Si dice che Fancy Bear sia dietro l'attacco.", "possible, hearsay: Si dice"],
    ["Fancy Bear sembra essere dietro l'attacco.", "likely: sembra"],
    ["Fancy Bear è probabilmente dietro l'attacco.", "likely: probabilmente"],
    ["Fancy Bear non è dietro l'attacco.", "denied: non"],
    ["Fancy Bear non è probabilmente dietro l'attacco.", "doubted: non … probabilmente"],
    ["È improbabile che Fancy Bear sia dietro l'attacco.", "doubted: improbabile"],
    ["È possibile che Fancy Bear sia dietro l'attacco.", "possible: possibile"],
    ["Anna Rossi ha detto che è possibile pagare online.", "asserted"],
    ["Anna Rossi ha detto che è possibile che il muro cada.", "possible: possibile"],
    ["Non ci sono prove che Fancy Bear sia dietro l'attacco.", "doubted: Non ci sono prove"],
    ["Il Cremlino nega che Fancy Bear sia dietro l'attacco.", "denied: nega"],
    ["Il Cremlino ha smentito che Fancy Bear sia dietro l'attacco.", "denied: smentito"],
    ["Anna Rossi ritiene che Fancy Bear sia dietro l'attacco.", "likely: ritiene"],
    ["Anna Rossi non crede che Fancy Bear sia dietro l'attacco.", "doubted: non … crede"],
    ["Gli inquirenti sospettano che Fancy Bear sia dietro l'attacco.", "possible: sospettano"],
    ["Anna Rossi dubita che Fancy Bear sia dietro l'attacco.", "doubted: dubita"],
    ["L'attacco è stato compiuto da presunti hacker russi.", "possible, hearsay: presunti"],
    ["Il presunto attacco è stato compiuto da Fancy Bear.", "possible, hearsay: presunto"],
    ["Non è chiaro se Fancy Bear sia dietro l'attacco.", "possible: Non è chiaro"],
    ["Non è vero che Fancy Bear sia dietro l'attacco.", "denied: Non è vero"],
    ["Non si esclude che Fancy Bear sia dietro l'attacco.", "possible: Non si esclude"],
    ["Forse Fancy Bear ha attaccato la rete del ministero.", "possible: Forse"],
    ["Fancy Bear ha attaccato la rete del ministero, pare.", "likely: pare"],
    ["Fancy Bear dovrebbe essere dietro l'attacco.", "likely: dovrebbe"],
    ["A quanto pare, il gruppo è russo.", "possible, hearsay: A quanto pare"],
    [
      "A quanto pare Fancy Bear ha attaccato la rete del ministero.",
      "possible, hearsay: A quanto pare",
    ],
    ["Anna Rossi ha detto che le presunte vittime stanno bene.", "asserted"],
    ["Anna Rossi ha detto che il museo potrebbe chiudere.", "possible: potrebbe"],
    ["Anna Rossi ha detto che il museo, che potrebbe chiudere, è bello.", "asserted"],
    ["Anna Rossi ha detto che arriverà il prima possibile.", "asserted"],
    ["Il Cyber Califfato è considerato un braccio dell'Isis.", "likely: è considerato"],
    ["Il Cyber Califfato farebbe parte dell'Isis.", "possible, hearsay: farebbe"],
    [
      "Il Cyber Califfato figurerebbe tra i gruppi dell'Isis, scrive Anna Rossi.",
      "possible, hearsay: figurerebbe",
    ],
    ["Anna Rossi ha detto: «Potrebbe essere un errore».", "possible: Potrebbe"],
  ]);
  check("de", [
    ["Anna Lenz sagte, der Minister soll zurücktreten.", "asserted"],
    ["Anna Lenz sagte, die Gruppe könnte hinter dem Angriff stecken.", "possible: könnte"],
    [
      "Anna Lenz sagte, die Gruppen seien höchstwahrscheinlich verbunden.",
      "likely: höchstwahrscheinlich",
    ],
    ["Anna Lenz sagte, dass die Gruppen wahrscheinlich verbunden seien.", "likely: wahrscheinlich"],
    ["Anna Lenz sagte, dass das Netz sicher sei.", "asserted"],
    ["Anna Lenz glaubt, dass Fancy Bear hinter dem Angriff steckt.", "likely: glaubt"],
    [
      "Anna Lenz glaubt nicht, dass Fancy Bear hinter dem Angriff steckt.",
      "doubted: glaubt … nicht",
    ],
    ["Die Ermittler vermuten, dass Fancy Bear hinter dem Angriff steckt.", "possible: vermuten"],
    ["Anna Lenz bezweifelt, dass Fancy Bear hinter dem Angriff steckt.", "doubted: bezweifelt"],
    ["Der Kreml bestreitet, dass Fancy Bear hinter dem Angriff steckt.", "denied: bestreitet"],
    ["Fancy Bear steckt vermutlich hinter dem Angriff.", "likely: vermutlich"],
    ["Fancy Bear steckt wohl hinter dem Angriff.", "likely: wohl"],
    ["Anna Lenz sagte, sie fühle sich wohl.", "asserted"],
    ["Anna Lenz sagte, sie wolle so schnell wie möglich kommen.", "asserted"],
    ["Anna Lenz sagte, die mutmaßlichen Täter seien in Haft.", "asserted"],
    ["Anna Lenz sagte, der Verdächtige soll ein Haus haben.", "asserted"],
    ["Anna Lenz sagte, ein Fehler sei nicht auszuschließen.", "possible: nicht auszuschließen"],
    [
      "Nach Angaben von Anna Lenz ist die Gruppe so gut wie sicher aus Russland.",
      "near-certain: so gut wie sicher",
    ],
    ["Angeblich ist die Gruppe aus Russland, sagte Anna Lenz.", "possible, hearsay: Angeblich"],
    [
      "Die Gruppe, die den Sender angegriffen haben soll, schweigt, sagte Anna Lenz.",
      "possible, hearsay: soll",
    ],
    ["Anna Lenz sagte, die Gruppe sei fast sicher russisch.", "near-certain: fast sicher"],
    ["„Das war wahrscheinlich ein Fehler“, sagte Anna Lenz.", "likely: wahrscheinlich"],
    ["„Vielleicht war es ein Fehler“, sagte Anna Lenz.", "possible: Vielleicht"],
    ["Anna Lenz sagte, sie werde vielleicht kommen.", "possible: vielleicht"],
    ["Anna Lenz sagte, der Kuchen soll kalt serviert werden.", "asserted"],
    ["Anna Lenz sagte, wohl oder übel müsse man zahlen.", "asserted"],
    ["Die Hacker sollen aus Russland stammen, sagte Anna Lenz.", "possible, hearsay: sollen"],
    [
      "Anna Lenz sagte, es sei sehr wahrscheinlich, dass die Brücke hält.",
      "likely: sehr wahrscheinlich",
    ],
    [
      "Anna Lenz sagte, es sei unwahrscheinlich, dass die Brücke hält.",
      "doubted: unwahrscheinlich",
    ],
    ["Anna Lenz sagte, es gebe keine Beweise, dass die Brücke hält.", "doubted: keine Beweise"],
    ["Anna Lenz sagte, es sei unklar, ob die Brücke hält.", "possible: unklar"],
    ["Anna Lenz sagte nicht, dass die Brücke hält.", "denied: nicht"],
    [
      "Anna Lenz erklärte, die Brücke könnte möglicherweise halten.",
      "possible: könnte … möglicherweise",
    ],
    ["Anna Lenz meint, dass die Brücke hält.", "likely: meint"],
    ["Anna Lenz befürchtet, dass die Brücke fällt.", "possible: befürchtet"],
    ["Laut Anna Lenz ist die Brücke offenbar alt.", "likely: offenbar"],
    ["Laut Anna Lenz soll die Brücke gebaut worden sein.", "possible, hearsay: soll"],
    ["Laut Anna Lenz soll die Brücke gebaut werden.", "asserted"],
    ["Anna Lenz sagte, die Brücke habe angeblich gehalten.", "possible, hearsay: angeblich"],
    ["Anna Lenz sagte, dass die Brücke, die vielleicht alt ist, hält.", "asserted"],
    ["Anna Lenz sagte, alle Unterlagen seien kaum lesbar.", "asserted"],
    ["Anna Lenz sagte, dem Zeugen zum Wohl werde geschwiegen.", "asserted"],
  ]);
  check("fr", [
    ["Fancy Bear aurait attaqué le réseau du ministère.", "possible, hearsay: aurait attaqué"],
    ["Fancy Bear est probablement derrière l'attaque.", "likely: probablement"],
    ["Le groupe serait composé de pirates russes.", "possible, hearsay: serait composé"],
    ["Anne Petit a déclaré que le groupe serait lié à la Russie.", "asserted"],
    ["Anne Petit affirme que le groupe serait lié à la Russie.", "possible, hearsay: serait lié"],
    ["Anne Petit a dit qu'elle viendrait.", "asserted"],
    [
      "Anne Petit a dit que les deux groupes étaient presque certainement liés.",
      "near-certain: presque certainement",
    ],
    ["Anne Petit pense que le groupe est russe.", "likely: pense"],
    ["Anne Petit a dit que le mur pourrait tomber.", "possible: pourrait"],
    ["Anne Petit a dit que les victimes présumées allaient bien.", "asserted"],
    ["Selon Anne Petit, le groupe serait russe.", "possible, hearsay: serait"],
    ["Anne Petit a dit qu'il était possible que le mur tombe.", "possible: possible"],
    ["Anne Petit a dit qu'elle viendrait dès que possible.", "asserted"],
    ["Anne Petit a dit que le mur attirait les foules.", "asserted"],
    ["Anne Petit a dit que si le mur tombait, elle partirait.", "asserted"],
    ["Anne Petit a dit que le mur était peut-être vieux.", "possible: peut-être"],
    ["Anne Petit a dit que le mur était sans doute vieux.", "likely: sans doute"],
    ["Anne Petit a dit que le mur était sans aucun doute vieux.", "asserted"],
    ["Il paraît que le groupe est russe.", "possible, hearsay: Il paraît"],
    ["Le groupe aurait, selon Anne Petit, attaqué le réseau.", "possible, hearsay: aurait"],
  ]);
  check("es", [
    ["Fancy Bear habría atacado la red del ministerio.", "possible, hearsay: habría atacado"],
    ["Fancy Bear está probablemente detrás del ataque.", "likely: probablemente"],
    ["Fancy Bear no está detrás del ataque.", "denied: no"],
    ["El grupo estaría formado por piratas rusos.", "possible, hearsay: estaría"],
    ["Ana Ruiz dijo que el grupo vendría mañana.", "asserted"],
    ["Ana Ruiz afirma que el grupo estaría formado por rusos.", "possible, hearsay: estaría"],
    [
      "Ana Ruiz dijo que los dos grupos estaban casi con seguridad ligados.",
      "near-certain: casi con seguridad",
    ],
    ["Ana Ruiz cree que el grupo es ruso.", "likely: cree"],
    ["Ana Ruiz no cree que el grupo sea ruso.", "doubted: no … cree"],
    ["Ana Ruiz dijo que el muro podría caer.", "possible: podría"],
    ["Ana Ruiz dijo que las presuntas víctimas estaban bien.", "asserted"],
    ["Según Ana Ruiz, el grupo sería ruso.", "possible, hearsay: sería"],
    ["Ana Ruiz dijo que quería un acuerdo.", "asserted"],
    ["Ana Ruiz dijo que la artillería era vieja.", "asserted"],
    ["Ana Ruiz dijo que vendría lo antes posible.", "asserted"],
    ["Ana Ruiz dijo que el muro era quizás viejo.", "possible: quizás"],
    ["Ana Ruiz dijo que, por supuesto, el muro era viejo.", "asserted"],
    ["Se dice que el grupo es ruso.", "possible, hearsay: Se dice"],
    ["Se cree que el grupo es ruso.", "likely: Se cree"],
    ["Al parecer, el grupo es ruso, dijo Ana Ruiz.", "possible, hearsay: Al parecer"],
  ]);
});
