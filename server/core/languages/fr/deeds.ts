/** How French tells whom a deed was done to. */
import type { DeedCues } from "../deedCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

export const deeds: DeedCues = {
  against: wordsOf(`contre sur`),
  ofWhom: wordsOf(`piratage assassinat meurtre empoisonnement enlèvement`),
  taking: wordsOf(`voler dérober`),
  takenFrom: wordsOf(`à au aux de du des`),
  blame: verbs("attribuer imputer lier relier"),
  blamedOn: wordsOf("à au aux"),
  charges: verbs("accuser soupçonner suspecter inculper"),
  chargedWith: wordsOf("de d du des pour"),
  personal: [],
  holding: verbs("tenir juger considérer estimer déclarer"),
  guilty: wordsOf("responsable responsables coupable coupables"),
  authors: wordsOf(
    "auteur auteurs autrice commanditaire commanditaires cerveau instigateur instigateurs responsable responsables",
  ),
  nobodies: wordsOf("aucun aucune personne nul"),
  shares: wordsOf("responsabilité implication rôle participation complicité main part paternité"),
  fronted: ["derrière"],
  labels: wordsOf("nom sigle étiquette enseigne bannière pseudonyme appellation"),
  stands: wordsOf(
    `a avait aurait cache cachent cachait cachaient cacherait cacheraient dissimule dissimulent dissimulait dissimulaient dissimulerait dissimuleraient trouve trouvent trouvait trouvaient trouverait trouveraient tient tiennent`,
  ),
  existentials: ["y"],
  frontsFor: wordsOf("pour"),
  beforeDoers: ["par"],
  pastSuffixes: [],
  times: wordsOf("dernier dernière"),
};
