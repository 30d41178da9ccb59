/** Italian words for things, works and money. */

export const things = `
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
company: company business azienda società impresa ditta compagnia
subsidiary: filiale controllata sussidiaria
branch: divisione ramo sezione braccio ala
unit: unità squadra brigata battaglione reggimento reparto
front: copertura facciata paravento
group: gruppo banda gang
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
internet: on-line internet web rete_internet online
network: network rete
social-network: social_network social rete_sociale
account: account profilo
password: password credenziali parola_d'ordine
email: email e-mail mail casella_di_posta posta_elettronica
address: indirizzo recapito
list: lista elenco
data: dati dati
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
road: strada autostrada ~ stradale
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
profit: profitto utile guadagno avanzo
loss: perdita
revenue: fatturato ricavo entrate
inflation: inflazione
unemployment: disoccupazione ~ disoccupato
bankruptcy: default fallimento bancarotta insolvenza
crisis: crisi recessione
contract: contratto appalto
flag: bandiera vessillo
mask: maschera mascherina
screen: schermo
camera: telecamera fotocamera
identity: identità
surname: cognome
username: pseudonimo soprannome nome_utente
slogan: slogan motto
platform: piattaforma
transaction: transazione bonifico
cryptocurrency: criptovaluta bitcoin
vulnerability: vulnerabilità ~ vulnerabile
jihad: jihad guerra_santa
championship: campionato torneo coppa
stadium: stadio
medal: medaglia olimpiadi ~ olimpico
cinema: cinema regista
festival: festival mostra fiera
literature: letteratura poeta poesia ~ letterario
culture: cultura ~ culturale
conference: conferenza convegno congresso
strategy: strategia tattica ~ strategico
target: bersaglio obiettivo mirino
operation: operazione missione
consequence: conseguenza effetto impatto ripercussione
result: risultato esito
problem: problema difficoltà
mistake: errore sbaglio
responsibility: responsabilità ~ responsabile
conspiracy: complotto cospirazione congiura
rumour: diceria pettegolezzo voce_di_corridoio
theory: teoria ipotesi ~ ipotetico teorico
method: metodo tecnica
model: modello
system: sistema
service: servizio
infrastructure: infrastruttura impianto
institution: istituzione ~ istituzionale
camp: accampamento caserma campo_profughi
headquarters: comando quartier_generale
knife: coltello pugnale
tank: carro_armato artiglieria
submarine: sottomarino sommergibile
ammunition: munizione proiettile pallottola
uniform: uniforme divisa
passport: passaporto
right-wing: destra fascista
left-wing: sinistra socialista comunista
conservative: ~ conservatore
liberal: ~ liberale
republican: repubblica ~ repubblicano
nationalist: nazionalismo nazionalista patriota
separatist: separatismo separatista secessione
independence: indipendenza ~ indipendente
federal: federazione ~ federale
pregnancy: gravidanza ~ incinta gravida
body: cadavere salma
blood: sangue
bacterium: batterio
symptom: sintomo febbre
quarantine: quarantena confinamento
robot: robot
engine: motore
battery: batteria
`;
