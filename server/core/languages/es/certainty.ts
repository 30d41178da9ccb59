/** How sure Spanish sounds, by the words that make it so. */
import { lines } from "../cues";
import type { CertaintyCues } from "../certaintyCues";
import { wordsOf } from "../words";

export const certainty: CertaintyCues = {
  denied: lines(`
    no es/era cierto/verdad [que]
    es/era falso [que]
    falsamente
    erróneamente
    descarta/descartan/descartó/descartaron/descartado [que]
    nada que ver con
  `),
  doubted: lines(`
    improbable/improbables
    poco probable/probables
    poco verosímil
    dudoso [que]
    difícilmente
    ninguna prueba
    ningún indicio/elemento
    no hay pruebas/indicios/evidencia/evidencias/prueba
    sin pruebas
    no parece/parecen/parecía
    no es/era seguro/probable
    está/queda por demostrar/probar
  `),
  possible: lines(`
    quizá/quizás
    tal vez
    acaso
    a lo mejor
    [es/era/sea/parece] posible [que]
    posible/posibles
    posiblemente
    eventualmente
    potencialmente
    plausible [que]
    puede [que/ser/haber]
    pueden [ser/haber]
    podría/podrían
    pudo/pudieron [ser/haber/estar]
    sin confirmar
    no confirmado/confirmada/confirmados/confirmadas
    no se descarta/descartaba
    no descarta/descartan/descartó
    no está claro [si]
    compatible/compatibles con
  `),
  hearsay: lines(`
    presuntamente
    supuestamente
    presunto/presunta/presuntos/presuntas
    supuesto/supuesta/supuestos/supuestas
    al parecer
    según parece
    por lo visto
    se dice/rumorea/comenta/cuenta [que]
    dicen que
    corre el rumor
  `),
  likely: lines(`
    probable/probables
    probablemente
    muy probablemente
    muy probable/probables
    seguramente
    con toda probabilidad
    aparentemente
    verosímilmente
    parece/parecen/parecía/parecían
    parecería/parecerían
    debería/deberían
    debe/deben de ser/haber/estar
    se cree/piensa/supone/estima/presume [que]
    es/son considerado/considerada/considerados/consideradas
  `),
  nearCertain: lines(`
    casi con seguridad/certeza
    casi seguro/segura/seguros/seguras
    casi ciertamente/seguramente
    prácticamente seguro/segura
    poca/pocas duda/dudas
    con alto/elevado grado de confianza
  `),
  plain: lines(`
    lo antes posible
    lo más/mejor posible
    en lo posible
    es/era/será/fue posible
    no es/era/fue posible
    más/menos probable que
    no podría/podrían
    por supuesto
    el caso supuesto
  `),
  verbs: {
    likely: wordsOf("creer pensar suponer presumir estimar considerar opinar"),
    possible: wordsOf("sospechar temer especular imaginar insinuar"),
    hearsay: wordsOf("rumorear"),
    doubted: wordsOf("dudar"),
  },
  raising: wordsOf("parece parecen parecía parecían"),
  infinitiveMarks: [],
  conditionalSuffixes: wordsOf("aría arían ería erían iría irían bría brían dría drían"),
  notConditionals:
    wordsOf(`quería querían refería referían sugería sugerían requería requerían hería
    herían ingería ingerían digería interfería interferían prefería preferían transfería transferían
    confería conferían infería inferían adhería adherían adquiría adquirían corría corrían recorría
    recorrían ocurría ocurrían moría morían cubría cubrían descubría descubrían abría abrían abría
    sufría sufrían ofrecía paría varía varían querría querrían gustaría gustarían desearía desearían
    preferiría preferirían haría falta convendría secretaría cancillería artillería infantería batería
    baterías tubería librería panadería ingeniería caballería galería lotería minería ganadería
    mensajería hotelería refinería categoría auditoría asesoría consultoría mayoría minoría teoría
    alcaldía maría`),
  participleSuffixes: wordsOf(
    "ado ada ados adas ido ida idos idas sto sta stos stas cho cha chos chas",
  ),
  reportedFuture: "simple",
  pastSuffixes: wordsOf("ó aron ieron eron jo aba aban ía ían"),
  hearsayModals: [],
  hearsayPerfects: [],
  hearsayClosers: [],
};
