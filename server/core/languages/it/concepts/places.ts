/** Italian words for countries, regions and cities, and who comes from there. */

export const places = `
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
moscow: mosca cremlino
kyiv: kiev
petersburg: pietroburgo
london: londra
edinburgh: edimburgo
dublin: dublino
paris: parigi
marseille: marsiglia
lyon: lione
strasbourg: strasburgo
brussels: bruxelles
antwerp: anversa
hague: aia
berlin: berlino
munich: monaco_di_baviera
hamburg: amburgo
cologne: colonia
frankfurt: francoforte
vienna: vienna
geneva: ginevra
zurich: zurigo
basel: basilea
rome: roma
milan: milano
turin: torino
venice: venezia
genoa: genova
florence: firenze
bologna: bologna
naples: napoli
sicily: sicilia ~ siciliano
sardinia: sardegna ~ sardo
vatican: vaticano santa_sede
madrid: madrid
seville: siviglia
catalonia: catalogna ~ catalano
lisbon: lisbona
copenhagen: copenaghen
stockholm: stoccolma
warsaw: varsavia
prague: praga
bucharest: bucarest
belgrade: belgrado
zagreb: zagabria
athens: atene
jerusalem: gerusalemme
gaza: gaza
damascus: damasco
beirut: beirut
baghdad: baghdad
tehran: teheran
cairo: cairo
tripoli: tripoli
algiers: algeri
beijing: pechino
tokyo: tokyo
new-york: new_york
crimea: crimea
chechnya: cecenia ~ ceceno
balkans: balcani ~ balcanico
kosovo: kosovo ~ kosovaro
bosnia: bosnia ~ bosniaco
slovenia: slovenia ~ sloveno
slovakia: slovacchia ~ slovacco
moldova: moldavia ~ moldavo
kazakhstan: kazakistan ~ kazako
jordan: giordania ~ giordano
qatar: qatar
emirates: emirati
mali: mali ~ maliano
cyprus: cipro ~ cipriota
malta: malta ~ maltese
iceland: islanda ~ islandese
thailand: thailandia ~ thailandese
myanmar: birmania myanmar ~ birmano
united-nations: onu nazioni_unite
nato: alleanza_atlantica
imf: fmi
ecb: bce
white-house: casa_bianca
`;
