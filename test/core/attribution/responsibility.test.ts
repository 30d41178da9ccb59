/** Who is told to have done a deed, in all the ways of telling it: charges, claims, denials, who stands behind, whose work it is. */
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../server/core/languages";
import { drawDeeds } from "./reading";

/** Sentences, each with the deeds in it on indented lines behind it, drawn as `drawDeeds` does; none for nothing. */
function check(language: LanguageCode, table: string): void {
  const cases: { text: string; expected: string[] }[] = [];
  for (const line of table.split("\n").filter((each) => each.trim() !== ""))
    if (line.startsWith("  ")) cases.at(-1)!.expected.push(line.trim());
    else cases.push({ text: line, expected: [] });
  it.each(cases)("$text", ({ text, expected }) => {
    expect(drawDeeds(text, language)).toEqual(expected);
  });
}

describe("English", () => {
  check(
    "en",
    `
The prosecutor accused Fancy Bear of the attack on the bank.
  Fancy Bear | accused … of | the attack on the bank | to the bank
The ministry accused Russia of hacking the broadcaster.
  Russia | accused … of | hacking the broadcaster | to the broadcaster
Fancy Bear stands accused of hacking the broadcaster.
  Fancy Bear | stands accused of | hacking the broadcaster | (possible hearsay: accused) | to the broadcaster
Two Russian hackers are accused of stealing 4,000 emails from the party.
  Two Russian hackers | are accused of | stealing 4,000 emails from the party | (possible hearsay: accused) | to the party
Responsibility for the attack was claimed by the CyberCaliphate.
  the CyberCaliphate | was claimed by | Responsibility for the attack
The CyberCaliphate has claimed the attack on TV5Monde.
  The CyberCaliphate | has claimed | the attack on TV5Monde | to TV5Monde
Fancy Bear, the group behind the attack on TV5Monde, is Russian.
  Fancy Bear | behind | the attack on TV5Monde | to TV5Monde
Iran denied responsibility for the attack.
  Iran | denied | the attack | (denied: denied)
Iran denied any involvement in the attack.
  Iran | denied | the attack | (denied: denied)
The FBI holds Iran responsible for the attack.
  Iran | holds … responsible for | the attack
The government blamed North Korea for the attack on Sony.
  North Korea | blamed … for | the attack on Sony | to Sony
North Korea was blamed for the attack on Sony.
  North Korea | was blamed for | the attack on Sony | (possible hearsay: blamed) | to Sony
Police suspect the Night Owls of the burglary at the bank.
  the Night Owls | suspect … of | the burglary at the bank | (possible: suspect)
The attack bears the hallmarks of APT28.
  APT28 | bears the hallmarks of | The attack | (possible: the hallmarks of)
The attack by Fancy Bear on the broadcaster lasted three hours.
  Fancy Bear | attack by | attack
Russia was not behind the attack, the minister said.
  Russia | was not behind | the attack | (denied: not)
`,
  );
});

describe("English: nobody did it", () => {
  check(
    "en",
    `
The coach accused his players of laziness.
The senator accused the mayor of ignoring the voters.
He accused nobody of anything.
The garden behind the house is quiet.
The idea behind the campaign was simple.
The author of the report was late.
The author of the novel about the attack was Ann Lee.
The architect of the new bridge is Hans Kern.
Ann Lee claimed the attack was a hoax.
Ann Lee claimed the attack on the bank had been staged.
The weather was blamed for the delay.
The company blamed rising costs for the loss.
The committee found the treasurer guilty of nothing.
The manager held the meeting responsible for the delay.
Nobody claimed responsibility for the attack.
No group has been linked to the attack.
The police denied the request.
Ann Lee denied reading the letter.
The brains of the operation needed rest.
The team behind the app won a prize.
Parents charge the school with teaching too little.
The bank charged customers for the card.
The shelf behind the printer holds paper.
`,
  );
});

describe("Italian", () => {
  check(
    "it",
    `
La procura accusa Fancy Bear dell'attacco alla banca.
  Fancy Bear | accusa … dell | attacco alla banca | to banca
Il ministero ha accusato la Russia di aver attaccato l'emittente.
  la Russia | ha accusato … di | aver attaccato l'emittente | to l'emittente
Fancy Bear è accusata di aver attaccato l'emittente.
  Fancy Bear | è accusata di | aver attaccato l'emittente | (possible hearsay: accusata) | to l'emittente
L'Iran è sospettato dell'attacco alla compagnia petrolifera.
  L'Iran | è sospettato dell | attacco alla compagnia petrolifera | (possible: sospettato) | to compagnia petrolifera
L'attacco, rivendicato dal Cyber Califfato, ha colpito TV5Monde.
  Cyber Califfato | rivendicato dal | L'attacco
Fancy Bear, il gruppo dietro l'attacco a TV5Monde, è russo.
  Fancy Bear | dietro | l'attacco a TV5Monde | to TV5Monde
Dietro l'attacco c'era la mano della Russia.
  Russia | Dietro … c'era | l'attacco
L'attacco è attribuito dai ricercatori a Fancy Bear.
  Fancy Bear | è attribuito … a | L'attacco
Il governo ritiene la Russia responsabile dell'attacco.
  la Russia | ritiene … responsabile dell | attacco | (likely: ritiene)
La polizia sospetta i Lupi Grigi del furto alla banca.
  i Lupi Grigi | sospetta … del | furto alla banca | (possible: sospetta) | to banca
L'Iran ha negato ogni responsabilità nell'attacco.
  L'Iran | ha negato | attacco | (denied: negato)
Secondo FireEye, l'attacco porta la firma di Fancy Bear.
  Fancy Bear | porta la firma di | l'attacco
Gli autori dell'attacco erano hacker russi.
  hacker russi | autori dell … erano | attacco
Il mandante dell'attacco è la Russia.
  la Russia | mandante dell … è | attacco
L'attacco di Fancy Bear alla rete è durato tre ore.
  Fancy Bear | attacco di | attacco … alla rete | to rete
C'è la Russia dietro l'attacco?
  la Russia | C'è … dietro | l'attacco | (asked)
`,
  );
});

describe("Italian: nobody did it", () => {
  check(
    "it",
    `
L'allenatore accusa i suoi giocatori di pigrizia.
Il giardino dietro la casa è tranquillo.
L'idea dietro la campagna era semplice.
L'autore del romanzo è Anna Riva.
L'autore del rapporto era in ritardo.
L'attacco di Renzi a Bersani fu duro.
Il furto di dati preoccupa la banca.
Nessuno ha rivendicato l'attacco.
Nessun gruppo è accusato dell'attacco.
La responsabile della mensa è Carla Neri.
Il ministro è responsabile dell'agricoltura.
La società ha negato il rimborso ai clienti.
Il sindaco smentisce le voci.
La minaccia del maltempo sulla regione resta.
Il medico sospetta una malattia.
Il maltempo è accusato dei ritardi.
Dietro la vittoria c'è molto lavoro.
`,
  );
});

describe("German", () => {
  check(
    "de",
    `
Die Staatsanwaltschaft beschuldigt Fancy Bear des Angriffs auf die Bank.
  Fancy Bear | beschuldigt | des Angriffs auf die Bank
Das Ministerium beschuldigte Russland, den Sender angegriffen zu haben.
  Russland | beschuldigte | den Sender angegriffen zu haben
Das Ministerium wirft Russland vor, den Sender gehackt zu haben.
  Russland | wirft … vor | den Sender gehackt zu haben
Fancy Bear wird beschuldigt, den Sender angegriffen zu haben.
  Fancy Bear | wird beschuldigt | den Sender angegriffen zu haben | (possible hearsay: wird beschuldigt)
Fancy Bear wird der Angriff auf den Sender vorgeworfen.
  Fancy Bear | wird … vorgeworfen | der Angriff auf den Sender | (possible hearsay: vorgeworfen)
Fancy Bear wird verdächtigt, den Sender angegriffen zu haben.
  Fancy Bear | wird verdächtigt | den Sender angegriffen zu haben | (possible: wird verdächtigt)
Die Gruppe Cyberkalifat beansprucht den Angriff für sich.
  Die Gruppe Cyberkalifat | beansprucht | den Angriff für sich
Fancy Bear, die Gruppe hinter dem Angriff auf TV5Monde, ist russisch.
  Fancy Bear | hinter | dem Angriff auf TV5Monde
Hinter dem Angriff soll Fancy Bear stecken.
  Fancy Bear | Hinter … soll … stecken | dem Angriff | (possible hearsay: soll)
Die Regierung schreibt den Angriff Fancy Bear zu.
  Fancy Bear | schreibt … zu | den Angriff
Nordkorea wird für den Angriff verantwortlich gemacht.
  Nordkorea | verantwortlich gemacht | den Angriff
Der Angriff von Fancy Bear auf den Sender dauerte drei Stunden.
  Fancy Bear | Angriff von | Angriff … auf den Sender | to den Sender
Der Iran wird des Angriffs auf den Ölkonzern verdächtigt.
  Der Iran | wird … verdächtigt | des Angriffs auf den Ölkonzern | (possible: verdächtigt)
Der Iran bestritt, hinter dem Angriff zu stecken.
  Der Iran | bestritt | hinter dem Angriff zu stecken | (denied: bestritt)
Der Iran wies jede Verantwortung für den Angriff zurück.
  Der Iran | wies … zurück | den Angriff | (denied: wies … zurück)
Der Angriff trägt die Handschrift von Fancy Bear.
  Fancy Bear | die Handschrift von | Der Angriff
Der Angriff wird mit Fancy Bear in Verbindung gebracht.
  Fancy Bear | mit … in Verbindung gebracht | Der Angriff
Die Ermittler vermuten Fancy Bear hinter dem Angriff.
  Fancy Bear | hinter | dem Angriff | (possible: vermuten)
Urheber des Angriffs ist Fancy Bear.
  Fancy Bear | Urheber … ist | des Angriffs
Der Angriff wurde im Auftrag von Fancy Bear ausgeführt.
  Fancy Bear | im Auftrag von | Der Angriff
Die Gruppe Silbermond bekannte sich zu dem Angriff.
  Die Gruppe Silbermond | bekannte … zu | dem Angriff
`,
  );
});

describe("German: nobody did it", () => {
  check(
    "de",
    `
Der Trainer beschuldigte seine Spieler der Faulheit.
Hinter dem Haus steht ein Baum.
Die Idee hinter der Kampagne war einfach.
Der Urheber des Bildes ist Anna Kern.
Der Angriff des Gegners auf das Tor misslang.
Niemand bekannte sich zu dem Anschlag.
Keine Gruppe wird beschuldigt, den Sender angegriffen zu haben.
Der Verein wies die Forderung zurück.
Die Firma bestreitet die Zahlen.
Die Lehrerin warf den Schülern Faulheit vor.
Die Rechnung wird dem Konto zugeschrieben.
Die Leitung ist für den Ablauf verantwortlich.
Im Auftrag der Stadt wird die Straße gebaut.
Der Angriff der Bienen auf den Hund war kurz.
Das Team hinter der App gewann einen Preis.
Die Kommission ordnet die Fälle den Gruppen zu.
`,
  );
});

describe("French", () => {
  check(
    "fr",
    `
Le parquet accuse Fancy Bear de l'attaque contre la banque.
  Fancy Bear | accuse … de | l'attaque contre la banque | to la banque
Le ministère a accusé la Russie d'avoir attaqué la chaîne.
  la Russie | a accusé … d | avoir attaqué la chaîne | to la chaîne
Fancy Bear est accusé de l'attaque contre la chaîne.
  Fancy Bear | est accusé de | l'attaque contre la chaîne | (possible hearsay: accusé) | to la chaîne
L'attaque, revendiquée par le Cybercalifat, a visé TV5 Monde.
  le Cybercalifat | revendiquée par | L'attaque
Fancy Bear, le groupe derrière l'attaque contre TV5 Monde, est russe.
  Fancy Bear | derrière | l'attaque contre TV5 Monde | to TV5 Monde
Derrière l'attaque, il y a Fancy Bear.
  Fancy Bear | Derrière … y a | l'attaque
La Russie n'est pas derrière l'attaque, a dit le ministre.
  La Russie | n'est pas derrière | l'attaque | (denied: n … pas)
Les chercheurs attribuent l'attaque à Fancy Bear.
  Fancy Bear | attribuent … à | l'attaque
Le gouvernement impute l'attaque à la Corée du Nord.
  la Corée du Nord | impute … à | l'attaque
Le gouvernement tient la Russie pour responsable de l'attaque.
  la Russie | tient … pour responsable de | l'attaque
L'Iran est soupçonné de l'attaque contre la compagnie pétrolière.
  L'Iran | est soupçonné de | l'attaque contre la compagnie pétrolière | (possible: soupçonné) | to la compagnie pétrolière
L'Iran a nié toute responsabilité dans l'attaque.
  L'Iran | a nié | l'attaque | (denied: nié)
L'attaque porte la signature de Fancy Bear.
  Fancy Bear | porte la signature de | L'attaque
Les auteurs de l'attaque étaient des pirates russes.
  pirates russes | auteurs de … étaient | l'attaque
L'attaque de Fancy Bear contre la chaîne a duré trois heures.
  Fancy Bear | attaque de | attaque … contre la chaîne | to la chaîne
L'attaque est liée à Fancy Bear.
  Fancy Bear | est liée à | L'attaque
`,
  );
});

describe("French: nobody did it", () => {
  check(
    "fr",
    `
L'entraîneur accuse ses joueurs de paresse.
Le jardin derrière la maison est calme.
L'idée derrière la campagne était simple.
L'auteur du roman est Anne Duval.
L'attaque de Lyon est forte.
L'attaque de Sarkozy contre Hollande fut rude.
Personne n'a revendiqué l'attentat.
Aucun groupe n'est accusé de l'attaque.
La responsable de la cantine est Claire Petit.
Le ministre est responsable de l'agriculture.
La société a nié les chiffres.
Le mauvais temps est accusé des retards.
Derrière la victoire, il y a beaucoup de travail.
Le vol de Paris à Rome dure deux heures.
Le médecin soupçonne une maladie.
On attribue la maladie à un virus.
Le bâtiment est attribué à Gaudí.
`,
  );
});

describe("Spanish", () => {
  check(
    "es",
    `
La fiscalía acusa a Fancy Bear del ataque contra el banco.
  Fancy Bear | acusa … del | ataque contra el banco | to el banco
El ministerio acusó a Rusia de haber atacado la emisora.
  Rusia | acusó … de | haber atacado la emisora | to la emisora
Fancy Bear está acusado de atacar la emisora.
  Fancy Bear | está acusado de | atacar la emisora | (possible hearsay: acusado) | to la emisora
El ataque, reivindicado por el Cibercalifato, golpeó a TV5 Monde.
  el Cibercalifato | reivindicado por | El ataque
El Cibercalifato se atribuyó el ataque.
  El Cibercalifato | se atribuyó | el ataque
Fancy Bear, el grupo detrás del ataque a TV5 Monde, es ruso.
  Fancy Bear | detrás del | ataque a TV5 Monde | to TV5 Monde
Detrás del ataque se esconde Fancy Bear.
  Fancy Bear | Detrás … se esconde | ataque
El ataque se atribuye a Fancy Bear.
  Fancy Bear | se atribuye a | El ataque
Los investigadores atribuyen el ataque a Fancy Bear.
  Fancy Bear | atribuyen … a | el ataque
El gobierno culpa a Corea del Norte del ataque.
  Corea del Norte | culpa … del | ataque
El gobierno considera a Rusia responsable del ataque.
  Rusia | considera … responsable del | ataque | (likely: considera)
Irán negó cualquier responsabilidad en el ataque.
  Irán | negó | el ataque | (denied: negó)
El ataque fue una operación de bandera falsa de piratas rusos.
  piratas rusos | de bandera falsa de | una operación
El ataque lleva la firma de Fancy Bear.
  Fancy Bear | lleva la firma de | El ataque
Los autores del ataque eran piratas rusos.
  piratas rusos | autores del … eran | ataque
El ataque de Fancy Bear contra la emisora duró tres horas.
  Fancy Bear | ataque de | ataque … contra la emisora | to la emisora
Los expertos vinculan el ataque con Fancy Bear.
  Fancy Bear | vinculan … con | el ataque
`,
  );
});

describe("Spanish: nobody did it", () => {
  check(
    "es",
    `
El entrenador acusa a sus jugadores de pereza.
El jardín detrás de la casa es tranquilo.
La idea detrás de la campaña era simple.
El autor de la novela es Ana Ruiz.
El ataque del Barcelona es fuerte.
El ataque de Sánchez contra Casado fue duro.
Nadie reivindicó el atentado.
Ningún grupo está acusado del ataque.
La responsable del comedor es Carmen Sol.
El ministro es responsable de la agricultura.
La empresa negó las cifras.
El mal tiempo es culpable de los retrasos.
Detrás de la victoria hay mucho trabajo.
El médico sospecha una enfermedad.
El cuadro se atribuye a Goya.
La autoría del cuadro se atribuye a Goya.
`,
  );
});
