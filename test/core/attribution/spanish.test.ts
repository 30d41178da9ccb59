/** What Spanish texts attribute, and what they do not. */
import { describe } from "vitest";
import { checkCases } from "./cases";

describe("who says what", () => {
  checkCases(
    "es",
    `
«La batalla es dura», reconoció la alcaldesa Marta Ruiz.
  statement | la alcaldesa Marta Ruiz | reconoció | «La batalla es dura»
—No lo sé —dijo Juan Pérez—, pero lo sabré.
  statement | Juan Pérez | dijo | No lo sé … pero lo sabré
El ministro dijo que la red era segura.
  statement | El ministro | dijo | que la red era segura
Según la fiscalía, los datos estaban en venta.
  statement | la fiscalía | Según | los datos estaban en venta
Según dijo la portavoz, el puerto estaba cerrado.
  statement | la portavoz | Según dijo | el puerto estaba cerrado
La alcaldesa aseguró haber visto los documentos.
  statement | La alcaldesa | aseguró | haber visto los documentos
Se dice que el grupo cambió de nombre.
  statement |  | Se dice que | el grupo cambió de nombre | (possible hearsay: Se dice, vague)
A juicio de los expertos, el robo es obra de un solo hombre.
  statement | los expertos | A juicio de | el robo es obra de un solo hombre | (vague)
Ana Ruiz: «Nunca hemos visto esos documentos».
  statement | Ana Ruiz | : | «Nunca hemos visto esos documentos»
Así lo afirmó el juez Pedro Gil.
  statement | el juez Pedro Gil | lo afirmó |
La acusación de Ruiz de que el voto fue manipulado nunca se probó.
  statement | Ruiz | acusación | que el voto fue manipulado nunca se probó
El portavoz negó que la red estuviera abierta.
  statement | El portavoz | negó | que la red estuviera abierta | (denied: negó)
El alcalde informó a los vecinos de que el puente estaba cerrado.
  statement | El alcalde | informó | que el puente estaba cerrado
«Volveremos», ha añadido.
  statement |  | ha añadido | «Volveremos»
Como recuerda Ana Ruiz, el grupo usa tres nombres.
  statement | Ana Ruiz | recuerda | el grupo usa tres nombres
La ministra se mostró convencida de que el acuerdo aguantaría.
  statement | La ministra | se mostró convencida de | que el acuerdo aguantaría
Se sostiene que el puente era seguro.
  statement |  | Se sostiene que | el puente era seguro | (vague)
En la reunión el alcalde dijo que el puente abriría.
  statement | el alcalde | dijo | que el puente abriría
`,
  );
});

describe("who did what", () => {
  checkCases(
    "es",
    `
El ataque fue reivindicado por Glass Heron.
  responsibility | Glass Heron | fue reivindicado por | El ataque
Glass Heron estaría detrás del ataque al puerto.
  responsibility | Glass Heron | estaría detrás del | ataque al puerto | (possible hearsay: estaría)
Detrás del ataque está Glass Heron.
  responsibility | Glass Heron | Detrás … está | ataque
El atentado, atribuido a Glass Heron, alcanzó el puerto.
  responsibility | Glass Heron | atribuido a | El atentado
`,
  );
});

describe("what nobody says or does", () => {
  checkCases(
    "es",
    `
Mi abuela creía que iba a llover.
Según el tamaño de las patatas, calcular una hora.
Recuerda que la masa debe reposar.
El contrato prevé que la renta se pague cada mes.
Le dije a Marta que llegaría tarde.
La película «La casa del río» cuenta dos veranos.
Detrás de la casa hay un pozo.
Para Navidad, mi tía prepara turrón.
Añadir sal según el gusto.
Escribimos una postal a la tía.
Cuenta con dos puertas y un balcón.
La nota de la página tres es larga.
Se cuece a fuego lento durante una hora.
Se añade la harina y se mezcla bien.
El artículo 4 indica las condiciones de venta.
Dirige la orquesta desde hace diez años.
Responde al nombre de Luna y come poco.
`,
  );
});
