/** French words that speak again of somebody named. */
import type { References } from "../references";
import { wordsOf } from "../words";

export const references: References = {
  he: wordsOf("il celui-ci"),
  she: wordsOf("elle celle-ci"),
  it: wordsOf("il elle"),
  they: wordsOf("ils elles ceux-ci celles-ci"),
  definites: wordsOf("le la l les ce cet cette ces"),
  men: wordsOf(`m monsieur roi prince duc comte baron empereur pape père frère fils mari oncle neveu grand-père
    beau-père gendre fiancé veuf homme garçon directeur acteur chanteur sénateur président
    avocat député conseiller ambassadeur gouverneur chercheur fondateur
    écrivain procureur inspecteur général colonel capitaine évêque cardinal prêtre policier ouvrier employé ami
    voisin cousin candidat romancier`),
  women:
    wordsOf(`mme madame mademoiselle mlle reine princesse duchesse comtesse baronne impératrice mère sœur fille
    femme épouse tante nièce grand-mère belle-mère fiancée veuve directrice actrice chanteuse sénatrice présidente
    avocate députée conseillère ambassadrice gouverneure chercheuse fondatrice écrivaine procureure inspectrice
    policière ouvrière employée amie voisine cousine candidate romancière`),
  persons:
    wordsOf(`collègue parent enfant élève client cliente témoin victime patient patiente passant passante
    habitant habitante étudiant étudiante journaliste personne quelqu'un artiste pilote soldat joueur joueuse
    rival rivale adversaire ministre maire juge`),
  menHere: wordsOf("jean andré michel daniel gabriel"),
  womenHere: wordsOf("andrée simone michèle danièle marion"),
  alike: [
    wordsOf("société entreprise compagnie firme groupe"),
    wordsOf("quotidien journal"),
    wordsOf("magazine hebdomadaire mensuel revue"),
    wordsOf("bande collectif gang"),
    wordsOf("chaîne radio"),
  ],
  companies: wordsOf("entreprise société compagnie firme"),
  owners: wordsOf("son sa ses leur leurs"),
  pluralEndings: wordsOf("nt"),
  pluralNouns: [],
  notPluralNouns: [],
  continuing: wordsOf("ajouté ajoute ajoutait poursuivi poursuit conclu conclut précisé précise"),
};
