/** German words for what happens: verbs, and the nouns for the same. */

export const deeds = `
attack: angriff attacke überfall anschlag offensive attentat / an|greifen attackieren überfallen
hack: hack hacking einbruch cyberangriff cyberattacke / hacken ein|brechen ein|dringen knacken
steal: diebstahl raub / stehlen rauben klauen entwenden erbeuten
leak: leak leck enthüllung indiskretion / durch|sickern leaken
spying: spionage überwachung abhörung / spionieren aus|spähen ab|hören überwachen
threaten: drohung bedrohung einschüchterung / drohen bedrohen an|drohen ein|schüchtern
kill: mord ermordung tötung totschlag massaker / töten ermorden um|bringen
wound: verletzung wunde / verletzen verwunden ~ verletzt verwundet
die: tod todesfall ums_leben / sterben um|kommen ~ tot gestorben verstorben
born: geburt / ~ geboren neugeboren
arrest: festnahme verhaftung haft untersuchungshaft gewahrsam / verhaften fest|nehmen inhaftieren
release: freilassung befreiung entlassung haftentlassung / frei|lassen befreien
charge: anklage strafverfolgung / an|klagen
accuse: vorwurf beschuldigung anschuldigung / beschuldigen bezichtigen vor|werfen
sentence: verurteilung strafmaß / verurteilen schuldig_sprechen
acquit: freispruch / frei|sprechen entlasten
imprison: inhaftierung gefangenschaft / ein|sperren
execute: hinrichtung enthauptung / hin|richten enthaupten
torture: folter misshandlung / foltern misshandeln
kidnap: entführung geiselnahme / entführen
rape: vergewaltigung / vergewaltigen
bombing: bombardierung bombenanschlag luftangriff beschuss / bombardieren beschießen
explode: explosion detonation sprengung / explodieren sprengen
shoot: schießerei schuss schüsse / schießen erschießen
invade: invasion einmarsch / ein|marschieren ein|rücken
occupy: besetzung besatzung / besetzen
conquer: eroberung einnahme / erobern
fight: kampf schlacht gefecht / kämpfen bekämpfen
defend: verteidigung abwehr / verteidigen
surrender: kapitulation / kapitulieren
withdraw: abzug rückzug / ab|ziehen zurück|ziehen ab|rücken
flee: flucht / fliehen flüchten
rescue: rettung bergung / retten bergen
protest: protest demonstration kundgebung / protestieren demonstrieren
strike: streik arbeitskampf / streiken
revolt: aufstand rebellion revolte unruhen / rebellieren
overthrow: putsch sturz staatsstreich / stürzen entmachten putschen
elect: wahl wahlen / wählen
vote: abstimmung stimme votum referendum / ab|stimmen stimmen_für stimmen_gegen stimmen_dagegen stimmen_dafür
win: sieg triumph / gewinnen siegen besiegen schlagen bezwingen
lose: niederlage / verlieren unterliegen
resign: rücktritt / zurück|treten ab|danken
appoint: ernennung berufung nominierung / ernennen nominieren
dismiss: entlassung kündigung / entlassen kündigen feuern ab|berufen
hire: einstellung anwerbung rekrutierung / rekrutieren an|werben an|stellen ein|stellen
marry: heirat hochzeit ehe trauung / heiraten
divorce: scheidung
buy: kauf erwerb übernahme / kaufen erwerben übernehmen
sell: verkauf absatz / verkaufen
pay: zahlung bezahlung / zahlen bezahlen
fine: geldstrafe bußgeld geldbuße strafzahlung
sanction: sanktion sanktionen embargo / sanktionieren
sue: klage / verklagen
merge: fusion zusammenschluss / fusionieren
invest: investition anlage / investieren
lend: darlehen kredit / leihen verleihen
fund: finanzierung förderung subvention / finanzieren subventionieren
donate: spende schenkung / spenden
bribe: bestechung schmiergeld korruption / bestechen ~ korrupt
fraud: betrug schwindel / betrügen
embezzle: unterschlagung veruntreuung / unterschlagen veruntreuen
smuggle: schmuggel / schmuggeln
blackmail: erpressung lösegeld / erpressen
rise: anstieg erhöhung zunahme steigerung zuwachs / steigen an|steigen zu|nehmen erhöhen steigern an|wachsen klettern an|heben auf|stocken hoch|gehen zu|legen verteuern an|ziehen
fall: rückgang abnahme senkung reduzierung kürzung absenkung abbau / sinken fallen ab|nehmen senken zurück|gehen reduzieren kürzen schrumpfen ein|brechen ab|stürzen schwinden verringern vermindern mindern halbieren ab|kürzen ab|bauen herab|setzen ab|senken nach|lassen verbilligen drosseln
grow: wachstum ausweitung / wachsen aus|weiten
begin: beginn anfang start auftakt / beginnen an|fangen starten
end: ende abschluss schluss / enden beenden ab|schließen auf|hören
stop: stopp unterbrechung aussetzung / stoppen unterbrechen aus|setzen ab|brechen auf|geben ein|stellen ein|frieren
cancel: absage stornierung / ab|sagen stornieren ab|brechen streichen widerrufen
postpone: verschiebung verzögerung aufschub / verschieben verzögern
continue: fortsetzung / fort|setzen fort|fahren verlängern weiter|machen weiter|gehen weiter|führen
open: öffnung eröffnung wiedereröffnung / öffnen eröffnen wiedereröffnen
close: schließung stilllegung sperrung / schließen still|legen zu|machen
build: bau errichtung / bauen errichten
destroy: zerstörung abriss verwüstung vernichtung / zerstören ab|reißen verwüsten vernichten
damage: schaden beschädigung / beschädigen schädigen schaden
repair: reparatur wiederherstellung / reparieren wiederher|stellen
burn: brand feuer brandstiftung waldbrand / brennen verbrennen ab|brennen
flood: hochwasser überschwemmung flut / überschwemmen überfluten
crash: absturz zusammenstoß kollision aufprall / ab|stürzen kollidieren zusammen|stoßen rammen
accident: unfall unglück
sink: untergang schiffbruch / unter|gehen versenken
collapse: einsturz zusammenbruch kollaps / ein|stürzen zusammen|brechen
pollute: verschmutzung verseuchung / verschmutzen verseuchen
vaccinate: impfung impfstoff / impfen
infect: infektion ansteckung / infizieren an|stecken
poison: gift vergiftung / vergiften ~ giftig
treat: behandlung therapie heilung / behandeln heilen
operate: operation chirurgie / operieren ~ chirurgisch
test: test versuch experiment / testen
research: forschung studie untersuchung / forschen erforschen untersuchen
investigate: ermittlung untersuchung ermittlungen nachforschung / ermitteln untersuchen
measure: messung / messen
discover: entdeckung fund / entdecken
invent: erfindung / erfinden
develop: entwicklung / entwickeln
produce: produktion herstellung erzeugung / produzieren her|stellen erzeugen
cause: ursache auslöser / verursachen aus|lösen
prevent: verhinderung vorbeugung prävention / verhindern vor|beugen vereiteln
help: hilfe unterstützung beistand / helfen unterstützen
protect: schutz / schützen beschützen
confirm: bestätigung / bestätigen bekräftigen
deny: dementi leugnung / leugnen bestreiten dementieren ab|streiten zurück|weisen verneinen widersprechen
doubt: zweifel skepsis / bezweifeln zweifeln an|zweifeln ~ skeptisch zweifelhaft
suspect: verdacht verdächtiger / verdächtigen ~ verdächtig mutmaßlich
admit: geständnis eingeständnis / gestehen zu|geben ein|räumen ein|gestehen
report: report bericht meldung / berichten melden
publish: veröffentlichung publikation / veröffentlichen publizieren
broadcasting: sendung ausstrahlung übertragung / senden aus|strahlen
announce: mitteilung ankündigung bekanntgabe / an|kündigen verkünden bekannt|geben mit|teilen
warn: warnung mahnung / warnen
promise: versprechen zusage / versprechen zu|sagen geloben
demand: forderung / fordern verlangen
ask: bitte anfrage appell / bitten ersuchen
answer: antwort erwiderung / antworten beantworten erwidern
accept: annahme / akzeptieren an|nehmen hin|nehmen
refuse: ablehnung weigerung zurückweisung / ab|lehnen verweigern weigern zurück|weisen aus|schlagen ab|weisen verwerfen nieder|stimmen
approve: genehmigung billigung zustimmung / genehmigen billigen verabschieden zu|stimmen bewilligen ab|segnen ein|willigen beschließen
allow: erlaubnis genehmigung zulassung legalisierung / erlauben gestatten zu|lassen genehmigen legalisieren
ban: verbot / verbieten untersagen sperren verbannen
support: unterstützung rückhalt / unterstützen befürworten stimmen_für gut|heißen fördern stimmen_dafür dafür_stimmen
oppose: widerstand opposition / widersetzen stimmen_gegen bekämpfen stimmen_dagegen dagegen_stimmen
criticise: kritik / kritisieren bemängeln rügen tadeln beanstanden verreißen aus|buhen aus|pfeifen an|prangern
praise: lob / loben würdigen rühmen bejubeln begrüßen
agree: deal abkommen vereinbarung einigung vertrag pakt / vereinbaren einigen
negotiate: verhandlung gespräche / verhandeln
decide: entscheidung beschluss / entscheiden beschließen
plan: plan vorhaben / planen
sign: unterzeichnung unterschrift / unterzeichnen unterschreiben
found: gründung / gründen
dissolve: auflösung / auf|lösen
lead: führung leitung / führen leiten an|führen
join: beitritt eintritt / bei|treten an|schließen ein|treten
leave: abreise austritt weggang abfahrt / verlassen aus|treten ab|reisen weg|gehen fort|gehen weg|ziehen aus|scheiden
arrive: ankunft / an|kommen ein|treffen
return: rückkehr / zurück|kehren
travel: reise / reisen
meet: summit meeting treffen begegnung gipfel sitzung / treffen begegnen
visit: besuch / besuchen
send: versand entsendung / senden schicken entsenden
receive: empfang erhalt / erhalten bekommen empfangen
deliver: lieferung / liefern
export: ausfuhr export / exportieren aus|führen
import: einfuhr import / importieren ein|führen
migrate: migration einwanderung auswanderung zuwanderung / ein|wandern aus|wandern
deport: abschiebung ausweisung auslieferung / ab|schieben aus|weisen aus|liefern
evacuate: evakuierung / evakuieren
disappear: verschwinden / verschwinden ~ vermisst verschollen
find: fund / finden auf|finden
search: suche durchsuchung / suchen durchsuchen
identify: identifizierung / identifizieren
name: benennung / benennen um|benennen
write: / schreiben
read: lektüre / lesen
teach: unterricht ausbildung lehre / unterrichten lehren aus|bilden
learn: / lernen
play: spiel partie / spielen
compete: wettbewerb konkurrenz wettkampf / konkurrieren
award: preis auszeichnung / aus|zeichnen prämieren
block: blockade sperre / blockieren sperren
delete: löschung entfernung / löschen entfernen
forge: fälschung / fälschen
manipulate: manipulation / manipulieren
hide: vertuschung verschleierung / verstecken verbergen vertuschen
reveal: enthüllung / enthüllen offenbaren entlarven auf|decken
pretend: vortäuschung / vor|geben vor|täuschen
lie: lüge / lügen
influence: einfluss einmischung beeinflussung / beeinflussen ein|mischen
spread: verbreitung ausbreitung / verbreiten aus|breiten
use: nutzung verwendung einsatz / nutzen verwenden benutzen
control: kontrolle / kontrollieren
belong: zugehörigkeit / gehören an|gehören
own: eigentum besitz / besitzen
cooperate: zusammenarbeit kooperation / kooperieren zusammen|arbeiten
trade: handel
reform: reform / reformieren
legislate: gesetzgebung
violate: verletzung verstoß / verstoßen
punish: strafe bestrafung / bestrafen strafen
trial: verfahren prozess verhandlung gerichtsverfahren
testify: aussage zeugenaussage / aus|sagen bezeugen
estimate: schätzung / schätzen
predict: prognose vorhersage / vorher|sagen prognostizieren voraus|sagen
compare: vergleich / vergleichen
count: zählung / zählen
replace: ersatz ablösung / ersetzen ab|lösen
change: änderung veränderung wandel / ändern verändern
move: verlegung umzug / verlegen um|ziehen wechseln
divide: spaltung teilung / spalten auf|teilen
unite: vereinigung / vereinen vereinigen
apologise: entschuldigung / entschuldigen
complain: beschwerde / beschweren
fear: angst furcht befürchtung / fürchten befürchten
hope: hoffnung / hoffen
celebrate: feier zeremonie / feiern
bury: beerdigung begräbnis bestattung / begraben beerdigen
install: installation einbau / installieren ein|bauen
connect: verbindung anschluss / verbinden
encrypt: verschlüsselung / verschlüsseln
save: ersparnis / sparen ein|sparen
spend: ausgabe / aus|geben
earn: einkommen verdienst / verdienen
privatise: privatisierung / privatisieren
nationalise: verstaatlichung / verstaatlichen
ceasefire: waffenruhe waffenstillstand feuerpause
claim-responsibility: bekenntnis bekennerschreiben
retract: widerruf berichtigung korrektur richtigstellung / widerrufen berichtigen korrigieren richtig|stellen
prove: nachweis / beweisen nach|weisen belegen
verify: überprüfung prüfung / überprüfen prüfen
observe: beobachtung / beobachten
detect: / erkennen auf|spüren
analyse: analyse / analysieren
calculate: berechnung / berechnen errechnen
collect: sammlung / sammeln
store: speicherung / speichern
copy: kopie / kopieren
download: download / herunter|laden
post: posting / posten hoch|laden
update: aktualisierung update / aktualisieren
translate: übersetzung übersetzer / übersetzen
print: druck / drucken
record: aufzeichnung / auf|zeichnen
interview: interview / interviewen
speak: rede ansprache
debate: debatte diskussion / debattieren diskutieren
propose: vorschlag / vor|schlagen
recommend: empfehlung rat / empfehlen raten ermutigen
explain: erklärung / erklären erläutern
order: befehl anordnung / befehlen an|ordnen
force: zwang / zwingen
insult: beleidigung / beleidigen
slander: verleumdung diffamierung / verleumden diffamieren
harass: belästigung mobbing / belästigen
persecute: verfolgung unterdrückung / verfolgen unterdrücken
confiscate: beschlagnahme / beschlagnahmen konfiszieren
appeal: berufung revision einspruch
compensate: entschädigung schadenersatz / entschädigen
pardon: begnadigung amnestie / begnadigen
repeal: aufhebung abschaffung / auf|heben ab|schaffen kippen
intervene: eingriff intervention / ein|greifen intervenieren
deploy: stationierung mobilisierung / stationieren mobilisieren
disarm: abrüstung entwaffnung / entwaffnen ab|rüsten
ambush: hinterhalt
stab: messerangriff messerstecherei / erstechen nieder|stechen
drown: / ertrinken
derail: entgleisung / entgleisen
land: landung / landen
take-off: / ab|heben
launch: / ab|feuern
fly: / fliegen
transport: transport beförderung / transportieren befördern
drive: / fahren
cross: überquerung / überqueren
chase: verfolgungsjagd
patrol: patrouille streife / patrouillieren
participate: teilnahme beteiligung / teil|nehmen beteiligen
organise: / organisieren veranstalten
prepare: vorbereitung / vor|bereiten
try: versuch / versuchen
fail: / scheitern misslingen
achieve: / erreichen erzielen
believe: überzeugung / glauben
think: / denken meinen
remember: gedenken gedenkfeier jahrestag / erinnern gedenken
forget: / vergessen
ignore: / ignorieren missachten
underestimate: / unterschätzen
overestimate: übertreibung / überschätzen übertreiben
describe: beschreibung / beschreiben
show: / zeigen
attribute: zuschreibung / zu|schreiben zu|ordnen
collude: absprache mittäterschaft
mock: spott satire / verspotten
shock: schock empörung / schockieren empören
surprise: überraschung / überraschen
suffer: leid / leiden
survive: überleben / überleben
recover: erholung genesung / erholen genesen
borrow: kreditaufnahme
advertise: werbung reklame / werben
design: entwurf gestaltung / entwerfen
exercise: übung manöver
dress: kleidung kleid
double: / verdoppeln ~ doppelt
assess: bewertung beurteilung einschätzung / bewerten beurteilen ein|schätzen
abstain: stimmenthaltung enthaltung / enthalten_sich
exclude: ausschluss / aus|schließen
forgo: verzicht / verzichten unterlassen entsagen
`;
