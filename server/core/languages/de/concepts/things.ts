/** German words for people, bodies and things. */

export const things = `
army: armee heer militär truppe bundeswehr streitkräfte ~ militärisch
soldier: soldat soldatin
officer: offizier general oberst kommandant kommandeur
navy: marine flotte kriegsschiff
war: krieg konflikt
peace: frieden ~ friedlich
weapon: waffe gewehr pistole ~ bewaffnet
bomb: bombe sprengsatz sprengstoff granate
missile: rakete
drone: drohne
police: polizei
policeman: polizist polizistin polizeibeamter
court: gericht gerichtshof ~ gerichtlich
judge: richter richterin
lawyer: anwalt rechtsanwalt anwältin
prosecutor: staatsanwalt staatsanwaltschaft staatsanwältin
prison: gefängnis haftanstalt justizvollzugsanstalt
prisoner: gefangener häftling insasse
law: gesetz
constitution: verfassung grundgesetz ~ verfassungswidrig
crime: verbrechen straftat delikt kriminalität ~ kriminell
criminal: verbrecher täter kriminelle straftäter
thief: dieb einbrecher räuber
murderer: mörder killer
victim: opfer
witness: zeuge zeugin augenzeuge
hostage: geisel
government: regierung kabinett bundesregierung
ministry: ministerium
minister: minister ministerin
president: präsident präsidentin präsidentschaft
premier: ministerpräsident premierminister bundeskanzler kanzler kanzlerin
parliament: parlament bundestag senat kongress ~ parlamentarisch
lawmaker: abgeordneter abgeordnete parlamentarier senator
party: partei
coalition: koalition bündnis allianz
candidate: kandidat kandidatin bewerber
voter: wähler wählerin wählerschaft
campaign: kampagne wahlkampf
politics: politik politiker politikerin ~ politisch
democracy: demokratie ~ demokratisch
dictatorship: diktatur diktator regime
king: könig königin monarch monarchie ~ königlich
mayor: bürgermeister bürgermeisterin oberbürgermeister
governor: gouverneur
ambassador: botschafter botschaft diplomat ~ diplomatisch
spokesperson: sprecher sprecherin
authority: behörde
agency: agentur
committee: ausschuss komitee kommission rat
intelligence: geheimdienst nachrichtendienst
spy: spion spionin agent
terrorist: terrorist terrorismus dschihadist extremist terror ~ terroristisch
rebel: rebell aufständischer kämpfer miliz
hacker: hacker cyberkrimineller
troll: troll
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
company: unternehmen firma konzern betrieb gesellschaft
subsidiary: tochtergesellschaft tochterfirma tochter filiale
branch: abteilung zweig ableger arm flügel sektion
unit: einheit brigade bataillon regiment
front: deckmantel tarnung fassade
group: gruppe bande zelle gruppierung
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
plane: flugzeug jet maschine
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
deficit: defizit
money: geld bargeld währung
euro: euro
dollar: dollar
tax: steuer abgabe zoll besteuerung ~ steuerlich
debt: schuld schulden verschuldung
price: preis kosten
wage: lohn gehalt
pension: rente pension ruhestand
profit: gewinn profit
loss: verlust
revenue: umsatz einnahme
inflation: inflation teuerung
unemployment: arbeitslosigkeit arbeitsloser ~ arbeitslos
bankruptcy: konkurs insolvenz pleite bankrott
crisis: krise rezession
contract: vertrag
customer: kunde kundin verbraucher
job: arbeitsplatz job stelle beschäftigung
worker: arbeiter arbeiterin arbeitnehmer
employee: mitarbeiter mitarbeiterin angestellter angestellte beschäftigter
employer: arbeitgeber
manager: manager managerin direktor geschäftsführer
entrepreneur: unternehmer unternehmerin
member: mitglied
leader: führer anführer chef chefin leiter leiterin vorsitzender
founder: gründer gründerin mitgründer
supporter: anhänger anhängerin unterstützer
opponent: gegner gegnerin rivale
enemy: feind feindin
ally: verbündeter verbündete alliierter
doctor: arzt ärztin mediziner chirurg
nurse: krankenschwester krankenpfleger pflegekraft pfleger
patient: patient patientin
disease: krankheit erkrankung epidemie seuche ~ krank erkrankt
pandemic: pandemie coronavirus corona covid
cancer: krebs tumor
health: gesundheit gesundheitswesen ~ gesundheitlich
medicine: medikament arznei arzneimittel medizin pille ~ medizinisch
drugs: droge rauschgift kokain heroin cannabis
alcohol: alkohol bier wein
abortion: abtreibung schwangerschaftsabbruch
suicide: selbstmord suizid freitod
child: kind kinder junge mädchen minderjähriger
youth: jugendlicher jugendliche jugend teenager ~ jung
woman: frau ~ weiblich
man: mann männer ~ männlich
wife: ehefrau gattin gemahlin
husband: ehemann gatte
family: familie angehörige verwandte
father: vater
mother: mutter
son: sohn
daughter: tochter
brother: bruder
sister: schwester
friend: freund freundin freundschaft
neighbour: nachbar nachbarin
citizen: bürger bürgerin staatsbürger staatsangehörigkeit
inhabitant: einwohner einwohnerin bewohner bevölkerung
refugee: flüchtling asylbewerber asyl geflüchtete
migrant: migrant migrantin einwanderer zuwanderer
civilian: zivilist zivilistin ~ zivil
activist: aktivist aktivistin
demonstrator: demonstrant demonstrantin
tourist: tourist touristin tourismus urlauber
farmer: bauer bäuerin landwirt
fisherman: fischer fischerei
athlete: sportler sportlerin athlet spieler fußballer
coach: trainer trainerin
football: fußball
sport: sport ~ sportlich
team: mannschaft team
author: autor autorin schriftsteller
actor: schauspieler schauspielerin
`;
