/** French words for nature, time and qualities. */

export const world = `
country: pays nation état ~ national étatique
abroad: étranger
world: monde globe ~ mondial
city: ville capitale cité ~ urbain
village: village
district: quartier arrondissement district
region: région province ~ régional
municipality: commune municipalité mairie ~ municipal
border: frontière
sea: mer océan ~ maritime
coast: plage littoral ~ côtier
island: île
river: fleuve rivière
lake: lac
forest: forêt bois
tree: arbre
mountain: montagne mont
desert: désert
volcano: volcan éruption
earthquake: séisme tremblement_de_terre ~ sismique
storm: tempête ouragan typhon tornade cyclone orage
rain: pluie précipitation
snow: neige avalanche
drought: sécheresse
heat: chaleur canicule
cold: froid gel
weather: météo ~ météorologique
climate: climat réchauffement_climatique ~ climatique
temperature: température
environment: environnement ~ environnemental écologique
emission: émission dioxyde_de_carbone co2
water: eau ~ hydrique
air: air
food: nourriture aliment ~ alimentaire
hunger: faim famine
farm: ferme agriculture exploitation_agricole ~ agricole
crop: récolte blé céréale
meat: viande
fish: poisson
animal: animal
dog: chien
species: espèce biodiversité
waste: déchet ordure
house: maison logement appartement
building: bâtiment immeuble édifice
rent: loyer locataire
hotel: hôtel
restaurant: restaurant
shop: magasin boutique supermarché
office: bureau siège
right: droit liberté
security: sécurité sûreté
danger: danger risque péril ~ dangereux risqué
emergency: urgence
violence: violence ~ violent
racism: racisme raciste discrimination
poverty: pauvreté ~ pauvre
wealth: richesse milliardaire millionnaire ~ riche
secret: secret ~ secret confidentiel
anonymous: anonymat ~ anonyme
scandal: scandale
history: histoire historien ~ historique
language: langue langage ~ linguistique
study-sample: échantillon
poll: sondage
percentage: pourcentage pour_cent
statistics: statistique
brain: cerveau ~ cérébral
heart: cœur coeur infarctus ~ cardiaque
gene: gène génome adn ~ génétique
chemical: chimie ~ chimique
first: ~ premier
last: ~ dernier
before: avant
after: après
more: plus davantage
less: moins
guilty: culpabilité ~ coupable
innocent: innocence ~ innocent
legal: légalité ~ légal licite
illegal: illégalité ~ illégal illicite
true: vérité ~ vrai véritable authentique
false: fausseté ~ faux fausse bidon inexact erroné
alive: survivant rescapé ~ vivant
public: public ~ public
private: ~ privé
high: hauteur ~ haut élevé
low: ~ bas basse faible
big: ~ grand gros énorme
small: ~ petit
new: ~ nouveau neuf nouvelle
old: ~ vieux ancien vieille
strong: ~ fort puissant plus_fort
weak: faiblesse ~ faible plus_faible
good: ~ bon positif meilleur favorable
bad: ~ mauvais négatif pire défavorable
possible: possibilité ~ possible
impossible: ~ impossible
domestic: ~ intérieur
success: succès réussite
failure: échec fiasco
majority: majorité
minority: minorité
north: nord ~ septentrional
south: sud ~ méridional
east: orient ~ oriental
west: ouest occident ~ occidental
monday: lundi
tuesday: mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
morning: matin matinée aube
night: nuit minuit ~ nocturne
evening: soir soirée
day: jour journée ~ journalier
week: semaine
month: mois ~ mensuel
year: an année ~ annuel
century: siècle
spring: printemps
summer: ~ estival
autumn: automne
winter: hiver
yesterday: hier
today: aujourd'hui
tomorrow: demain
hour: heure
minute: minute
weekend: week-end
past: ~ précédent
future: avenir futur ~ futur
recent: ~ récent
half: moitié
kilometre: kilomètre km
metre: mètre
tonne: tonne
black: ~ noir
white: ~ blanc blanche
red: ~ rouge
green: ~ vert
blue: ~ bleu
yellow: ~ jaune
gold: ~ doré
silver: argent
iron: fer acier cuivre métal
wood: bois
stone: pierre roche rocher
plastic: plastique
glass: verre
paper: papier
fuel: carburant essence gazole combustible
hydrogen: hydrogène
oxygen: oxygène
uranium: uranium plutonium
radiation: rayonnement radiation radioactivité ~ radioactif
planet: planète
moon: lune ~ lunaire
sun: soleil ~ solaire
star: étoile galaxie
telescope: télescope
physics: physique physicien
mathematics: mathématiques mathématicien
biology: biologie biologiste
archaeology: archéologie archéologue fouilles
fossil: fossile dinosaure
ice: glace glacier
wind: vent
landslide: glissement_de_terrain
tsunami: tsunami raz-de-marée
disaster: catastrophe désastre tragédie
dam: barrage
canal: canal
wall: mur clôture
park: parc jardin
castle: château palais
monument: monument statue
cemetery: cimetière tombe
territory: territoire ~ territorial
international: ~ international
local: ~ local
official-quality: ~ officiel
free-of-charge: ~ gratuit
expensive: ~ coûteux cher plus_cher
cheap: ~ bon_marché moins_cher
sexual: sexe ~ sexuel
social: ~ social
important: importance ~ important
serious: gravité ~ grave
sure: certitude ~ certain
unsure: incertitude ~ incertain
difficult: ~ difficile plus_difficile
easy: ~ facile plus_facile
similar: ressemblance ~ semblable similaire
different: différence ~ différent
centimetre: centimètre
christmas: noël
easter: pâques
`;
