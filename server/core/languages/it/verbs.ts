/** Italian verbs of saying, thinking and doing. */
import type { Frame, StatementVerb } from "../cues";
import type { DeedVerb } from "../deedCues";
import { verbs } from "./inflect";

const frame = (of: Frame, list: string, more: Partial<StatementVerb> = {}): StatementVerb[] =>
  verbs(list).map((forms) => ({ ...forms, frame: of, ...more }));

export const statementVerbs: readonly StatementVerb[] = [
  ...frame("speech", "dire", { impersonal: true }),
  ...frame("clause", "chiedere domandare", { asks: true }),
  ...frame(
    "speech",
    `affermare asserire dichiarare sostenere spiegare aggiungere precisare puntualizzare specificare
     commentare replicare rispondere ribattere controbattere obiettare riferire raccontare narrare
     scrivere twittare osservare notare rilevare ricordare rammentare ammonire
     ipotizzare insistere esclamare proclamare rimarcare confidare confessare testimoniare
     comunicare concludere argomentare ripetere chiarire constatare sentenziare
     giurare promettere premettere suggerire proporre raccomandare consigliare
     sussurrare mormorare gridare urlare scherzare ironizzare tuonare chiosare segnalare
     anticipare prospettare motivare riassumere pronosticare profetizzare predire teorizzare`,
  ),
  ...frame("speech", "avvertire avvisare informare assicurare", { addresses: true }),
  ...frame(
    "report",
    "annunciare preannunciare confermare denunciare rivelare ribadire sottolineare evidenziare ammettere lamentare auspicare",
  ),
  ...frame("report", "smentire negare", { denies: true }),
  ...frame("speech", "escludere", { denies: true }),
  ...frame(
    "aside",
    `proseguire continuare riprendere incalzare attaccare sbottare sorridere ridere esordire intervenire
     rilanciare esultare rincarare sospirare riflettere ragionare interrompere polemizzare minimizzare`,
  ),
  ...frame(
    "clause",
    `mostrare dimostrare indicare scoprire stabilire verificare calcolare riportare certificare attestare
     documentare illustrare accertare`,
  ),
  ...frame("belief", "garantire credere ritenere stimare presumere", { impersonal: true }),
  ...frame(
    "belief",
    "pensare sperare temere supporre immaginare sospettare dubitare prevedere riconoscere considerare",
  ),
  ...frame("calling", "parlare definire bollare etichettare descrivere liquidare"),
  ...frame(
    "stance",
    "criticare condannare lodare elogiare biasimare deplorare contestare stigmatizzare",
  ),
  ...frame("charge", "accusare incolpare tacciare rimproverare"),
];

const deed = (gravity: DeedVerb["gravity"], list: string): DeedVerb[] =>
  verbs(list).map((forms) => ({ ...forms, gravity }));

export const deedVerbs: readonly DeedVerb[] = [
  ...deed("grave", "hackerare assassinare infettare sequestrare sabotare"),
  ...deed(
    "aimed",
    `attaccare colpire rubare violare uccidere bombardare minacciare avvelenare trafugare
     sottrarre spiare ricattare compromettere diffondere penetrare bersagliare
     infiltrare rapire manomettere oscurare`,
  ),
  ...deed(
    "done",
    "compiere commettere condurre lanciare sferrare rivendicare organizzare perpetrare eseguire orchestrare effettuare mettere",
  ),
];

export const namingVerbs = verbs("chiamare soprannominare battezzare ribattezzare denominare");
