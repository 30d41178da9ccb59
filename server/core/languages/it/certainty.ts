/** How sure Italian sounds, by the words that make it so. */
import { lines, type CertaintyCues } from "../cues";
import { wordsOf } from "../words";

export const certainty: CertaintyCues = {
  denied: lines(`
    non è/era vero [che]
    è/era falso [che]
    falsamente
    erroneamente
    a torto
    esclude/escluso/esclusa/escludono/escluse/escludendo [che]
    niente/nulla a che fare/vedere con
    non c entra/entrano/entrava
  `),
  doubted: lines(`
    improbabile/improbabili
    poco probabile/probabili
    poco verosimile
    inverosimile
    difficilmente
    dubbio/dubbia/dubbi/dubbie [che]
    discutibile
    nessuna prova
    nessuna/alcuna prova
    nessun/alcun indizio/elemento/riscontro
    non ci sono prove/elementi/indizi/riscontri
    non c è prova/alcuna
    senza prove
    tutto da dimostrare
    resta/rimane da dimostrare
    tutt altro che certo/certa/sicuro/sicura
    non è/era affatto certo/sicuro
    non è/era certo/sicuro/probabile
    non pare/sembra/sembrano/sembrava/risulta/risultano
    infondato/infondata/infondati/infondate
  `),
  possible: lines(`
    forse
    magari
    può darsi
    possibile/possibili
    possibilmente
    eventualmente
    potenzialmente
    plausibile
    può/possono aver/avere/essere
    può/possono anche aver/avere/essere
    potrebbe/potrebbero
    ipotesi
    ipotetico/ipotetica
    sospettato/sospettata/sospettati/sospettate
    sospetto/sospetta/sospetti/sospette
    non confermato/confermata/confermati/confermate
    non è/era chiaro [se]
    non si esclude
    non è/era escluso/esclusa
    non esclude/escludono/escluso/esclusa
    non può/possono essere escluso/esclusa
    compatibile/compatibili con
    con bassa confidenza
  `),
  hearsay: lines(`
    presunto/presunta/presunti/presunte
    asserito/asserita/asseriti/asserite
    sedicente/sedicenti
    a quanto pare
    a quanto si dice/legge/apprende/racconta
    a quanto sembra
    stando alle voci
    si dice/vocifera/mormora/racconta/sostiene/narra
    corre/gira/circola voce
    secondo voci/alcuni
    a dire di molti/tutti
  `),
  likely: lines(`
    probabile/probabili
    probabilmente
    molto/assai probabilmente
    molto/assai/più probabile/probabili
    con ogni/tutta probabilità
    presumibilmente
    verosimilmente
    apparentemente
    evidentemente
    dovrebbe/dovrebbero
    pare/parrebbe/pareva/paiono
    sembra/sembrano/sembrava/sembravano
    sembrerebbe/sembrerebbero
    si ritiene/pensa/crede/suppone/presume
    si ritiene/pensa/crede/suppone/presume che
    è/sono/era/erano ritenuto/ritenuta/ritenuti/ritenute
    è/sono/era/erano considerato/considerata/considerati/considerate
    deve/devono essere/aver/avere stato/stata
  `),
  nearCertain: lines(`
    quasi/praticamente/pressoché certamente/sicuramente
    quasi/praticamente/pressoché certo/certa/certi/certe
    quasi/praticamente/pressoché sicuro/sicura/sicuri/sicure
    quasi di certo/sicuro
    quasi senza dubbio
    pochi/poco dubbi/dubbio
    pochi dubbi
    con elevata/alta confidenza
  `),
  plain: lines(`
    il più possibile
    prima possibile
    per quanto possibile
    più/meno probabile che
    non è/era possibile
    è/era/sarà possibile
    non potrebbe/potrebbero
    in ipotesi
    tutto il possibile
    al sospetto
    pare di/d
    si pensa/crede di
  `),
  verbs: {
    likely: wordsOf("credere ritenere pensare presumere supporre stimare reputare"),
    possible: wordsOf("sospettare ipotizzare temere ventilare immaginare insinuare"),
    hearsay: [],
    doubted: wordsOf("dubitare"),
  },
  conditionalSuffixes: wordsOf("rebbe rebbero"),
  notConditionals:
    wordsOf(`crebbe crebbero accrebbe accrebbero decrebbe decrebbero increbbe rincrebbe
    ricrebbe vorrebbe vorrebbero preferirebbe preferirebbero piacerebbe piacerebbero gradirebbe
    gradirebbero desidererebbe desidererebbero bisognerebbe converrebbe`),
  participleSuffixes: wordsOf(
    `ato ata ati ate uto uta uti ute ito ita iti ite tto tta tti tte so sa si se sto sta sti ste rto
    rta rti rte lto lta lti lte nto nta nti nte`,
  ),
  reportedFuture: "compound",
  pastSuffixes: wordsOf(
    "ò arono erono irono ava avano eva evano iva ivano sse ssero ise isero ese esero",
  ),
  hearsayModals: [],
  hearsayPerfects: [],
  hearsayClosers: [],
};
