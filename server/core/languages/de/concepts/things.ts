/** German words for things, works and money. */

export const things = `
propaganda: propaganda desinformation
false-flag: false_flag falsche_flagge
evidence: beweis beleg indiz
trace: spur fingerabdruck
document: dokument akte unterlage dossier
letter: brief schreiben
message: nachricht botschaft
photo: foto bild aufnahme fotografie
video: video film filmaufnahme
book: buch roman
newspaper: zeitung tageszeitung zeitschrift magazin wochenzeitung
journalist: journalist journalistin reporter redakteur korrespondent
broadcaster: sender fernsehsender fernsehen rundfunk hörfunk radio
media: medien presse medium
news: nachricht neuigkeit
censorship: zensur
article: artikel
company: business unternehmen firma konzern betrieb gesellschaft
subsidiary: tochtergesellschaft tochterfirma tochter filiale
branch: abteilung zweig ableger arm flügel sektion
unit: einheit brigade bataillon regiment
front: deckmantel tarnung fassade
group: gruppe bande gruppierung
organisation: organisation verband vereinigung verein
mafia: mafia
union: gewerkschaft
bank: bank banker geldinstitut
insurance: versicherung versicherer
hospital: krankenhaus klinik spital klinikum
school: schule gymnasium
university: universität hochschule uni ~ akademisch
student: student studentin studierende schüler schülerin
teacher: lehrer lehrerin
professor: professor professorin
scientist: wissenschaftler wissenschaftlerin forscher forscherin
science: wissenschaft ~ wissenschaftlich
expert: experte expertin fachmann spezialist analyst gutachter
institute: institut
laboratory: labor laboratorium
church: kirche dom priester bischof papst ~ katholisch kirchlich
mosque: moschee imam islam muslim muslimin ~ islamisch muslimisch
religion: religion glaube ~ religiös
jew: jude jüdin synagoge judentum ~ jüdisch
museum: museum galerie
theatre: theater
music: musik lied konzert sänger sängerin musiker ~ musikalisch
art: gemälde maler malerin künstler künstlerin skulptur ~ künstlerisch
website: website webseite internetseite blog portal
internet: internet web netz online
network: netzwerk netz
social-network: social_media soziales_netzwerk soziale_medien
account: konto account profil benutzerkonto
password: passwort kennwort zugangsdaten
email: e-mail email mail postfach
address: adresse anschrift
list: liste verzeichnis
data: daten datensatz
database: datenbank archiv
file: datei ordner
server: server rechner
computer: computer rechner pc laptop
phone: telefon handy smartphone mobiltelefon
software: software app programm anwendung
malware: schadsoftware malware virus trojaner
code: code quellcode
cyber: cyber cybersicherheit informatik ~ digital
technology: technologie technik ~ technologisch technisch
artificial-intelligence: künstliche_intelligenz ki
satellite: satellit
space: weltraum raumfahrt astronaut
power-plant: kraftwerk
nuclear: reaktor atomkraft kernkraft ~ nuklear atomar
electricity: strom elektrizität stromnetz stromausfall ~ elektrisch
energy: energie
oil: öl erdöl rohöl raffinerie
gas: gas erdgas pipeline
coal: kohle
mine: bergwerk mine bergbau bergmann
railway: eisenbahn bahn schiene
train: zug
station: bahnhof
bridge: brücke
tunnel: tunnel
road: straße autobahn landstraße
traffic: verkehr
ship: schiff boot fähre
port: hafen
plane: flugzeug jet
airport: flughafen
flight: flug pilot fluggesellschaft
helicopter: hubschrauber helikopter
car: auto wagen fahrzeug pkw
truck: lastwagen lkw laster
bus: bus
bicycle: fahrrad rad radfahrer
driver: fahrer fahrerin
passenger: passagier fahrgast
factory: fabrik werk
industry: industrie ~ industriell
market: markt
stock-exchange: börse aktie aktionär
economy: wirtschaft ökonomie ~ wirtschaftlich ökonomisch
finance: finanzen ~ finanziell
budget: haushalt budget etat
deficit: defizit haushaltsloch
money: geld bargeld währung
euro: euro
dollar: dollar
tax: steuer abgabe zoll besteuerung ~ steuerlich
debt: schuld schulden verschuldung
price: preis kosten
wage: lohn gehalt
pension: rente pension ruhestand
profit: gewinn profit überschuss
loss: verlust fehlbetrag
revenue: umsatz einnahme
inflation: inflation teuerung
unemployment: arbeitslosigkeit arbeitsloser ~ arbeitslos
bankruptcy: konkurs insolvenz pleite bankrott
crisis: krise rezession
contract: vertrag
flag: fahne flagge
mask: maske
screen: bildschirm
camera: kamera
identity: identität
surname: nachname familienname
username: pseudonym spitzname benutzername
slogan: slogan motto parole
platform: plattform
transaction: transaktion überweisung
cryptocurrency: kryptowährung bitcoin
vulnerability: schwachstelle sicherheitslücke ~ verwundbar
jihad: dschihad
championship: meisterschaft turnier liga pokal
stadium: stadion
medal: medaille olympiade ~ olympisch
cinema: kino regisseur spielfilm
festival: festival ausstellung messe
literature: literatur dichter gedicht ~ literarisch
culture: kultur ~ kulturell
conference: konferenz tagung kongress
strategy: strategie taktik ~ strategisch
target: ziel zielscheibe
operation: operation einsatz mission
consequence: folge auswirkung konsequenz wirkung
result: ergebnis resultat
problem: problem schwierigkeit
mistake: fehler irrtum
responsibility: verantwortung haftung ~ verantwortlich
conspiracy: verschwörung komplott
rumour: gerücht klatsch
theory: theorie hypothese ~ hypothetisch theoretisch
method: methode
model: modell
system: system
service: dienst dienstleistung service
infrastructure: infrastruktur anlage
institution: institution einrichtung ~ institutionell
camp: lager kaserne
headquarters: hauptquartier kommando
knife: messer
tank: panzer artillerie
submarine: u-boot unterseeboot
ammunition: munition kugel geschoss
uniform: uniform
passport: pass reisepass visum
right-wing: rechtsextremismus faschist nazi ~ rechtsextrem faschistisch
left-wing: linke sozialist kommunist sozialismus kommunismus ~ sozialistisch kommunistisch
conservative: konservativer ~ konservativ
liberal: liberaler ~ liberal
republican: republik republikaner ~ republikanisch
nationalist: nationalismus nationalist patriot ~ nationalistisch
separatist: separatismus separatist abspaltung ~ separatistisch
independence: unabhängigkeit ~ unabhängig
federal: bund föderation ~ föderal
pregnancy: schwangerschaft ~ schwanger
body: leiche leichnam
blood: blut
bacterium: bakterie bakterium
symptom: symptom fieber
quarantine: quarantäne lockdown
robot: roboter
engine: motor triebwerk
battery: batterie akku
`;
