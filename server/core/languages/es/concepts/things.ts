/** Spanish words for things, works and money. */

export const things = `
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
group: grupo banda pandilla
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
internet: online internet web red en_línea
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
profit: beneficio ganancia superávit
loss: pérdida
revenue: facturación ingresos recaudación
inflation: inflación
unemployment: desempleo paro ~ desempleado parado
bankruptcy: quiebra bancarrota insolvencia
crisis: crisis recesión
contract: contrato
flag: bandera estandarte
mask: máscara mascarilla
screen: pantalla
camera: cámara
identity: identidad
surname: apellido
username: seudónimo apodo
slogan: eslogan lema
platform: plataforma
transaction: transacción transferencia
cryptocurrency: criptomoneda bitcoin
vulnerability: vulnerabilidad ~ vulnerable
jihad: yihad
championship: campeonato torneo liga copa
stadium: estadio
medal: medalla ~ olímpico
cinema: cine cineasta
festival: festival exposición feria
literature: literatura poeta poesía poema ~ literario
culture: cultura ~ cultural
conference: conferencia congreso simposio
strategy: estrategia táctica ~ estratégico
target: objetivo blanco
operation: operación misión
consequence: consecuencia efecto impacto repercusión
result: resultado
problem: problema dificultad
mistake: error equivocación
responsibility: responsabilidad ~ responsable
conspiracy: conspiración complot conjura
rumour: rumor chisme
theory: teoría hipótesis ~ hipotético teórico
method: método técnica
model: modelo
system: sistema
service: servicio
infrastructure: infraestructura instalación
institution: institución ~ institucional
camp: campamento cuartel
headquarters: cuartel_general comando
knife: cuchillo puñal navaja
tank: tanque artillería
submarine: submarino
ammunition: munición bala proyectil
uniform: uniforme
passport: pasaporte visado
right-wing: derecha fascista nazi
left-wing: izquierda socialista comunista
conservative: ~ conservador
liberal: ~ liberal
republican: república ~ republicano
nationalist: nacionalismo nacionalista patriota
separatist: separatismo separatista secesión
independence: independencia ~ independiente
federal: federación ~ federal
pregnancy: embarazo ~ embarazada
body: cadáver
blood: sangre
bacterium: bacteria
symptom: síntoma fiebre
quarantine: cuarentena confinamiento
robot: robot
engine: motor
battery: batería
`;
