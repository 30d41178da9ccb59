/** French words for what happens: verbs, and the nouns for the same. */

export const deeds = `
attack: attaque assaut offensive attentat agression / attaquer agresser assaillir
hack: piratage intrusion hacking cyberattaque / pirater hacker
steal: vol cambriolage braquage / voler dérober cambrioler braquer
leak: fuite divulgation / divulguer fuiter
spying: espionnage surveillance écoute / espionner surveiller intercepter
threaten: menace intimidation / menacer intimider
kill: meurtre assassinat homicide massacre / tuer assassiner massacrer
wound: blessure / blesser ~ blessé
die: mort décès / mourir décéder périr perdre_la_vie ~ mort décédé défunt
born: naissance / naître
arrest: arrestation détention interpellation / arrêter interpeller appréhender
release: libération relaxe / libérer relâcher relaxer
charge: inculpation poursuite mise_en_examen / inculper
accuse: accusation reproche / accuser incriminer reprocher
sentence: condamnation / condamner
acquit: acquittement / acquitter disculper innocenter
imprison: emprisonnement incarcération / emprisonner incarcérer
execute: exécution décapitation / exécuter décapiter
torture: torture maltraitance / torturer maltraiter
kidnap: enlèvement rapt kidnapping / enlever kidnapper
rape: viol / violer
bombing: bombardement / bombarder pilonner
explode: explosion détonation déflagration / exploser
shoot: fusillade tir coup_de_feu / tirer fusiller
invade: invasion incursion / envahir
occupy: occupation / occuper
conquer: conquête / conquérir
fight: lutte bataille combat affrontement / combattre lutter affronter
defend: défense / défendre
surrender: capitulation reddition / capituler
withdraw: retrait repli / retirer replier
flee: fuite évasion / fuir échapper évader
rescue: sauvetage secours / sauver secourir
protest: protestation manifestation / protester manifester
strike: grève
revolt: révolte insurrection rébellion soulèvement émeute / révolter
overthrow: putsch renversement coup_d'état / renverser destituer
elect: élection scrutin / élire réélire ~ électoral
vote: vote votation référendum / voter
win: victoire triomphe / gagner triompher vaincre battre remporter
lose: défaite / perdre
resign: démission / démissionner
appoint: nomination désignation / nommer désigner
dismiss: licenciement limogeage renvoi révocation / licencier limoger congédier renvoyer destituer
hire: embauche recrutement / embaucher recruter engager
marry: mariage noces / épouser marier
divorce: divorce / divorcer
buy: achat acquisition rachat / acheter acquérir racheter
sell: vente / vendre
pay: paiement versement / payer verser
fine: amende contravention
sanction: sanction embargo / sanctionner
sue: plainte procès
merge: fusion / fusionner
invest: investissement / investir
lend: prêt emprunt / prêter
fund: financement subvention / financer subventionner
donate: don donation /
bribe: pot-de-vin corruption / corrompre soudoyer ~ corrompu
fraud: fraude escroquerie arnaque / escroquer frauder arnaquer
embezzle: détournement
smuggle: contrebande trafic
blackmail: chantage extorsion rançon
rise: hausse augmentation relèvement / augmenter croître grimper allonger relever rehausser majorer accroître
fall: baisse diminution réduction recul abaissement / baisser diminuer réduire reculer chuter décroître raccourcir abaisser amoindrir plonger
grow: croissance expansion / croître
begin: début commencement lancement / commencer débuter entamer
end: fin / finir terminer achever cesser
stop: suspension arrêt interruption / suspendre interrompre stopper abandonner geler
cancel: annulation / annuler révoquer
postpone: report ajournement retard / reporter ajourner
continue: poursuite continuation / continuer prolonger renouveler poursuivre reprendre
open: ouverture inauguration réouverture / ouvrir inaugurer rouvrir
close: fermeture / fermer
build: construction / construire bâtir
destroy: destruction démolition dévastation / détruire démolir dévaster
damage: dégât dommage dégâts / endommager abîmer
repair: réparation restauration rétablissement / réparer restaurer rétablir
burn: incendie feu / brûler incendier
flood: inondation crue / inonder
crash: crash collision écrasement / écraser percuter éperonner
accident: accident
sink: naufrage / couler sombrer
collapse: effondrement écroulement / effondrer écrouler
pollute: pollution contamination / polluer contaminer
vaccinate: vaccination vaccin / vacciner
infect: infection contagion contamination / infecter
poison: poison empoisonnement / empoisonner ~ toxique
treat: traitement thérapie soin / soigner guérir
operate: chirurgie / ~ chirurgical
test: test essai expérience / tester
research: recherche étude / étudier
investigate: enquête investigation / enquêter
measure: mesure / mesurer
discover: découverte / découvrir
invent: invention / inventer
develop: développement / développer
produce: production fabrication / produire fabriquer
cause: cause / causer provoquer déclencher
prevent: prévention / empêcher prévenir éviter
help: aide assistance / aider assister
protect: protection sauvegarde / protéger sauvegarder
confirm: confirmation / confirmer corroborer réaffirmer
deny: démenti dénégation / nier démentir réfuter contester contredire
doubt: doute scepticisme / douter ~ sceptique douteux
suspect: soupçon / soupçonner suspecter ~ suspect
admit: aveu confession / avouer admettre reconnaître
report: rapport compte_rendu / rapporter relater
publish: publication parution / publier
broadcasting: émission diffusion retransmission / diffuser
announce: annonce / annoncer
warn: avertissement alerte / avertir alerter
promise: promesse engagement / promettre
demand: exigence revendication / exiger réclamer
ask: requête appel /
answer: réponse réplique / répondre répliquer
accept: acceptation / accepter agréer
refuse: refus rejet / refuser rejeter décliner repousser débouter
approve: approbation ratification / approuver ratifier entériner adopter valider
allow: permission autorisation légalisation / permettre autoriser légaliser
ban: interdiction / interdire prohiber bannir proscrire
support: soutien appui / soutenir appuyer plaider_pour
oppose: opposition / opposer contrer
criticise: critique / critiquer blâmer dénoncer huer siffler déplorer
praise: éloge louange / louer féliciter saluer vanter applaudir
agree: accord pacte traité / convenir
negotiate: négociation pourparlers / négocier
decide: décision / décider
plan: plan projet / planifier
sign: signature / signer
found: fondation / fonder
dissolve: dissolution / dissoudre
lead: direction / diriger
join: adhésion / adhérer rejoindre
leave: départ sortie / quitter partir sortir
arrive: arrivée / arriver
return: retour / revenir rentrer retourner
travel: voyage / voyager
meet: meeting rencontre réunion sommet / rencontrer réunir
visit: visite / visiter
send: envoi / envoyer expédier
receive: réception / recevoir
deliver: livraison fourniture / livrer fournir
export: exportation / exporter
import: importation / importer
migrate: migration immigration émigration / migrer émigrer immigrer
deport: expulsion extradition déportation / expulser extrader déporter
evacuate: évacuation / évacuer
disappear: disparition / disparaître ~ disparu
find: / trouver retrouver
search: recherche fouille perquisition / chercher rechercher fouiller
identify: identification / identifier
name: dénomination / surnommer baptiser
write: écriture / écrire
read: lecture / lire
teach: enseignement formation éducation / enseigner former éduquer
learn: apprentissage / apprendre
play: match partie / jouer
compete: concurrence compétition / concurrencer
award: prix récompense / récompenser
block: blocage blocus / bloquer
delete: suppression effacement / supprimer effacer
forge: falsification contrefaçon canular / falsifier contrefaire
manipulate: manipulation / manipuler truquer
hide: dissimulation / cacher dissimuler
reveal: révélation / révéler dévoiler démasquer
pretend: usurpation / prétendre feindre usurper
lie: mensonge / mentir
influence: influence ingérence / influencer ingérer
spread: diffusion propagation / diffuser propager répandre
use: usage emploi utilisation / utiliser employer
control: contrôle / contrôler
belong: appartenance / appartenir
own: propriété / posséder détenir
cooperate: coopération collaboration / coopérer collaborer
trade: commerce / commercer
reform: réforme / réformer
legislate: législation / légiférer
violate: violation infraction / violer enfreindre transgresser
punish: punition peine châtiment / punir
trial: procès audience
testify: témoignage déposition / témoigner
estimate: estimation évaluation / estimer évaluer
predict: prévision / prévoir prédire
compare: comparaison / comparer
count: comptage décompte / compter
replace: remplacement / remplacer
change: changement modification / changer modifier
move: transfert déménagement déplacement / transférer déplacer déménager
divide: division scission / diviser scinder
unite: unification union / unir unifier
apologise: excuse / excuser
complain: plainte / plaindre
fear: peur crainte / craindre
hope: espoir / espérer
celebrate: célébration cérémonie fête / célébrer fêter
bury: enterrement obsèques funérailles / enterrer
install: installation / installer
connect: connexion liaison / connecter
encrypt: chiffrement cryptage / chiffrer crypter
save: épargne économies / épargner économiser
spend: dépense / dépenser
earn: revenu gain /
privatise: privatisation / privatiser
nationalise: nationalisation / nationaliser
ceasefire: trêve armistice cessez-le-feu
claim-responsibility: revendication / revendiquer
retract: rétractation rectification correction / rétracter rectifier corriger
prove: démonstration / prouver démontrer
verify: vérification / vérifier
observe: observation / observer
detect: détection repérage / détecter repérer
analyse: analyse examen / analyser examiner
calculate: calcul / calculer
collect: collecte / collecter recueillir
store: stockage / stocker
copy: copie / copier
download: téléchargement / télécharger
post: publication / poster
update: actualisation mise_à_jour / actualiser
translate: traduction traducteur / traduire
print: impression / imprimer
record: enregistrement / enregistrer
interview: interview entretien / interviewer
speak: discours allocution
debate: débat discussion / débattre discuter
propose: proposition / proposer
recommend: recommandation conseil / recommander conseiller encourager
explain: explication / expliquer
order: ordre / ordonner
force: contrainte / contraindre obliger forcer
insult: insulte injure / insulter injurier offenser
slander: diffamation calomnie / diffamer calomnier discréditer
harass: harcèlement / harceler
persecute: persécution répression / persécuter réprimer
confiscate: confiscation saisie / confisquer saisir
appeal: recours pourvoi
compensate: indemnisation dédommagement / indemniser dédommager rembourser
pardon: amnistie / gracier amnistier
repeal: abrogation abolition annulation / abroger abolir révoquer annuler
intervene: intervention / intervenir
deploy: déploiement mobilisation / déployer mobiliser
disarm: désarmement / désarmer
ambush: embuscade guet-apens
stab: / poignarder
drown: noyade / noyer
derail: déraillement / dérailler
land: atterrissage / atterrir
take-off: décollage / décoller
launch: lancement / lancer
fly: / survoler
transport: transport / transporter
drive: conduite
cross: traversée / traverser
chase: poursuite / pourchasser
patrol: patrouille / patrouiller
participate: participation / participer
organise: / organiser
prepare: préparation préparatif / préparer
try: tentative / tenter
fail: / échouer
achieve: / obtenir atteindre
believe: croyance conviction / croire
think: pensée / penser
remember: souvenir commémoration anniversaire / commémorer
forget: oubli / oublier
ignore: / ignorer
underestimate: / sous-estimer
overestimate: exagération / surestimer exagérer
describe: description / décrire
show: / montrer
attribute: attribution / attribuer imputer
collude: collusion complicité
mock: moquerie satire / moquer ridiculiser
shock: choc indignation / choquer indigner
surprise: surprise / surprendre
suffer: souffrance / souffrir
survive: survie / survivre
recover: guérison reprise rétablissement / rétablir
borrow: emprunt / emprunter
advertise: publicité
design: conception / concevoir
exercise: exercice manœuvre
dress: vêtement robe
double: / doubler ~ double
assess: évaluation / évaluer
abstain: abstention / abstenir
exclude: exclusion / exclure
forgo: renoncement renonciation / renoncer
`;
