/** Words that names of institutions, groups and states are made of, and given names of many spellings: those of one row mean the same. */

/** Folded, without diacritics; singular and plural, and the forms of adjectives where endings alone do not tell. */
const institutions = `
state stato staat etat estado
states stati staaten etats estados
nation nazione
nations nazioni nationen naciones
union unione
kingdom regno konigreich royaume reino
republic repubblica republik republique republica
people popolo volk peuple pueblo
peoples popoli volker peuples pueblos
government governo regierung gouvernement gobierno
ministry ministero ministerium ministere ministerio
parliament parlamento parlament parlement
court corte gericht gerichtshof cour
tribunal tribunale
senate senato senat senado
chamber camera kammer chambre camara
centre center centro zentrum
house casa haus maison
school scuola schule ecole escuela
museum museo musee
church chiesa kirche eglise iglesia
club circolo
fund fondo fonds
region regione
province provincia provinz
department dipartimento departement departamento
council consiglio rat conseil consejo
commission commissione kommission comision
committee comitato komitee comite
agency agenzia agentur agence agencia
authority autorita behorde autorite autoridad
office ufficio amt bureau oficina
service servizio dienst servicio
services servizi dienste servicios
bank banca banque banco
police polizia polizei policia
army esercito armata armee ejercito
navy marina marine
brigade brigata brigada
brigades brigate brigaden brigadas
front fronte frente
movement movimento bewegung mouvement movimiento
party partito partei parti partido
league lega liga ligue
group gruppo gruppe groupe grupo
team squadra equipe equipo
cell cellula zelle cellule celula
network rete netzwerk reseau
guard guardia garde
force forza streitkraft fuerza
forces forze streitkrafte fuerzas
resistance resistenza widerstand resistencia
liberation liberazione befreiung liberacion
freedom liberta freiheit liberte libertad
peace pace frieden paix paz
war guerra krieg guerre
defence defense difesa verteidigung defensa
security sicurezza sicherheit securite seguridad
justice giustizia justiz justicia
health salute sanita gesundheit sante salud
trade commercio handel commerce comercio
labour labor lavoro arbeit travail trabajo
workers lavoratori arbeiter travailleurs trabajadores
research ricerca forschung recherche investigacion
university universita universitat universite universidad
institute istituto institut instituto
foundation fondazione stiftung fondation fundacion
association associazione verein verband asociacion
society societa gesellschaft societe sociedad
company compagnia compagnie compania
organisation organization organizzazione organizacion
federation federazione foderation federacion
alliance alleanza allianz alianza
caliphate califfato kalifat califat califato
`;

/** What institutions of every country are for. */
const fields = `
democratic democratico democratica demokratische demokratischer democratique
democrats democratici demokraten democrates democratas
republican repubblicano repubblicana republikanische republicain republicaine republicano republicana
liberal liberale liberaux
socialist socialista sozialistische sozialistischer socialiste
social sociale soziale sozialer sociaux
communist comunista kommunistische kommunistischer communiste
conservative conservatore konservative conservateur conservador
national nazionale nationale nacional
federal federale bundes
supreme suprema supremo oberster oberstes
constitutional costituzionale verfassungs constitutionnelle constitucional
civil civile zivil
popular popolare populaire
penal penale
finance finanza finanze finanzen finances finanzas
economy economia wirtschaft economie
education istruzione bildung educacion
transport trasporti verkehr transports transportes
agriculture agricoltura landwirtschaft agricultura
culture cultura kultur
environment ambiente umwelt environnement
energy energia energie
interior interno inneres innern interieur
foreign esteri auswartige auswartiges etrangeres exteriores
central centrale zentral zentrale zentrales
administration amministrazione verwaltung administracion
`;

/** Words beside these; many are surnames too. */
const qualities = `
united uniti unite unida unidas unidos unis unies vereinigte vereinigten vereinte vereinten
north nord norte
south sud sur
east est ost este
west ovest ouest oeste
northern settentrionale
southern meridionale
new nuovo nuova nuovi nuove neu neue neuer neues nouveau nouvelle nouveaux nuevo nueva
red rosso rossa rossi rosse rot rote roter rotes rouge rouges rojo roja rojas
black nero nera neri nere schwarz schwarze schwarzer noir noire noirs negro negra
white bianco bianca bianchi weiss weisse weisser blanc blanche blanco blanca
green verde verdi grun grune gruner grunen vert verte verts verdes
blue blu blau blaue blauer bleu bleue azul
cross croce kreuz croix cruz
crescent mezzaluna halbmond croissant
world mondo mondiale welt monde mundial
free libero libera frei freie freies libre
holy santo santa heilige heiliger saint sainte
young giovani junge jeunes jovenes
women donne frauen femmes mujeres
russia russland russie rusia
germany germania deutschland allemagne alemania
france francia frankreich
italy italia italien italie
spain spagna spanien espagne espana
england inghilterra angleterre inglaterra
china cina chine
syria siria syrien syrie
ukraine ucraina ucrania
turkey turchia turkei turquie turquia
europe europa
european europeo europea europaische europaischer europaisches europeen europeenne europeens
german tedesco tedesca deutsch deutsche deutscher deutsches allemand allemande aleman alemana
french francese franzosisch franzosische francais francaise frances francesa
british britannico britannica britisch britische britannique britanico britanica
russian russo russa russisch russische russisches russe ruso rusa
arab arabo araba arabisch arabische arabe
`;

const givenNames = `
mohammed muhammad mohamed mohamad muhammed mohammad mohamud
ahmed ahmad achmed achmad
hussein hussain husayn husein hossein hosein houssein
osama usama oussama
yusuf youssef yousef yussuf youssouf yousuf
omar umar
khaled khalid chaled
mustafa mostafa moustafa moustapha mustapha
abdullah abdallah abdulla abdoullah
abdel abdul abdal
suleiman sulayman soliman souleymane suleyman
ibrahim ebrahim
saddam sadam
gaddafi gheddafi khadafi qadhafi kadhafi gadafi qaddafi
alexander aleksandr alexandr aleksander alexandre
hezbollah hizbullah hisbollah hizbollah hezbullah
qaeda qaida kaida
taliban taleban talebani talibani
`;

const rowsOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap((row) => {
        const words = row.split(" ");
        return words.map((word) => [word, `=${words[0]!}`] as const);
      }),
  );

/** What stands for all words of a row, by each of them: kinds of institutions, what these are for, and all words that their names are made of. */
export const institutionWords = rowsOf(institutions);
export const fieldWords = rowsOf(fields);
export const sameInstitutions: ReadonlyMap<string, string> = new Map([
  ...institutionWords,
  ...fieldWords,
  ...rowsOf(qualities),
]);

/** Institutions of which every country has one, so that a name in another language may be another country's. */
export const nationalInstitutions: ReadonlySet<string> = new Set(
  "state nation government ministry parliament senate chamber court tribunal council commission committee authority office department police army navy guard force forces service services party bank centre administration"
    .split(" ")
    .map((word) => `=${word}`),
);

export const sameGivenNames = rowsOf(givenNames);

/** Forms of companies in law, which a name has or has not. */
export const legalForms: ReadonlySet<string> = new Set(
  "inc incorporated ltd limited llc llp plc corp corporation co gmbh ag kg ohg se spa srl snc sas sarl sa bv nv oy ab aps".split(
    " ",
  ),
);
