/** Italian words for people and bodies, and for what they stand for. */

export const people = `
army: esercito truppe armata ~ militare
soldier: militare ~ soldato
officer: ufficiale comandante ~ colonnello
navy: marina flotta ~ navale
war: guerra conflitto ~ bellico
peace: pace ~ pacifico
weapon: arma fucile pistola ~ armato
bomb: bomba ordigno esplosivo granata
missile: missile razzo
drone: drone
police: polizia questura carabinieri
policeman: agente carabiniere ~ poliziotto
court: tribunale corte ~ giudiziario
judge: giudice ~ magistrato
lawyer: legale ~ avvocato
prosecutor: procuratore procura pubblico_ministero pm
prison: carcere prigione penitenziario galera
prisoner: ~ prigioniero detenuto carcerato
law: legge decreto norma normativa
constitution: costituzione ~ costituzionale
crime: crimine reato delitto ~ criminale
criminal: criminale delinquente malvivente colpevole
thief: ladro rapinatore
murderer: omicida killer ~ assassino
victim: vittima
witness: testimone
hostage: ~ ostaggio
government: governo esecutivo ~ governativo
ministry: ministero dicastero
minister: ~ ministro
president: presidente presidenza ~ presidenziale
premier: premier presidente_del_consiglio
parliament: parlamento senato camera_dei_deputati ~ parlamentare
lawmaker: senatore onorevole parlamentare ~ deputato
party: partito
coalition: coalizione alleanza
candidate: ~ candidato
voter: elettore ~ elettorato
campaign: campagna
politics: politica ~ politico
democracy: democrazia ~ democratico
dictatorship: dittatura dittatore regime
king: re regina monarca monarchia
mayor: ~ sindaco
governor: governatore
ambassador: ambasciatore ambasciata ~ diplomatico
spokesperson: portavoce
authority: autorità
agency: agenzia
committee: comitato commissione consiglio
intelligence: servizi_segreti intelligence
spy: spia
terrorist: terrorista terrorismo jihadista estremista terrore ~ terroristico
rebel: ribelle milizia ~ insorto miliziano guerrigliero
hacker: hacker pirata_informatico
troll: troll
customer: cliente consumatore
job: lavoro impiego occupazione
worker: lavoratore manodopera ~ operaio
employee: staff dipendente ~ impiegato
employer: ~ datore_di_lavoro
manager: dirigente manager direttore
entrepreneur: imprenditore
member: ~ membro
leader: boss leader capo ~ presidente
founder: fondatore cofondatore
supporter: sostenitore seguace simpatizzante
opponent: oppositore rivale ~ avversario
enemy: ~ nemico
ally: ~ alleato
doctor: dottore dottoressa ~ medico chirurgo
nurse: infermiere infermiera
patient: paziente
disease: malattia morbo epidemia ~ malato
pandemic: pandemia coronavirus covid
cancer: cancro tumore
health: salute sanità ~ sanitario
medicine: farmaco medicina medicinale pillola ~ medico
drugs: droga stupefacente cocaina eroina cannabis
alcohol: alcol birra vino
abortion: aborto
suicide: suicidio
child: bambina minore infanzia ~ bambino ragazzino
youth: giovane ragazza adolescente gioventù ~ ragazzo
woman: donna ~ femminile
man: uomo uomini ~ maschile
wife: moglie mogli consorte
husband: marito coniuge
family: famiglia familiare parente
father: padre papà
mother: madre mamma
son: figlio
daughter: figlia
brother: ~ fratello
sister: sorella
friend: amicizia ~ amico
neighbour: vicino_di_casa
citizen: cittadinanza ~ cittadino
inhabitant: abitante residente popolazione
refugee: richiedente_asilo ~ rifugiato profugo asilo
migrant: migrante ~ immigrato
civilian: ~ civile
activist: attivista
demonstrator: manifestante dimostrante
tourist: turista ~ turismo turistico
farmer: agricoltore allevatore ~ contadino
fisherman: pescatore pesca
athlete: atleta giocatore calciatore
coach: allenatore
football: calcio
sport: sport ~ sportivo
team: team squadra
author: autore scrittore
actor: attore attrice
adviser: ~ consigliere consulente
delegate: delegazione ~ inviato delegato
official: burocrate ~ funzionario
secretary: ~ segretario
veteran: reduce ~ veterano
firefighter: pompiere vigile_del_fuoco vigili_del_fuoco
crew: equipaggio
engineer: ingegnere ~ tecnico
contractor: fornitore appaltatore
investor: investitore
owner: ~ proprietario titolare
volunteer: ~ volontario
fighter: combattente
mercenary: ~ mercenario
caliphate: califfato califfo
spectator: spettatore folla ~ tifoso pubblico
champion: campione vincitore
baby: neonato bebè
elderly: ~ anziano
slave: schiavitù ~ schiavo
homosexual: omosessualità ~ gay omosessuale
`;
