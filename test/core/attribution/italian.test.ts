/** What Italian texts attribute, and what they do not. */
import { describe } from "vitest";
import { checkCases } from "./cases";

describe("who says what", () => {
  checkCases(
    "it",
    `
«Vedremo la sentenza – aggiunge Ciro Bassi, presidente del sindacato – prima di parlare».
  statement | Ciro Bassi, presidente del sindacato | aggiunge | «Vedremo la sentenza … prima di parlare»
La rete era sicura, ha detto ieri con un sorriso la portavoce del ministero.
  statement | la portavoce del ministero | ha detto | La rete era sicura
Lo rivela uno studio dell'università di Pisa.
  statement | uno studio dell'università di Pisa | Lo rivela |
Assicura il direttore Paolo Neri che i conti sono in ordine.
  statement | il direttore Paolo Neri | Assicura | che i conti sono in ordine
Si è detto convinto che la rete fosse sicura.
  statement |  | Si è detto convinto | che la rete fosse sicura
Secondo quanto riferito dalla procura, i dati erano in vendita da mesi.
  statement | procura | Secondo quanto riferito | i dati erano in vendita da mesi
Il ministro accusa l'opposizione di aver diffuso notizie false.
  statement | Il ministro | accusa | l'opposizione di aver diffuso notizie false
Anna Rossi: «Non abbiamo mai visto quei documenti».
  statement | Anna Rossi | : | «Non abbiamo mai visto quei documenti»
Il commento del procuratore Aldo Bianchi: «È un risultato importante per tutti».
  statement | procuratore Aldo Bianchi | commento | «È un risultato importante per tutti»
Come ha spiegato l'analista Sara Greco, il gruppo usa tre nomi.
  statement | l'analista Sara Greco | ha spiegato | il gruppo usa tre nomi
A giudizio degli esperti, il furto è opera di un solo uomo.
  statement | esperti | A giudizio degli | il furto è opera di un solo uomo | (vague)
Stando a FireEye, i due gruppi sono legati.
  statement | FireEye | Stando a | i due gruppi sono legati
La ministra continua a sostenere che i fondi bastano.
  statement | La ministra | continua a sostenere | che i fondi bastano
L'accusa di Rossi che il voto fosse truccato non è mai stata provata.
  statement | Rossi | accusa | che il voto fosse truccato non è mai stata provata
Corre voce che la fabbrica chiuda.
  statement |  | Corre voce che | la fabbrica chiuda | (possible hearsay: Corre voce, vague)
Da qui si vuole che sia partito l'attacco.
  statement |  | si vuole che | sia partito l'attacco | (vague)
Glass Heron nega di aver attaccato il porto.
  statement | Glass Heron | nega | di aver attaccato il porto | (denied: nega)
  responsibility | Glass Heron | nega | aver attaccato il porto | (denied: nega)
«Il rapporto – ha precisato – arriverà lunedì».
  statement |  | ha precisato | «Il rapporto … arriverà lunedì»
Nel rapporto si sostiene che la diga fosse sicura.
  statement |  | si sostiene che | la diga fosse sicura | (possible hearsay: si sostiene, vague)
Il sindaco ha per ora smentito la chiusura del ponte.
  statement | Il sindaco | ha per ora smentito | la chiusura del ponte | (denied: smentito)
La tesi secondo cui il ponte era vecchio non convince.
  statement |  | tesi | il ponte era vecchio non convince | (vague)
«Due anni di attesa», conferma lei, «sono troppi».
  statement | lei | conferma | «Due anni di attesa» … «sono troppi»
L'onorevole Bassi ha informato i colleghi che il voto era rinviato.
  statement | L'onorevole Bassi | ha informato | che il voto era rinviato
Secondo il decreto del ministro, la multa può arrivare a mille euro.
  statement | il decreto del ministro | Secondo | la multa può arrivare a mille euro
Ha definito la proposta «un passo indietro».
  statement |  | Ha definito | la proposta «un passo indietro»
È stato riferito che il ponte era chiuso.
  statement |  | È stato riferito che | il ponte era chiuso | (vague)
Prima di rispondere alle domande il ministro ha detto che resterà.
  statement | il ministro | ha detto | che resterà
Secondo le prime ricostruzioni due persone sono fuggite.
  statement | le prime ricostruzioni | Secondo | due persone sono fuggite
Il presidente Bassi, invitato a dimettersi, ha affermato:
  statement | Il presidente Bassi, invitato a dimettersi | ha affermato |
`,
  );
});

describe("who did what", () => {
  checkCases(
    "it",
    `
Il gruppo avrebbe rubato i dati di mille clienti.
  responsibility | Il gruppo | avrebbe rubato | i dati di mille clienti | (possible hearsay: avrebbe rubato, vague)
L'attacco sarebbe opera di Glass Heron.
  responsibility | Glass Heron | sarebbe opera di | L'attacco | (possible hearsay: sarebbe)
Dietro l'attacco al porto c'è Glass Heron.
  responsibility | Glass Heron | Dietro … c'è | l'attacco al porto
Dietro l'attacco ci sarebbe un gruppo russo.
  responsibility | un gruppo russo | Dietro … ci sarebbe | l'attacco | (possible hearsay: sarebbe)
Glass Heron ha rivendicato l'attacco al porto di Genova.
  responsibility | Glass Heron | ha rivendicato | l'attacco al porto di Genova
L'attacco è stato rivendicato da Glass Heron.
  responsibility | Glass Heron | è stato rivendicato da | L'attacco
L'attentato, attribuito a Glass Heron, ha colpito il porto.
  responsibility | Glass Heron | attribuito a | L'attentato
Il presunto gruppo Glass Heron è una facciata di hacker russi.
  identity | Il presunto gruppo Glass Heron | è | una facciata di hacker russi | (possible hearsay: presunto)
È stata un'operazione sotto falsa bandiera di Glass Heron.
  responsibility | Glass Heron | sotto falsa bandiera di | un'operazione
La rivendicazione dell'attacco da parte di Glass Heron è arrivata la sera.
  responsibility | Glass Heron | da parte di | La rivendicazione dell'attacco
`,
  );
});

describe("what nobody says or does", () => {
  checkCases(
    "it",
    `
Il nonno pensava che avrebbe piovuto e ha chiuso le finestre.
Ricorda che l'acqua deve bollire prima di buttare la pasta.
Il manuale illustra come sostituire la batteria.
Il film «La casa sul fiume» racconta due estati.
Lasciare riposare secondo le istruzioni della confezione.
Per Natale, la nonna prepara i tortelli.
La domanda che ci siamo fatti è semplice.
L'accusa di furto è prevista dall'articolo 624.
Il locatore indica nel contratto la misura del deposito.
Ho detto a Marta che sarei arrivato tardi.
Mi sono detto che era meglio tornare a casa.
Abbiamo scritto una cartolina alla zia.
Chi presenta domanda allega una copia del documento.
Si spiega così il colore scuro della crosta.
Il Comune definisce con regolamento le tariffe.
Dietro la casa c'è un orto e davanti un pozzo.
Dietro il banco c'era Anna con il grembiule.
La nota di cui al comma due è allegata.
Ingredienti: «00» per la farina, mezzo litro di latte.
Il contratto prevede che il canone sia pagato ogni mese.
La lancetta mostra che il serbatoio è pieno.
Il mare era calmo come si conviene a settembre.
Gli attacchi della Juventus da parte di Del Piero e Vialli furono inutili.
Il gol è opera di Rossi.
Non è escluso che il ponte riapra a maggio.
Tuttavia la Regione, il 18 settembre, aveva proposto al medico una riduzione.
`,
  );
});
