/** Spanish cues: statements, and little else. */
import { lines, type Cues, type VerbForms } from "../cues";
import { certainty } from "./certainty";
import { wordsOf } from "../words";
import { references } from "./references";
import { grammar, names, nouns } from "./words";

/** A verb in -ar: afirma, afirman, afirmó, ha afirmado. */
function regular(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  return {
    infinitive: [infinitive],
    finite: ["a", "an", "aba", "aban", "ó", "aron", "ará"].map((ending) => stem + ending),
    participle: ["ado", "ada", "ados", "adas"].map((ending) => stem + ending),
    gerund: [`${stem}ando`],
  };
}

const irregular = (
  finite: string,
  participle: string,
  infinitive: string,
  gerund: string,
): VerbForms => ({
  finite: wordsOf(finite),
  participle: wordsOf(participle),
  infinitive: [infinitive],
  gerund: [gerund],
});

export const cues: Cues = {
  habits: { dropsSubjects: true, nounFirst: true },
  verbs: [
    irregular("dice dicen decía decían dijo dijeron diría", "dicho", "decir", "diciendo"),
    irregular("escribe escriben escribió escribieron", "escrito", "escribir", "escribiendo"),
    irregular("advierte advierten advirtió advirtieron", "advertido", "advertir", "advirtiendo"),
    irregular("sostiene sostienen sostuvo sostuvieron", "sostenido", "sostener", "sosteniendo"),
    irregular("añade añaden añadió añadieron", "añadido", "añadir", "añadiendo"),
    irregular(
      "responde respondió respondieron reconoce reconoció",
      "respondido",
      "responder",
      "respondiendo",
    ),
    irregular(
      "cuenta contó contaron recuerda recordó recordaron",
      "recordado",
      "recordar",
      "recordando",
    ),
    ...wordsOf(
      `afirmar declarar explicar anunciar asegurar señalar indicar subrayar precisar confirmar informar
       manifestar destacar revelar denunciar comentar replicar argumentar reiterar aclarar`,
    ).map(regular),
  ]
    .map((forms): Cues["verbs"][number] => ({ ...forms, frame: "speech" }))
    .concat(
      [
        irregular("cree creen creía cree piensa pensó", "creído", "creer", "creyendo"),
        irregular("muestra mostró sugiere sugirió", "mostrado", "mostrar", "mostrando"),
        ...wordsOf("considerar estimar").map(regular),
      ].map((forms) => ({ ...forms, frame: "clause" })),
    ),
  namingVerbs: wordsOf("llamar apodar denominar").map(regular),
  deedVerbs: [
    ...wordsOf("hackear asesinar").map((infinitive) => ({
      ...regular(infinitive),
      gravity: "grave" as const,
    })),
    ...wordsOf("atacar robar matar amenazar infiltrar sabotear").map((infinitive) => ({
      ...regular(infinitive),
      gravity: "aimed" as const,
    })),
    ...wordsOf("perpetrar lanzar reivindicar ejecutar").map((infinitive) => ({
      ...regular(infinitive),
      gravity: "done" as const,
    })),
  ],
  certainty,
  phrases: {
    accordingTo: lines(`
      según
      de acuerdo con
      a juicio de/del
      en opinión de/del
    `),
    forSource: ["para"],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      se dice/cree/piensa/comenta que
      parece ser que
    `),
    doneBy: lines(`
      obra de/del
      a manos de/del
    `),
    behind: lines(`
      está/están/estaba/estaban detrás de/del
      es/son/era/eran/fue responsable/responsables de/del
      reivindicó la autoría de/del
    `),
    alsoKnownAs: lines(`
      también conocido/conocida/conocidos como
      conocido/conocida/conocidos como
      alias
      apodado/apodada/apodados
    `),
    composedOf: lines(`
      compuesto/compuesta por/de
      formado/formada por
      forma/forman parte de/del
      controlado/controlada por
      dirigido/dirigida por
      pertenece/pertenecen a/al
    `),
  },
  grammar,
  nouns,
  references,
  names,
};
