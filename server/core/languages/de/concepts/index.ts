/** How German words for concepts end, and the verbs among them. */
import type { ConceptWords } from "../../conceptWords";
import { wordsOf } from "../../words";
import { verbs } from "../inflect";
import { changes } from "./changes";
import { deeds } from "./deeds";
import { people } from "./people";
import { places } from "./places";
import { things } from "./things";
import { world } from "./world";

export const conceptWords: ConceptWords = {
  rows: deeds + changes + people + things + world + places,
  nounEndings: `
    -: e en er ern s es
    e: en es er em ens
    el: eln els ele elen
    en: ens ene enen
    er: ern ers ere eres eren erin erinnen
    in: innen ins ine inen
    ent: enten entin entinnen ents ente
    ist: isten istin istinnen
    um: en ums ume umen
    ung: ungen
    heit: heiten
    keit: keiten
    schaft: schaften
    tion: tionen
    nis: nisse nissen nisses
  `,
  adjectiveEndings: `
    -: e en er es em
    e: en er es em
    el: le len ler les lem
  `,
  verbForms: (infinitive) =>
    verbs(infinitive).flatMap(({ whole: { infinitive: itself, finite, participle } }) => [
      ...itself,
      ...finite,
      ...participle,
    ]),
  partedForms(infinitive) {
    const [verb] = verbs(infinitive);
    return verb?.parted && verb.particle !== undefined
      ? { forms: verb.parted.finite, particle: verb.particle }
      : undefined;
  },
  compoundJoints: ["", ...wordsOf("s es n en er e -")],
  changingMembers: wordsOf("unter uber hinter wider gegen zwischen zusammen zuruck nach einander"),
  doubtfulMembers: wordsOf(
    "este burg burger berg nation fisch art gen rat rente mann haft reise reich tier stern messe schloss ende test fund schuss",
  ),
  falseForms: [],
  prefixes: {},
};
