/** How Spanish reports speech. */
import type { Reporting } from "../reportingCues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

/** "quiso precisar", "volvió a decir", "se limitó a señalar" */
const periphrases = verbs(
  "querer saber hacer dejar osar limitar continuar acabar llegar empezar",
).flatMap(({ finite, participle, gerund }) => [...finite, ...participle, gerund[0]!]);

export const reporting: Reporting = {
  periphrases: [
    ...periphrases,
    ...wordsOf(
      "puede pueden podía pudo pudieron podrá debe deben debió debía vuelve vuelven volvió volvieron vuelto va van iba",
    ),
  ],
  links: wordsOf("a de por"),
  infinitiveMarkers: wordsOf("de"),
  infinitiveSuffixes: wordsOf("ar er ir arse erse irse"),
  saidInfinitives: wordsOf(
    "haber ser estar tener querer poder deber sentirse conocer desconocer saber",
  ),
  anaphors: wordsOf("lo"),
  anybody: wordsOf("se"),
  whatever: wordsOf("lo cuanto"),
  norms: wordsOf(
    `modalidades criterio criterios orden regla reglas procedimiento esquema temporada gusto gustos caso casos
     necesidad edad peso tamaño modelo modelos versión versiones tipo calendario programa principio principios naturaleza moda uso usos método
     métodos técnica disponibilidad circunstancias lugar tiempo turno grado receta norma normas país países región regiones ley leyes reglamento reglamentos fórmula`,
  ),
  elided: [],
  enclitics: [],
  facts: ["hecho"],
  conjunctive: wordsOf(
    "ya para porque sin antes después desde hasta mientras así tal tan más menos puesto dado mismo",
  ),
  restrictive: [],
  attitudes: wordsOf(
    `convencid segur confiad optimist preparad preocupad satisfech decepcionad dispuest content conscient
     favorabl disponibl orgullos sorprendid inocent list`,
  ).flatMap((stem) => ["o", "a", "os", "as", "e", "es"].map((ending) => stem + ending)),
  manners: wordsOf("con sin"),
  places: wordsOf("a al en desde durante tras"),
};
