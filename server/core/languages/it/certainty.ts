/** How sure Italian sounds, by the words that make it so. */
import { lines } from "../cues";
import type { CertaintyCues } from "../certaintyCues";
import { wordsOf } from "../words";

/** Endings in all numbers and genders. */
const inflected = (stems: string): string[] =>
  wordsOf(stems).flatMap((stem) => [..."oaie"].map((ending) => stem + ending));

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
    [è/era/sia/sembra] dubbio [che/se]
    nessuna/alcuna prova
    nessun/alcun indizio/elemento/riscontro
    non ci sono prove/elementi/indizi/riscontri
    non c è prova
    senza prove
    tutto da dimostrare
    resta/rimane da dimostrare
    tutt altro che certo/certa/sicuro/sicura
    non è/era affatto certo/sicuro
    non è/era certo/sicuro/probabile
    non pare/sembra/sembrano/sembrava/risulta/risultano
  `),
  possible: lines(`
    forse
    magari
    può darsi
    [è/era/sia/sarebbe/ritiene/giudica] possibile [che]
    possibile/possibili
    possibilmente
    eventualmente
    potenzialmente
    plausibile [che]
    può/possono aver/avere/essere
    può/possono anche aver/avere/essere
    potrebbe/potrebbero
    ipotesi
    sospettato/sospettata/sospettati/sospettate
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
    si dice/vocifera/mormora/racconta/sostiene/narra [che]
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
    dovrebbe/dovrebbero
    pare/parrebbe/pareva/paiono
    sembra/sembrano/sembrava/sembravano
    sembrerebbe/sembrerebbero
    si ritiene/pensa/crede/suppone/presume [che]
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
    pare di/d
    si pensa/crede di
  `),
  verbs: {
    likely: wordsOf("credere ritenere pensare presumere supporre stimare reputare"),
    possible: wordsOf("sospettare ipotizzare temere ventilare immaginare insinuare"),
    hearsay: [],
    doubted: wordsOf("dubitare"),
  },
  raising: wordsOf(
    "sembra sembrano sembrava sembravano pare paiono pareva sembrerebbe sembrerebbero parrebbe",
  ),
  infinitiveMarks: [],
  conditionalSuffixes: wordsOf("rebbe rebbero"),
  notConditionals:
    wordsOf(`crebbe crebbero accrebbe accrebbero decrebbe decrebbero increbbe rincrebbe
    ricrebbe vorrebbe vorrebbero preferirebbe preferirebbero piacerebbe piacerebbero gradirebbe
    gradirebbero desidererebbe desidererebbero bisognerebbe converrebbe`),
  participleSuffixes: inflected(
    `at ut it post vist rimast chiest rispost scritt dett fatt lett elett rett trett tett dott
    fitt tratt mess pers cors chius ucis ccis decis divis spes fes plos fus scelt colt tolt volt
    apert copert offert mort giunt vint pint cint sunt`,
  ),
  reportedFuture: "compound",
  pastSuffixes: wordsOf(
    "ò arono erono irono ava avano eva evano iva ivano sse ssero ise isero ese esero",
  ),
  hearsayModals: [],
  hearsayPerfects: [],
  hearsayClosers: [],
};
