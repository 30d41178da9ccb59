import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../server/core/text/span";
import { verbs } from "../../../server/core/languages/de/inflect";
import { drawAll, readAttributions } from "./reading";

const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(drawAll(text, "de")).toEqual(expected);
  });
};

describe("verbs of saying, wherever they stand", () => {
  check([
    [
      "Gestern erklärte ein Sprecher der Polizei, dass niemand verletzt worden sei.",
      "statement | ein Sprecher der Polizei | erklärte | dass niemand verletzt worden sei",
    ],
    [
      "Das Netz sei sicher, sagte die Ministerin am Montag in Berlin.",
      "statement | die Ministerin | sagte | Das Netz sei sicher",
    ],
    [
      "„Das Netz ist sicher“, sagte Ministerin Anna Vogt.",
      "statement | Ministerin Anna Vogt | sagte | „Das Netz ist sicher“",
    ],
    [
      "Die Firma teilte nach einer Sitzung am Freitag in München mit, dass zwei Werke schließen.",
      "statement | Die Firma | teilte … mit | dass zwei Werke schließen",
    ],
    [
      "Am Dienstag hat das Innenministerium mitgeteilt, der Angriff sei abgewehrt.",
      "statement | das Innenministerium | hat … mitgeteilt | der Angriff sei abgewehrt",
    ],
    [
      "Das teilte die Staatsanwaltschaft mit.",
      "statement | die Staatsanwaltschaft | teilte … mit | Das",
    ],
    [
      "Der Verband kündigte an, gegen das Urteil Berufung einzulegen.",
      "statement | Der Verband | kündigte an | gegen das Urteil Berufung einzulegen",
    ],
    [
      "Die Gruppe, sagte Foster, sei seit Jahren bekannt.",
      "statement | Foster | sagte | Die Gruppe … sei seit Jahren bekannt",
    ],
    [
      "Der Sprecher, der ungenannt bleiben will, sagte, man habe nichts damit zu tun.",
      "statement | Der Sprecher | sagte | man habe nichts damit zu tun",
    ],
    [
      "Drei Konten wurden geplündert, wie die Bank am Abend mitteilte.",
      "statement | die Bank | mitteilte | Drei Konten wurden geplündert",
    ],
    [
      "Wie Anna Vogt, Leiterin der Behörde, bekannt gab, sind die Daten verloren.",
      "statement | Anna Vogt, Leiterin der Behörde | bekannt gab | sind die Daten verloren",
    ],
    [
      "Hat der Minister gesagt, dass die Gruppe beteiligt war?",
      "statement | der Minister | Hat … gesagt | dass die Gruppe beteiligt war | (asked)",
    ],
    [
      "Der Anwalt bestreitet, dass sein Mandant am Tatort war.",
      "statement | Der Anwalt | bestreitet | dass sein Mandant am Tatort war | (denied: bestreitet)",
    ],
  ]);
});

describe("demands, criticism and views", () => {
  check([
    [
      "Die Opposition fordert den Rücktritt des Ministers.",
      "statement | Die Opposition | fordert | den Rücktritt des Ministers",
    ],
    [
      "Amnesty wirft der Regierung vor, Demonstranten misshandelt zu haben.",
      "statement | Amnesty | wirft … vor | Demonstranten misshandelt zu haben",
    ],
    [
      "Der Plan wurde von der Opposition als unzureichend kritisiert.",
      "statement | der Opposition | wurde … kritisiert | Der Plan wurde … als unzureichend",
    ],
    [
      "Der Bürgermeister sprach von einem schwarzen Tag.",
      "statement | Der Bürgermeister | sprach | von einem schwarzen Tag",
    ],
    [
      "Experten bezeichneten den Fund als Sensation.",
      "statement | Experten | bezeichneten | den Fund als Sensation | (vague)",
    ],
  ]);
});

describe("statements without a verb of saying", () => {
  check([
    [
      "Nach Angaben aus dem Umfeld der Ermittlung kamen die Mails aus Riga.",
      "statement | dem Umfeld der Ermittlung | Nach Angaben | kamen die Mails aus Riga",
    ],
    [
      "Nach Angaben der Polizei wurden vierzig Rechner beschlagnahmt.",
      "statement | der Polizei | Nach Angaben | wurden vierzig Rechner beschlagnahmt",
    ],
    [
      "Einem Bericht der „Morgenpost“ zufolge fehlen vier Millionen Euro.",
      "statement | Einem Bericht der „Morgenpost“ | zufolge | fehlen vier Millionen Euro",
    ],
    [
      "Der Angriff kam laut heise.de aus Russland.",
      "statement | heise.de | laut | Der Angriff kam … aus Russland",
    ],
    [
      "Seiner Ansicht nach ist das Verfahren rechtswidrig.",
      "statement | Seiner | Ansicht nach | ist das Verfahren rechtswidrig",
    ],
    ["Meiner Ansicht nach ist das Verfahren rechtswidrig."],
    [
      "Die Täter seien geflohen, so der Sprecher.",
      "statement | der Sprecher | so | Die Täter seien geflohen",
    ],
    [
      "In der Erklärung heißt es, die Gruppe habe sich aufgelöst.",
      "statement | der Erklärung | heißt es | die Gruppe habe sich aufgelöst",
    ],
    [
      "Aus dem Bericht geht hervor, dass die Daten kopiert wurden.",
      "statement | dem Bericht | geht hervor | dass die Daten kopiert wurden",
    ],
    [
      "Der Vorwurf, die Firma habe Daten verkauft, wiegt schwer.",
      "statement |  | Vorwurf | die Firma habe Daten verkauft",
    ],
    [
      "Der Richter folgte der Ansicht der Gutachter, dass die Brücke sicher sei.",
      "statement | der Gutachter | Ansicht | dass die Brücke sicher sei",
    ],
    [
      "Ein Beamter des Grenzschutzes: „Wir haben nichts gesehen.“",
      "statement | Ein Beamter des Grenzschutzes | : | „Wir haben nichts gesehen.“",
    ],
  ]);
});

describe("indirect speech that goes on", () => {
  it.each([
    [
      "Der Sprecher sagte, der Angriff sei abgewehrt. Das Netz sei wieder sicher. Dann ging er.",
      "sei | Das Netz sei wieder sicher | Der Sprecher",
    ],
    [
      "Anna Vogt erklärte, man habe die Konten gesperrt. Die Kunden hätten davon erfahren.",
      "hätten | Die Kunden hätten davon erfahren | Anna Vogt",
    ],
    [
      "Laut Polizei flohen die Täter. Einer soll zuvor Schüsse abgegeben haben.",
      "soll | Einer soll zuvor Schüsse abgegeben haben | Polizei",
    ],
  ])("%s", (text, expected) => {
    const carried = readAttributions(text, "de").filter(({ source }) => source.length === 0);
    const drawn = carried.map(({ cue, content, speaker }) =>
      [cue[0]!, content[0]!, speaker!].map((span) => sliceOf(text, span)).join(" | "),
    );
    expect(drawn).toEqual([expected]);
  });

  check([
    ["Vogt schwieg. Das Netz sei wieder sicher."],
    ["Der Garten ist alt. Man nehme drei Eier und rühre sie schaumig."],
  ]);

  it("ends with a sentence that the writer tells", () => {
    const text = "Vogt sagte, das Netz sei sicher. Am Abend regnete es. Das Haus sei leer.";
    expect(readAttributions(text, "de")).toHaveLength(1);
  });
});

describe("who did it", () => {
  check([
    [
      "Hinter dem Angriff auf den Sender steckt Fancy Bear.",
      "responsibility | Fancy Bear | Hinter … steckt | dem Angriff auf den Sender",
    ],
    [
      "Vermutlich steckt Fancy Bear hinter dem Angriff.",
      "responsibility | Fancy Bear | steckt … hinter | dem Angriff | (likely: Vermutlich)",
    ],
    [
      "Verantwortlich für den Angriff auf den Bundestag ist Fancy Bear.",
      "responsibility | Fancy Bear | Verantwortlich | den Angriff auf den Bundestag",
    ],
    [
      "Die Polizei macht Fancy Bear für den Angriff verantwortlich.",
      "responsibility | Fancy Bear | verantwortlich | den Angriff",
    ],
    [
      "Die Miliz Al-Nur hat sich zu dem Anschlag bekannt.",
      "responsibility | Die Miliz Al-Nur | hat … zu … bekannt | dem Anschlag",
    ],
    [
      "Der Angriff auf den Sender geht auf das Konto von Fancy Bear.",
      "responsibility | Fancy Bear | auf das Konto von | Der Angriff auf den Sender",
    ],
    [
      "Der Angriff auf den Sender wird Fancy Bear zugeschrieben.",
      "responsibility | Fancy Bear | wird … zugeschrieben | Der Angriff auf den Sender",
    ],
    [
      "Die Attacke wurde von Fancy Bear verübt.",
      "responsibility | Fancy Bear | wurde … verübt | Die Attacke",
    ],
    [
      "Russische Hacker haben die Server des Bundestags angegriffen.",
      "responsibility | Russische Hacker | haben … angegriffen | die Server des Bundestags",
    ],
    [
      "Fancy Bear soll das Stromnetz angegriffen haben.",
      "responsibility | Fancy Bear | soll … angegriffen haben | das Stromnetz | (possible hearsay: soll)",
    ],
    [
      "Fancy Bear wird vom Geheimdienst GRU gesteuert.",
      "identity | Fancy Bear | wird vom Geheimdienst GRU gesteuert | Geheimdienst GRU",
    ],
    ["Der Torwart stand hinter der Mauer."],
    ["Die Katze versteckte sich hinter dem Vorhang."],
    ["Für den Inhalt ist der Verlag verantwortlich."],
    ["Meine Tante bekannte sich zu ihrem Garten."],
    ["Der Verein hat das Fest gut durchgeführt."],
  ]);

  it("denies what did not happen", () => {
    const [found] = readAttributions("Fancy Bear steckt nicht hinter dem Angriff.", "de");
    expect(found!.certainty.level).toBe("denied");
  });
});

describe("words that mean another thing where they stand", () => {
  check([
    ["Zwölf Menschenleben forderte ein Sturm an der Küste."],
    ["Dem Hafen droht eine Rezession."],
    ["Der Verein (Motto: „Immer pünktlich am Morgen“) ist umgezogen."],
    ["Das Konzert fand am Montag in der alten Kirche statt."],
    ["Der Richter erklärte die Sitzung für beendet."],
    ["Das Gericht verurteilte ihn zu drei Jahren Haft."],
    ["Das Erdbeben forderte neunzig Opfer."],
    ["Meine Schwester meldete sich am Abend bei mir."],
    ["Die Forderung nach höheren Löhnen steht seit Jahren im Raum."],
    ["Der vermutete Täter wohnt in der Nachbarschaft."],
    ["Der Hund bestreitet den größten Teil des Tages schlafend."],
    ["Wir sagten, dass wir kommen."],
    ["Nach der Sitzung gingen alle nach Hause."],
    ["Im Hof wurde es laut, als die Kinder kamen."],
    ["Schlagen Sie vor dem Anfahren das Lenkrad ein."],
    ["Der Zug war so voll, dass niemand saß."],
    ["Wie erwartet regnete es am Nachmittag."],
  ]);
});

describe("forms of verbs", () => {
  it.each([
    ["sagen", "sagt sagen sage sagte sagten", "gesagt"],
    ["berichten", "berichtet berichten berichte berichtete berichteten", "berichtet"],
    ["bezeichnen", "bezeichnet bezeichnen bezeichne bezeichnete bezeichneten", "bezeichnet"],
    [
      "widersprechen",
      "widerspricht widersprechen widerspreche widersprach widersprachen",
      "widersprochen",
    ],
    ["äußern", "äußert äußern äußere äußerte äußerten", "geäußert"],
    ["zweifeln", "zweifelt zweifeln zweifle zweifelte zweifelten", "gezweifelt"],
    ["kritisieren", "kritisiert kritisieren kritisiere kritisierte kritisierten", "kritisiert"],
    ["beantragen", "beantragt beantragen beantrage beantragte beantragten", "beantragt"],
    ["hin|weisen", "hinweist hinweisen hinweise hinwies hinwiesen", "hingewiesen"],
  ])("%s", (infinitive, finite, participle) => {
    const [verb] = verbs(infinitive);
    expect(verb!.whole.finite.slice(0, 5)).toEqual(finite.split(" "));
    expect(verb!.whole.participle).toEqual([participle]);
  });
});
