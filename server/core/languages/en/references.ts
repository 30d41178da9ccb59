/** English words that speak again of somebody named. */
import type { References } from "../references";
import { wordsOf } from "../words";

export const references: References = {
  he: ["he"],
  she: ["she"],
  it: ["it"],
  they: ["they"],
  definites: wordsOf("the this that"),
  men: wordsOf(`mr mister sir lord king prince duke count baron emperor pope father brother son husband uncle
    nephew grandfather grandson stepfather stepson boyfriend fiancé widower man boy guy gentleman lad chap
    spokesman chairman congressman businessman policeman fisherman salesman anchorman fireman
    frontman gunman cameraman clergyman nobleman craftsman ombudsman councilman assemblyman alderman actor
    waiter landlord monk priest friar imam bishop cardinal archbishop`),
  women:
    wordsOf(`mrs ms miss madam lady dame queen princess duchess countess baroness empress mother sister
    daughter wife aunt niece grandmother granddaughter stepmother stepdaughter girlfriend fiancée widow woman girl
    spokeswoman chairwoman congresswoman businesswoman policewoman anchorwoman councilwoman assemblywoman actress
    waitress landlady heiress hostess nun midwife nurse`),
  persons:
    wordsOf(`neighbour neighbor friend colleague relative cousin parent child baby teenager student pupil
    customer client passenger driver visitor guest stranger passer-by bystander witness victim survivor patient
    worker employee employer boss farmer shopkeeper tenant owner citizen voter soldier sailor pilot player
    coach fan singer artist painter poet composer musician dancer thief burglar suspect prisoner inmate fugitive
    refugee migrant immigrant caller user subscriber donor volunteer protester protestor demonstrator marcher
    person somebody someone nobody everybody everyone anyone reporter rival opponent predecessor successor
    moderator interviewer audience`),
  menHere: [],
  womenHere: wordsOf("andrea simone jean joan nicola carol michele gabriele marion"),
  alike: [
    wordsOf(
      "company firm business corporation startup vendor maker manufacturer carrier airline retailer provider",
    ),
    wordsOf("newspaper paper daily tabloid broadsheet"),
    wordsOf("magazine weekly monthly"),
    wordsOf("agency bureau"),
    wordsOf("group gang crew collective outfit hackers"),
    wordsOf("militia faction rebels militants"),
    wordsOf("charity ngo nonprofit foundation"),
    wordsOf("website site blog outlet"),
    wordsOf("network broadcaster channel station"),
  ],
  companies: wordsOf("company firm business corporation"),
  owners: wordsOf("his her its their"),
  pluralEndings: [],
  pluralNouns: ["s"],
  notPluralNouns: wordsOf("ss is us"),
  continuing: wordsOf(`added adds add continued continues continue concluded concludes conclude`),
};
