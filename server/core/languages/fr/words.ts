/** French function words and nouns that attributions turn on. */
import type { Grammar, Nouns } from "../cues";
import { wordsOf } from "../words";

export const grammar: Grammar = {
  determiners:
    wordsOf(`le la les l un une des du ce cet cette ces son sa ses leur leurs certains certaines
    plusieurs quelques deux trois quatre cinq chaque tout tous toutes aucun aucune`),
  pronouns: wordsOf("il elle ils elles on lui eux celui-ci celle-ci celui celle"),
  firstPersons: wordsOf(
    `je j nous vous tu me m t te mon ma mes notre nos votre ai as avons avez avais avions suis sommes êtes étais
    étions`,
  ),
  relatives: wordsOf("qui dont lequel laquelle lesquels lesquelles"),
  prepositions:
    wordsOf(`de d du des à au aux en dans par pour sur sous avec sans entre vers chez contre depuis
    pendant durant avant après lors selon comme dès hors`),
  by: wordsOf("par"),
  conjunctions: wordsOf("et ou ni mais or donc"),
  alternatives: wordsOf("ou"),
  subordinators: wordsOf(
    "que qu parce puisque quand lorsque si où tandis alors comme afin bien quoique",
  ),
  conditionals: wordsOf("si s quiconque"),
  complementisers: wordsOf("que qu"),
  questions: wordsOf("si comment pourquoi quand où combien"),
  askingWhat: wordsOf("que qu quoi comment"),
  askingWho: wordsOf("qui"),
  copulas: wordsOf("est sont était étaient fut furent serait seraient été"),
  auxiliaries:
    wordsOf(`est sont était étaient fut furent a ont avait avaient eut serait aurait seraient auraient
    été peut peuvent pourrait doit doivent devrait va vont se s y en lui leur m t ne n le la les l me te
    nous vous soit soient ait aient sera seront aura auront eurent avoir être`),
  modals: wordsOf("peut peuvent doit doivent devrait va vont"),
  pluperfects: wordsOf("avait avaient"),
  passives: wordsOf(
    "est sont était étaient fut furent été sera seront serait seraient soit soient",
  ),
  attempts: wordsOf("tenté tente essayé essaie de"),
  reflexives: wordsOf("se s"),
  comparisons: ["comme"],
  negations: wordsOf("ne n pas jamais"),
  absences: wordsOf("personne rien aucun aucune sans ni guère"),
  limits: wordsOf("seulement sauf excepté hormis uniquement"),
  negationPairs: ["ni ni"],
  earlierTimes: wordsOf("avait avaient auparavant avant jusqu'à jusque"),
  infinitiveLinks: wordsOf("de d' à pour"),
  infinitiveEndings: wordsOf("er ir re oir"),
  adverbs: wordsOf(
    "aussi encore déjà hier ensuite enfin puis également toujours souvent alors même",
  ),
  adverbSuffixes: ["ment"],
  notAdverbs: wordsOf(
    `gouvernement parlement département document moment bâtiment mouvement comment renseignement renseignements
    établissement établissements événement événements élément éléments argument arguments logement règlement
    traitement changement`,
  ),
};

export const nouns: Nouns = {
  statements: wordsOf(
    `affirmation affirmations déclaration déclarations accusation accusations thèse avis hypothèse annonce rumeur
     rumeurs information informations démenti aveu promesse avertissement conclusion commentaire réaction réponse
     témoignage théorie allégation allégations`,
  ),
  vague:
    wordsOf(`experts sources analystes observateurs critiques spécialistes certains beaucoup chercheurs
    historiens commentateurs`),
  quantifiers: wordsOf("certains certaines plusieurs des de les nombreux quelques divers d autres"),
  speakers:
    wordsOf(`porte-parole ministre président rapport étude sondage ministère gouvernement tribunal juge
    procureur police avocat expert analyste chercheur source directeur directrice chef fondateur professeur
    auteur journaliste témoin maire député sénateur général commission conseil organisation groupe syndicat
    banque enquête article journal magazine agence société entreprise association commissaire préfet
    responsable secrétaire entraîneur magistrat députée présidente association loi code projet
    concepteurs démissionnaires habitants historiens climatologues`),
  voiceless:
    wordsOf(`voyant voyants lampe lumière signal alarme écran afficheur cadran aiguille thermomètre capteur bouton touche
    icône curseur flèche imprimante appareil machine moteur serveur routeur navigateur programme logiciel
    application commande fonction option réglage script fenêtre horloge montre étiquette panneau symbole signe équation
    formule courbe graphique axe force recette instructions règles`),
  documents: wordsOf("rapport étude sondage enquête données"),
  doers: wordsOf(
    "pirate pirates hacker hackers terroriste terroristes espion espions agents militants gang rebelles djihadistes assaillants attaquants cybercriminels mercenaires groupe groupes renseignement renseignements",
  ),
  deeds: wordsOf(
    `attaque attaques cyberattaque cyberattaques piratage piratages attentat attentats menace menaces vol vols assassinat
    assassinats meurtre meurtres intrusion intrusions fuite fuites sabotage sabotages espionnage enlèvement enlèvements
    empoisonnement bombardement bombardements raid raids incursion cambriolage braquage`,
  ),
  undertakings: wordsOf("campagne campagnes opération opérations plan"),
  targets: wordsOf(
    "courriels messagerie mots banque banques hôpital hôpitaux ministère parlement ambassade gouvernement entreprise entreprises parti élections clients civils réseau réseaux système systèmes serveurs comptes données site sites chaîne soldats journalistes port ports aéroport aéroports terminal centrale centrales oléoduc gazoduc raffinerie barrage navire navires pétrolier dépôt",
  ),
  ambiguous: wordsOf(
    `note rapporte montre lance écrit dit dits dite annonce demande demandes critique critiques doute doutes juge
     estime reproche crie conclu rapport établi établis`,
  ),
  affiliations: wordsOf(
    "façade paravent bras division aile unité branche filiale couverture alias membre membres agent agents",
  ),
  covers: wordsOf("façade couverture paravent"),
  groups: wordsOf("groupe gang organisation collectif cellule réseau mouvement milice"),
};
