/** Who is told to have done a deed, in English, Italian and German: charges, claims, denials, who stands behind, whose work it is. */
import { describe } from "vitest";
import { checkDeeds } from "../cases";

describe("English", () => {
  checkDeeds(
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
The attack was carried out by Berg's troll farm.
  Berg's troll farm | was carried out by | The attack
The attack by Fancy Bear on the broadcaster lasted three hours.
  Fancy Bear | attack by | attack
Russia was not behind the attack, the minister said.
  Russia | was not behind | the attack | (denied: not)
`,
  );
});

describe("English: nobody did it", () => {
  checkDeeds(
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
  checkDeeds(
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
  checkDeeds(
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
  checkDeeds(
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
  checkDeeds(
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
