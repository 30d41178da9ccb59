/** Spanish words for places, nature, time, countries and qualities. */

export const world = `
country: país nación estado ~ nacional estatal
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
false: falsedad ~ falso
alive: superviviente sobreviviente ~ vivo
public: ~ público
private: privacidad ~ privado
high: altura ~ alto elevado
low: ~ bajo
big: ~ grande enorme
small: ~ pequeño
new: ~ nuevo
old: ~ viejo antiguo
strong: fuerza ~ fuerte potente
weak: debilidad ~ débil
good: ~ bueno positivo mejor
bad: ~ malo negativo peor
possible: posibilidad ~ posible
impossible: ~ imposible
domestic: ~ doméstico
success: éxito ~ exitoso
failure: fracaso fiasco
majority: mayoría
minority: minoría
north: norte ~ septentrional
south: sur ~ meridional
east: este oriente ~ oriental
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
russia: rusia ~ ruso
ukraine: ucrania ~ ucraniano
belarus: bielorrusia ~ bielorruso
germany: alemania ~ alemán
austria: austria ~ austriaco austríaco
switzerland: suiza ~ suizo
france: francia ~ francés
italy: italia ~ italiano
spain: españa ~ español
portugal: portugal ~ portugués
britain: inglaterra reino_unido gran_bretaña ~ británico inglés
scotland: escocia ~ escocés
ireland: irlanda ~ irlandés
netherlands: holanda países_bajos ~ holandés neerlandés
belgium: bélgica ~ belga
denmark: dinamarca ~ danés
sweden: suecia ~ sueco
norway: noruega ~ noruego
finland: finlandia ~ finlandés
poland: polonia ~ polaco
czechia: chequia ~ checo
hungary: hungría ~ húngaro
romania: rumanía rumania ~ rumano
bulgaria: bulgaria ~ búlgaro
greece: grecia ~ griego
serbia: serbia ~ serbio
croatia: croacia ~ croata
albania: albania ~ albanés
estonia: estonia ~ estonio
latvia: letonia ~ letón
lithuania: lituania ~ lituano
turkey: turquía ~ turco
georgia: ~ georgiano
armenia: armenia ~ armenio
azerbaijan: azerbaiyán ~ azerbaiyano
israel: israel ~ israelí
palestine: palestina ~ palestino
syria: siria ~ sirio
lebanon: líbano ~ libanés
iraq: irak ~ iraquí
iran: irán ~ iraní
saudi-arabia: arabia_saudí arabia_saudita ~ saudí
yemen: yemen ~ yemení
egypt: egipto ~ egipcio
libya: libia ~ libio
tunisia: túnez ~ tunecino
algeria: argelia ~ argelino
morocco: marruecos ~ marroquí
nigeria: nigeria ~ nigeriano
south-africa: sudáfrica ~ sudafricano
sudan: sudán ~ sudanés
somalia: somalia ~ somalí
ethiopia: etiopía ~ etíope
kenya: kenia ~ keniano keniata
africa: áfrica ~ africano
china: china ~ chino
taiwan: taiwán ~ taiwanés
japan: japón ~ japonés
north-korea: corea_del_norte ~ norcoreano
south-korea: corea_del_sur ~ surcoreano
india: india ~ indio
pakistan: pakistán ~ pakistaní
bangladesh: bangladés bangladesh ~ bangladesí
afghanistan: afganistán ~ afgano
indonesia: indonesia ~ indonesio
vietnam: vietnam ~ vietnamita
philippines: filipinas ~ filipino
asia: asia ~ asiático
australia: australia ~ australiano
new-zealand: nueva_zelanda ~ neozelandés
america: estados_unidos eeuu ee.uu usa américa ~ estadounidense americano
canada: canadá ~ canadiense
mexico: méxico ~ mexicano
cuba: cuba ~ cubano
brazil: brasil ~ brasileño
argentina: argentina ~ argentino
chile: chile ~ chileno
colombia: colombia ~ colombiano
venezuela: venezuela ~ venezolano
peru: perú ~ peruano
europe: europa ~ europeo
eu: ue unión_europea
arab: ~ árabe
kurd: ~ kurdo
`;
