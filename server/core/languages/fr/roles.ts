/** French words for what somebody is. */
import type { RoleCues } from "../roleCues";
import { wordsOf } from "../words";

export const roles: RoleCues = {
  honorifics: wordsOf("m mm mme mmes mlle monsieur madame dr me maître"),
  persons:
    wordsOf(`directeur directrice présidente vice-président vice-présidente ministre sénateur sénatrice
    député députée maire préfet préfète ambassadeur ambassadrice secrétaire responsable chef cheffe dirigeant
    dirigeante patron patronne fondatrice cofondateur cofondatrice gérant gérante associé associée membre
    experte avocate journaliste autrice auteure rédacteur rédactrice correspondant correspondante chroniqueur
    chroniqueuse professeur professeure enseignant enseignante chercheur chercheuse économiste historien
    historienne sociologue politologue philosophe psychologue biologiste physicien physicienne chimiste
    mathématicien mathématicienne ingénieur ingénieure informaticien informaticienne architecte médecin
    chirurgien chirurgienne infirmier infirmière commissaire inspecteur inspectrice enquêteur enquêtrice juge
    procureur procureure magistrat magistrate officier colonel capitaine général amiral lieutenant commandant
    consultant consultante conseiller conseillère coordinateur coordinatrice représentant représentante délégué
    déléguée militant militante syndicaliste entrepreneur entrepreneuse banquier propriétaire écrivain écrivaine
    spécialiste technicien technicienne candidat candidate`),
  personEndings: wordsOf("ologue graphe"),
  occupations:
    wordsOf(`travaille travaillait enseigne enseignait dirige dirigeait préside présidait étudie
    représente conseille gère possède anime coordonne commande commandait`),
  who: wordsOf("qui"),
  belongings: wordsOf("de du des d"),
};
