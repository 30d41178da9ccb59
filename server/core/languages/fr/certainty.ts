/** How sure French sounds, by the words that make it so. */
import { lines } from "../cues";
import type { CertaintyCues } from "../certaintyCues";
import { wordsOf } from "../words";

export const certainty: CertaintyCues = {
  denied: lines(`
    pas vrai/exact [que/qu]
    faux [que/qu]
    à tort
    faussement
    exclu [que/qu]
    rien à voir avec
  `),
  doubted: lines(`
    improbable/improbables
    peu probable/probables
    peu vraisemblable
    douteux [que/qu]
    doute/doutes [que/qu]
    aucune preuve
    aucun indice/élément
    pas de preuve/preuves
    sans preuve/preuves
    ne semble/semblent pas
    pas certain/certaine/sûr
    reste à prouver/démontrer
    loin d être certain/sûr/prouvé
  `),
  possible: lines(`
    peut-être
    possible [que/qu]
    possiblement
    éventuellement
    potentiellement
    plausible [que/qu]
    pourrait/pourraient
    peut/peuvent avoir/être
    il se peut
    soupçonné/soupçonnée/soupçonnés/soupçonnées
    suspecté/suspectée/suspectés/suspectées
    non confirmé/confirmée/confirmés/confirmées
    pas exclu/impossible
    n exclut/excluent pas
    pas clair [si]
    on ignore [si]
  `),
  hearsay: lines(`
    présumé/présumée/présumés/présumées
    prétendu/prétendue/prétendus/prétendues
    prétendument
    soi-disant
    à ce qu on dit
    à ce qu il paraît
    paraît-il
    dit-on
    il paraît [que/qu]
    on dit [que/qu]
    le bruit court
  `),
  likely: lines(`
    probable/probables
    probablement
    très/fort probablement
    sans doute
    vraisemblable/vraisemblables
    vraisemblablement
    apparemment
    semble/semblent/semblait/semblaient
    il semble/semblerait
    semblerait/sembleraient
    devrait/devraient
    selon toute vraisemblance/probabilité
    est/sont considéré/considérée/considérés/considérées
    on pense/croit/suppose/estime [que/qu]
  `),
  nearCertain: lines(`
    presque certainement/sûrement
    presque certain/certaine/certains/certaines
    presque sûr/sûre/sûrs/sûres
    quasi certain/certaine
    quasi certainement
    quasiment certain/certaine/sûr/sûre
    pratiquement certain/certaine/sûr/sûre
    peu de doute/doutes
    guère de doute/doutes
    sans guère de doute
    avec un haut degré de confiance
  `),
  plain: lines(`
    dès que possible
    le plus possible
    est/était/sera possible de/d
    plus/moins probable que
    ne pourrait/pourraient
    n est pas possible
    bien supposé
    sans aucun doute
    sans le moindre doute
  `),
  verbs: {
    likely: wordsOf("croire penser supposer présumer estimer juger"),
    possible: wordsOf("soupçonner craindre redouter spéculer imaginer suspecter"),
    hearsay: [],
    doubted: wordsOf("douter"),
  },
  raising: wordsOf("semble semblent semblait semblaient paraît paraissent"),
  infinitiveMarks: [],
  conditionalSuffixes: wordsOf("erait eraient irait iraient urait uraient drait draient"),
  notConditionals:
    wordsOf(`tirait tiraient attirait attiraient retirait retiraient étirait étiraient
    soutirait respirait respiraient inspirait inspiraient aspirait aspiraient expirait expiraient
    conspirait conspiraient transpirait désirait désiraient admirait admiraient virait viraient
    déchirait déchiraient mirait soupirait délirait empirait empiraient chavirait cirait endurait
    enduraient durait duraient assurait assuraient rassurait rassuraient mesurait mesuraient jurait
    juraient murmurait murmuraient figurait figuraient procurait procuraient capturait capturaient
    torturait torturaient censurait censuraient saturait structurait peinturait triturait cadrait
    cadraient encadrait encadraient poudrait engendrait engendraient effondrait effondraient perdrait
    voudrait voudraient aimerait aimeraient préférerait préféreraient souhaiterait souhaiteraient
    faudrait`),
  participleSuffixes: wordsOf(
    `é ée és ées enu enus enue enues eçu eçus onnu onnus onnue onnues endu endus ondu erdu aru vu vus
    dit dits dite dites fait faits faite faites crit crits crite crites duit duits truit truits mis mise
    mises pris prise prises servi suivi subi choisi parti sorti`,
  ),
  reportedFuture: "simple",
  pastSuffixes: wordsOf("ait aient èrent irent urent"),
  hearsayModals: [],
  hearsayPerfects: [],
  hearsayClosers: [],
};
