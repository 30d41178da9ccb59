/** States and bodies of states under their names in English, Italian, German, French and Spanish: those of one row are one's. A new row or name takes no code. */

/** A code, then names as they are written, abbreviations and inflected ones too; the first is the commonest in English. What is as often another's name is left out: Georgia, Jordan. */
const table = `
AD Andorra, Andorre
AE United Arab Emirates, Emirati Arabi Uniti, Vereinigte Arabische Emirate, Émirats arabes unis, Emiratos Árabes Unidos, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, UAE, VAE
AF Afghanistan, Afganistán
AG Antigua e Barbuda, Antigua und Barbuda, Antigua-et-Barbuda, Antigua y Barbuda
AL Albania, Albanien, Albanie
AM Armenia, Armenien, Arménie
AR Argentina, Argentinien, Argentine
AT Austria, Österreich, Autriche
AU Australia, Australien, Australie
AZ Azerbaijan, Azerbaigian, Aserbaidschan, Azerbaïdjan, Azerbaiyán
BA Bosnia ed Erzegovina, Bosnien und Herzegowina, Bosnie-Herzégovine, Bosnia y Herzegovina, Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia-Erzegovina
BD Bangladesh, Bangladesch, Bangladés
BE Belgium, Belgio, Belgien, Belgique, Bélgica
BG Bulgaria, Bulgarien, Bulgarie
BH Bahrain, Bahrein, Bahreïn, Baréin
BJ Benin, Bénin, Benín
BN Brunei, Brunei Darussalam, Brunéi
BO Bolivia, Bolivien, Bolivie
BR Brazil, Brasile, Brasilien, Brésil, Brasil
BT Bhutan, Bhoutan, Bután
BW Botswana, Botsuana
BY Belarus, Bielorussia, Biélorussie, Bielorrusia, Weißrussland
BZ Belize, Belice
CA Canada, Kanada, Canadá
CF Central African Republic, Repubblica Centrafricana, Zentralafrikanische Republik, République centrafricaine, República Centroafricana, Zentralafrikanischen Republik
CH Switzerland, Svizzera, Schweiz, Suisse, Suiza
CI Côte d'Ivoire, Costa d'Avorio, Ivory Coast, Elfenbeinküste
CL Chile, Cile
CM Cameroon, Camerun, Kamerun, Cameroun, Camerún
CN China, Cina, Chine, People's Republic of China, Repubblica Popolare Cinese
CO Colombia, Kolumbien, Colombie
CU Cuba, Kuba
CV Cape Verde, Capo Verde, Cabo Verde, Cap-Vert
CW Curaçao, Curazao
CY Cyprus, Cipro, Zypern, Chypre, Chipre
CZ Czechia, Cechia, Tschechien, Tchéquie, Chequia, Czech Republic, Repubblica Ceca, République tchèque, República Checa
DE Germany, Germania, Deutschland, Allemagne, Alemania
DJ Djibouti, Gibuti, Dschibuti, Yibuti
DK Denmark, Danimarca, Dänemark, Danemark, Dinamarca
DO Dominican Republic, Repubblica Dominicana, Dominikanische Republik, République dominicaine, República Dominicana, Dominikanischen Republik
DZ Algeria, Algerien, Algérie, Argelia
EC Ecuador, Équateur
EE Estonia, Estland, Estonie
EG Egypt, Egitto, Ägypten, Égypte, Egipto
ER Eritrea, Érythrée
ES Spain, Spagna, Spanien, Espagne, España
ET Ethiopia, Etiopia, Äthiopien, Éthiopie, Etiopía
EU European Union, Unione europea, Europäische Union, Europäischen Union, Union européenne, Unión Europea, EU, E.U., UE, Ue
FI Finland, Finlandia, Finnland, Finlande
FJ Fiji, Figi, Fidschi, Fidji, Fiyi
FM Micronesia, Mikronesien, Micronésie
FR France, Francia, Frankreich
GA Gabon, Gabun, Gabón
GB United Kingdom, Regno Unito, Vereinigtes Königreich, Royaume-Uni, Reino Unido, Vereinigten Königreich, Vereinigten Königreichs, UK, U.K., Great Britain, Britain, Gran Bretagna, Großbritannien, Grande-Bretagne, Gran Bretaña
GE Georgien, Géorgie
GM Gambia, Gambie
GN Guinea, Guinée
GQ Equatorial Guinea, Guinea Equatoriale, Äquatorialguinea, Guinée équatoriale, Guinea Ecuatorial
GR Greece, Grecia, Griechenland, Grèce
GW Guinea-Bissau, Guinée-Bissau, Guinea-Bisáu
HR Croatia, Croazia, Kroatien, Croatie, Croacia
HT Haiti, Haïti, Haití
HU Hungary, Ungheria, Ungarn, Hongrie, Hungría
ID Indonesia, Indonesien, Indonésie
IE Ireland, Irlanda, Irland, Irlande
IL Israel, Israele, Israël
IN India, Indien, Inde
IQ Iraq, Irak
IR Iran, Irán
IS Iceland, Islanda, Islande, Islandia
IT Italy, Italia, Italien, Italie
JM Jamaica, Giamaica, Jamaika, Jamaïque
JO Giordania, Jordanien, Jordanie, Jordania
JP Japan, Giappone, Japon, Japón
KE Kenya, Kenia
KG Kyrgyzstan, Kirghizistan, Kirgisistan, Kirghizstan, Kirguistán
KH Cambodia, Cambogia, Kambodscha, Cambodge, Camboya
KM Comoros, Comore, Komoren, Comores, Comoras
KN Saint Kitts e Nevis, St. Kitts und Nevis, San Cristóbal y Nieves
KP North Korea, Corea del Nord, Nordkorea, Corée du Nord, Corea del Norte
KR South Korea, Corea del Sud, Südkorea, Corée du Sud, Corea del Sur
KW Kuwait, Koweït
KZ Kazakhstan, Kazakistan, Kasachstan, Kazajistán
LB Lebanon, Libano, Libanon, Liban, Líbano
LS Lesotho, Lesoto
LT Lithuania, Lituania, Litauen, Lituanie
LU Luxembourg, Lussemburgo, Luxemburg, Luxemburgo
LV Latvia, Lettonia, Lettland, Lettonie, Letonia
LY Libya, Libia, Libyen, Libye
MA Morocco, Marocco, Marokko, Maroc, Marruecos
MC Monaco, Mónaco
MD Moldova, Moldavia, Republik Moldau, Moldavie
ME Montenegro, Monténégro
MG Madagascar, Madagaskar
MH Marshall Islands, Isole Marshall, Marshallinseln, Îles Marshall, Islas Marshall
MK North Macedonia, Macedonia del Nord, Nordmazedonien, Macédoine du Nord, Macedonia del Norte
MN Mongolia, Mongolei, Mongolie
MR Mauritania, Mauretanien, Mauritanie
MU Mauritius, Mauricio
MV Maldives, Maldive, Malediven, Maldivas
MW Malawi, Malaui
MX Mexico, Messico, Mexiko, Mexique, México
MY Malaysia, Malaisie, Malasia
MZ Mozambique, Mozambico, Mosambik
NA Namibia, Namibie
NE Niger, Níger
NL Netherlands, Paesi Bassi, Niederlande, Pays-Bas, Países Bajos, Holland, Olanda
NO Norway, Norvegia, Norwegen, Norvège, Noruega
NP Nepal, Népal
NZ New Zealand, Nuova Zelanda, Neuseeland, Nouvelle-Zélande, Nueva Zelanda
OM Oman, Omán
PA Panama, Panamá
PE Peru, Perù, Pérou, Perú
PG Papua New Guinea, Papua Nuova Guinea, Papua-Neuguinea, Papouasie-Nouvelle-Guinée, Papúa Nueva Guinea
PH Philippines, Filippine, Philippinen, Filipinas
PK Pakistan, Pakistán
PL Poland, Polonia, Polen, Pologne
PS Palestinian Territories, Territori Palestinesi, Palästinensische Autonomiegebiete, Territoires palestiniens, Territorios Palestinos, Palestine, Palestina, Palästina
PT Portugal, Portogallo
QA Qatar, Katar
RO Romania, Rumänien, Roumanie, Rumanía
RS Serbia, Serbien, Serbie
RU Russia, Russland, Russie, Rusia
RW Rwanda, Ruanda
SA Saudi Arabia, Arabia Saudita, Saudi-Arabien, Arabie saoudite, Arabia Saudí
SB Solomon Islands, Isole Salomone, Salomonen, Îles Salomon, Islas Salomón
SC Seychelles, Seychellen
SD Sudan, Soudan, Sudán
SE Sweden, Svezia, Schweden, Suède, Suecia
SG Singapore, Singapur, Singapour
SI Slovenia, Slowenien, Slovénie, Eslovenia
SK Slovakia, Slovacchia, Slowakei, Slovaquie, Eslovaquia
SL Sierra Leone, Sierra Leona
SM San Marino, Saint-Marin
SN Senegal, Sénégal
SO Somalia, Somalie
SR Suriname, Surinam
SS South Sudan, Sud Sudan, Südsudan, Soudan du Sud, Sudán del Sur
ST São Tomé e Príncipe, São Tomé und Príncipe, Sao Tomé-et-Principe, Santo Tomé y Príncipe
SY Syria, Siria, Syrien, Syrie
SZ Eswatini, Esuatini
TD Ciad, Tschad, Tchad
TH Thailand, Thailandia, Thaïlande, Tailandia
TJ Tajikistan, Tagikistan, Tadschikistan, Tadjikistan, Tayikistán
TL Timor-Leste, Timor Est, Timor oriental
TM Turkmenistan, Turkménistan, Turkmenistán
TN Tunisia, Tunesien, Tunisie, Túnez
TR Türkiye, Turchia, Türkei, Turquie, Turquía, Turkey
TT Trinidad e Tobago, Trinidad und Tobago, Trinité-et-Tobago, Trinidad y Tobago
TW Taiwan, Taïwan, Taiwán
TZ Tanzania, Tansania, Tanzanie
UA Ukraine, Ucraina, Ucrania
UG Uganda, Ouganda
US United States, Stati Uniti, Vereinigte Staaten, États-Unis, Estados Unidos, United States of America, Vereinigten Staaten, USA, Usa, U.S.A., U.S., US, EE. UU., EEUU, Stati Uniti d'America
UZ Uzbekistan, Usbekistan, Ouzbékistan, Uzbekistán
VA Vatikanstadt, Ciudad del Vaticano, Vatican, Vaticano, Vatikan
VN Vietnam, Viêt Nam
YE Yemen, Jemen, Yémen
ZA South Africa, Sudafrica, Südafrika, Afrique du Sud, Sudáfrica
ZM Zambia, Sambia, Zambie
ZW Zimbabwe, Simbabwe, Zimbabue
UN United Nations, Nazioni Unite, Vereinte Nationen, Vereinten Nationen, Nations unies, Nations Unies, Naciones Unidas, UN, U.N., ONU, Onu, UNO
NATO NATO, Nato, OTAN, Otan, North Atlantic Treaty Organization
IAEA IAEA, Aiea, AIEA, IAEO, International Atomic Energy Agency, Agenzia internazionale per l'energia atomica, Internationale Atomenergie-Organisation, Agence internationale de l'énergie atomique
WHO World Health Organization, Organizzazione mondiale della sanità, Weltgesundheitsorganisation, Organisation mondiale de la santé, Organización Mundial de la Salud, WHO, OMS, Oms
`;

/** The names of each state or body. */
export const stateNames: readonly (readonly string[])[] = table
  .trim()
  .split("\n")
  .map((row) => row.slice(row.indexOf(" ") + 1).split(", "));
