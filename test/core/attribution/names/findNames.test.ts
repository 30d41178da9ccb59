import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageCodes, type LanguageCode } from "../../../../server/core/languages";
import { sliceOf } from "../../../../server/core/text/span";
import { readNames } from "../reading";

/** "Fancy Bear/group"; a role follows in braces. */
const drawNames = (text: string, language: LanguageCode): string[] =>
  readNames(text, language).map(
    (name) => `${name.text}/${name.kind}${name.role ? ` {${sliceOf(text, name.role)}}` : ""}`,
  );

function check(language: LanguageCode, cases: readonly (readonly [string, ...string[]])[]): void {
  it.each(cases.map((each) => [each[0], each.slice(1)] as const))("%s", (text, expected) => {
    expect(drawNames(text, language)).toEqual(expected);
  });
}

describe("names in English", () => {
  check("en", [
    [
      "The Associated Press and the AP wrote it.",
      "Associated Press/organisation",
      "AP/organisation",
    ],
    ["We saw TV5 Monde's newsroom in Paris.", "TV5 Monde/organisation", "Paris/place"],
    ["They met in St. Petersburg on Monday in May.", "St. Petersburg/place"],
    ["After Fancy Bear, APT28 came.", "Fancy Bear/group", "APT28/group"],
    [
      "We asked Lee Foster, a manager with cybersecurity company FireEye, about it.",
      "Lee Foster/person {a manager with cybersecurity company FireEye}",
      "FireEye/organisation {cybersecurity company}",
    ],
    ["Today Russian President Vladimir Putin left.", "Vladimir Putin/person {Russian President}"],
    [
      "The fears of Operation Jade Helm in Texas grew.",
      "Operation Jade Helm/unknown",
      "Texas/place",
    ],
    ["The Russian and Chinese delegations met."],
    ["Bread is baked at night. Nobody sleeps."],
    ["Secureworks says so.", "Secureworks/unknown"],
    [
      "The water of Lake Arn turned green, and Mount Kelver smoked.",
      "Lake Arn/place",
      "Mount Kelver/place",
    ],
    ["The Fort Dorn Police Department said so.", "Fort Dorn Police Department/organisation"],
    ["The Paper Workers' Union says its members warned them.", "Paper Workers' Union/organisation"],
    [
      "He left the People’s Party when the Teachers’ Association called.",
      "People’s Party/organisation",
      "Teachers’ Association/organisation",
    ],
    ["He saw the Germans' Museum and Berg's Party.", "Berg/unknown", "Party/organisation"],
    ["Fishermen reported dead perch. Villagers said no."],
    ["Farmers United said so.", "Farmers United/unknown"],
  ]);
});

describe("names in Italian", () => {
  check("it", [
    [
      "Gli account del Comando Centrale dell'Esercito degli Stati Uniti sono stati attaccati.",
      "Comando Centrale dell'Esercito degli Stati Uniti/group",
    ],
    ["È la cyber jihad dell'Isis.", "Isis/unknown"],
    [
      "I gruppi sono “FallaGa Team” e “Team System Dz”.",
      "FallaGa Team/group",
      "Team System Dz/group",
    ],
    [
      "Lo dice la Global Cyber Security Company, azienda russa deputata al controllo.",
      "Global Cyber Security Company/organisation {azienda russa deputata al controllo}",
    ],
    ["Domani mangiamo il pane con il burro."],
    ["Viveva a Bassomare, nato a Fontelata.", "Bassomare/place", "Fontelata/place"],
    ["Il sindaco di Bassomare ha scritto a FireEye.", "Bassomare/place", "FireEye/unknown"],
    ["Riva e Lunati, insieme a Bertone, ridono.", "Lunati/unknown", "Bertone/unknown"],
    ["Case crollate a Bassomare e Fontelata (RM).", "Bassomare/place", "Fontelata/place"],
    ["Vicino a Isola Lunga, in Russia.", "Isola Lunga/place", "Russia/place"],
    ["Domani la Russia risponde.", "Russia/state"],
    ["Bertone ha chiuso la porta.", "Bertone/unknown"],
    ["Bello è il mare, tutto è fermo."],
    ["Il Premio Alba e la Coppa Nuova, il GP e la TAC."],
    ["Lo dice la Camera dei deputati.", "Camera dei deputati/organisation"],
    ["Lo dice il Consiglio comunale.", "Consiglio comunale/organisation"],
    ["Lo dice il ministero degli Interni.", "ministero degli Interni/organisation"],
    ["Il ministro degli Interni Anna Riva tace.", "Anna Riva/person {ministro degli Interni}"],
    ["A Torino Anna Riva tace.", "Torino/place", "Anna Riva/person"],
    ["Lo dice la Fondazione Anna Riva.", "Fondazione Anna Riva/organisation"],
    // A state that is only where something is.
    ["Oltre i confini della Malesia (Asia) si tace.", "Malesia/place", "Asia/place"],
    ["Islanda, cade un ponte.", "Islanda/place"],
    ["Piace l'annuncio della Russia.", "Russia/state"],
    ["Le regole dell'Unione europea restano.", "Unione europea/state"],
    ["Vissero a Rocca Lunga e poi ad Anna piacque.", "Rocca Lunga/place", "Anna/unknown"],
    // Bodies whose noun is not capitalised.
    ["Lo dice la guardia costiera.", "guardia costiera/organisation"],
    ["Lo dice il governo greco.", "governo greco/organisation"],
    ["Chiamano i vigili del fuoco.", "vigili del fuoco/organisation"],
    ["Lo dice la Corte suprema di cassazione.", "Corte suprema di cassazione/organisation"],
    ["Lo dice la Camera dei Deputati greca.", "Camera dei Deputati greca/organisation"],
    ["Il governo tace e la polizia guarda."],
    // Where names part.
    [
      "Il presidente del Consiglio Anna Riva tace.",
      "Consiglio/organisation",
      "Anna Riva/person {presidente del Consiglio}",
    ],
    ["Il ministro dei Trasporti Riva tace.", "Riva/unknown"],
    [
      "Il patriarca di Belgrado Irnerio I tace.",
      "Belgrado/place",
      "Irnerio I/person {patriarca di Belgrado}",
    ],
    ["Arrestato Bertone a Bassomare.", "Bertone/unknown", "Bassomare/place"],
    ["Oggi vince la Lega 5 Torri.", "Lega 5 Torri/organisation"],
    ["Il premier Nuri al-Berg tace.", "Nuri al-Berg/person {premier}"],
    // Called a body, whatever the words are.
    ["La società Open Alba chiude.", "Open Alba/organisation {società}"],
    ['La società "Altamarea" chiude.', "Altamarea/unknown"],
    [
      "Oggi parla Anna Riva (PD), poi Bassomare (PD).",
      "Anna Riva/person {PD}",
      "PD/organisation",
      "Bassomare/place",
    ],
    // Capitals that name nobody.
    ["Lo chiedono i Sindaci e gli Assessori nella canzone La luna."],
  ]);
});

describe("where an Italian name begins and ends", () => {
  check("it", [
    ["Poi tace Carlo B. per ore.", "Carlo B./person"],
    ["Lo dice Carlo Berg Jr. a tutti.", "Carlo Berg Jr./person"],
    ["Lo dice il Gruppo C.", "Gruppo C/organisation"],
    ["Lo scrive Altamarea.it in prima pagina.", "Altamarea.it/unknown"],
    ["Lo scrive Altamarea. Poi tace Carlo Riva.", "Altamarea/unknown", "Carlo Riva/person"],
    ["Compra la Berg & Co. di Torino.", "Berg & Co./unknown", "Torino/place"],
    ["Apre da Bergson's Market.", "Bergson's Market/unknown"],
    ['Ha parlato Carlo "il Corto" Riva.', 'Carlo "il Corto" Riva/person'],
    ['Ha parlato Carlo "Falco" Riva.', 'Carlo "Falco" Riva/person'],
    ["Parla la Congregazione per le Acque.", "Congregazione per le Acque/organisation"],
    [
      "Parla l'Agenzia europea per la sicurezza marittima.",
      "Agenzia europea per la sicurezza marittima/organisation",
    ],
    [
      "Parla il Ministero del lavoro e delle politiche sociali.",
      "Ministero del lavoro e delle politiche sociali/organisation",
    ],
    ["Vota la House of Elders.", "House of Elders/unknown"],
    [
      "Trattano la Banca di Altamarea e Nordvento.",
      "Banca di Altamarea/organisation",
      "Nordvento/unknown",
    ],
    [
      "Ci sono Francesco d'Altamarea e Pietro de Berg.",
      "Francesco d'Altamarea/person",
      "Pietro de Berg/person",
    ],
    ["Di Berg ha taciuto. Di Berg parlano tutti.", "Di Berg/unknown", "Berg/unknown"],
    ["Vincono i Fratelli d'Altamarea.", "Fratelli d'Altamarea/organisation"],
    [
      "Tacciono il Politecnico di Torino e l'Università di Pisa.",
      "Politecnico di Torino/organisation",
      "Università di Pisa/organisation",
    ],
    ["L'inviato per la Libia Osman Vardar tace.", "Libia/state", "Osman Vardar/unknown"],
    ["Il presidente della Camera Vardar tace.", "Camera/organisation", "Vardar/unknown"],
    ["Oggi il presidente del Consiglio Superiore tace.", "Consiglio Superiore/organisation"],
    ["Va in onda su Rai 3 e finisce Italia 2 a 1.", "Rai 3/unknown", "Italia/state"],
    ["Oggi Anna Riva Il mare.", "Anna Riva/person"],
    ["Sebbene Vardar Osman tacesse, parlò.", "Vardar Osman/unknown"],
    ["Il Caso Vardar si riapre.", "Vardar/unknown"],
    ["Torna l'uragano Berta e il film Notte Lunga."],
    ["Il Santo Padre Benedetto tace.", "Benedetto/person {Santo Padre}"],
    ["Si fermano a Santa Margherita di nuovo.", "Santa Margherita/place"],
    ["Affonda la Santa Margherita.", "Santa Margherita/unknown"],
    ["Tace il relitto della Santa Margherita.", "Santa Margherita/unknown"],
    ["Affonda il traghetto Berta.", "Berta/unknown"],
    [
      "Il senatore è andato al Senato con Riva al Forum.",
      "Senato/organisation",
      "Riva/unknown",
      "Forum/unknown",
    ],
  ]);
});

describe("small words that begin a surname", () => {
  check("en", [
    ["Then de Berg and Bill de Marsh left.", "de Berg/unknown", "Bill de Marsh/person"],
    ["Analyst Odo Brink left.", "Odo Brink/person"],
    ["Its director, Sanna Quill, denied it.", "Sanna Quill/person {Its director}"],
    ["The company behind the quay, Brix, left.", "Brix/unknown {The company behind the quay}"],
    ["They read Corriere della Notte.", "Corriere della Notte/unknown"],
    ["Hurricane Berta and the typhoon Carla came.", "Hurricane Berta/unknown"],
    ["Later Sam “Falcon” Berg sang.", "Sam “Falcon” Berg/person"],
  ]);
});

describe("names in German", () => {
  check("de", [
    ["Der Hund und die Katze liegen vor dem Haus."],
    ["Die Firma Südlicht schweigt.", "Südlicht/organisation {Firma}"],
    ["Die Gruppe Velvet Heron schweigt.", "Velvet Heron/group {Gruppe}"],
    [
      "Bundeskanzlerin Angela Merkel sprach mit dem BND.",
      "Angela Merkel/person {Bundeskanzlerin}",
      "BND/organisation",
    ],
    ["Das Institut für Seeverkehr hat gezählt.", "Institut für Seeverkehr/organisation"],
    ["Der Verband der Reeder fordert Geld.", "Verband der Reeder/organisation"],
    ["Die Angst der Reeder wächst."],
    [
      "Das Auswärtige Amt und der Internationale Gerichtshof schweigen.",
      "Auswärtige Amt/organisation",
      "Internationale Gerichtshof/organisation",
    ],
    ["Deutsche Reeder warnen, und das deutsche Amt schweigt."],
    ["Das sagt ein Sprecher der Deutschen Bahn."],
    ["Der Bundesgerichtshof hob es auf.", "Bundesgerichtshof/organisation"],
    ["Im Bundestag Kritik zu üben, ist üblich.", "Bundestag/organisation"],
    [
      "Die Polizei Hamburg und das Landgericht Bremen tagten.",
      "Polizei Hamburg/organisation",
      "Landgericht Bremen/organisation",
    ],
    ["Wer der Polizei Hinweise gibt, hilft dem Gericht Beweise zu finden."],
    [
      "Das Robert-Koch-Institut lobt die EU-Kommission und kein Pharma-Unternehmen.",
      "Robert-Koch-Institut/organisation",
      "EU-Kommission/organisation",
    ],
    ["Das US-Gericht tagte."],
    ["Der Reeder Hans Olufsen schwieg.", "Hans Olufsen/person"],
    ["Die Werft Blohm & Söhne baut.", "Blohm & Söhne/organisation {Werft}"],
    ["Der Indische Ozean und die Rote Karte sind groß."],
  ]);
});

describe("names in French", () => {
  check("fr", [
    [
      "L’Institut national de la statistique a compté.",
      "Institut national de la statistique/organisation",
    ],
    ["Selon la Banque de France, tout va bien.", "Banque de France/organisation"],
    [
      "La ministre des Finances, Claire Vasseur, a démenti.",
      "Claire Vasseur/person {La ministre des Finances}",
    ],
    ["Le parquet de Larmond a ouvert une enquête.", "parquet de Larmond/organisation"],
    ["Le syndicat Force ouvrière se tait.", "Force ouvrière/organisation {syndicat}"],
    [
      "L’université de Rennes et le Centre national de la recherche scientifique ont signé.",
      "université de Rennes/organisation",
      "Centre national de la recherche scientifique/organisation",
    ],
    ["Le gouvernement grec et le gouvernement se taisent.", "gouvernement grec/organisation"],
    ["La Coupe Davis et le film Nuit longue finissent."],
    ["Bientôt la pluie. Désormais le soleil."],
  ]);
});

describe("names in Spanish", () => {
  check("es", [
    [
      "El Instituto Nacional de Estadística contó.",
      "Instituto Nacional de Estadística/organisation",
    ],
    [
      "La ministra de Hacienda, Clara Vidal, lo negó.",
      "Clara Vidal/person {La ministra de Hacienda}",
    ],
    ["La Fiscalía de Larmond investiga.", "Fiscalía de Larmond/organisation"],
    ["El sindicato Comisiones Obreras calla.", "Comisiones Obreras/organisation {sindicato}"],
    ["El Tribunal de Cuentas y el gobierno callan.", "Tribunal de Cuentas/organisation"],
    ["La Copa del Rey y la película Noche larga terminan."],
  ]);
});

describe("any text", () => {
  it("gives names in order, without overlaps, as written", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(...languageCodes),
        (text, code) => {
          let end = 0;
          for (const name of readNames(text, code)) {
            expect(name.start).toBeGreaterThanOrEqual(end);
            expect(name.end).toBeGreaterThan(name.start);
            expect(name.text).toBe(sliceOf(text, name));
            end = name.end;
          }
        },
      ),
    );
  });
});
