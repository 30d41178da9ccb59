/** How French reports speech. */
import type { Reporting } from "../reportingCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

/** "a voulu préciser", "continue à dire", "se contente d'affirmer", "vient d'annoncer" */
const periphrases = verbs(
  `vouloir pouvoir devoir oser savoir faire laisser tenir contenter borner continuer finir empresser venir
   commencer arriver`,
).flatMap(({ finite, participle, gerund }) => [...finite, ...participle, gerund[0]!]);

export const reporting: Reporting = {
  periphrases: [...periphrases, ...wordsOf("va vont allait allaient")],
  links: wordsOf("à de d par"),
  infinitiveMarkers: wordsOf("de d"),
  infinitiveSuffixes: wordsOf("er ir oir aire ire tre dre uire"),
  saidInfinitives: wordsOf(
    `avoir être vouloir pouvoir devoir craindre attendre disposer ignorer regretter souhaiter espérer
     comprendre savoir connaître`,
  ),
  anaphors: wordsOf("le l"),
  anybody: wordsOf("on"),
  whatever: wordsOf("ce"),
  norms: wordsOf(
    `modalités critères critère ordre règles règle procédure schéma saison goût goûts cas besoin besoins âge
     poids taille type vraisemblance convenance modèle modèles version versions principe principes méthode mode usage usages disponibilités
     circonstances pays région régions époque époques années jours lieu temps humeur envie nature tour recette moyens normes norme calendrier loi lois règlement règlements barème barèmes formule`,
  ),
  elided: wordsOf("l d qu s n c j m t lorsqu puisqu jusqu quoiqu quelqu presqu"),
  enclitics: wordsOf("il elle ils elles on"),
  facts: ["fait"],
  conjunctive: wordsOf(
    "tandis alors parce afin bien pour avant après depuis dès sans tant ainsi pendant aussi plus moins vu autre même tel telle",
  ),
  restrictive: wordsOf("ne n"),
  attitudes: wordsOf(
    `convaincu sûr certain confiant optimiste prêt inquiet préoccupé satisfait déçu disposé favorable
     disponible fier surpris étranger innocent persuadé ravi choqué`,
  ).flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`]),
  manners: wordsOf("avec sans"),
  places: wordsOf("à au aux en dans sur chez depuis lors après pendant"),
};
