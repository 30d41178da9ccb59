/** French words for people, bodies and things. */

export const things = `
army: armée troupe ~ militaire
soldier: ~ soldat
officer: colonel ~ officier général commandant
navy: marine flotte ~ naval
war: guerre conflit
peace: paix ~ pacifique
weapon: arme fusil pistolet ~ armé
bomb: bombe explosif grenade
missile: missile roquette
drone: drone
police: police gendarmerie
policeman: gendarme ~ policier
court: tribunal cour ~ judiciaire
judge: juge ~ magistrat
lawyer: ~ avocat
prosecutor: procureur parquet
prison: prison
prisoner: détenu ~ prisonnier
law: loi
constitution: constitution ~ constitutionnel
crime: crime délit infraction ~ criminel
criminal: criminel coupable ~ délinquant malfaiteur
thief: voleur cambrioleur braqueur
murderer: ~ meurtrier assassin tueur
victim: victime
witness: témoin
hostage: otage
government: gouvernement ~ gouvernemental
ministry: ministère
minister: ministre
president: président présidence ~ présidentiel
premier: premier_ministre
parliament: parlement assemblée sénat ~ parlementaire
lawmaker: ~ député sénateur
party: parti
coalition: coalition alliance
candidate: ~ candidat
voter: ~ électeur électorat
campaign: campagne
politics: politique ~ politicien politique
democracy: démocratie ~ démocratique
dictatorship: dictature dictateur régime
king: reine monarque monarchie ~ roi royal
mayor: maire
governor: gouverneur
ambassador: ambassade diplomate ~ ambassadeur diplomatique
spokesperson: porte-parole
authority: autorité
agency: agence
committee: comité commission conseil
intelligence: renseignement services_secrets
spy: espion
terrorist: terroriste terrorisme djihadiste jihadiste extrémiste
rebel: rebelle milice ~ insurgé milicien
hacker: hacker pirate cybercriminel
troll: troll
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
group: groupe bande cellule gang groupuscule
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
internet: internet web toile en_ligne
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
profit: bénéfice profit
loss: perte
revenue: chiffre_d'affaires recette
inflation: inflation
unemployment: chômage chômeur
bankruptcy: faillite banqueroute
crisis: crise récession
contract: contrat
customer: client ~ consommateur
job: emploi travail
worker: ~ travailleur ouvrier
employee: ~ employé salarié
employer: employeur patron
manager: cadre ~ dirigeant directeur
entrepreneur: homme_d'affaires ~ entrepreneur
member: membre
leader: dirigeant chef leader meneur
founder: ~ fondateur cofondateur
supporter: partisan sympathisant
opponent: adversaire ~ opposant rival
enemy: ~ ennemi
ally: ~ allié
doctor: ~ médecin docteur chirurgien
nurse: infirmière ~ infirmier
patient: patient
disease: maladie épidémie ~ malade
pandemic: pandémie coronavirus covid
cancer: cancer tumeur
health: santé ~ sanitaire
medicine: médicament remède médecine pilule
drugs: drogue stupéfiant cocaïne héroïne cannabis
alcohol: alcool bière vin
abortion: avortement ivg
suicide: suicide
child: fille fillette ~ enfant garçon mineur
youth: jeune adolescent jeunesse
woman: femme ~ féminin
man: homme ~ masculin
wife: épouse
husband: époux mari
family: famille proche parent
father: père
mother: mère
son: fils
daughter: fille
brother: frère
sister: sœur soeur
friend: ~ ami amitié
neighbour: ~ voisin
citizen: citoyen ~ citoyenneté
inhabitant: résident ~ habitant population
refugee: demandeur_d'asile asile ~ réfugié
migrant: ~ migrant immigré
civilian: ~ civil
activist: activiste ~ militant
demonstrator: manifestant
tourist: touriste tourisme ~ touristique
farmer: ~ agriculteur paysan éleveur
fisherman: pêcheur pêche
athlete: athlète ~ joueur footballeur sportif
coach: entraîneur
football: football foot
sport: sport ~ sportif
team: équipe
author: auteur écrivain
actor: acteur actrice comédien
`;
