/** How Italian reports speech. */
import type { Reporting } from "../cues";
import { wordsOf } from "../words";
import { verbs } from "./inflect";

/** "ha voluto dire", "continua a dire", "si limita a dire", "finisce per dire" */
const periphrases = verbs(
  `volere potere dovere osare sapere fare lasciare tenere limitare continuare tornare arrivare finire
   affrettare provare cominciare iniziare passare andare spingere riuscire preferire`,
).flatMap(({ finite, participle, gerund }) => [...finite, ...participle, gerund[0]!]);

export const reporting: Reporting = {
  periphrases,
  links: wordsOf("a ad di d per col"),
  infinitiveMarkers: wordsOf("di d"),
  infinitiveSuffixes: wordsOf("are ere ire rre arsi ersi irsi rsi arlo erlo irlo arne"),
  saidInfinitives: wordsOf("aver esser poter dover voler saper far dar"),
  anaphors: wordsOf("lo l"),
  anybody: wordsOf("si"),
  manners: wordsOf("con senza"),
  places: wordsOf(
    "a ad al allo alla ai agli alle all in nel nello nella nei negli nelle nell su sul sulla sulle sui da dal dalla dall dopo durante",
  ),
};
