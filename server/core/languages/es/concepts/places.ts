/** Spanish words for countries, regions and cities, and who comes from there. */

export const places = `
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
moscow: moscú kremlin
kyiv: kiev kyiv
petersburg: petersburgo
london: londres
edinburgh: edimburgo
dublin: dublín
paris: parís
marseille: marsella
lyon: lyon
strasbourg: estrasburgo
brussels: bruselas
antwerp: amberes
hague: la_haya
berlin: berlín
munich: múnich
hamburg: hamburgo
cologne: colonia
frankfurt: fráncfort
vienna: viena
geneva: ginebra
zurich: zúrich
basel: basilea
rome: roma
milan: milán
turin: turín
venice: venecia
genoa: génova
florence: florencia
bologna: bolonia
naples: nápoles
sicily: sicilia ~ siciliano
sardinia: cerdeña ~ sardo
vatican: vaticano santa_sede
madrid: madrid
seville: sevilla
catalonia: cataluña ~ catalán
lisbon: lisboa
copenhagen: copenhague
stockholm: estocolmo
warsaw: varsovia
prague: praga
bucharest: bucarest
belgrade: belgrado
zagreb: zagreb
athens: atenas
jerusalem: jerusalén
gaza: gaza
damascus: damasco
beirut: beirut
baghdad: bagdad
tehran: teherán
cairo: cairo
tripoli: trípoli
algiers: argel
beijing: pekín
tokyo: tokio
new-york: nueva_york
crimea: crimea
chechnya: chechenia ~ checheno
balkans: balcanes ~ balcánico
kosovo: kosovo ~ kosovar
bosnia: bosnia ~ bosnio
slovenia: eslovenia ~ esloveno
slovakia: eslovaquia ~ eslovaco
moldova: moldavia ~ moldavo
kazakhstan: kazajistán ~ kazajo
jordan: jordania ~ jordano
qatar: catar qatar ~ catarí
emirates: emiratos
mali: mali ~ maliense
cyprus: chipre ~ chipriota
malta: malta ~ maltés
iceland: islandia ~ islandés
thailand: tailandia ~ tailandés
myanmar: birmania myanmar ~ birmano
united-nations: onu naciones_unidas
nato: otan
imf: fmi
ecb: bce
white-house: casa_blanca
`;
