/** Spanish words that speak again of somebody named. */
import type { References } from "../references";
import { wordsOf } from "../words";

export const references: References = {
  he: wordsOf("él este"),
  she: wordsOf("ella esta"),
  it: [],
  they: wordsOf("ellos ellas estos estas"),
  definites: wordsOf("el la los las este esta ese esa"),
  men: wordsOf(`señor sr don rey príncipe duque conde barón emperador papa padre hermano hijo marido tío sobrino
    abuelo suegro yerno novio viudo hombre chico niño director actor autor escritor senador presidente ministro
    alcalde abogado diputado consejero secretario embajador gobernador investigador fundador ingeniero obispo
    cardenal cura obrero empleado amigo vecino primo candidato`),
  women:
    wordsOf(`señora sra doña señorita reina princesa duquesa condesa baronesa emperatriz madre monja hermana
    hija esposa mujer tía sobrina abuela suegra nuera novia viuda chica niña directora actriz autora escritora
    senadora presidenta ministra alcaldesa abogada diputada consejera secretaria embajadora gobernadora
    investigadora fundadora ingeniera obrera empleada amiga vecina prima candidata`),
  persons:
    wordsOf(`cliente colega pariente testigo víctima paciente transeúnte habitante estudiante alumno alumna
    periodista persona alguien nadie artista piloto soldado jugador jugadora rival portavoz juez`),
  menHere: [],
  womenHere: [],
  alike: [
    wordsOf("compañía empresa sociedad firma"),
    wordsOf("diario periódico rotativo"),
    wordsOf("revista semanario"),
    wordsOf("grupo banda colectivo"),
    wordsOf("cadena emisora canal"),
  ],
  companies: wordsOf("empresa compañía firma sociedad"),
  owners: wordsOf("su sus"),
  pluralEndings: wordsOf("n"),
  pluralNouns: [],
  notPluralNouns: [],
  continuing: wordsOf(
    "añadido añade añadió agregó agrega continuó continúa concluyó concluye precisó precisa",
  ),
};
