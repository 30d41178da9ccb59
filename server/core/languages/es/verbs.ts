/** Spanish verbs of saying, thinking and doing. */
import type { Frame, StatementVerb } from "../cues";
import type { DeedVerb } from "../deedCues";
import { verbs } from "./inflect";

const frame = (of: Frame, list: string, more: Partial<StatementVerb> = {}): StatementVerb[] =>
  verbs(list).map((forms) => ({ ...forms, frame: of, ...more }));

export const statementVerbs: readonly StatementVerb[] = [
  ...frame("speech", "decir", { impersonal: true }),
  ...frame("clause", "preguntar", { asks: true }),
  ...frame(
    "speech",
    `afirmar declarar explicar asegurar señalar indicar subrayar precisar manifestar comentar
     replicar argumentar reiterar aclarar escribir sostener añadir agregar responder contar recordar
     relatar narrar opinar apuntar aducir alegar aseverar concluir contestar detallar exponer expresar
     insistir matizar mencionar notar observar puntualizar prometer proponer sugerir recomendar
     jurar pronosticar predecir remarcar repetir resaltar resumir susurrar gritar tuitear
     especificar constatar confesar reconocer referir`,
  ),
  ...frame("speech", "informar advertir avisar", { addresses: true }),
  ...frame("report", "anunciar confirmar denunciar revelar destacar admitir lamentar desvelar"),
  ...frame("report", "desmentir negar", { denies: true }),
  ...frame("speech", "descartar", { denies: true }),
  ...frame(
    "aside",
    "proseguir continuar exclamar ironizar bromear suspirar sonreír zanjar espetar interrumpir rematar",
  ),
  ...frame("clause", "mostrar demostrar probar descubrir establecer calcular comprobar"),
  ...frame("belief", "garantizar creer estimar", { impersonal: true }),
  ...frame(
    "belief",
    "pensar considerar esperar temer suponer imaginar sospechar dudar prever exigir querer pedir",
  ),
  ...frame("calling", "hablar calificar tildar describir tachar"),
  ...frame("stance", "criticar condenar elogiar rechazar"),
  ...frame("charge", "acusar culpar responsabilizar"),
];

const deed = (gravity: DeedVerb["gravity"], list: string): DeedVerb[] =>
  verbs(list).map((forms) => ({ ...forms, gravity }));

export const deedVerbs: readonly DeedVerb[] = [
  ...deed("grave", "hackear asesinar piratear sabotear"),
  ...deed(
    "aimed",
    "atacar robar matar amenazar infiltrar espiar bombardear secuestrar envenenar comprometer paralizar sustraer",
  ),
  ...deed(
    "done",
    "perpetrar lanzar reivindicar ejecutar cometer llevar organizar orquestar dirigir realizar",
  ),
];

export const namingVerbs = verbs("llamar apodar denominar bautizar rebautizar");
