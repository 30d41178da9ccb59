/** Spanish words for nature, time and qualities. */

export const world = `
country: país nación ~ nacional estatal
abroad: extranjero
world: mundo globo ~ mundial
city: ciudad capital ~ urbano
village: pueblo aldea
district: barrio distrito
region: región provincia ~ regional
municipality: municipio ayuntamiento ~ municipal
border: frontera
sea: mar océano ~ marítimo
coast: costa playa ~ costero
island: isla
river: río
lake: lago
forest: bosque selva
tree: árbol
mountain: montaña monte
desert: desierto
volcano: volcán erupción
earthquake: terremoto sismo seísmo ~ sísmico
storm: tormenta huracán tifón tornado ciclón
rain: lluvia precipitación
snow: nieve avalancha
drought: sequía
heat: calor ola_de_calor
cold: frío helada
weather: ~ meteorológico
climate: clima calentamiento_global ~ climático
temperature: temperatura
environment: medio_ambiente ~ ambiental ecológico
emission: emisión dióxido_de_carbono co2
water: agua ~ hídrico
air: aire
food: comida alimento ~ alimentario
hunger: hambre hambruna
farm: granja agricultura finca ~ agrícola
crop: cosecha trigo grano cereal
meat: carne
fish: pez pescado
animal: animal
dog: perro
species: especie biodiversidad
waste: residuo basura
house: casa vivienda piso apartamento
building: edificio torre rascacielos
rent: alquiler inquilino
hotel: hotel
restaurant: restaurante
shop: tienda supermercado
office: oficina sede
right: derecho libertad
security: seguridad ~ seguro
danger: peligro riesgo ~ peligroso
emergency: emergencia
violence: violencia ~ violento
racism: racismo racista discriminación
poverty: pobreza ~ pobre
wealth: riqueza multimillonario millonario ~ rico
secret: secreto ~ secreto confidencial
anonymous: anonimato ~ anónimo
scandal: escándalo
history: historia historiador ~ histórico
language: idioma lengua lenguaje ~ lingüístico
study-sample: muestra
poll: encuesta sondeo
percentage: porcentaje por_ciento
statistics: estadística ~ estadístico
brain: cerebro ~ cerebral
heart: corazón infarto ~ cardíaco
gene: gen genoma adn ~ genético
chemical: química ~ químico
first: ~ primero primer
last: ~ último
before: antes
after: después tras
more: más
less: menos
guilty: culpabilidad ~ culpable
innocent: inocencia ~ inocente
legal: legalidad ~ legal lícito
illegal: ilegalidad ~ ilegal ilícito
true: verdad ~ verdadero auténtico
false: falsedad ~ falso erróneo incorrecto
alive: superviviente sobreviviente ~ vivo
public: ~ público
private: privacidad ~ privado
high: altura ~ alto elevado
low: ~ bajo
big: ~ grande enorme
small: ~ pequeño
new: ~ nuevo
old: ~ viejo antiguo
strong: fuerza ~ fuerte potente más_fuerte
weak: debilidad ~ débil más_débil
good: ~ bueno positivo mejor favorable
bad: ~ malo negativo peor desfavorable
possible: posibilidad ~ posible
impossible: ~ imposible
domestic: ~ doméstico
success: éxito ~ exitoso
failure: fracaso fiasco
majority: mayoría
minority: minoría
north: norte ~ septentrional
south: sur ~ meridional
east: oriente ~ oriental
west: oeste occidente ~ occidental
monday: lunes
tuesday: martes
wednesday: miércoles
thursday: jueves
friday: viernes
saturday: sábado
sunday: domingo
morning: mañana madrugada amanecer
night: noche medianoche ~ nocturno
evening: ~ vespertino
day: día
week: semana ~ semanal
month: mes ~ mensual
year: año ~ anual
century: siglo
spring: primavera
summer: verano
autumn: otoño
winter: invierno
yesterday: ayer
today: hoy
tomorrow: mañana
hour: hora
minute: minuto
weekend: fin_de_semana
past: ~ anterior
future: futuro ~ futuro
recent: ~ reciente
half: mitad
kilometre: kilómetro km
metre: metro
tonne: tonelada
black: ~ negro
white: ~ blanco
red: ~ rojo
green: ~ verde
blue: ~ azul
yellow: ~ amarillo
gold: oro ~ dorado
silver: plata
iron: hierro acero cobre metal
wood: madera
stone: piedra roca
plastic: plástico
glass: vidrio
paper: papel
fuel: carburante gasolina gasóleo combustible
hydrogen: hidrógeno
oxygen: oxígeno
uranium: uranio plutonio
radiation: radiación radiactividad ~ radiactivo
planet: planeta
moon: luna ~ lunar
sun: sol ~ solar
star: estrella galaxia
telescope: telescopio
physics: física físico
mathematics: matemáticas matemático
biology: biología biólogo
archaeology: arqueología arqueólogo excavación
fossil: fósil dinosaurio
ice: hielo glaciar
wind: viento
landslide: deslizamiento corrimiento_de_tierra
tsunami: tsunami maremoto
disaster: desastre catástrofe tragedia
dam: presa_hidráulica
canal: canal
wall: muro valla
park: parque jardín
castle: castillo palacio
monument: monumento estatua
cemetery: cementerio tumba
territory: territorio ~ territorial
international: ~ internacional
local: ~ local
official-quality: ~ oficial
free-of-charge: ~ gratuito gratis
expensive: ~ caro costoso más_caro
cheap: ~ barato más_barato
sexual: sexo ~ sexual
social: ~ social
important: importancia ~ importante
serious: gravedad ~ grave
sure: certeza ~ cierto seguro
unsure: incertidumbre ~ incierto
difficult: ~ difícil más_difícil
easy: ~ fácil más_fácil
similar: semejanza similitud ~ similar parecido semejante
different: diferencia ~ diferente distinto
centimetre: centímetro
christmas: navidad
easter: pascua
`;
