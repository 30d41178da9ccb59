/** French words for places, nature, time, countries and qualities. */

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
coast: côte plage littoral ~ côtier
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
building: bâtiment immeuble édifice tour
rent: loyer locataire
hotel: hôtel
restaurant: restaurant
shop: magasin boutique supermarché
office: bureau siège
right: droit liberté
security: sécurité sûreté ~ sûr
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
false: fausseté ~ faux fausse bidon
alive: survivant rescapé ~ vivant
public: public ~ public
private: ~ privé
high: hauteur ~ haut élevé
low: ~ bas basse faible
big: ~ grand gros énorme
small: ~ petit
new: ~ nouveau neuf nouvelle
old: ~ vieux ancien vieille
strong: ~ fort puissant
weak: faiblesse ~ faible
good: ~ bon positif meilleur
bad: ~ mauvais négatif pire
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
summer: été
autumn: automne
winter: hiver
russia: russie ~ russe
ukraine: ukraine ~ ukrainien
belarus: biélorussie bélarus ~ biélorusse
germany: allemagne ~ allemand
austria: autriche ~ autrichien
switzerland: ~ suisse helvétique
france: france ~ français
italy: italie ~ italien
spain: espagne ~ espagnol
portugal: portugal ~ portugais
britain: royaume-uni grande-bretagne angleterre ~ britannique anglais
scotland: écosse ~ écossais
ireland: irlande ~ irlandais
netherlands: pays-bas hollande ~ néerlandais hollandais
belgium: belgique ~ belge
denmark: danemark ~ danois
sweden: suède ~ suédois
norway: norvège ~ norvégien
finland: finlande ~ finlandais
poland: pologne ~ polonais
czechia: tchéquie ~ tchèque
hungary: hongrie ~ hongrois
romania: roumanie ~ roumain
bulgaria: bulgarie ~ bulgare
greece: grèce ~ grec grecque
serbia: serbie ~ serbe
croatia: croatie ~ croate
albania: albanie ~ albanais
estonia: estonie ~ estonien
latvia: lettonie ~ letton
lithuania: lituanie ~ lituanien
turkey: turquie ~ turc turque
georgia: géorgie ~ géorgien
armenia: arménie ~ arménien
azerbaijan: azerbaïdjan ~ azerbaïdjanais
israel: israël ~ israélien
palestine: palestine ~ palestinien
syria: syrie ~ syrien
lebanon: liban ~ libanais
iraq: irak ~ irakien
iran: iran ~ iranien
saudi-arabia: arabie_saoudite ~ saoudien
yemen: yémen ~ yéménite
egypt: égypte ~ égyptien
libya: libye ~ libyen
tunisia: tunisie ~ tunisien
algeria: algérie ~ algérien
morocco: maroc ~ marocain
nigeria: nigeria ~ nigérian
south-africa: afrique_du_sud ~ sud-africain
sudan: soudan ~ soudanais
somalia: somalie ~ somalien
ethiopia: éthiopie ~ éthiopien
kenya: kenya ~ kényan
africa: afrique ~ africain
china: chine ~ chinois
taiwan: taïwan ~ taïwanais
japan: japon ~ japonais
north-korea: corée_du_nord ~ nord-coréen
south-korea: corée_du_sud ~ sud-coréen
india: inde ~ indien
pakistan: pakistan ~ pakistanais
bangladesh: bangladesh ~ bangladais
afghanistan: afghanistan ~ afghan
indonesia: indonésie ~ indonésien
vietnam: vietnam viêt_nam ~ vietnamien
philippines: philippines ~ philippin
asia: asie ~ asiatique
australia: australie ~ australien
new-zealand: nouvelle-zélande ~ néo-zélandais
america: états-unis amérique usa ~ américain
canada: canada ~ canadien
mexico: mexique ~ mexicain
cuba: cuba ~ cubain
brazil: brésil ~ brésilien
argentina: argentine ~ argentin
chile: chili ~ chilien
colombia: colombie ~ colombien
venezuela: venezuela ~ vénézuélien
peru: pérou ~ péruvien
europe: europe ~ européen
eu: ue union_européenne
arab: ~ arabe
kurd: ~ kurde
`;
