/** Italian words for nature, time and qualities. */

export const world = `
country: paese nazione ~ nazionale statale
abroad: estero ~ straniero estero
world: mondo globo ~ mondiale globale
city: città cittadina capitale ~ urbano
village: villaggio borgo
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
security: security sicurezza ~ sicuro
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
false: falsità ~ falso fasullo finto sbagliato errato
alive: sopravvissuto superstite ~ vivo vivente
public: pubblico ~ pubblico
private: privacy ~ privato
high: altezza ~ alto elevato
low: ~ basso
big: ~ grande enorme
small: ~ piccolo
new: ~ nuovo
old: ~ vecchio antico
strong: ~ forte potente più_forte
weak: debolezza ~ debole più_debole
good: ~ buono positivo migliore ottimo favorevole
bad: ~ cattivo negativo peggiore pessimo sfavorevole
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
yesterday: ieri
today: oggi
tomorrow: domani
hour: ore
minute: minuto
weekend: fine_settimana weekend
past: ~ precedente
future: futuro ~ futuro
recent: ~ recente
half: metà
kilometre: chilometro km
metre: metro
tonne: tonnellata
black: ~ nero
white: ~ bianco
red: ~ rosso
green: ~ verde
blue: ~ blu azzurro
yellow: ~ giallo
gold: oro ~ dorato
silver: argento
iron: ferro acciaio rame metallo
wood: legno legname
stone: pietra roccia
plastic: plastica
glass: vetro
paper: carta
fuel: carburante benzina gasolio combustibile
hydrogen: idrogeno
oxygen: ossigeno
uranium: uranio plutonio
radiation: radiazione radioattività ~ radioattivo
planet: pianeta
moon: luna ~ lunare
sun: ~ solare
star: stella galassia
telescope: telescopio
physics: fisica fisico
mathematics: matematica matematico
biology: biologia biologo
archaeology: archeologia archeologo scavo
fossil: fossile dinosauro
ice: ghiaccio ghiacciaio
wind: vento
landslide: frana smottamento
tsunami: tsunami maremoto
disaster: disastro catastrofe tragedia
dam: diga
canal: canale
wall: muro recinzione
park: parco giardino
castle: castello
monument: monumento statua
cemetery: cimitero tomba
territory: territorio ~ territoriale
international: ~ internazionale
local: ~ locale
official-quality: ~ ufficiale
free-of-charge: ~ gratuito gratis
expensive: ~ costoso caro più_caro più_costoso
cheap: ~ economico più_economico meno_caro
sexual: sesso ~ sessuale
social: ~ sociale
important: importanza ~ importante
serious: gravità ~ grave
sure: certezza ~ certo sicuro
unsure: incertezza ~ incerto
difficult: ~ difficile più_difficile
easy: ~ facile più_facile
similar: somiglianza ~ simile analogo
different: differenza ~ diverso differente
centimetre: centimetro
christmas: natale
easter: pasqua
`;
