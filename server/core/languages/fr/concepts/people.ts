/** French words for people and bodies, and for what they stand for. */

export const people = `
army: armée troupe ~ militaire
soldier: ~ soldat
officer: colonel ~ officier commandant
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
customer: client ~ consommateur
job: emploi travail
worker: ~ travailleur ouvrier
employee: ~ employé salarié
employer: employeur patron
manager: ~ dirigeant directeur
entrepreneur: homme_d'affaires ~ entrepreneur
member: membre
leader: boss dirigeant chef leader meneur
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
team: team équipe
author: auteur écrivain
actor: acteur actrice comédien
adviser: ~ conseiller consultant
delegate: ~ délégation envoyé délégué
official: fonctionnaire
secretary: secrétaire
veteran: ~ vétéran
firefighter: ~ pompier
crew: équipage
engineer: ~ ingénieur technicien
contractor: prestataire ~ fournisseur sous-traitant
investor: ~ investisseur
owner: propriétaire
volunteer: bénévole volontaire
fighter: ~ combattant
mercenary: mercenaire
caliphate: califat calife
spectator: supporter foule ~ spectateur
champion: ~ champion vainqueur gagnant
baby: bébé
elderly: retraité
slave: esclave esclavage
homosexual: homosexualité homosexuel gay
`;
