/** French words for things, works and money. */

export const things = `
propaganda: propagande désinformation
false-flag: faux_drapeau fausse_bannière false_flag
evidence: preuve indice
trace: trace empreinte
document: document dossier
letter: lettre courrier
message: message
photo: photo photographie image
video: vidéo film
book: livre roman
newspaper: journal quotidien hebdomadaire magazine
journalist: journaliste reporter rédacteur correspondant
broadcaster: chaîne télévision télé radio ~ télévisé
media: média presse
news: nouvelle actualité
censorship: censure
article: article
company: entreprise société firme compagnie groupe_industriel
subsidiary: filiale
branch: division branche section aile bras
unit: unité brigade bataillon régiment escouade
front: couverture façade paravent
group: groupe bande gang groupuscule
organisation: organisation association
mafia: mafia ~ mafieux
union: syndicat
bank: banque banquier ~ bancaire
insurance: assurance assureur
hospital: hôpital clinique ~ hospitalier
school: école lycée collège ~ scolaire
university: université faculté ~ universitaire
student: élève ~ étudiant écolier
teacher: ~ enseignant instituteur
professor: professeur
scientist: scientifique ~ chercheur savant
science: science ~ scientifique
expert: expert spécialiste analyste
institute: institut
laboratory: laboratoire labo
church: église cathédrale prêtre évêque pape ~ catholique
mosque: mosquée imam islam ~ islamique musulman
religion: religion ~ religieux
jew: synagogue judaïsme ~ juif
museum: musée galerie
theatre: théâtre ~ théâtral
music: musique chanson concert chanteur musicien ~ musical
art: tableau peintre artiste sculpture peinture ~ artistique
website: site site_web blog portail
internet: online internet web toile en_ligne
network: réseau
social-network: réseau_social réseaux_sociaux
account: compte profil
password: mot_de_passe identifiant
email: courriel e-mail email mail messagerie
address: adresse
list: liste
data: donnée données
database: base_de_données archives
file: fichier
server: serveur
computer: ordinateur
phone: téléphone portable smartphone
software: logiciel application programme
malware: maliciel malware virus logiciel_malveillant
code: code
cyber: cybersécurité informatique ~ cyber informatique numérique
technology: technologie ~ technologique
artificial-intelligence: intelligence_artificielle ia
satellite: satellite
space: astronaute ~ spatial
power-plant: centrale centrale_électrique
nuclear: réacteur ~ nucléaire atomique
electricity: électricité ~ électrique
energy: énergie ~ énergétique
oil: pétrole raffinerie ~ pétrolier
gas: gaz gazoduc
coal: charbon
mine: mine mineur ~ minier
railway: chemin_de_fer rail ~ ferroviaire
train: train
station: gare
bridge: pont
tunnel: tunnel
road: route rue autoroute ~ routier
traffic: circulation trafic_routier
ship: navire bateau ferry
port: port ~ portuaire
plane: avion
airport: aéroport ~ aéroportuaire
flight: vol pilote compagnie_aérienne
helicopter: hélicoptère
car: voiture automobile véhicule
truck: camion
bus: bus autobus autocar
bicycle: vélo bicyclette cycliste
driver: ~ conducteur chauffeur
passenger: passager
factory: usine
industry: industrie ~ industriel
market: marché
stock-exchange: bourse action_boursière actionnaire ~ boursier
economy: économie ~ économique
finance: finance ~ financier
budget: budget
deficit: déficit
money: argent liquide monnaie ~ monétaire
euro: euro
dollar: dollar
tax: impôt taxe fiscalité ~ fiscal
debt: dette endettement
price: prix coût
wage: salaire
pension: retraite
profit: bénéfice profit excédent
loss: perte
revenue: chiffre_d'affaires recette
inflation: inflation
unemployment: chômage chômeur
bankruptcy: faillite banqueroute
crisis: crise récession
contract: contrat
flag: drapeau bannière pavillon
mask: masque
screen: écran
camera: caméra
identity: identité
surname: nom_de_famille
username: pseudonyme surnom
slogan: slogan devise
platform: plateforme
transaction: transaction virement
cryptocurrency: cryptomonnaie bitcoin
vulnerability: vulnérabilité ~ vulnérable
jihad: djihad jihad
championship: championnat tournoi coupe
stadium: stade
medal: médaille ~ olympique
cinema: cinéma réalisateur cinéaste
festival: festival exposition salon
literature: littérature poète poésie poème ~ littéraire
culture: culture ~ culturel
conference: conférence congrès colloque
strategy: stratégie tactique ~ stratégique
target: cible objectif
operation: opération mission
consequence: conséquence effet impact répercussion
result: résultat
problem: problème difficulté
mistake: erreur faute
responsibility: responsabilité ~ responsable
conspiracy: complot conspiration
rumour: rumeur ragot
theory: théorie hypothèse ~ hypothétique théorique
method: méthode technique
model: modèle
system: système
service: service
infrastructure: infrastructure installation
institution: institution ~ institutionnel
camp: camp caserne
headquarters: quartier_général commandement
knife: couteau poignard
tank: char blindé artillerie
submarine: sous-marin
ammunition: munition balle projectile
uniform: uniforme
passport: passeport visa
right-wing: fasciste nazi
left-wing: gauche socialiste communiste
conservative: ~ conservateur
liberal: ~ libéral
republican: république ~ républicain
nationalist: nationalisme nationaliste patriote
separatist: séparatisme séparatiste sécession
independence: indépendance ~ indépendant
federal: fédération ~ fédéral
pregnancy: grossesse ~ enceinte
body: cadavre dépouille
blood: sang
bacterium: bactérie
symptom: symptôme fièvre
quarantine: quarantaine confinement
robot: robot
engine: moteur
battery: batterie
`;
