/** Forms of Spanish verbs from their infinitives, in the third person, as reporting uses them. */
import type { VerbForms } from "../verbForms";
import { wordsOf } from "../words";

/**
 * Principal parts of verbs that their infinitives do not give: present singular and plural, imperfect, preterite
 * (singular and plural), future, subjunctive (singular), participle and gerund. A verb follows the longest infinitive
 * here that it ends with: *sostener* follows *tener*; "^" marks what no other verb follows.
 */
const irregular: Readonly<Record<string, string>> = {
  decir: "dice dicen decía dijo dijeron dirá diga dicho diciendo",
  predecir: "predice predicen predecía predijo predijeron predecirá prediga predicho prediciendo",
  hacer: "hace hacen hacía hizo hicieron hará haga hecho haciendo",
  tener: "tiene tienen tenía tuvo tuvieron tendrá tenga tenido teniendo",
  venir: "viene vienen venía vino vinieron vendrá venga venido viniendo",
  poner: "pone ponen ponía puso pusieron pondrá ponga puesto poniendo",
  saber: "sabe saben sabía supo supieron sabrá sepa sabido sabiendo",
  querer: "quiere quieren quería quiso quisieron querrá quiera querido queriendo",
  "^ver": "ve ven veía vio vieron verá vea visto viendo",
  prever: "prevé prevén preveía previó previeron preverá prevea previsto previendo",
  creer: "cree creen creía creyó creyeron creerá crea creído creyendo",
  leer: "lee leen leía leyó leyeron leerá lea leído leyendo",
  ducir: "duce ducen ducía dujo dujeron ducirá duzca ducido duciendo",
  nocer: "noce nocen nocía noció nocieron nocerá nozca nocido nociendo",
  escribir: "escribe escriben escribía escribió escribieron escribirá escriba escrito escribiendo",
  cubrir: "cubre cubren cubría cubrió cubrieron cubrirá cubra cubierto cubriendo",
  añadir: "añade añaden añadía añadió añadieron añadirá añada añadido añadiendo",
  concluir:
    "concluye concluyen concluía concluyó concluyeron concluirá concluya concluido concluyendo",
  advertir:
    "advierte advierten advertía advirtió advirtieron advertirá advierta advertido advirtiendo",
  desmentir:
    "desmiente desmienten desmentía desmintió desmintieron desmentirá desmienta desmentido desmintiendo",
  sentir: "siente sienten sentía sintió sintieron sentirá sienta sentido sintiendo",
  ferir: "fiere fieren fería firió firieron ferirá fiera ferido firiendo",
  gerir: "giere gieren gería girió girieron gerirá giera gerido giriendo",
  pedir: "pide piden pedía pidió pidieron pedirá pida pedido pidiendo",
  petir: "pite piten petía pitió pitieron petirá pita petido pitiendo",
  entender:
    "entiende entienden entendía entendió entendieron entenderá entienda entendido entendiendo",
  defender:
    "defiende defienden defendía defendió defendieron defenderá defienda defendido defendiendo",
  medir: "mide miden medía midió midieron medirá mida medido midiendo",
  moler: "muele muelen molía molió molieron molerá muela molido moliendo",
  regir: "rige rigen regía rigió rigieron regirá rija regido rigiendo",
  quirir: "quiere quieren quiría quirió quirieron quirirá quiera quirido quiriendo",
  coger: "coge cogen cogía cogió cogieron cogerá coja cogido cogiendo",
  morir: "muere mueren moría murió murieron morirá muera muerto muriendo",
  nacer: "nace nacen nacía nació nacieron nacerá nazca nacido naciendo",
  crecer: "crece crecen crecía creció crecieron crecerá crezca crecido creciendo",
  caer: "cae caen caía cayó cayeron caerá caiga caído cayendo",
  perder: "pierde pierden perdía perdió perdieron perderá pierda perdido perdiendo",
  abrir: "abre abren abría abrió abrieron abrirá abra abierto abriendo",
  uir: "uye uyen uía uyó uyeron uirá uya uido uyendo",
  romper: "rompe rompen rompía rompió rompieron romperá rompa roto rompiendo",
  volver: "vuelve vuelven volvía volvió volvieron volverá vuelva vuelto volviendo",
  vertir: "vierte vierten vertía virtió virtieron vertirá vierta vertido virtiendo",
  seguir: "sigue siguen seguía siguió siguieron seguirá siga seguido siguiendo",
  salir: "sale salen salía salió salieron saldrá salga salido saliendo",
  mentir: "miente mienten mentía mintió mintieron mentirá mienta mentido mintiendo",
  traer: "trae traen traía trajo trajeron traerá traiga traído trayendo",
  elegir: "elige eligen elegía eligió eligieron elegirá elija elegido eligiendo",
  herir: "hiere hieren hería hirió hirieron herirá hiera herido hiriendo",
  rendir: "rinde rinden rendía rindió rindieron rendirá rinda rendido rindiendo",
  poseer: "posee poseen poseía poseyó poseyeron poseerá posea poseído poseyendo",
  despedir:
    "despide despiden despedía despidió despidieron despedirá despida despedido despidiendo",
  fingir: "finge fingen fingía fingió fingieron fingirá finja fingido fingiendo",
  exigir: "exige exigen exigía exigió exigieron exigirá exija exigido exigiendo",
  dirigir: "dirige dirigen dirigía dirigió dirigieron dirigirá dirija dirigido dirigiendo",
  adherir: "adhiere adhieren adhería adhirió adhirieron adherirá adhiera adherido adhiriendo",
  descender:
    "desciende descienden descendía descendió descendieron descenderá descienda descendido descendiendo",
  encender:
    "enciende encienden encendía encendió encendieron encenderá encienda encendido encendiendo",
  reunir: "reúne reúnen reunía reunió reunieron reunirá reúna reunido reuniendo",
  atender: "atiende atienden atendía atendió atendieron atenderá atienda atendido atendiendo",
  disolver:
    "disuelve disuelven disolvía disolvió disolvieron disolverá disuelva disuelto disolviendo",
  absolver:
    "absuelve absuelven absolvía absolvió absolvieron absolverá absuelva absuelto absolviendo",
  proteger:
    "protege protegen protegía protegió protegieron protegerá proteja protegido protegiendo",
  huir: "huye huyen huía huyó huyeron huirá huya huido huyendo",
};

/** Verbs in -ar whose stem opens when it is stressed: cuenta, niega. */
const opening: Readonly<Record<string, string>> = {
  contar: "cuent",
  recordar: "recuerd",
  mostrar: "muestr",
  demostrar: "demuestr",
  negar: "nieg",
  confesar: "confies",
  pensar: "piens",
  manifestar: "manifiest",
  probar: "prueb",
  aprobar: "aprueb",
  cerrar: "cierr",
  encontrar: "encuentr",
  acordar: "acuerd",
  comprobar: "comprueb",
  comenzar: "comienz",
  empezar: "empiez",
  enterrar: "entierr",
  encerrar: "encierr",
  desmembrar: "desmiembr",
  sembrar: "siembr",
  apostar: "apuest",
  costar: "cuest",
  rodar: "rued",
  volar: "vuel",
  renovar: "renuev",
  reforzar: "refuerz",
  gobernar: "gobiern",
  despertar: "despiert",
  desplegar: "desplieg",
  atravesar: "atravies",
  sobrevolar: "sobrevuel",
  forzar: "fuerz",
  jugar: "jueg",
};

/** All forms of each verb of a list separated by blanks. */
export const verbs = (list: string): VerbForms[] => wordsOf(list).map(inflect);

function inflect(infinitive: string): VerbForms {
  const [present, presents, imperfect, past, pasts, future, subjunctive, participle, gerund] =
    partsOf(infinitive);
  const plain = future!.slice(0, -1);
  const stem = pasts!.slice(0, -3);
  return {
    infinitive: [infinitive, ...withClitics(infinitive)],
    finite: [
      ...[present!, presents!, imperfect!, `${imperfect!}n`, past!, pasts!],
      ...[future!, `${plain}án`, `${plain}ía`, `${plain}ían`],
      ...[subjunctive!, `${subjunctive!}n`],
      ...["ra", "ran", "se", "sen"].map((ending) => stem + ending),
    ],
    participle: ["o", "a", "os", "as"].map((ending) => participle!.slice(0, -1) + ending),
    gerund: [gerund!],
  };
}

const withClitics = (form: string): string[] =>
  wordsOf("lo la le les se me nos").map((clitic) => form + clitic);

function partsOf(infinitive: string): string[] {
  for (let from = 0; from < infinitive.length; from += 1) {
    const ending = infinitive.slice(from);
    const parts = irregular[ending] ?? (from === 0 ? irregular[`^${ending}`] : undefined);
    if (parts) return wordsOf(parts).map((part) => infinitive.slice(0, from) + part);
  }
  const stem = infinitive.slice(0, -2);
  if (!infinitive.endsWith("ar"))
    return ["e", "en", "ía", "ió", "ieron", "erá", "a", "ido", "iendo"].map((ending) =>
      ending === "erá" ? `${infinitive}á` : stem + ending,
    );
  const open = opening[infinitive] ?? stem;
  return [
    ...[`${open}a`, `${open}an`, `${stem}aba`, `${stem}ó`, `${stem}aron`, `${infinitive}á`],
    ...[`${beforeE(open)}e`, `${stem}ado`, `${stem}ando`],
  ];
}

/** Spells the last sound of a stem before e: explique, niegue, denuncie, alcance. */
const beforeE = (stem: string): string =>
  stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c");
