/** Spanish function words and nouns that attributions turn on. */
import type { Grammar, Nouns } from "../cues";
import { wordsOf } from "../words";

export const grammar: Grammar = {
  determiners:
    wordsOf(`el la los las un una unos unas este esta estos estas ese esa su sus algunos algunas muchos
    muchas varios varias dos tres cuatro cinco cada todo todos todas ningún ninguna`),
  pronouns: wordsOf("él ella ellos ellas ello"),
  firstPersons: wordsOf(
    "yo nosotros tú vosotros me nos te mi mis nuestro he hemos has habéis habíamos",
  ),
  relatives: wordsOf("quien quienes cual cuales"),
  prepositions:
    wordsOf(`de del a al en con por para sobre bajo sin entre hacia hasta desde contra durante tras
    según ante como`),
  by: wordsOf("por"),
  conjunctions: wordsOf("y e o u ni pero"),
  alternatives: wordsOf("o u"),
  subordinators: wordsOf("que porque pues cuando mientras si donde aunque como"),
  conditionals: wordsOf("si quienquiera"),
  complementisers: ["que"],
  questions: wordsOf("si cómo cuándo dónde qué quién"),
  askingWhat: wordsOf("qué que cómo como"),
  askingWho: wordsOf("quién quiénes quien quienes"),
  copulas: wordsOf("es son era eran fue fueron sería serían está están estaba sido"),
  auxiliaries:
    wordsOf(`es son era eran fue fueron está están estaba ha han había habían habría sido siendo puede
    pueden podría debe deben se lo la le les los las me nos te hubo hubieron habrá habrán haya hayan será
    serán hubiera haber ser`),
  modals: wordsOf("puede pueden debe deben"),
  pluperfects: wordsOf("había habían"),
  passives: wordsOf("es son era eran fue fueron sido será serán sea sean"),
  attempts: wordsOf("intentado intentó intenta"),
  reflexives: wordsOf("se"),
  comparisons: ["como"],
  negations: wordsOf("no nunca jamás"),
  absences: wordsOf("nadie nada ningún ninguno ninguna sin ni tampoco"),
  limits: wordsOf("solo sólo solamente salvo excepto únicamente"),
  negationPairs: ["ni ni"],
  earlierTimes: wordsOf("había habían antes hasta previamente"),
  infinitiveLinks: wordsOf("de a para"),
  infinitiveEndings: wordsOf("ar er ir rse"),
  adverbs: wordsOf("así también ya aún ayer hoy luego después además siempre"),
  adverbSuffixes: ["mente"],
  notAdverbs: [],
};

export const nouns: Nouns = {
  statements: wordsOf(
    `afirmación afirmaciones declaración declaraciones acusación acusaciones tesis opinión hipótesis anuncio rumor
     rumores noticia información desmentido promesa advertencia conclusión comentario reacción respuesta
     testimonio teoría alegación denuncia`,
  ),
  vague: wordsOf(
    "expertos fuentes analistas observadores críticos algunos muchos investigadores historiadores",
  ),
  quantifiers: wordsOf("algunos algunas muchos muchas varios varias los diversos numerosos otros"),
  speakers:
    wordsOf(`portavoz ministro ministra presidente presidenta informe estudio encuesta ministerio gobierno
    tribunal juez fiscal policía abogado experto analista investigador fuente director directora jefe
    fundador profesor autor periodista testigo alcalde diputado senador general comisión consejo
    organización grupo sindicato banco artículo periódico revista agencia empresa asociación`),
  voiceless:
    wordsOf(`luz luces lámpara piloto señal alarma pantalla indicador aguja termómetro sensor botón tecla icono cursor
    flecha impresora aparato dispositivo máquina motor servidor navegador programa aplicación comando
    función opción ajuste ventana reloj etiqueta cartel símbolo signo ecuación fórmula curva gráfico eje
    fuerza receta instrucciones reglas`),
  documents: wordsOf("informe estudio encuesta datos"),
  doers: wordsOf(
    "hacker hackers pirata piratas terrorista terroristas espía espías agentes militantes banda rebeldes yihadistas atacantes agresores ciberdelincuentes mercenarios grupo grupos inteligencia",
  ),
  deeds: wordsOf(
    `ataque ataques ciberataque ciberataques atentado atentados hackeo hackeos amenaza amenazas robo robos asesinato
    asesinatos intrusión intrusiones filtración filtraciones sabotaje sabotajes espionaje secuestro secuestros
    envenenamiento bombardeo bombardeos incursión atraco`,
  ),
  undertakings: wordsOf("campaña campañas operación operaciones plan"),
  targets: wordsOf(
    "correos contraseñas banco bancos hospital hospitales ministerio parlamento embajada gobierno empresa empresas partido elecciones emisora clientes civiles red redes sistema sistemas servidores cuentas datos sitio sitios cadena soldados periodistas puerto puertos aeropuerto aeropuertos terminal central centrales oleoducto gasoducto refinería presa buque buques petrolero depósito",
  ),
  ambiguous: wordsOf("cuenta muestra informe comenta"),
  affiliations: wordsOf(
    "fachada pantalla brazo división ala unidad rama filial tapadera alias miembro miembros agente agentes",
  ),
  covers: wordsOf("fachada tapadera pantalla"),
  groups: wordsOf("grupo banda organización colectivo célula red movimiento milicia"),
};
