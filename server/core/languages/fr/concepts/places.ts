/** French words for countries, regions and cities, and who comes from there. */

export const places = `
russia: russie ~ russe
ukraine: ukraine ~ ukrainien
belarus: biélorussie bélarus ~ biélorusse
germany: allemagne ~ allemand
austria: autriche ~ autrichien
switzerland: ~ suisse helvétique
france: france ~ français
italy: italie ~ italien
spain: espagne ~ espagnol
portugal: portugal ~ portugais
britain: royaume-uni grande-bretagne angleterre ~ britannique anglais
scotland: écosse ~ écossais
ireland: irlande ~ irlandais
netherlands: pays-bas hollande ~ néerlandais hollandais
belgium: belgique ~ belge
denmark: danemark ~ danois
sweden: suède ~ suédois
norway: norvège ~ norvégien
finland: finlande ~ finlandais
poland: pologne ~ polonais
czechia: tchéquie ~ tchèque
hungary: hongrie ~ hongrois
romania: roumanie ~ roumain
bulgaria: bulgarie ~ bulgare
greece: grèce ~ grec grecque
serbia: serbie ~ serbe
croatia: croatie ~ croate
albania: albanie ~ albanais
estonia: estonie ~ estonien
latvia: lettonie ~ letton
lithuania: lituanie ~ lituanien
turkey: turquie ~ turc turque
georgia: géorgie ~ géorgien
armenia: arménie ~ arménien
azerbaijan: azerbaïdjan ~ azerbaïdjanais
israel: israël ~ israélien
palestine: palestine ~ palestinien
syria: syrie ~ syrien
lebanon: liban ~ libanais
iraq: irak ~ irakien
iran: iran ~ iranien
saudi-arabia: arabie_saoudite ~ saoudien
yemen: yémen ~ yéménite
egypt: égypte ~ égyptien
libya: libye ~ libyen
tunisia: tunisie ~ tunisien
algeria: algérie ~ algérien
morocco: maroc ~ marocain
nigeria: nigeria ~ nigérian
south-africa: afrique_du_sud ~ sud-africain
sudan: soudan ~ soudanais
somalia: somalie ~ somalien
ethiopia: éthiopie ~ éthiopien
kenya: kenya ~ kényan
africa: afrique ~ africain
china: chine ~ chinois
taiwan: taïwan ~ taïwanais
japan: japon ~ japonais
north-korea: corée_du_nord ~ nord-coréen
south-korea: corée_du_sud ~ sud-coréen
india: inde ~ indien
pakistan: pakistan ~ pakistanais
bangladesh: bangladesh ~ bangladais
afghanistan: afghanistan ~ afghan
indonesia: indonésie ~ indonésien
vietnam: vietnam viêt_nam ~ vietnamien
philippines: philippines ~ philippin
asia: asie ~ asiatique
australia: australie ~ australien
new-zealand: nouvelle-zélande ~ néo-zélandais
america: états-unis amérique usa ~ américain
canada: canada ~ canadien
mexico: mexique ~ mexicain
cuba: cuba ~ cubain
brazil: brésil ~ brésilien
argentina: argentine ~ argentin
chile: chili ~ chilien
colombia: colombie ~ colombien
venezuela: venezuela ~ vénézuélien
peru: pérou ~ péruvien
europe: europe ~ européen
eu: ue union_européenne
arab: ~ arabe
kurd: ~ kurde
moscow: moscou kremlin
kyiv: kiev kyiv
petersburg: saint-pétersbourg pétersbourg
london: londres
edinburgh: édimbourg
dublin: dublin
paris: paris
marseille: marseille
lyon: lyon
strasbourg: strasbourg
brussels: bruxelles
antwerp: anvers
hague: la_haye
berlin: berlin
munich: munich
hamburg: hambourg
cologne: cologne
frankfurt: francfort
vienna: vienne
geneva: genève
zurich: zurich
basel: bâle
rome: rome
milan: milan
turin: turin
venice: venise
genoa: gênes
florence: florence
bologna: bologne
naples: naples
sicily: sicile ~ sicilien
sardinia: sardaigne ~ sarde
vatican: vatican saint-siège
madrid: madrid
seville: séville
catalonia: catalogne ~ catalan
lisbon: lisbonne
copenhagen: copenhague
stockholm: stockholm
warsaw: varsovie
prague: prague
bucharest: bucarest
belgrade: belgrade
zagreb: zagreb
athens: athènes
jerusalem: jérusalem
gaza: gaza
damascus: damas
beirut: beyrouth
baghdad: bagdad
tehran: téhéran
cairo: caire
tripoli: tripoli
algiers: alger
beijing: pékin
tokyo: tokyo
new-york: new_york
crimea: crimée
chechnya: tchétchénie ~ tchétchène
balkans: balkans ~ balkanique
kosovo: kosovo ~ kosovar
bosnia: bosnie ~ bosniaque bosnien
slovenia: slovénie ~ slovène
slovakia: slovaquie ~ slovaque
moldova: moldavie ~ moldave
kazakhstan: kazakhstan ~ kazakh
jordan: jordanie ~ jordanien
qatar: qatar ~ qatari
emirates: émirats
mali: mali ~ malien
cyprus: chypre ~ chypriote
malta: malte ~ maltais
iceland: islande ~ islandais
thailand: thaïlande ~ thaïlandais
myanmar: birmanie myanmar ~ birman
united-nations: onu nations_unies
nato: otan
imf: fmi
ecb: bce
white-house: maison-blanche
`;
