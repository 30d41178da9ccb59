/** Italian words for places, nature, time, countries and qualities. */

export const world = `
country: paese nazione stato ~ nazionale statale
abroad: estero ~ straniero estero
world: mondo globo ~ mondiale globale
city: città cittadina capitale ~ urbano
village: villaggio paese borgo
district: quartiere distretto
region: regione provincia ~ regionale
municipality: comune municipio ~ comunale municipale
border: confine frontiera
sea: mare oceano ~ marittimo
coast: costa spiaggia ~ costiero
island: isola
river: fiume
lake: lago
forest: foresta bosco
tree: albero
mountain: montagna monte
desert: deserto
volcano: vulcano eruzione
earthquake: terremoto sisma scossa ~ sismico
storm: tempesta uragano tifone tornado ciclone
rain: pioggia
snow: neve valanga
drought: siccità
heat: caldo ondata_di_calore
cold: freddo gelo
weather: meteo maltempo ~ meteorologico
climate: clima riscaldamento_globale ~ climatico
temperature: temperatura
environment: ambiente ~ ambientale
emission: emissione anidride_carbonica co2
water: acqua ~ idrico
air: aria
food: cibo alimento ~ alimentare
hunger: fame carestia
farm: fattoria agricoltura podere ~ agricolo
crop: raccolto grano cereale
meat: carne
fish: pesce
animal: animale
dog: cane
species: specie biodiversità
waste: rifiuto spazzatura immondizia
house: casa abitazione appartamento alloggio
building: edificio palazzo torre grattacielo
rent: affitto inquilino
hotel: albergo hotel
restaurant: ristorante
shop: negozio supermercato
office: ufficio sede
right: diritto diritti libertà
security: sicurezza ~ sicuro
danger: pericolo rischio ~ pericoloso rischioso
emergency: emergenza
violence: violenza ~ violento
racism: razzismo razzista discriminazione
poverty: povertà ~ povero
wealth: ricchezza miliardario milionario ~ ricco
secret: segreto segretezza ~ segreto riservato
anonymous: anonimato ~ anonimo
scandal: scandalo
history: storico ~ storico
language: lingua linguaggio ~ linguistico
study-sample: campione
poll: sondaggio
percentage: percento percentuale
statistics: statistica ~ statistico
brain: cervello ~ cerebrale
heart: cuore infarto ~ cardiaco
gene: gene genoma dna ~ genetico
chemical: chimica ~ chimico
first: prima ~ primo
last: ~ ultimo
before: prima
after: dopo
more: più
less: meno
guilty: colpevolezza ~ colpevole
innocent: innocenza ~ innocente
legal: legalità ~ legale lecito
illegal: illegalità ~ illegale illecito abusivo
true: verità ~ vero autentico veritiero
false: falsità ~ falso fasullo finto
alive: sopravvissuto superstite ~ vivo vivente
public: pubblico ~ pubblico
private: privacy ~ privato
high: altezza ~ alto elevato
low: ~ basso
big: ~ grande enorme
small: ~ piccolo
new: ~ nuovo
old: ~ vecchio antico
strong: forza ~ forte potente
weak: debolezza ~ debole
good: ~ buono positivo migliore
bad: ~ cattivo negativo peggiore
possible: possibilità ~ possibile
impossible: ~ impossibile
domestic: ~ domestico
success: successo
failure: insuccesso fiasco
majority: maggioranza
minority: minoranza
north: nord settentrione ~ settentrionale
south: sud meridione ~ meridionale
east: est oriente ~ orientale
west: ovest occidente ~ occidentale
monday: lunedì
tuesday: martedì
wednesday: mercoledì
thursday: giovedì
friday: venerdì
saturday: sabato
sunday: domenica
morning: mattina mattino alba
night: notte mezzanotte ~ notturno
evening: sera serata ~ serale
day: giorno giornata ~ giornaliero
week: settimana
month: mese ~ mensile
year: anno ~ annuale annuo
century: secolo
spring: primavera
summer: estate
autumn: autunno
winter: inverno
russia: russia ~ russo
ukraine: ucraina ~ ucraino
belarus: bielorussia ~ bielorusso
germany: germania ~ tedesco germanico
austria: austria ~ austriaco
switzerland: svizzera ~ svizzero elvetico
france: francia ~ francese
italy: italia ~ italiano
spain: spagna ~ spagnolo
portugal: portogallo ~ portoghese
britain: inghilterra regno_unito gran_bretagna ~ britannico inglese
scotland: scozia ~ scozzese
ireland: irlanda ~ irlandese
netherlands: olanda paesi_bassi ~ olandese
belgium: belgio ~ belga
denmark: danimarca ~ danese
sweden: svezia ~ svedese
norway: norvegia ~ norvegese
finland: finlandia ~ finlandese
poland: polonia ~ polacco
czechia: cechia ~ ceco
hungary: ungheria ~ ungherese
romania: romania ~ rumeno romeno
bulgaria: bulgaria ~ bulgaro
greece: grecia ~ greco
serbia: serbia ~ serbo
croatia: croazia ~ croato
albania: albania ~ albanese
estonia: estonia ~ estone
latvia: lettonia ~ lettone
lithuania: lituania ~ lituano
turkey: turchia ~ turco
georgia: ~ georgiano
armenia: armenia ~ armeno
azerbaijan: azerbaigian ~ azero
israel: israele ~ israeliano
palestine: palestina ~ palestinese
syria: siria ~ siriano
lebanon: libano ~ libanese
iraq: iraq ~ iracheno
iran: iran ~ iraniano
saudi-arabia: arabia_saudita ~ saudita
yemen: yemen ~ yemenita
egypt: egitto ~ egiziano
libya: libia ~ libico
tunisia: tunisia ~ tunisino
algeria: algeria ~ algerino
morocco: marocco ~ marocchino
nigeria: nigeria ~ nigeriano
south-africa: sudafrica ~ sudafricano
sudan: sudan ~ sudanese
somalia: somalia ~ somalo
ethiopia: etiopia ~ etiope
kenya: kenya ~ keniano keniota
africa: africa ~ africano
china: cina ~ cinese
taiwan: taiwan ~ taiwanese
japan: giappone ~ giapponese
north-korea: corea_del_nord ~ nordcoreano
south-korea: corea_del_sud ~ sudcoreano
india: india ~ indiano
pakistan: pakistan ~ pachistano pakistano
bangladesh: bangladesh ~ bengalese
afghanistan: afghanistan ~ afghano afgano
indonesia: indonesia ~ indonesiano
vietnam: vietnam ~ vietnamita
philippines: filippine ~ filippino
asia: asia ~ asiatico
australia: australia ~ australiano
new-zealand: nuova_zelanda ~ neozelandese
america: stati_uniti usa america ~ statunitense americano
canada: canada ~ canadese
mexico: messico ~ messicano
cuba: cuba ~ cubano
brazil: brasile ~ brasiliano
argentina: argentina ~ argentino
chile: cile ~ cileno
colombia: colombia ~ colombiano
venezuela: venezuela ~ venezuelano
peru: perù ~ peruviano
europe: europa ~ europeo
eu: ue unione_europea
arab: ~ arabo
kurd: ~ curdo
`;
