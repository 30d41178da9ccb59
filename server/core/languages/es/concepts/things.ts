/** Spanish words for people, bodies and things. */

export const things = `
army: ejército tropa ~ militar
soldier: ~ soldado
officer: oficial general coronel comandante
navy: armada flota ~ naval
war: guerra conflicto ~ bélico
peace: paz ~ pacífico
weapon: arma fusil pistola ~ armado
bomb: bomba explosivo granada artefacto
missile: misil cohete
drone: dron
police: policía
policeman: policía agente
court: tribunal juzgado ~ judicial
judge: juez jueza ~ magistrado
lawyer: ~ abogado
prosecutor: fiscal fiscalía
prison: prisión cárcel
prisoner: ~ preso prisionero recluso
law: ley
constitution: constitución ~ constitucional
crime: crimen delito ~ criminal delictivo
criminal: criminal delincuente culpable
thief: ladrón atracador
murderer: homicida ~ asesino
victim: víctima
witness: testigo
hostage: rehén
government: gobierno ejecutivo ~ gubernamental
ministry: ministerio
minister: ~ ministro
president: presidente presidencia ~ presidencial
premier: premier primer_ministro
parliament: parlamento congreso senado ~ parlamentario
lawmaker: ~ diputado senador legislador
party: partido
coalition: coalición alianza
candidate: ~ candidato
voter: votante ~ elector electorado
campaign: campaña
politics: política ~ político
democracy: democracia ~ democrático
dictatorship: dictadura dictador régimen
king: rey reina monarca monarquía ~ real
mayor: alcalde alcaldesa
governor: gobernador
ambassador: embajada ~ embajador diplomático
spokesperson: portavoz ~ vocero
authority: autoridad
agency: agencia
committee: comité comisión consejo
intelligence: inteligencia servicios_secretos
spy: espía
terrorist: terrorista terrorismo yihadista extremista terror
rebel: rebelde insurgente milicia guerrilla ~ miliciano guerrillero
hacker: hacker pirata cibercriminal
troll: trol troll
propaganda: propaganda desinformación
false-flag: falsa_bandera bandera_falsa
evidence: prueba evidencia indicio
trace: rastro huella
document: documento expediente dosier
letter: carta misiva
message: mensaje
photo: foto fotografía imagen
video: vídeo video película
book: libro novela
newspaper: periódico diario revista semanario
journalist: periodista reportero redactor corresponsal
broadcaster: cadena televisión radio emisora canal ~ televisivo
media: medio_de_comunicación medios prensa
news: noticia
censorship: censura
article: artículo
company: empresa compañía sociedad firma
subsidiary: filial subsidiaria
branch: división rama sección brazo ala
unit: unidad brigada batallón regimiento
front: tapadera fachada
group: grupo banda célula pandilla
organisation: organización asociación
mafia: mafia ~ mafioso
union: sindicato
bank: banco banquero banca ~ bancario
insurance: seguro aseguradora
hospital: hospital clínica ~ hospitalario
school: escuela colegio instituto ~ escolar
university: universidad facultad ~ universitario académico
student: estudiante ~ alumno
teacher: ~ maestro
professor: profesor catedrático
scientist: ~ científico investigador
science: ciencia ~ científico
expert: especialista analista ~ experto perito
institute: instituto
laboratory: laboratorio
church: iglesia catedral sacerdote cura obispo papa ~ católico
mosque: mezquita imán islam ~ islámico musulmán
religion: religión fe ~ religioso
jew: sinagoga ~ judaísmo judío
museum: museo galería
theatre: teatro ~ teatral
music: música canción concierto cantante músico ~ musical
art: cuadro pintor artista escultura pintura ~ artístico
website: web sitio_web página_web blog portal
internet: internet web red en_línea
network: red
social-network: red_social redes_sociales
account: cuenta perfil
password: contraseña credenciales
email: correo correo_electrónico email e-mail buzón
address: dirección domicilio
list: lista listado
data: dato datos
database: base_de_datos archivo
file: fichero
server: servidor
computer: ordenador computadora computador
phone: teléfono móvil celular
software: software aplicación programa
malware: malware virus troyano
code: código
cyber: ciberseguridad informática ~ informático digital cibernético
technology: tecnología ~ tecnológico
artificial-intelligence: inteligencia_artificial ia
satellite: satélite
space: astronauta ~ espacial
power-plant: central central_eléctrica
nuclear: reactor ~ nuclear atómico
electricity: electricidad apagón ~ eléctrico
energy: energía ~ energético
oil: petróleo crudo refinería ~ petrolero
gas: gas gasoducto
coal: carbón
mine: mina minero ~ minero
railway: ferrocarril ~ ferroviario
train: tren
station: estación
bridge: puente
tunnel: túnel
road: carretera calle autopista autovía
traffic: tráfico tránsito
ship: barco buque embarcación transbordador
port: puerto ~ portuario
plane: avión
airport: aeropuerto ~ aeroportuario
flight: vuelo piloto aerolínea
helicopter: helicóptero
car: coche automóvil vehículo carro
truck: camión
bus: autobús autocar
bicycle: bicicleta ciclista
driver: chófer ~ conductor
passenger: pasajero
factory: fábrica
industry: industria ~ industrial
market: mercado
stock-exchange: bolsa acciones accionista ~ bursátil
economy: economía ~ económico
finance: finanzas ~ financiero
budget: presupuesto
deficit: déficit
money: dinero efectivo moneda ~ monetario
euro: euro
dollar: dólar
tax: impuesto tasa arancel ~ fiscal tributario
debt: deuda endeudamiento
price: precio coste costo
wage: salario sueldo
pension: pensión jubilación
profit: beneficio ganancia
loss: pérdida
revenue: facturación ingresos recaudación
inflation: inflación
unemployment: desempleo paro ~ desempleado parado
bankruptcy: quiebra bancarrota insolvencia
crisis: crisis recesión
contract: contrato
customer: cliente ~ consumidor
job: empleo trabajo
worker: ~ trabajador obrero
employee: ~ empleado
employer: empleador patrón
manager: gerente ~ directivo director
entrepreneur: ~ empresario
member: ~ miembro
leader: líder jefe dirigente
founder: ~ fundador cofundador
supporter: partidario seguidor simpatizante
opponent: rival ~ opositor adversario
enemy: ~ enemigo
ally: ~ aliado
doctor: ~ médico doctor cirujano
nurse: enfermera ~ enfermero
patient: paciente
disease: enfermedad epidemia ~ enfermo
pandemic: pandemia coronavirus covid
cancer: cáncer tumor
health: salud sanidad ~ sanitario
medicine: medicamento fármaco medicina píldora
drugs: droga estupefaciente cocaína heroína cannabis narcótico
alcohol: alcohol cerveza vino
abortion: aborto
suicide: suicidio
child: niña infancia ~ niño menor
youth: joven adolescente juventud
woman: mujer ~ femenino
man: hombre ~ masculino
wife: esposa cónyuge
husband: esposo marido
family: familia familiar pariente
father: padre
mother: madre
son: hijo
daughter: hija
brother: ~ hermano
sister: hermana
friend: amistad ~ amigo
neighbour: ~ vecino
citizen: ciudadanía ~ ciudadano
inhabitant: habitante residente población
refugee: solicitante_de_asilo ~ refugiado asilo
migrant: migrante inmigrante
civilian: civil
activist: activista
demonstrator: manifestante
tourist: turista ~ turismo turístico
farmer: ~ agricultor campesino ganadero
fisherman: pescador pesca
athlete: atleta futbolista deportista ~ jugador
coach: entrenador
football: fútbol
sport: deporte ~ deportivo
team: equipo
author: autor escritor
actor: actor actriz
`;
