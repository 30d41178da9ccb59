/** Spanish cues: statements, and little else. */
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { references } from "./references";
import { roles } from "./roles";
import { lines, type Cues } from "../cues";
import { reporting } from "./reporting";
import { deedVerbs, namingVerbs, statementVerbs } from "./verbs";
import { names } from "./names";
import { grammar, nouns } from "./words";

export const cues: Cues = {
  habits: { dropsSubjects: true, nounFirst: true },
  reporting,
  verbs: statementVerbs,
  namingVerbs,
  deedVerbs,
  certainty,
  deeds: deedCues,
  phrases: {
    accordingTo: lines(`
      según
      de acuerdo con
      a juicio de/del
      en opinión de/del
      a decir de/del
      en palabras de/del
      al decir de/del
    `),
    forSource: ["para"],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      se dice/cree/piensa/comenta/rumorea/cuenta/sostiene que
      parece ser que
      corre el rumor de que
      dicen que
      al parecer
    `),
    doneBy: lines(`
      obra de/del
      a manos de/del
      atribuido/atribuida/atribuidos/atribuidas a/al
      imputado/imputada/imputados/imputadas a/al
      por parte de/del
      por cuenta de/del
      de bandera falsa de/del
      por orden de/del
      vinculado/vinculada/vinculados/vinculadas a/al/con
      lleva/llevan/llevaba/llevaría la firma de/del
      lleva/llevan/llevaba/llevaría el sello de/del
      bajo falsa bandera de/del
    `),
    behind: lines(`
      está/están/estaba/estaban/estaría/estarían detrás de/del
      se esconde/esconden detrás/tras de/del
      es/son/era/eran/fue/sería/serían responsable/responsables de/del
      es/son/era/eran/fue/sería/serían el/la/los/las autor/autora/autores/responsable/responsables de/del
      reivindicó/reivindica la autoría de/del
      se atribuyó/atribuye/atribuyeron/atribuyen la autoría de/del
      se atribuyó/atribuye/atribuyeron/atribuyen
      está/están/estaba/estaban/estaría/estarían tras
    `),
    alsoKnownAs: lines(`
      también conocido/conocida/conocidos/conocidas como/por
      conocido/conocida/conocidos/conocidas también como
      conocido/conocida/conocidos/conocidas como
      también llamado/llamada/llamados/llamadas
      alias
      apodado/apodada/apodados
    `),
    composedOf: lines(`
      compuesto/compuesta/compuestos/compuestas por/de
      formado/formada/formados/formadas/integrado/integrada/integrados/integradas por
      forma/forman/formaba/formaban/formaría/formarían parte de/del
      controlado/controlada/controlados/controladas/dirigido/dirigida/dirigidos/dirigidas/operado/operada/operados/operadas/gestionado/gestionada/gestionados/gestionadas/manejado/manejada/manejados/manejadas/financiado/financiada/financiados/financiadas por
      controlado/controlada/controlados/controladas/dirigido/dirigida/dirigidos/dirigidas/operado/operada/operados/operadas/gestionado/gestionada/gestionados/gestionadas/manejado/manejada/manejados/manejadas/financiado/financiada/financiados/financiadas en secreto por
      afiliado/afiliada/afiliados/afiliadas a/al
      pertenece/pertenecen/pertenecía/pertenecían/pertenecería/pertenecerían a/al
      trabaja/trabajan/trabajaba/trabajaban para
    `),
    callsItself: lines(`
      se presenta/presentan/presentaba/presentaban/presentó como
      se define/definen/definía/definían como
      se describe/describen/describía/describían como
      se hace/hacen/hacía/hacían pasar por
      se proclama/proclaman/proclamaba/proclamaban
    `),
    describedAs: lines(`
      describe/describen/describía/describió/describieron/descrito/identifica/identifican/identificaba/identificó/identificaron/identificado/presenta/presentan/presentaba/presentó/presentado/considera/consideran/consideraba/consideró/considerado/califica/califican/calificó/calificado/señala/señalan/señaló/señalado ~ como
      califica/califican/calificó/calificado ~ de
      descrito/descrita/descritos/descritas/identificado/identificada/identificados/identificadas/presentado/presentada/presentados/presentadas/considerado/considerada/considerados/consideradas/calificado/calificada/calificados/calificadas/señalado/señalada/señalados/señaladas como
    `),
    leadsTo: lines(`
      pista/pistas/rastro/rastros/huella/huellas/indicio/indicios/prueba/pruebas/sospechas lleva/llevan/llevaba/llevaban/llevaría/llevarían/conduce/conducen/conducía/conducían/conduciría/conducirían/apunta/apuntan/apuntaba/apuntaban/apuntaría/apuntarían a/al/hacia
    `),
  },
  grammar,
  nouns,
  references,
  roles,
  names,
};
