/** English words for people and bodies, and for what they stand for. */

export const people = `
army: army military troops ~ military
soldier: soldier serviceman servicemen
officer: officer colonel commander
navy: navy fleet warship ~ naval
war: war conflict warfare ~ wartime
peace: peace ~ peaceful
weapon: weapon gun rifle pistol firearm arms ~ armed
bomb: bomb explosive explosives grenade mine
missile: missile rocket
drone: drone
police: police
policeman: policeman policewoman cop cops
court: court tribunal ~ judicial
judge: judge magistrate
lawyer: lawyer attorney solicitor barrister
prosecutor: prosecutor
prison: prison jail penitentiary
prisoner: prisoner inmate detainee
law: law bill legislation statute
constitution: constitution ~ constitutional
crime: crime offence offense ~ criminal
criminal: criminal crook offender culprit perpetrator
thief: thief thieves burglar robber
murderer: murderer killer assassin
victim: victim casualty
witness: witness eyewitness
hostage: hostage
government: government administration cabinet ~ governmental
ministry: ministry ~ ministerial
minister: minister
president: president presidency ~ presidential
premier: premier prime_minister
parliament: parliament congress senate bundestag ~ parliamentary
lawmaker: lawmaker legislator congressman congresswoman senator deputy mp mps
party: party
coalition: coalition alliance
candidate: candidate contender nominee
voter: voter electorate
campaign: campaign
politics: politics policy politician ~ political
democracy: democrat democracy ~ democratic
dictatorship: dictatorship dictator regime
king: king queen monarch monarchy crown ~ royal
mayor: mayor
governor: governor
ambassador: ambassador embassy diplomat ~ diplomatic
spokesperson: spokesperson spokesman spokeswoman spokesmen
authority: authorities authority
agency: agency
committee: committee commission council
intelligence: intelligence secret_service
spy: spy spies
terrorist: terrorist terrorism jihadist extremist terror ~ terrorist jihadist
rebel: rebel insurgent militant militia guerrilla militiaman
hacker: hacker hackers cybercriminal
troll: troll trolls
customer: customer client consumer
job: job employment
worker: worker labourer laborer workforce
employee: employee staff
employer: employer
manager: manager executive director
entrepreneur: entrepreneur businessman businesswoman
member: member
leader: leader chief head boss chairman chairwoman
founder: founder co-founder
supporter: supporter follower
opponent: opponent adversary rival
enemy: enemy foe
ally: ally
doctor: doctor physician surgeon
nurse: nurse
patient: patient
disease: disease illness sickness epidemic ~ sick ill
pandemic: pandemic coronavirus covid
cancer: cancer tumour tumor
health: health healthcare
medicine: medicine drug medication pill
drugs: drug drugs narcotics cocaine heroin cannabis
alcohol: alcohol beer wine
abortion: abortion
suicide: suicide
child: child children kid boy girl infant minor
youth: youth teenager adolescent youngster ~ young
woman: woman women female
man: man men male
wife: wife wives spouse
husband: husband spouse
family: family relative relatives
father: father dad
mother: mother mum mom
son: son
daughter: daughter
brother: brother
sister: sister
friend: friend friendship
neighbour: neighbour neighbor
citizen: citizen citizenship
inhabitant: inhabitant resident population
refugee: refugee asylum_seeker asylum
migrant: migrant immigrant
civilian: civilian
activist: activist campaigner
demonstrator: demonstrator protester
tourist: tourist tourism
farmer: farmer
fisherman: fisherman fishermen fishing
athlete: athlete player footballer
coach: coach trainer
football: football soccer
sport: sport sports
team: team
author: author writer
actor: actor actress
adviser: adviser advisor consultant
delegate: delegate delegation envoy
official: official civil_servant bureaucrat
secretary: secretary
veteran: veteran
firefighter: firefighter firefighters fireman fire_brigade
crew: crew
engineer: engineer technician
contractor: contractor supplier
investor: investor
owner: owner proprietor
volunteer: volunteer
fighter: fighter combatant jihadist
mercenary: mercenary
caliphate: caliphate caliph
spectator: spectator audience fan fans crowd
champion: champion winner
baby: baby newborn
elderly: ~ elderly
slave: slave slavery
homosexual: homosexuality ~ gay homosexual lesbian
`;
