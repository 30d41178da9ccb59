/** Italian words for what happens: verbs, and the nouns for the same. */

export const deeds = `
attack: attacco assalto offensiva aggressione attentato / attaccare aggredire assaltare assalire
hack: hackeraggio intrusione violazione cyberattacco / hackerare bucare violare
steal: furto rapina scippo / rubare trafugare sottrarre rapinare
leak: leak fuga_di_notizie rivelazione soffiata / trapelare divulgare
spying: spionaggio sorveglianza intercettazione / spiare intercettare sorvegliare
threaten: minaccia intimidazione / minacciare intimidire
kill: omicidio assassinio uccisione massacro strage / uccidere assassinare ammazzare massacrare
wound: ferita ferimento lesione / ferire ~ ferito
die: morte decesso scomparsa / morire decedere perire perdere_la_vita ~ morto deceduto defunto
born: nascita / nascere ~ nato neonato
arrest: arresto fermo cattura custodia detenzione / arrestare catturare
release: rilascio liberazione scarcerazione / rilasciare liberare scarcerare
charge: incriminazione imputazione capo_d'accusa / incriminare imputare
accuse: accusa addebito / accusare incolpare
sentence: condanna / condannare
acquit: assoluzione proscioglimento / assolvere prosciogliere scagionare
imprison: incarcerazione reclusione prigionia / imprigionare incarcerare
execute: esecuzione decapitazione / giustiziare decapitare
torture: tortura maltrattamento / torturare maltrattare
kidnap: rapimento sequestro / rapire sequestrare
rape: stupro violenza_sessuale / stuprare violentare
bombing: bombardamento / bombardare
explode: esplosione detonazione deflagrazione / esplodere detonare
shoot: sparatoria sparo / sparare
invade: invasione incursione / invadere
occupy: occupazione / occupare
conquer: conquista presa / conquistare espugnare
fight: lotta battaglia combattimento scontro / combattere lottare
defend: difesa / difendere
surrender: resa capitolazione / arrendere capitolare
withdraw: ritiro ritirata ripiegamento / ritirare ripiegare
flee: fuga evasione / fuggire scappare evadere
rescue: salvataggio soccorso / salvare soccorrere
protest: protesta manifestazione / protestare manifestare
strike: sciopero / scioperare
revolt: rivolta insurrezione ribellione sommossa / ribellare insorgere
overthrow: golpe colpo_di_stato putsch / rovesciare destituire
elect: elezione elezioni / eleggere rieleggere ~ elettorale
vote: voto votazione scrutinio referendum / votare votare_a_favore votare_contro
win: vittoria trionfo / vincere trionfare battere sconfiggere
lose: sconfitta / perdere
resign: dimissioni / dimettere
appoint: nomina / nominare designare
dismiss: licenziamento destituzione esonero / licenziare esonerare destituire rimuovere
hire: assunzione reclutamento ingaggio / assumere reclutare ingaggiare
marry: matrimonio nozze / sposare
divorce: divorzio / divorziare
buy: acquisto acquisizione / comprare acquistare acquisire rilevare
sell: vendita / vendere
pay: pagamento / pagare
fine: multa ammenda sanzione / multare
sanction: sanzioni embargo / sanzionare
sue: querela causa_legale denuncia / querelare
merge: fusione
invest: investimento / investire
lend: prestito mutuo / prestare
fund: finanziamento sovvenzione / finanziare sovvenzionare
donate: donazione / donare
bribe: tangente corruzione mazzetta / corrompere ~ corrotto
fraud: truffa frode raggiro / truffare frodare raggirare
embezzle: appropriazione_indebita malversazione peculato
smuggle: contrabbando traffico
blackmail: ricatto estorsione riscatto / ricattare estorcere
rise: aumento rialzo crescita incremento rincaro impennata / aumentare salire crescere incrementare lievitare allungare alzare rialzare innalzare impennare
fall: calo diminuzione riduzione ribasso flessione taglio abbassamento contrazione / calare diminuire ridurre scendere crollare precipitare dimezzare accorciare abbreviare abbassare tagliare ribassare decrescere scemare
grow: crescita espansione / crescere espandere ampliare
begin: inizio avvio esordio / iniziare cominciare avviare intraprendere
end: fine conclusione / finire terminare concludere cessare
stop: sospensione interruzione / fermare sospendere interrompere abbandonare congelare
cancel: annullamento cancellazione / annullare cancellare revocare disdire
postpone: rinvio ritardo / rinviare rimandare posticipare
continue: prosecuzione / continuare proseguire prorogare rinnovare prolungare
open: apertura inaugurazione riapertura / aprire inaugurare riaprire
close: chiusura / chiudere serrare
build: costruzione edificazione / costruire edificare
destroy: distruzione demolizione devastazione / distruggere demolire devastare
damage: danno danneggiamento / danneggiare
repair: riparazione ripristino restauro / riparare ripristinare restaurare
burn: incendio rogo / bruciare incendiare
flood: alluvione inondazione allagamento / inondare allagare
crash: schianto collisione scontro incidente / schiantare precipitare speronare
accident: incidente infortunio sinistro
sink: naufragio affondamento / affondare naufragare
collapse: crollo collasso / crollare collassare
pollute: inquinamento contaminazione / inquinare contaminare
vaccinate: vaccinazione vaccino / vaccinare
infect: infezione contagio / infettare contagiare
poison: veleno avvelenamento / avvelenare ~ tossico velenoso
treat: cura terapia trattamento / curare guarire
operate: intervento_chirurgico chirurgia ~ chirurgico
test: test esperimento sperimentazione / testare sperimentare
research: ricerca studio / studiare ricercare
investigate: indagine inchiesta / indagare
measure: misura misurazione / misurare
discover: scoperta ritrovamento / scoprire
invent: invenzione / inventare
develop: sviluppo / sviluppare
produce: produzione fabbricazione / produrre fabbricare
cause: causa / causare provocare innescare
prevent: prevenzione / impedire prevenire evitare sventare
help: aiuto assistenza / aiutare assistere
protect: protezione tutela / proteggere tutelare
confirm: conferma / confermare ribadire avvalorare riaffermare
deny: smentita diniego / negare smentire respingere contestare contraddire
doubt: dubbio scetticismo / dubitare ~ dubbio scettico
suspect: sospetto / sospettare ~ sospetto
admit: ammissione confessione / ammettere confessare riconoscere
report: report rapporto resoconto relazione / riferire riportare
publish: pubblicazione / pubblicare
broadcasting: trasmissione messa_in_onda / trasmettere
announce: annuncio / annunciare
warn: avvertimento allarme allerta monito / avvertire ammonire
promise: promessa impegno / promettere
demand: richiesta pretesa rivendicazione / richiedere pretendere esigere
ask: richiesta appello / chiedere
answer: risposta replica / rispondere replicare
accept: accettazione / accettare accogliere
refuse: rifiuto rigetto / rifiutare respingere rigettare bocciare ricusare declinare dire_no
approve: approvazione / approvare ratificare varare adottare avallare
allow: permesso autorizzazione legalizzazione / permettere consentire autorizzare concedere legalizzare ammettere
ban: divieto bando proibizione interdizione / vietare proibire bandire inibire interdire
support: sostegno appoggio / sostenere appoggiare votare_a_favore caldeggiare
oppose: opposizione / opporre osteggiare votare_contro contrastare
criticise: critica / criticare biasimare rimproverare fischiare deplorare censurare
praise: elogio lode plauso / elogiare lodare encomiare plaudere
agree: accordo intesa patto trattato / concordare
negotiate: trattativa negoziato negoziazione colloqui / negoziare trattare
decide: decisione / decidere
plan: piano progetto / pianificare progettare
sign: firma / firmare
found: fondazione / fondare
dissolve: scioglimento dissoluzione / sciogliere
lead: guida direzione / guidare dirigere capeggiare
join: adesione ingresso / aderire iscrivere
leave: partenza uscita / partire lasciare uscire andarsene
arrive: arrivo / arrivare giungere
return: ritorno rientro / tornare ritornare rientrare
travel: viaggio / viaggiare
meet: summit meeting incontro riunione vertice / incontrare riunire
visit: visita / visitare
send: invio spedizione / inviare spedire mandare
receive: ricezione / ricevere
deliver: consegna fornitura / consegnare fornire
export: esportazione export / esportare
import: importazione import / importare
migrate: migrazione immigrazione emigrazione / migrare emigrare immigrare
deport: deportazione espulsione estradizione / deportare espellere estradare
evacuate: evacuazione / evacuare sfollare
disappear: scomparsa sparizione / scomparire sparire ~ scomparso disperso
find: ritrovamento rinvenimento / trovare ritrovare rinvenire
search: ricerca perquisizione / cercare perquisire
identify: identificazione / identificare
name: denominazione / denominare soprannominare ribattezzare
write: scrittura stesura / scrivere
read: lettura / leggere
teach: insegnamento istruzione formazione addestramento / insegnare istruire addestrare
learn: apprendimento / imparare
play: partita incontro / giocare
compete: concorrenza competizione gara / competere gareggiare
award: premio riconoscimento / premiare
block: blocco / bloccare
delete: cancellazione rimozione / cancellare rimuovere eliminare
forge: falsificazione contraffazione bufala / falsificare contraffare
manipulate: manipolazione manomissione / manipolare manomettere
hide: occultamento insabbiamento / nascondere occultare celare
reveal: rivelazione / rivelare svelare smascherare
pretend: finzione / fingere spacciare
lie: menzogna bugia / mentire
influence: influenza ingerenza interferenza / influenzare interferire
spread: diffusione propagazione / diffondere propagare
use: uso impiego utilizzo / usare utilizzare impiegare
control: controllo / controllare
belong: appartenenza / appartenere
own: proprietà / possedere
cooperate: cooperazione collaborazione / cooperare collaborare
trade: commercio scambio / commerciare
reform: riforma / riformare
legislate: legislazione / legiferare
violate: violazione infrazione / violare infrangere trasgredire
punish: punizione castigo pena / punire castigare
trial: processo udienza / processare
testify: testimonianza deposizione / testimoniare
estimate: stima valutazione / stimare
predict: previsione / prevedere
compare: confronto paragone / confrontare paragonare
count: conteggio conta / contare
replace: sostituzione rimpiazzo / sostituire rimpiazzare
change: cambiamento modifica / cambiare modificare
move: trasferimento spostamento / trasferire spostare
divide: divisione scissione spaccatura / dividere scindere spaccare
unite: unificazione unione / unire unificare
apologise: scuse / scusare
complain: lamentela reclamo / lamentare
fear: paura timore / temere
hope: speranza / sperare
celebrate: celebrazione festeggiamento cerimonia / celebrare festeggiare
bury: sepoltura funerale esequie / seppellire
install: installazione / installare
connect: connessione collegamento / connettere collegare
encrypt: cifratura crittografia / cifrare criptare
save: risparmio / risparmiare
spend: spesa / spendere
earn: guadagno reddito / guadagnare
privatise: privatizzazione / privatizzare
nationalise: nazionalizzazione / nazionalizzare
ceasefire: tregua armistizio cessate_il_fuoco
claim-responsibility: rivendicazione / rivendicare
retract: ritrattazione rettifica correzione / ritrattare rettificare correggere
prove: dimostrazione / dimostrare provare
verify: verifica accertamento / verificare accertare
observe: osservazione / osservare
detect: rilevamento individuazione / rilevare individuare
analyse: analisi esame / analizzare esaminare
calculate: calcolo / calcolare
collect: raccolta / raccogliere
store: memorizzazione archiviazione / memorizzare archiviare
copy: copia / copiare
download: scaricamento download / scaricare
post: tweet / postare caricare
update: aggiornamento / aggiornare
translate: traduzione traduttore / tradurre
print: stampa / stampare
record: registrazione / registrare
interview: intervista / intervistare
speak: discorso /
debate: dibattito discussione / discutere dibattere
propose: proposta / proporre
recommend: raccomandazione consiglio incoraggiamento / raccomandare consigliare incoraggiare esortare
explain: spiegazione / spiegare
order: ordine / ordinare
force: costrizione / costringere obbligare
insult: insulto offesa / insultare offendere
slander: diffamazione calunnia / diffamare calunniare screditare
harass: molestia stalking / molestare
persecute: persecuzione repressione / perseguitare reprimere
confiscate: confisca / confiscare
appeal: ricorso /
compensate: risarcimento indennizzo rimborso / risarcire indennizzare rimborsare
pardon: grazia amnistia indulto / graziare
repeal: abrogazione revoca / abrogare revocare abolire
intervene: / intervenire
deploy: dispiegamento schieramento mobilitazione / schierare dispiegare mobilitare
disarm: disarmo / disarmare
ambush: imboscata agguato
stab: accoltellamento coltellata / accoltellare pugnalare
drown: annegamento / annegare
derail: deragliamento / deragliare
land: atterraggio / atterrare
take-off: decollo / decollare
launch: lancio / lanciare
fly: / volare sorvolare
transport: trasporto / trasportare
drive: guida /
cross: attraversamento traversata / attraversare
chase: inseguimento / inseguire
patrol: pattuglia pattugliamento / pattugliare
participate: partecipazione / partecipare
organise: / organizzare
prepare: preparazione preparativo / preparare
try: tentativo / tentare provare
fail: fallimento / fallire
achieve: conseguimento / conseguire ottenere
believe: convinzione / credere
think: pensiero / pensare
remember: ricordo commemorazione anniversario / ricordare commemorare
forget: / dimenticare
ignore: / ignorare
underestimate: / sottovalutare
overestimate: esagerazione / sopravvalutare esagerare
describe: descrizione / descrivere
show: / mostrare
attribute: attribuzione / attribuire
collude: collusione complicità
mock: satira scherno / deridere schernire
shock: shock indignazione / scioccare indignare
surprise: sorpresa / sorprendere
suffer: sofferenza / soffrire
survive: sopravvivenza / sopravvivere
recover: guarigione ripresa / guarire riprendere
borrow: indebitamento
advertise: pubblicità / pubblicizzare
design: progettazione / progettare
exercise: esercitazione manovra
dress: abbigliamento vestito abito / vestire
double: / raddoppiare ~ doppio
assess: valutazione / valutare
abstain: astensione / astenere
exclude: esclusione / escludere
forgo: rinuncia / rinunciare
`;
