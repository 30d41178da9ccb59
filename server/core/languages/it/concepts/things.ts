/** Italian words for people, bodies and things. */

export const things = `
army: esercito truppe armata ~ militare
soldier: militare ~ soldato
officer: ufficiale generale comandante ~ colonnello
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
king: re regina monarca monarchia ~ reale
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
propaganda: propaganda disinformazione
false-flag: false_flag falsa_bandiera
evidence: prova
trace: traccia impronta
document: documento fascicolo dossier
letter: lettera missiva
message: messaggio
photo: foto fotografia immagine
video: video filmato ripresa film
book: libro romanzo
newspaper: giornale quotidiano rivista settimanale
journalist: giornalista cronista redattore inviato corrispondente
broadcaster: emittente televisione tv radio rete_televisiva canale ~ televisivo
media: media stampa mezzi_di_informazione
news: notizia
censorship: censura
article: articolo
company: azienda società impresa ditta compagnia
subsidiary: filiale controllata sussidiaria
branch: divisione ramo sezione braccio ala
unit: unità squadra brigata battaglione reggimento reparto
front: copertura facciata paravento
group: gruppo banda cellula gang
organisation: organizzazione associazione
mafia: mafia ~ mafioso
union: sindacato
bank: banca banchiere istituto_di_credito ~ bancario
insurance: assicurazione assicuratore
hospital: ospedale clinica policlinico ~ ospedaliero
school: scuola liceo ~ scolastico
university: università ateneo ~ universitario accademico
student: studente studentessa ~ alunno allievo
teacher: insegnante docente ~ maestro
professor: professore professoressa
scientist: ricercatore ~ scienziato studioso
science: scienza ~ scientifico
expert: specialista analista ~ esperto perito
institute: istituto
laboratory: laboratorio
church: chiesa cattedrale prete vescovo papa clero ~ cattolico
mosque: moschea imam islam ~ islamico musulmano
religion: religione fede ~ religioso
jew: sinagoga ~ ebraismo ebreo ebraico
museum: museo galleria
theatre: teatro ~ teatrale
music: musica canzone concerto cantante musicista ~ musicale
art: dipinto pittore artista quadro scultura ~ artistico
website: sito sito_web blog portale pagina_web
internet: internet web rete_internet online
network: rete
social-network: social_network social rete_sociale
account: account profilo
password: password credenziali parola_d'ordine
email: email e-mail mail casella_di_posta posta_elettronica
address: indirizzo recapito
list: lista elenco
data: dato dati
database: database archivio banca_dati
file: file cartella
server: server
computer: computer pc portatile
phone: telefono cellulare smartphone telefonino
software: software app applicazione programma
malware: malware virus spyware ransomware
code: codice
cyber: cibersicurezza cybersicurezza informatica ~ informatico cyber digitale cibernetico
technology: tecnologia ~ tecnologico
artificial-intelligence: intelligenza_artificiale
satellite: satellite
space: astronauta spazio_cosmico ~ spaziale
power-plant: centrale centrale_elettrica
nuclear: reattore ~ nucleare atomico
electricity: elettricità corrente_elettrica blackout ~ elettrico
energy: energia ~ energetico
oil: petrolio greggio raffineria ~ petrolifero
gas: gas gasdotto metano
coal: carbone
mine: miniera minatore ~ minerario
railway: ferrovia ferrovie ~ ferroviario
train: treno
station: stazione
bridge: ponte
tunnel: tunnel galleria traforo
road: strada via autostrada ~ stradale
traffic: traffico
ship: nave barca imbarcazione traghetto peschereccio
port: porto ~ portuale
plane: aereo velivolo aeroplano
airport: aeroporto ~ aeroportuale
flight: volo pilota compagnia_aerea
helicopter: elicottero
car: auto automobile macchina veicolo
truck: camion autocarro
bus: autobus bus pullman
bicycle: bicicletta bici ciclista
driver: autista conducente
passenger: passeggero
factory: fabbrica stabilimento
industry: industria ~ industriale
market: mercato
stock-exchange: borsa azioni azionista ~ azionario
economy: economia ~ economico
finance: finanza ~ finanziario
budget: bilancio budget
deficit: deficit disavanzo
money: denaro soldi contante valuta ~ monetario
euro: euro
dollar: dollaro
tax: tassa imposta tributo dazio ~ fiscale
debt: debito indebitamento
price: prezzo costo
wage: salario stipendio retribuzione paga
pension: pensione
profit: profitto utile guadagno
loss: perdita
revenue: fatturato ricavo entrate
inflation: inflazione
unemployment: disoccupazione ~ disoccupato
bankruptcy: fallimento bancarotta insolvenza
crisis: crisi recessione
contract: contratto appalto
customer: cliente consumatore
job: lavoro impiego occupazione
worker: lavoratore manodopera ~ operaio
employee: dipendente ~ impiegato
employer: ~ datore_di_lavoro
manager: dirigente manager direttore
entrepreneur: imprenditore
member: ~ membro
leader: leader capo ~ presidente
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
team: squadra
author: autore scrittore
actor: attore attrice
`;
