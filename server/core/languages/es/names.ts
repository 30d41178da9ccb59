/** Spanish words by which names are known. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

export const names: NameCues = {
  titles:
    wordsOf(`señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora presidente presidenta
    expresidente ministro ministra canciller senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora
    general coronel comandante capitán teniente sargento almirante mariscal comisario comisaria inspector juez jueza
    fiscal abogado abogada embajador embajadora rey reina príncipe princesa emperador duque duquesa conde condesa barón
    papa cardenal obispo arzobispo monseñor padre fray sor imán rabino ayatolá jeque emir sultán califa secretario
    secretaria director directora vicepresidente vicepresidenta consejero consejera san santa`),
  offices:
    wordsOf(`interior exteriores defensa hacienda economía justicia sanidad salud trabajo educación cultura fomento
    transportes agricultura vivienda industria energía turismo deporte igualdad ciencia`),
  givenNames:
    wordsOf(`josé juan antonio manuel francisco carlos luis miguel pedro javier maría carmen ana
    isabel laura marta lucía jorge pablo sergio diego adrián agustín alberto alejandro alfonso alfredo álvaro andrés
    ángel arturo benito borja bruno césar cristian cristóbal daniel david domingo eduardo emilio enrique ernesto
    esteban eugenio federico felipe félix fernando gabriel gerardo gonzalo gregorio guillermo gustavo hugo ignacio
    iker íñigo iván jacinto jaime javier jesús joaquín jordi josep julián julio leonardo lorenzo marcelo marcos
    mariano mario martín mateo mauricio máximo nicolás óscar pascual patricio rafael ramiro ramón raúl ricardo
    roberto rodolfo rodrigo rubén salvador samuel santiago saúl sebastián simón tomás vicente víctor xavier
    adela adriana aitana alba alejandra alicia amalia amparo andrea ángela angélica antonia araceli aurora beatriz
    belén blanca camila candela carla carlota carolina catalina cecilia celia clara claudia concepción consuelo cristina
    daniela diana dolores elena elisa elvira emilia esperanza esther eva fátima gabriela gloria graciela guadalupe
    inés irene isabella josefa juana julia juliana leonor leticia lidia lola lorena lourdes luisa luz magdalena
    manuela marina mariana margarita marisol mercedes mónica natalia noelia nuria olga paloma patricia paula pilar
    raquel rebeca rocío rosa rosario sandra sara silvia sofía sonia susana teresa valentina valeria vanesa verónica
    victoria virginia yolanda`),
  organisations:
    wordsOf(`universidad ministerio banco agencia consejo comité comisión partido grupo policía instituto escuela academia
    facultad colegio centro fundación asociación federación confederación unión sindicato liga club cámara corte
    tribunal audiencia juzgado fiscalía autoridad oficina dirección servicio caja asamblea senado congreso parlamento
    gobierno ayuntamiento diputación junta generalitat xunta observatorio laboratorio museo teatro biblioteca hospital
    clínica compañía empresa sociedad cooperativa mutua seguros cadena diario periódico gaceta correo televisión radio
    ejército armada guardia frente movimiento agrupación república alianza coalición convención foro red cruz
    organización institución comisaría comisariado secretaría embajada consulado iglesia diócesis arzobispado
    orden defensoría contraloría procuraduría superintendencia cancillería mossos comisiones
    airlines airways company corporation council league association department foundation university press news times
    post group security international bank federation technologies systems software`),
  groups: wordsOf(
    "team bear panda ejército brigada brigadas califato cártel mafia legión frente kitten crew gang hezbolá hamás talibanes",
  ),
  seats: [],
  adjectives: [],
  bodies: wordsOf("ministerio universidad embajada consulado fiscalía"),
  describedBodies:
    wordsOf(`ministerio gobierno parlamento ejército policía guardia armada justicia consejo comisión corte tribunal fiscalía
    asamblea senado congreso banco iglesia régimen presidencia administración diplomacia marina`),
  organisationNouns:
    wordsOf(`empresa compañía agencia periódico diario semanario revista cadena banco asociación sociedad fabricante
    editorial operadora multinacional filial sindicato partido club ong fundación bufete laboratorio portal
    consultora constructora aerolínea emisora`),
  groupNouns: wordsOf("grupo banda colectivo milicia célula facción secta pandilla"),
  personNouns:
    wordsOf(`portavoz director directora analista experto experta abogado abogada periodista autor autora fundador fundadora
    presidente presidenta investigador investigadora economista historiador historiadora sociólogo politólogo filósofo
    escritor escritora novelista cineasta actor actriz cantante músico arquitecto médico médica cirujano psicólogo
    biólogo físico químico profesor profesora catedrático catedrática maestro maestra activista militante candidato
    candidata dirigente líder empresario empresaria responsable secretario secretaria entrenador seleccionador delantero
    defensa portero ciclista piloto corresponsal enviado jefe jefa consejero consejera eurodiputado eurodiputada
    sindicalista magistrado magistrada juez jueza fiscal ministro ministra senador senadora diputado diputada`),
  placeNouns:
    wordsOf(`ciudad pueblo río lago isla provincia región calle plaza avenida paseo puente estación aeropuerto puerto estadio
    castillo palacio catedral basílica monasterio cárcel barrio valle monte montaña sierra bosque golfo mar océano playa
    cabo bahía península cantón municipio comarca parque jardín cementerio hotel`),
  placeHeads: [],
  particles: wordsOf("von van der bin ben ibn el"),
  connectors: wordsOf("de del la el los las y"),
  foreignLinks: wordsOf("of for the di della du"),
  purposes: wordsOf("para contra"),
  surnameParticles: wordsOf("de del"),
  movements:
    wordsOf(`amigos médicos madres hermanos padres ciudadanos reporteros trabajadores jóvenes socialistas comunistas
    abuelas comisiones ecologistas`),
  soleBodies: [],
  saints: wordsOf("san santa santo"),
  demonyms:
    wordsOf(`ruso rusos rusa rusas estadounidense estadounidenses norteamericano norteamericana chino chinos china española
    español españoles españolas francés francesa franceses alemán alemana alemanes italiano italiana italianos británico
    británica británicos inglés inglesa portugués portuguesa belga belgas suizo suiza holandés holandesa polaco polaca
    ucraniano ucraniana ucranianos griego griega turco turca turcos israelí israelíes palestino palestina palestinos
    sirio siria sirios libanés libanesa iraquí iraquíes iraní iraníes saudí saudíes egipcio egipcia argelino argelina
    marroquí marroquíes tunecino tunecina libio libia japonés japonesa coreano coreana norcoreano norcoreana
    norcoreanos surcoreano surcoreana indio india paquistaní afgano afgana canadiense mexicano mexicana mexicanos
    brasileño brasileña argentino argentina argentinos chileno chilena chilenos colombiano colombiana colombianos
    venezolano venezolana venezolanos peruano peruana ecuatoriano ecuatoriana boliviano boliviana uruguayo uruguaya
    paraguayo paraguaya cubano cubana cubanos guatemalteco hondureño salvadoreño nicaragüense panameño dominicano
    australiano austriaco sueco sueca noruego danés finlandés irlandés húngaro rumano búlgaro checo croata serbio
    europeo europea europeos europeas africano africana islámico islámica islamista islamistas árabe árabes
    vasco vasca catalán catalana gallego gallega andaluz andaluza valenciano valenciana`),
  locatives: wordsOf("en hacia"),
  directions: [],
  companions: [],
  placeOwners:
    wordsOf(`alcalde alcaldesa obispo arzobispo habitantes aeropuerto estación puerto hospital cárcel norte sur este oeste
    ciudad pueblo centro afueras barrio alrededores batalla tratado acuerdos cumbre festival calle plaza museo
    universidad estadio catedral castillo palacio central fábrica refinería vecinos`),
  districts: [],
  things:
    wordsOf(`copa campeonato campeonatos juegos premio premios medalla ley tratado guerra acuerdo acuerdos festival trofeo
    torneo mundial constitución código carta pacto protocolo biblia corán revolución transición renacimiento navidad
    fiesta día operación huracán carretera calle avenida artículo libro vuelta feria bienal exposición
    cup awards award open act theorem war treaty album song`),
  thingNouns:
    wordsOf(`huracán ciclón tifón tormenta película novela álbum canción ópera sonda telescopio cohete misil satélite asteroide
    cometa planeta vacuna síndrome virus programa navegador coche modelo avión buque petrolero tren serie
    cuadro estatua premio trofeo`),
  affairs: wordsOf("caso"),
  competences:
    wordsOf(`nacional nacionales regional provincial municipal general generales internacional mundial federal central superior
    supremo suprema constitucional europeo europea militar civil judicial administrativo administrativa parlamentario
    democrático democrática socialista comunista liberal popular conservador republicano republicana laborista monetario
    financiero financiera económico económica social sociales político política agrícola científico científica
    científicas técnica tecnológico médico médica sanitario sanitaria espacial nuclear atómica marítimo marítima costera
    forestal ferroviario aéreo aérea naval electoral olímpico olímpica católica ortodoxa obreras obrero campesina penal
    estadística cuentas apelación casación estado ministros diputados seguridad salud justicia defensa interior educación
    enseñanza investigación investigaciones cultura comunicación juventud deportes ambiente ecología energía transportes
    agricultura alimentación pesca comercio industria trabajo empleo hacienda economía desarrollo turismo vivienda paz
    derechos humanos mujeres infancia consumidores consumo médicos abogados periodistas trabajadores competencia mercados
    vigilancia control protección prevención datos telecomunicaciones aduanas impuestos pensiones meteorología
    meteorológica geográfico geológico biología física matemáticas ciencias artes roja medicamentos migraciones refugiados`),
  commons: wordsOf(
    "norte sur este oeste estado estados tierra occidente oriente islam cristianismo internet web adn pib iva sida covid euro dólar gobierno",
  ),
  calendar:
    wordsOf(`enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo navidad dios internet`),
  openers:
    wordsOf(`está están el los la las un una unos unas de del a al en con por para sobre sin entre y e o u pero si cuando
    mientras como que quien quienes su sus este esta estos estas ese esa esos esas aquel aquella según tras desde hasta no
    sí hoy ayer mañana luego después además también algunos algunas muchos muchas varios varias todos todas otra otro
    otras otros dos tres cuatro cinco diez cien mil se lo le les es son era eran fue fueron ha han había así aunque
    donde durante antes ahora ya aún todavía siempre nunca jamás casi solo sólo incluso quizá quizás tal cada ningún
    ninguna ninguno nadie nada algo alguien mi mis tu tus nuestro nuestra nuestros nuestras qué quién cuál cuándo dónde
    cómo cuánto porque pues entonces finalmente actualmente recientemente mediante contra hacia bajo ante primero
    primera segundo segunda último última nuevo nueva gran grande yo él ella ellos ellas nosotros usted ustedes`),
  crowds: [],
  memberBodies: [],
  memberPlurals: [],
};
