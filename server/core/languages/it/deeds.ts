/** How Italian tells whom a deed was done to. */
import type { DeedCues } from "../deedCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

export const deeds: DeedCues = {
  against: wordsOf(`a al allo alla ai agli alle all contro sul sulla sulle sui sugli sull`),
  ofWhom: wordsOf(
    `omicidio omicidi assassinio rapimento avvelenamento sequestro bombardamento bombardamenti hackeraggio violazione sabotaggio`,
  ),
  taking: wordsOf(
    `rubare trafugare sottrarre diffondere rivendicare organizzare orchestrare mettere`,
  ),
  takenFrom: wordsOf(`a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall`),
  blame: verbs("attribuire imputare collegare ricondurre"),
  blamedOn: wordsOf("a al allo alla ai agli alle all"),
  charges: verbs("accusare incolpare incriminare sospettare imputare"),
  chargedWith: wordsOf("di d del dello della dei degli delle dell per"),
  personal: [],
  holding: verbs("ritenere considerare giudicare dichiarare"),
  guilty: wordsOf("responsabile responsabili colpevole colpevoli"),
  authors: wordsOf(
    "autore autori autrice mandante mandanti artefice artefici regista responsabile responsabili esecutore esecutori",
  ),
  nobodies: wordsOf("nessun nessuno nessuna"),
  shares: wordsOf(
    "responsabilità coinvolgimento ruolo partecipazione complicità mano parte paternità",
  ),
  fronted: wordsOf("dietro"),
  labels: wordsOf("nome nomi sigla etichetta firma marchio insegna"),
  stands: wordsOf(
    `sta stanno stava stavano starebbe starebbero nasconde nascondono nascondeva nascondevano nasconderebbe nasconderebbero cela celano celava celavano celerebbe celerebbero stato stata stati state`,
  ),
  existentials: wordsOf("c ci"),
  frontsFor: wordsOf("per"),
  beforeDoers: [],
  pastSuffixes: [],
  times: wordsOf("scorso scorsa scorsi scorse prossimo prossima"),
};
